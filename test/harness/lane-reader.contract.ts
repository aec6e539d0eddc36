import { expect, it } from '@jest/globals';
import { fetchOf, LIMIT_MS, readAll, recordsIn, textRecord, texts, topic, topicsOf, valuesOf, type Opened } from './log-under-test.ts';

/** What a lane reader gives of what stands there. */
export function reads(parts: Opened): void {
  it('when it is read from any place, then all from there comes, in order, with its bounds', async () => {
    const name = await topic(parts());
    await parts().log.append(texts(10).map((text) => textRecord(name, text)));
    for (const from of [0, 4, 9]) {
      const fetched = await parts().lanes.fetchLane(fetchOf(name, BigInt(from)));
      expect(valuesOf(recordsIn(fetched))).toEqual(texts(10 - from, from));
      expect(fetched).toMatchObject({ highWatermark: 10n, logStart: 0n });
    }
    expect(await parts().lanes.fetchLane(fetchOf(name, 10n))).toEqual({ kind: 'records', records: [], incarnation: await parts().topics.incarnation(name), highWatermark: 10n, logStart: 0n });
  }, LIMIT_MS);

  it('when little is asked for at a time, then at least one record comes each time, however large it is', async () => {
    const name = await topic(parts());
    for (const size of [10, 60_000, 10, 300_000, 10]) await parts().log.append([{ ...textRecord(name, ''), value: Buffer.alloc(size, 1) }]);
    const found = await readAll(parts(), name, 0, 1);
    expect(found.map(({ value }) => value?.length)).toEqual([10, 60_000, 10, 300_000, 10]);
  }, LIMIT_MS);

  it('when many lanes with much in them are read at once, then nobody is told of an end that is none', async () => {
    const lanes = await topicsOf(parts(), 30);
    await Promise.all(lanes.map((name) => parts().log.append([{ ...textRecord(name, ''), value: Buffer.alloc(700_000, 1) }])));
    const found = await Promise.all(lanes.map((name, i) => parts().lanes.fetchLane(fetchOf(name, 0n, { maxBytes: i % 2 === 0 ? 1 : 1_000_000 }))));
    expect(found.map((fetched) => recordsIn(fetched).length)).toEqual(lanes.map(() => 1));
  }, LIMIT_MS);

  it('when two read one lane at once, then both get it', async () => {
    const name = await topic(parts());
    await parts().log.append(texts(4).map((text) => textRecord(name, text)));
    const found = await Promise.all([0n, 2n, 2n].map((offset) => parts().lanes.fetchLane(fetchOf(name, offset))));
    expect(found.map((fetched) => valuesOf(recordsIn(fetched)))).toEqual([texts(4), texts(2, 2), texts(2, 2)]);
  }, LIMIT_MS);

  it('when the place lies beyond its end or before its beginning, then that is told, with its bounds', async () => {
    const name = await topic(parts());
    await parts().log.append(texts(6).map((text) => textRecord(name, text)));
    expect(await parts().lanes.fetchLane(fetchOf(name, 7n))).toEqual({ kind: 'out-of-range', highWatermark: 6n, logStart: 0n });
    await parts().trim(name, 0, 3n);
    expect(await parts().lanes.fetchLane(fetchOf(name, 2n))).toEqual({ kind: 'out-of-range', highWatermark: 6n, logStart: 3n });
    expect(await parts().lanes.fetchLane(fetchOf(name, 3n))).toMatchObject({ kind: 'records', highWatermark: 6n, logStart: 3n });
    expect(await parts().topics.offsets(name)).toEqual([{ partition: 0, low: 3n, high: 6n }]);
  }, LIMIT_MS);

  it('when it was dropped and made again, then its records say whose they are', async () => {
    const name = await topic(parts());
    await parts().log.append([textRecord(name, 'before')]);
    const before = await parts().lanes.fetchLane(fetchOf(name, 0n));
    await parts().topics.remove([name]);
    await parts().topics.ensure([{ name, partitions: 1 }]);
    await parts().log.append([textRecord(name, 'after')]);
    const after = await parts().lanes.fetchLane(fetchOf(name, 0n));
    expect([valuesOf(recordsIn(before)), valuesOf(recordsIn(after))]).toEqual([['before'], ['after']]);
    expect(after).toMatchObject({ incarnation: await parts().topics.incarnation(name) });
    expect(before).not.toMatchObject({ incarnation: await parts().topics.incarnation(name) });
  }, LIMIT_MS);

  it('when it does not exist, or no longer, then that is told', async () => {
    expect(await parts().lanes.fetchLane(fetchOf('contract.none', 0n))).toEqual({ kind: 'no-such-topic' });
    const name = await topic(parts());
    expect(recordsIn(await parts().lanes.fetchLane(fetchOf(name, 0n)))).toEqual([]);
    await parts().topics.remove([name]);
    expect(await parts().lanes.fetchLane(fetchOf(name, 0n))).toEqual({ kind: 'no-such-topic' });
  }, LIMIT_MS);
}

