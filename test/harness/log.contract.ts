import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LogUnavailable, TopicsRefused, type NewRecord } from '@simpul/domain';
import { reads, waits } from './lane-reader.contract.ts';
import { fetchOf, LIMIT_MS, readAll, recordsIn, textRecord, topic, valuesOf, type LogUnderTest, type Opened } from './log-under-test.ts';

/** What every log promises: its appender, its lane reader and its topics. */
export function keepsTheLogsPromises(open: () => Promise<LogUnderTest>): void {
  describe('the log', () => {
    let parts: LogUnderTest;
    beforeAll(async () => void (parts = await open()), 120_000);
    afterAll(async () => void (await Promise.all([parts?.log.close(), parts?.lanes.close(), parts?.topics.close()])), 30_000);
    describe('given records to append', () => appends(() => parts));
    describe('given a lane to read', () => reads(() => parts));
    describe('given readers that wait', () => waits(() => parts));
    describe('given topics', () => hasTopics(() => parts));
    describe('given it is closed', () => closes(open));
  });
}

function appends(parts: Opened): void {
  it('when they are appended, then each is told its place, in the order given, and stands there as it was given', async () => {
    const name = await topic(parts(), 3);
    const odd: NewRecord[] = [
      { topic: name, partition: 2, key: Buffer.from('kunci é'), value: Buffer.from([0, 255, 10]), headers: { ce_id: 'é—ä', empty: '', bytes: Buffer.from([0, 200]) } },
      { topic: name, partition: 0, value: null, headers: {} },
      { topic: name, partition: 2, key: Buffer.alloc(0), value: Buffer.alloc(0), headers: { ce_id: 'x'.repeat(9_000) } },
      { topic: name, partition: 2, value: Buffer.alloc(70_000, 7), headers: {} },
    ];
    expect(await parts().log.append(odd)).toEqual([{ partition: 2, offset: 0n }, { partition: 0, offset: 0n }, { partition: 2, offset: 1n }, { partition: 2, offset: 2n }]);
    const found = await readAll(parts(), name, 2);
    expect(found.map(({ topic: of, partition, offset }) => [of, partition, offset])).toEqual([0n, 1n, 2n].map((offset) => [name, 2, offset]));
    expect(found.map(({ key }) => key)).toEqual([Buffer.from('kunci é'), Buffer.alloc(0), null]);
    expect(found.map(({ value }) => value)).toEqual([odd[0], odd[2], odd[3]].map((record) => record?.value));
    expect(found[0]?.headers).toEqual({ ce_id: Buffer.from('é—ä'), empty: Buffer.alloc(0), bytes: Buffer.from([0, 200]) });
    expect(found[0]?.timestamp).toBeGreaterThan(1_700_000_000_000);
    expect((await readAll(parts(), name))[0]).toMatchObject({ key: null, value: null, headers: {} });
  }, LIMIT_MS);

  it('when many ask at once, then each learns where its own stand, and those of one caller keep their order', async () => {
    const name = await topic(parts(), 4);
    const calls = Array.from({ length: 60 }, (_, call) => Array.from({ length: 1 + (call % 7) }, (_, i) => textRecord(name, `${call}/${i}`, (call + i) % 4)));
    const told = await Promise.all(calls.map((call) => parts().log.append(call)));
    const found = (await Promise.all([0, 1, 2, 3].map((partition) => readAll(parts(), name, partition)))).map(valuesOf);
    calls.forEach((call, n) => call.forEach(({ value }, i) => expect(found[told[n]?.[i]?.partition ?? -1]?.[Number(told[n]?.[i]?.offset)]).toBe(String(value))));
    expect(found.flat()).toHaveLength(calls.flat().length);
    for (const values of found) expect(values.map((value) => Number(value.split('/')[0]))).toEqual(values.map((value) => Number(value.split('/')[0])).toSorted((a, b) => a - b));
  }, LIMIT_MS);

  it('when there is nothing to append, then nothing is told', async () => {
    expect(await parts().log.append([])).toEqual([]);
  }, LIMIT_MS);

  it('when a topic is missing, then who writes to it is told so at once, and others are served', async () => {
    const name = await topic(parts());
    const asked = [parts().log.append([textRecord(name, 'a')]), parts().log.append([textRecord(name, 'b'), textRecord('contract.none', 'x')]), parts().log.append([textRecord(name, 'c')])];
    const [first, refused, last] = await Promise.allSettled(asked);
    expect([first?.status, last?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(TopicsRefused) });
    expect(refused?.status === 'rejected' && (refused.reason as TopicsRefused).topics).toEqual(['contract.none']);
    const found = valuesOf(await readAll(parts(), name)).filter((value) => value !== 'b');
    expect([...new Set(found)]).toEqual(['a', 'c']);
  }, LIMIT_MS);

  it('when a topic is removed under those who write to it, then they are told so, and others flow on', async () => {
    const [gone, stays] = [await topic(parts()), await topic(parts())];
    await parts().log.append([textRecord(gone, 'a'), textRecord(stays, 'a')]);
    await parts().topics.remove([gone]);
    await expect(parts().log.append([textRecord(stays, 'b'), textRecord(gone, 'b')])).rejects.toBeInstanceOf(TopicsRefused);
    await parts().log.append([textRecord(stays, 'c')]);
    expect([...new Set(valuesOf(await readAll(parts(), stays)))].filter((value) => value !== 'b')).toEqual(['a', 'c']);
  }, LIMIT_MS);
}

