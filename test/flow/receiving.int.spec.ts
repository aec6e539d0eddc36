import { afterAll, beforeAll, describe } from '@jest/globals';
import { ComposedBus } from '../harness/composed-bus.ts';
import { mendedFiles } from './publishing/mended-files.ts';
import { channels } from './receiving/channels.ts';
import { digest } from './receiving/digest.ts';
import { snapshot } from './receiving/snapshot.ts';
import { subscriptions } from './receiving/subscriptions.ts';
import { why, whyExpired } from './receiving/why.ts';

let bus: ComposedBus;

beforeAll(async () => {
  bus = await ComposedBus.start(['prov-bali', 'kota-denpasar', 'kota-makassar', 'kab-deli-serdang', 'kab-klaten', 'kab-sleman', 'kemenkeu', 'kemenpanrb', 'kota-jayapura', 'bkn']);
}, 120_000);

afterAll(() => bus?.stop(), 60_000);

describe('subscriptions', () => subscriptions(() => bus));
describe('ways to receive', () => channels(() => bus));
describe('GET /v1/inbox/digest', () => digest(() => bus));
describe('POST /v1/why', () => why(() => bus));
describe('GET /v1/snapshot', () => snapshot(() => bus));
describe('refused rows, mended and sent again', () => mendedFiles(() => bus));
describe('POST /v1/why of what is no longer kept', () => whyExpired(() => bus));