/** What it gives to those who wait. */
export function waits(parts: Opened): void {
  const PATIENT = 20_000;

  it('when a record comes, then whoever waits for it has it', async () => {
    const name = await topic(parts());
    const waiting = parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: PATIENT }));
    await parts().lanes.fetchLane(fetchOf(name, 0n));
    await parts().log.append([textRecord(name, 'now')]);
    expect(valuesOf(recordsIn(await waiting))).toEqual(['now']);
  }, LIMIT_MS);

  it('when nothing comes, then they are answered with nothing in the end', async () => {
    const name = await topic(parts());
    expect(await parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: 300 }))).toEqual({ kind: 'records', records: [], incarnation: await parts().topics.incarnation(name), highWatermark: 0n, logStart: 0n });
  }, LIMIT_MS);

  it('when one wants no more, then he is answered with nothing, and the others wait on', async () => {
    const [one, other] = [await topic(parts()), await topic(parts())];
    const ending = new AbortController();
    const gone = parts().lanes.fetchLane(fetchOf(one, 0n, { waitMs: PATIENT, signal: ending.signal }));
    const stays = parts().lanes.fetchLane(fetchOf(other, 0n, { waitMs: PATIENT }));
    ending.abort();
    expect(recordsIn(await gone)).toEqual([]);
    expect(recordsIn(await parts().lanes.fetchLane(fetchOf(one, 0n, { waitMs: PATIENT, signal: ending.signal })))).toEqual([]);
    await parts().log.append([textRecord(other, 'a')]);
    expect(valuesOf(recordsIn(await stays))).toEqual(['a']);
  }, LIMIT_MS);

  it('when one goes who waited and the next comes for the same, then he has what comes, and another who has no time is answered', async () => {
    const [name, other] = [await topic(parts()), await topic(parts())];
    const stays = parts().lanes.fetchLane(fetchOf(other, 0n, { waitMs: PATIENT }));
    const ending = new AbortController();
    const gone = parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: PATIENT, signal: ending.signal }));
    await parts().lanes.fetchLane(fetchOf(name, 0n));
    ending.abort();
    expect(recordsIn(await gone)).toEqual([]);
    const next = parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: PATIENT }));
    expect(recordsIn(await parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: 1 })))).toEqual([]);
    await parts().log.append([textRecord(name, 'a'), textRecord(other, 'b')]);
    expect([valuesOf(recordsIn(await next)), valuesOf(recordsIn(await stays))]).toEqual([['a'], ['b']]);
  }, LIMIT_MS);

  it('when a hundred lanes are waited for, then each gets its own and nothing else', async () => {
    const lanes = await topicsOf(parts(), 100);
    const waiting = lanes.map((name) => parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: PATIENT })));
    for (const some of [lanes.slice(50), lanes.slice(0, 50)]) await parts().log.append(some.map((name) => textRecord(name, name)));
    expect((await Promise.all(waiting)).map((fetched) => valuesOf(recordsIn(fetched)))).toEqual(lanes.map((name) => [name]));
  }, LIMIT_MS);

  it('when their lane is removed, then that is told', async () => {
    const name = await topic(parts());
    const waiting = parts().lanes.fetchLane(fetchOf(name, 0n, { waitMs: PATIENT }));
    await parts().topics.remove([name]);
    expect(await waiting).toEqual({ kind: 'no-such-topic' });
  }, LIMIT_MS);
}
