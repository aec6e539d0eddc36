import { describe, expect, it } from '@jest/globals';
import { EVENTS_TOPIC, firstRules } from '@simpul/domain';
import fc from 'fast-check';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { controlOf, DENPASAR, eventOf, KEY } from '../../test/log-records.ts';
import { LogScan, type LogSource, type ScannedRecord } from './log-scan.ts';

function logOf(ids: readonly (number | 'control')[]): MemoryLog {
  const log = new MemoryLog([{ name: EVENTS_TOPIC, partitions: 1 }]);
  log.put(ids.map((id) => (id === 'control' ? controlOf(firstRules(DENPASAR)) : eventOf(`e${id}`))));
  return log;
}

const source = (log: LogSource['lanes'], windowPositions = 1_000, chunkBytes = 1_000_000): LogSource => ({ lanes: log, partition: 0, idKey: KEY, windowPositions, chunkBytes });
const told = (records: readonly ScannedRecord[]) => records.map(({ kind, record }) => `${record.offset} ${kind}`);

async function all(scan: LogScan, end: bigint): Promise<ScannedRecord[]> {
  const records: ScannedRecord[] = [];
  while (scan.at < end) records.push(...(await scan.read(end)));
  return records;
}

describe('a scan of the log', () => {
  it('given any log and window, when scanned from any place in pieces of any size, then each record is judged as by one who read all', async () => {
    const ids = fc.array(fc.oneof({ weight: 5, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constant('control' as const) }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(ids, fc.integer({ min: 1, max: 10 }), fc.nat(), fc.constantFrom(1, 900, 1_000_000), async (log, positions, cut, chunkBytes) => {
        const from = cut % log.length;
        const scan = await LogScan.open(source(logOf(log), positions, chunkBytes), BigInt(from));
        const expected = log.map((id, at) => {
          const doubled = id !== 'control' && log.slice(Math.max(0, at - positions + 1), at).includes(id);
          return `${at} ${id === 'control' ? 'control' : doubled ? 'doubled' : 'event'}`;
        });
        expect(told(await all(scan, BigInt(log.length)))).toEqual(expected.slice(from));
      }),
    );
  });

  it('given an end, when scanned, then nothing at or behind it comes, and the scan stands there', async () => {
    const scan = await LogScan.open(source(logOf([0, 1, 2, 3])), 1n);
    expect(told(await scan.read(3n))).toEqual(['1 event', '2 event']);
    expect(scan.at).toBe(3n);
    expect(told(await scan.read(4n))).toEqual(['3 event']);
  });

  it('given a log whose beginning is gone, when scanned from there, then it goes on where the log begins', async () => {
    const log = logOf([0, 1, 2, 3]);
    log.trim(EVENTS_TOPIC, 0, 2n);
    expect(told(await all(await LogScan.open(source(log), 0n), 4n))).toEqual(['2 event', '3 event']);
    const beyond = await LogScan.open(source(log), 0n);
    await beyond.read(1n);
    expect(beyond.at).toBe(1n);
  });

  it('given a log that ends below what was routed, or none, when scanned, then it says so', async () => {
    await expect(LogScan.open(source(logOf([0]), 1), 9n)).rejects.toThrow('ends at 1');
    await expect(LogScan.open(source(new MemoryLog()), 1n)).rejects.toThrow('missing');
  });
});
