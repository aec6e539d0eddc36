import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BusClient, type InboxEvent } from '../../tools/demo/bus-client.ts';
import { bytesOf, FILES, MENDED_ROW } from '../../tools/demo/files.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';

const READERS = ['bkn', 'kab-deli-serdang', 'kab-sleman', 'kemenkeu', 'kota-denpasar', 'kota-jayapura', 'kota-makassar', 'prov-bali', 'kab-klaten'];
/** What each finds when all six files are in. The province of Bali finds nothing: `main` is what is about itself. */
const EXPECTED: Record<string, string[]> = {
  bkn: [],
  'kab-deli-serdang': ['worklocation.status-changed'],
  'kab-sleman': ['task.assigned'],
  // The arrangement's days are past: the bus itself tells that it began and ended.
  kemenkeu: ['employee.registered', 'flexwork.activated', 'flexwork.approved', 'flexwork.ended', 'flexwork.requested'],
  'kota-denpasar': ['employee.leave-started', 'employee.promoted'],
  'kota-jayapura': ['employee.registered'],
  'kota-makassar': ['worklocation.status-changed'],
  'prov-bali': [],
  'kab-klaten': [],
};

let bus: TestBus;
let client: BusClient;

beforeAll(async () => {
  bus = await startTestBus();
  client = new BusClient(bus.running);
  for (const agency of new Set([...READERS, ...FILES.map((file) => file.agency)])) await client.join(agency);
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

const typesOf = (events: readonly InboxEvent[]) => events.map(({ type }) => /^id\.go\.asn\.(.+)\.v1$/.exec(type)?.[1] ?? type).toSorted();
const idsOf = (events: readonly InboxEvent[]) => events.map(({ id }) => id);

async function lanes(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const agency of READERS) found[agency] = idsOf(await client.readAll(agency));
  return found;
}

describe('six agencies of six kinds hand over files', () => {
  it('given the files as their systems write them, then each lane holds what is about its agency, and nothing else', async () => {
    for (const file of FILES) {
      const receipt = await client.handOver(file.agency, file.contentType, bytesOf(file));
      expect([file.agency, receipt.accepted, receipt.rejectedCount]).toEqual([file.agency, file.accepted, file.refused]);
    }
    for (const agency of READERS) {
      const count = EXPECTED[agency]?.length ?? 0;
      const events = await client.readOn(agency, count > 0 ? 20 : 1, count);
      expect([agency, typesOf(events)]).toEqual([agency, EXPECTED[agency]]);
      expect(events.every((event) => event.agency === agency)).toBe(true);
    }
  }, 60_000);

  it('given everything is sent again, then every lane stays as it was', async () => {
    const before = await lanes();
    for (const file of FILES) await client.handOver(file.agency, file.contentType, bytesOf(file));
    for (const agency of READERS) expect([agency, await client.readOn(agency, 1)]).toEqual([agency, []]);
    expect(await lanes()).toEqual(before);
  }, 60_000);

  it('given a refused row, when it is mended and retried, then it arrives, under the id that it would have had', async () => {
    const refused = (await client.openRejections('kemenkeu')).at(-1);
    expect(refused).toMatchObject({ code: 'date-missing' });
    const receipt = await client.mend('kemenkeu', refused?.id ?? '', 'text/csv', Buffer.from(MENDED_ROW));
    expect(receipt).toMatchObject({ accepted: 1, rejectedCount: 0 });
    const arrived = await client.readOn('kemenkeu', 20, 2);
    expect(typesOf(arrived)).toEqual(['flexwork.rejected', 'flexwork.requested']);
    expect(await client.openRejections('kemenkeu')).toEqual([]);
    // Sent once more as a row of its own it says nothing new, so its id was the one that it always has.
    expect(await client.handOver('kemenkeu', 'text/csv', Buffer.from(MENDED_ROW))).toMatchObject({ accepted: 0, unchanged: 1 });
  }, 60_000);

  it('given any cursor that a reader ever got, when it reads on from there, then it sees what came after, and no event twice', async () => {
    const whole = idsOf(await client.readAll('kemenkeu'));
    for (const limit of [1, 2]) {
      const { cursors, events } = await client.readPages('kemenkeu', limit);
      expect(idsOf(events)).toEqual(whole);
      for (const { cursor, read } of cursors) expect(idsOf(await client.readFrom('kemenkeu', cursor))).toEqual(whole.slice(read));
    }
  }, 60_000);
});
