import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { EVENTS_TOPIC, LogUnavailable, REJECTED_TOPIC, StoreUnavailable } from '@simpul/domain';
import { memoryBus } from '../../test/memory-bus.ts';
import { rowOf, SNAPSHOT, VERSIONED, type Row } from '../../test/sample-adapters.ts';

const json = (rows: readonly Row[]) => JSON.stringify(rows);
const many = (count: number) => Array.from({ length: count }, (_, i) => rowOf(i));

describe('given a versioned source', () => {
  it('when it hands over good and bad records, then each has its own fate and the bytes of the bad one are kept', async () => {
    const { take, log, rejections, batches, ids } = memoryBus();
    const receipt = await take(VERSIONED, json([rowOf(1), rowOf(2, 'tidur'), rowOf(3)]));
    expect(receipt.counts).toEqual({ accepted: 2, unchanged: 0, rejected: 1, lastRecord: 2 });
    expect(receipt.refused).toMatchObject([{ index: 1, refusal: { code: 'work-location-unknown', pointer: '/status' } }]);
    expect(ids()).toHaveLength(2);
    expect(String(log.of(REJECTED_TOPIC)[0]?.value)).toBe(JSON.stringify(rowOf(2, 'tidur')));
    expect([...rejections.rows.values()]).toMatchObject([{ batch: 'bat_1', index: 1, recordKey: 'r2', state: 'open', rawOffset: 0n }]);
    expect(batches.rows.get('bat_1')).toMatchObject({ state: 'complete', accepted: 2, rejected: 1, lastRecord: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('when records become several events each, then a refused one behind them is found at its own place', async () => {
    const { take, rejections } = memoryBus();
    const twofold: typeof VERSIONED = { ...VERSIONED, translate: (row, context) => [1, 2].flatMap(() => VERSIONED.translate(row, context)) };
    await take(twofold, json([rowOf(1), rowOf(1), rowOf(2, 'tidur')]));
    expect([...rejections.rows.values()]).toMatchObject([{ index: 2, rawOffset: 0n }]);
  });

  it('when all is sent again, then the ids are the same', async () => {
    const { take, ids } = memoryBus();
    await take(VERSIONED, json(many(3)));
    await take(VERSIONED, json(many(3)), 'bat_2');
    expect(ids().slice(3)).toEqual(ids().slice(0, 3));
  });

  it('when it hands over many chunks, then up to four are on their way at once and order stays', async () => {
    const { take, log, batches } = memoryBus();
    const receipt = await take(VERSIONED, json(many(5_000)));
    expect(receipt.counts).toEqual({ accepted: 5_000, unchanged: 0, rejected: 0, lastRecord: 4_999 });
    expect(log.mostAtOnce).toBeGreaterThan(1);
    expect(log.mostAtOnce).toBeLessThanOrEqual(4);
    expect(batches.checkpoints).toBeGreaterThan(0);
    const keys = log.of(EVENTS_TOPIC).map(({ value }) => (JSON.parse(String(value)) as { data: { sourceRecord: { key: string } } }).data.sourceRecord.key);
    expect(keys).toEqual(many(5_000).map(({ key }) => key));
  });

  it('when a record speaks for another agency, then it alone is refused', async () => {
    const { take } = memoryBus();
    const receipt = await take(VERSIONED, json([rowOf(1), { ...rowOf(2), agency: 'kota-lain' }]));
    expect(receipt.refused).toMatchObject([{ index: 1, refusal: { code: 'not-yours' } }]);
    expect(receipt.counts.accepted).toBe(1);
  });

  it('when a good record comes later under the same key, then the rejection closes; in one file only the last word counts', async () => {
    const { take, rejections } = memoryBus();
    await take(VERSIONED, json([rowOf(1, 'tidur'), rowOf(2, 'tidur'), rowOf(3, 'tidur'), rowOf(3)]));
    await take(VERSIONED, json([rowOf(1), rowOf(2), rowOf(2, 'tidur')]), 'bat_2');
    expect([...rejections.rows.values()].map(({ recordKey, state }) => `${recordKey} ${state}`)).toEqual(['r1 closed', 'r2 open', 'r3 closed', 'r2 open']);
  });

  it('when the body can not be read on, then what came before stands and the batch is broken', async () => {
    const { take, batches, ids } = memoryBus();
    const zipped = gzipSync(json(many(5_000)));
    const receipt = await take(VERSIONED, Readable.from([zipped.subarray(0, zipped.length - 500)]));
    expect(receipt.unreadable?.code).toBe('gzip-malformed');
    expect(receipt.counts.accepted).toBeGreaterThan(0);
    expect(ids()).toHaveLength(receipt.counts.accepted);
    expect(batches.rows.get('bat_1')).toMatchObject({ state: 'broken', accepted: receipt.counts.accepted, problem: { code: 'gzip-malformed' } });
  });
});

describe('given a snapshot source', () => {
  it('when all is sent again, then nothing is new; a change is one event', async () => {
    const { take, ids } = memoryBus();
    await take(SNAPSHOT, json(many(1_200)));
    expect((await take(SNAPSHOT, json(many(1_200)), 'bat_2')).counts).toMatchObject({ accepted: 0, unchanged: 1_200 });
    expect((await take(SNAPSHOT, json([rowOf(0, 'WFO'), ...many(1_200).slice(1)]), 'bat_3')).counts).toMatchObject({ accepted: 1, unchanged: 1_199 });
    expect(new Set(ids()).size).toBe(1_201);
  });

  it('when a key comes again while its first record is still on its way, then they are compared all the same', async () => {
    const { take, ledger } = memoryBus();
    const rows = [...many(501), rowOf(0), ...many(600).slice(501), rowOf(0, 'WFO'), rowOf(0)];
    const receipt = await take(SNAPSHOT, json(rows));
    expect(receipt.counts).toMatchObject({ accepted: 602, unchanged: 1 });
    expect(ledger.entries.get('kota-contoh r0')?.count).toBe(3);
  });

  it('when its refused records come again unmended, then the newest rejection stands for all, also of those without a key', async () => {
    const { take, rejections } = memoryBus();
    const rows = json([rowOf(1), rowOf(2, 'tidur'), { ...rowOf(3), key: '' }, { ...rowOf(4), key: '' }]);
    for (const batch of ['bat_1', 'bat_2', 'bat_3']) await take(SNAPSHOT, rows, batch);
    expect([...rejections.rows.values()].map(({ batch, state, closedBy }) => `${batch} ${state} ${closedBy}`)).toEqual([
      ...Array.from({ length: 3 }, () => 'bat_1 closed sent-again'), ...Array.from({ length: 3 }, () => 'bat_2 closed sent-again'), ...Array.from({ length: 3 }, () => 'bat_3 open null'),
    ]);
    await take(SNAPSHOT, json([rowOf(2)]), 'bat_4');
    expect([...rejections.rows.values()].filter(({ state }) => state === 'open').map(({ recordKey }) => recordKey)).toEqual([null, null]);
  });

  it('when it sends parts, then what another part does not hold stays refused', async () => {
    const { take, rejections } = memoryBus();
    await take(SNAPSHOT, json([rowOf(1, 'tidur'), { ...rowOf(2), key: '' }]), 'bat_1');
    await take(SNAPSHOT, json([rowOf(3, 'tidur'), { ...rowOf(4), key: '' }, rowOf(5)]), 'bat_2');
    expect([...rejections.rows.values()].map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('when a record is refused for speaking for others, then the next of its key is not compared with it', async () => {
    const { take, ledger } = memoryBus();
    const receipt = await take(SNAPSHOT, json([rowOf(1), { ...rowOf(1, 'WFO'), agency: 'kota-lain' }, rowOf(1)]));
    expect(receipt.counts).toMatchObject({ accepted: 1, rejected: 1, unchanged: 1 });
    expect(ledger.entries.get('kota-contoh r1')?.count).toBe(1);
  });

  it('when the ledger can not be written after the append, then sending again gives the same ids', async () => {
    const { take, ledger, batches, ids } = memoryBus();
    ledger.failPuts = true;
    await expect(take(SNAPSHOT, json(many(3)))).rejects.toThrow(StoreUnavailable);
    expect(batches.rows.get('bat_1')).toMatchObject({ state: 'broken', accepted: 0, problem: { code: 'store-unavailable' } });
    ledger.failPuts = false;
    await take(SNAPSHOT, json(many(3)), 'bat_2');
    expect(ids().slice(3)).toEqual(ids().slice(0, 3));
  });

  it('when the ledger can not be written after the append and other content follows, then that is another event', async () => {
    const { take, ledger, ids } = memoryBus();
    ledger.failPuts = true;
    await expect(take(SNAPSHOT, json([rowOf(1, 'WFH')]))).rejects.toBeInstanceOf(StoreUnavailable);
    ledger.failPuts = false;
    expect((await take(SNAPSHOT, json([rowOf(1, 'WFO')]), 'bat_2')).counts).toMatchObject({ accepted: 1 });
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('given the log does not take records', () => {
  it('then the batch is broken, only what was acknowledged counts, and nothing more is sent', async () => {
    const { take, log, batches, rejections } = memoryBus();
    log.failFrom = 2;
    await expect(take(VERSIONED, json([...many(3_000), rowOf(1, 'tidur')]))).rejects.toThrow(LogUnavailable);
    expect(batches.rows.get('bat_1')).toMatchObject({ state: 'broken', accepted: 1_000, rejected: 0, lastRecord: 999, problem: { code: 'log-unavailable' } });
    expect(rejections.rows.size).toBe(0);
    expect(log.appends).toBeLessThanOrEqual(6);
  });
});

describe('given the sender hangs up', () => {
  it('then the batch is broken and what was durable counts', async () => {
    const { take, batches } = memoryBus();
    const text = json(many(1_500));
    const body = Readable.from((async function* cut() {
      yield Buffer.from(text.slice(0, 100_000));
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    })());
    await expect(take(VERSIONED, body)).rejects.toThrow('aborted');
    const row = batches.rows.get('bat_1');
    expect(row).toMatchObject({ state: 'broken', sha256: null, problem: { code: 'connection-cut' } });
    expect(row?.accepted).toBeGreaterThan(500);
  });
});

describe('given a dry run', () => {
  it('then the counts come and nothing lasts', async () => {
    const { intake, input, log, batches, rejections, ledger, subjects } = memoryBus();
    const receipt = await intake.rehearse(input(SNAPSHOT, json([rowOf(1), rowOf(2, 'tidur'), rowOf(1)])));
    expect(receipt.counts).toMatchObject({ accepted: 1, unchanged: 1, rejected: 1 });
    expect(receipt).not.toHaveProperty('batch');
    expect([log.appends, batches.rows.size, rejections.rows.size, ledger.entries.size, subjects.table.size]).toEqual([0, 0, 0, 0, 0]);
  });
});