function hasTopics(parts: Opened): void {
  it('when they are ensured again, then nothing changes; with another count of partitions, then that is an error', async () => {
    const name = await topic(parts(), 2);
    const born = await parts().topics.incarnation(name);
    await parts().log.append([textRecord(name, 'a', 1)]);
    await Promise.all([1, 2].map(() => parts().topics.ensure([{ name, partitions: 2 }])));
    expect(await parts().topics.incarnation(name)).toBe(born);
    expect(await parts().topics.offsets(name)).toEqual([{ partition: 0, low: 0n, high: 0n }, { partition: 1, low: 0n, high: 1n }]);
    await expect(parts().topics.ensure([{ name, partitions: 3 }])).rejects.toThrow('2 partitions, not 3');
    expect(await parts().topics.list()).toContain(name);
  }, LIMIT_MS);

  it('when one is removed and made again, then it is another, and empty', async () => {
    const name = await topic(parts());
    const born = await parts().topics.incarnation(name);
    expect(born).toMatch(/^[0-9a-f-]{36}$/);
    await parts().log.append([textRecord(name, 'a')]);
    await parts().topics.remove([name, 'contract.none']);
    expect(await parts().topics.incarnation(name)).toBeUndefined();
    await parts().topics.ensure([{ name, partitions: 1 }]);
    expect(await parts().topics.incarnation(name)).not.toBe(born);
    expect(recordsIn(await parts().lanes.fetchLane(fetchOf(name, 0n)))).toEqual([]);
    expect(await parts().log.append([textRecord(name, 'b')])).toEqual([{ partition: 0, offset: 0n }]);
  }, LIMIT_MS);

  it('when asked where a time begins, then it is the first record at or after it', async () => {
    const name = await topic(parts());
    await parts().log.append([textRecord(name, 'a')]);
    const [first] = await readAll(parts(), name);
    await parts().log.append([textRecord(name, 'b')]);
    const at = first?.timestamp ?? 0;
    expect(await parts().topics.offsetsAt(name, at - 1_000)).toEqual([{ partition: 0, offset: 0n }]);
    expect(await parts().topics.offsetsAt(name, at + 3_600_000)).toEqual([{ partition: 0, offset: 2n }]);
    for (const longAgo of [0, -1, Date.parse('0001-01-01T00:00:00Z')]) expect(await parts().topics.offsetsAt(name, longAgo)).toEqual([{ partition: 0, offset: 0n }]);
  }, LIMIT_MS);

  it('when asked, then it answers', async () => {
    await expect(parts().topics.ping()).resolves.toBeUndefined();
  }, LIMIT_MS);
}

function closes(open: () => Promise<LogUnderTest>): void {
  it('when records are appended, then it takes none', async () => {
    const parts = await open();
    const name = await topic(parts);
    await parts.log.append([textRecord(name, 'a')]);
    await Promise.all([parts.log.close(), parts.lanes.close(), parts.topics.close()]);
    await expect(parts.log.append([textRecord(name, 'b')])).rejects.toBeInstanceOf(LogUnavailable);
  }, LIMIT_MS);

  it('when somebody waits at that moment or comes later, then he is told that it does not answer', async () => {
    const parts = await open();
    const name = await topic(parts);
    const fetch = fetchOf(name, 0n, { waitMs: 20_000 });
    const waiting = Promise.allSettled([parts.lanes.fetchLane(fetch), parts.lanes.fetchLane(fetch)]);
    await parts.lanes.fetchLane(fetchOf(name, 0n));
    await Promise.all([parts.lanes.close(), parts.log.close(), parts.topics.close()]);
    for (const answer of await waiting) expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(LogUnavailable) });
    await expect(parts.lanes.fetchLane(fetch)).rejects.toBeInstanceOf(LogUnavailable);
  }, LIMIT_MS);
}
