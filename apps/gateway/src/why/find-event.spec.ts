import { describe, expect, it } from '@jest/globals';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, headersOf, type LogRecord, type NewRecord } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { FindEvent } from './find-event.ts';
import type { SearchWindow } from './search-window.ts';

const EXAMPLE = exampleEvent('id.go.asn.worklocation.status-changed.v1') as unknown as SimpulEvent;
const NEVER = new AbortController().signal;
const eventAt = (partition: number, id: string): NewRecord => ({ topic: EVENTS_TOPIC, partition, value: Buffer.from('{}'), headers: headersOf({ ...EXAMPLE, id }) });
const ALWAYS: SearchWindow = { from: new Date(0), to: new Date('2999-01-01'), around: new Date() };

const setUp = () => {
  const log = new MemoryLog([{ name: EVENTS_TOPIC, partitions: EVENTS_PARTITIONS }]);
  return { log, events: new FindEvent(log, log) };
};
const any = (_: LogRecord) => true;

describe('looking for an event in the log', () => {
  it('given a doubled event, then its first place; given a partition or a type, then nothing of others', async () => {
    const { log, events } = setUp();
    log.put([eventAt(0, 'a'), eventAt(0, 'b'), eventAt(0, 'a'), eventAt(3, 'c')]);
    const found = async (more: object) => (await events.all({ is: any, ...more }, ALWAYS, NEVER)).map(({ attributes, origin }) => `${attributes.id} ${origin.partition}:${origin.offset}`).toSorted();
    expect(await found({})).toEqual(['a 0:0', 'b 0:1', 'c 3:0']);
    expect(await found({ partition: 3 })).toEqual(['c 3:0']);
    expect(await found({ type: 'id.go.asn.task.*' })).toEqual([]);
  });

  it('given a window, then what was accepted in it, and when', async () => {
    const { log, events } = setUp();
    log.put(['a', 'b', 'c', 'd'].map((id) => eventAt(0, id)));
    const [, second, third] = log.of(EVENTS_TOPIC).map(({ timestamp }) => timestamp);
    const found = await events.all({ is: any }, { from: new Date(second ?? 0), to: new Date((third ?? 0) + 1), around: new Date() }, NEVER);
    expect(found.map(({ attributes, acceptedAt }) => `${attributes.id} ${acceptedAt.getTime()}`)).toEqual([`b ${second}`, `c ${third}`]);
  });

  it('given little came in, then the whole window; whoever hangs up gets no half answer', async () => {
    const { log, events } = setUp();
    log.put([eventAt(0, 'a')]);
    expect(await events.narrow({}, ALWAYS)).toEqual(ALWAYS);
    await expect(events.all({ is: any }, ALWAYS, AbortSignal.abort())).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('given the log has let go of its beginning, then it says so of a time before what is kept, and of none after', async () => {
    const { log, events } = setUp();
    const now = new Date();
    const hasLost = (from: number) => events.hasLostSince(new Date(from), now);
    expect(await hasLost(0)).toBe(false);
    log.put(['a', 'b', 'c'].map((id) => eventAt(7, id)));
    expect(await hasLost(0)).toBe(false);
    log.trim(EVENTS_TOPIC, 7, 1n);
    const kept = log.of(EVENTS_TOPIC)[0]?.timestamp ?? 0;
    expect([await hasLost(kept - 1), await hasLost(kept)]).toEqual([true, false]);
  });

  it('given a partition that has let go of all it had, then it has lost what came before it would be kept still, and nothing since', async () => {
    const { log, events } = setUp();
    log.put(['a', 'b'].map((id) => eventAt(7, id)));
    log.trim(EVENTS_TOPIC, 7, 2n);
    const now = new Date('2026-11-01T00:00:00Z');
    expect([await events.hasLostSince(new Date('2026-08-01T00:00:00Z'), now), await events.hasLostSince(new Date('2026-10-01T00:00:00Z'), now)]).toEqual([true, false]);
  });
});
