import { describe, expect, it } from '@jest/globals';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, headersOf, type NewRecord } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { RecentLog } from './recent-log.ts';

const EXAMPLE = exampleEvent('id.go.asn.worklocation.status-changed.v1') as unknown as SimpulEvent;
const eventAt = (partition: number, id: string): NewRecord => ({ topic: EVENTS_TOPIC, partition, value: Buffer.from('{}'), headers: headersOf({ ...EXAMPLE, id }) });

const setUp = () => {
  const log = new MemoryLog([{ name: EVENTS_TOPIC, partitions: EVENTS_PARTITIONS }]);
  return { log, recent: new RecentLog(log, log) };
};
const SINCE = new Date(0);

describe('a sample of the log', () => {
  it('given little came in, then all of it, doubled events once, control records not', async () => {
    const { log, recent } = setUp();
    log.put([eventAt(0, 'a'), eventAt(0, 'a'), eventAt(5, 'b'), { topic: EVENTS_TOPIC, partition: 5, value: Buffer.from('{}'), headers: { [HEADERS.control]: '1' } }]);
    const sample = await recent.sample(SINCE, new Date(), () => true);
    expect([sample.positions, sample.read, sample.records.length]).toEqual([4, 4, 2]);
  });

  it('given more came in than can be looked through, then as much as can, from all over, the newest among it', async () => {
    const { log, recent } = setUp();
    log.put(Array.from({ length: 60_000 }, (_, i) => eventAt(i % 3, `e${i}`)));
    const sample = await recent.sample(SINCE, new Date(), () => true);
    const numbers = sample.records.map(({ headers }) => Number(String(headers[HEADERS.id]).slice(1)));
    expect(sample.positions).toBe(60_000);
    expect([sample.read, sample.records.length]).toEqual([24_000, 24_000]);
    expect([Math.min(...numbers) < 15_000, numbers.includes(59_999)]).toEqual([true, true]);
  });
});
