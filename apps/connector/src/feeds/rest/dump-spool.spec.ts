import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SourceRecord } from '@simpul/adapter-kit/host';
import { DumpSpool } from './dump-spool.ts';

const item = (value: unknown) => Buffer.from(JSON.stringify(value));

async function readAll(spool: DumpSpool): Promise<{ records: SourceRecord[]; chunks: number }> {
  const records: SourceRecord[] = [];
  let chunks = 0;
  for await (const chunk of spool.records({ format: 'json' })) {
    records.push(...chunk);
    chunks++;
  }
  return { records, chunks };
}

describe('given a dump on the disk', () => {
  it('when it is read, then every item is there with its bytes and its place, as often as it is read', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 5_000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 20 }), { maxLength: 20 }), async (pages) => {
        const spool = await DumpSpool.open();
        for (const [i, page] of pages.entries()) await spool.add({ number: i + 1, items: page.map(item) });
        const expected = pages.flatMap((page, i) => page.map((value, j) => ({ value, at: { page: i + 1, item: j + 1 }, raw: item(value) })));
        for (const { records } of [await readAll(spool), await readAll(spool)]) {
          expect(records).toEqual(expected.map((one, index) => ({ ...one, index })));
        }
        expect(spool.items).toBe(expected.length);
        await spool.close();
      }),
      { numRuns: 50 },
    );
  });

  it('when items are larger than a read, or too large for a record, then they come all the same, in chunks of bounded size', async () => {
    const spool = await DumpSpool.open();
    const sizes = [300_000, 10, 450_000, 600_000, 200_000, 400_000];
    await spool.add({ number: 1, items: sizes.map((size) => item('x'.repeat(size))) });
    const { records, chunks } = await readAll(spool);
    expect(records.map((record) => ('value' in record ? String(record.value).length : record.unreadable.code))).toEqual([300_000, 10, 450_000, 'record-too-large', 200_000, 400_000]);
    expect(chunks).toBe(2);
    await spool.close();
  });

  it('when the process dies, then nothing of it is left, since it has no name', async () => {
    const root = mkdtempSync(join(tmpdir(), 'simpul-spool-spec-'));
    const spool = await DumpSpool.open(root);
    await spool.add({ number: 1, items: [item('x')] });
    expect(readdirSync(root)).toEqual([]);
    await spool.close();
    rmSync(root, { recursive: true });
  });
});
