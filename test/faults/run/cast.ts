import { mintToken } from '../../../tools/local/mint-token.ts';
import { nameOfLane, type Delivered, type Lane } from '../checker/journal.ts';
import { Journal } from '../journals.ts';
import { insist, Refused } from '../load/insist.ts';
import type { ServerErrors } from '../load/server-errors.ts';
import { CENTRE } from '../load/task-desks.ts';
import type { LaneReader, ReaderPlace } from '../readers/lane-reader.ts';
import { PullReader } from '../readers/pull-reader.ts';
import { StreamReader } from '../readers/stream-reader.ts';
import { WebhookReader } from '../readers/webhook-reader.ts';

/** Who reads what, and how. Bali asks for everything and may have nothing of it; the province of Makassar and Kemenpan-RB see a part. */
export const LANES: readonly Lane[] = [
  { agency: 'kota-makassar', subscription: 'main', channel: 'pull' },
  { agency: 'kab-deli-serdang', subscription: 'main', channel: 'stream' },
  { agency: 'kemenkeu', subscription: 'main', channel: 'pull' },
  { agency: 'kota-jayapura', subscription: 'main', channel: 'webhook' },
  { agency: 'kota-denpasar', subscription: 'main', channel: 'webhook' },
  { agency: 'kab-sleman', subscription: 'main', channel: 'stream' },
  { agency: CENTRE, subscription: 'main', channel: 'pull' },
  { agency: 'bkn', subscription: 'pegawai', channel: 'pull', types: ['employee.*'] },
  { agency: 'prov-sulawesi-selatan', subscription: 'wilayah', channel: 'stream', types: ['*'], regions: ['73'], province: '73' },
  { agency: 'prov-bali', subscription: 'semua', channel: 'pull', types: ['*'], province: '51' },
  { agency: 'kemenpanrb', subscription: 'wfh', channel: 'webhook', types: ['worklocation.*'], regions: ['12.07'], fields: ['status', 'sourceRecord'] },
];

const AT_ONCE = 3;

/** A bearer token of each agency; the first makes it join. */
export async function joinAll(bus: { brokers: string; databaseUrl: string }, url: string, agencies: Iterable<string>): Promise<Record<string, string>> {
  const waiting = [...new Set(agencies)];
  const tokens: Record<string, string> = {};
  const mintNext = async () => {
    for (let agency = waiting.shift(); agency !== undefined; agency = waiting.shift()) tokens[agency] = await mintToken({ ...bus, pid: process.pid, url }, agency);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, mintNext));
  return tokens;
}

export interface ReadLane {
  lane: Lane;
  journal: Journal<Delivered>;
  reader: LaneReader;
}

export interface CastPlace {
  /** The gateway. */
  url: string;
  tokens: Readonly<Record<string, string>>;
  /** Of the journals. */
  folder: string;
  errors: ServerErrors;
  heard: (agency: string, delivered: readonly Delivered[]) => void;
}

/** Makes a lane's subscription, before anything is sent, and begins to read it. */
export async function readLane(lane: Lane, { url, tokens, folder, errors, heard }: CastPlace): Promise<ReadLane> {
  const journal = new Journal<Delivered>(folder, `lane-${nameOfLane(lane)}`);
  const place: ReaderPlace = { lane, url, token: tokens[lane.agency] ?? '', journal, errors, heard: (delivered) => heard(lane.agency, delivered) };
  const webhook = lane.channel === 'webhook' ? await WebhookReader.start(place) : undefined;
  await subscribe(place, webhook?.url);
  const reader = webhook ?? (lane.channel === 'stream' ? new StreamReader(place) : new PullReader(place));
  return { lane, journal, reader };
}

async function subscribe({ lane, url, token, errors }: ReaderPlace, webhook: string | undefined): Promise<void> {
  const { subscription: name, types, regions, fields } = lane;
  const channel = webhook === undefined ? {} : { channel: { kind: 'webhook', url: webhook } };
  const wish = types && { name, types: types.map((type) => (type === '*' ? type : `id.go.asn.${type}`)), ...(regions && { regions }), ...(fields && { fields }), ...channel };
  if (wish === undefined && webhook === undefined) return;
  const [method, path] = wish === undefined ? (['PATCH', `/v1/subscriptions/${name}`] as const) : (['POST', '/v1/subscriptions'] as const);
  const answer = await insist({ method, url: () => url + path, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(wish ?? channel), errors });
  if (answer === undefined || answer.status >= 300) throw new Refused(`subscribing ${nameOfLane(lane)}`, answer ?? { status: 0, body: '' });
}
