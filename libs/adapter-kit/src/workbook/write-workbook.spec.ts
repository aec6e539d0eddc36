import { EventEmitter, once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { all, readAll } from '../../test/read-all.ts';
import { openWorkbook } from '../readers/xlsx-workbook.ts';
import type { Cell } from '../readers/xlsx-parts.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { writeWorkbook } from './write-workbook.ts';

const COLUMNS = [{ heading: 'KODE', format: 'text' }, { heading: 'ISI' }] as const;
const SOURCE = { format: 'xlsx', header: { columns: { KODE: [], ISI: [] }, required: ['KODE'] }, sheets: 'every' } as const;

const sheet = (rows: SheetDraft['rows'], rest: Partial<SheetDraft> = {}): SheetDraft => ({ name: 'DATA', columns: COLUMNS, rows, ...rest });
const written = (...sheets: SheetDraft[]) => buffer(writeWorkbook(sheets));
const readBack = async (...sheets: SheetDraft[]) => (await readAll(await written(...sheets), SOURCE)).records.map((record) => ('value' in record ? { ...(record.value as Record<string, Cell>) } : record.unreadable));
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('given a sheet to write', () => {
  it.each<[string, Cell, Cell]>([
    ['text', 'Bagian Umum', 'Bagian Umum'],
    ['a NIP as text', '199103052015031902', '199103052015031902'],
    ['a number', 12.5, 12.5],
    ['a truth value', true, true],
    ['a day', day('2026-03-10'), day('2026-03-10')],
    ['a day and a time', new Date('2026-03-10T07:21:44Z'), new Date('2026-03-10T07:21:44Z')],
    ['a time of day', new Date('1899-12-30T07:21:44Z'), new Date('1899-12-30T07:21:44Z')],
    ['a day that Excel counts wrongly', day('1899-12-31'), '1899-12-31T00:00:00.000Z'],
    ['a number that is none', Number.POSITIVE_INFINITY, 'Infinity'],
    ['what XML has no character for', 'a\r\u0000b', 'a\r\u0000b'],
    ['what looks like the code of such a character', '_x000D_', '_x000D_'],
    ['line ends and tabs', 'a\nb\tc', 'a\nb\tc'],
    ['what XML means something by', '<a href="x">&amp;</a>', '<a href="x">&amp;</a>'],
    ['a text longer than a cell', 'x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
  ])('when a cell holds %s, then it comes back', async (_, cell, back) => {
    expect(await readBack(sheet([['a', cell]]))).toEqual([{ KODE: 'a', ISI: back }]);
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('when a text begins as a formula could (%j), then it is none, and comes back as it was', async (text) => {
    const workbook = await openWorkbook(Readable.from([await written(sheet([['a', text]]))]));
    const [first] = workbook.sheets;
    const rows = first && (await all(first.rows()));
    await workbook.close();
    expect(rows?.map(({ cells }) => cells)).toEqual([['KODE', 'ISI'], ['a', `'${text}`]]);
    expect(await readBack(sheet([['a', text]]))).toEqual([{ KODE: 'a', ISI: text }]);
  });

  it('when cells hold anything, then it comes back, but for what is cut', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((given) => given.trim() !== '');
    const date = fc.date({ min: day('1900-03-01'), max: day('2100-12-31'), noInvalidDate: true }).map((moment) => new Date(Math.floor(moment.getTime() / 1000) * 1000));
    const rows = fc.array(fc.tuple(text, fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)), fc.boolean(), date)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        fc.pre(cells.every(([code]) => !/^(jumlah|total|sub ?total|grand total)\b/i.test(code.trim()) && !/^\(?\d{1,2}\)?$/.test(code.trim())));
        expect(await readBack(sheet(cells))).toEqual(cells.map(([KODE, ISI]) => ({ KODE, ISI })));
      }),
      { numRuns: 30 },
    );
  });

  it('when Excel would not have its name, then it gets one that it has', async () => {
    const names = ['REKAP: 1/2', 'Rekap  1 2', '', 'x'.repeat(40), 'x'.repeat(40)];
    const { records } = await readAll(await written(...names.map((name) => sheet([['a', 1]], { name }))), SOURCE);
    expect(records.map(({ at }) => at)).toEqual(['REKAP  1 2', 'Rekap  1 2 2', 'Sheet3', 'x'.repeat(31), `${'x'.repeat(29)} 2`].map((name) => ({ sheet: name, row: 2 })));
  });

  it('when the same sheets are written twice, then the bytes are the same', async () => {
    const draft = () => sheet([['a', day('2026-03-10')]], { columns: [{ heading: 'KODE', choices: ['a', 'b'], note: 'Code', required: true }, { heading: 'ISI', format: 'date' }] });
    expect((await written(draft())).equals(await written(draft()))).toBe(true);
  });
});

describe('given many rows', () => {
  it('when the reader takes some bytes and leaves, then rows are made about as far, and end', async () => {
    let made = 0;
    const sheetEnd = new EventEmitter();
    const ended = once(sheetEnd, 'end');
    function* rows(): Generator<Cell[]> {
      try {
        for (;;) yield [`${Math.sin(made++)}`, 'x'.repeat(50)];
      } finally {
        sheetEnd.emit('end');
      }
    }
    let taken = 0;
    for await (const chunk of writeWorkbook([sheet(rows())])) {
      taken += (chunk as Buffer).length;
      if (taken > 500_000) break;
    }
    await ended;
    // About 30 bytes a row when deflated, and what stands in the buffers of the streams between.
    expect(made).toBeLessThan(100_000);
  });

  it('when reading the rows fails, then the stream does', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ['a', 1];
      throw new Error('the store is gone');
    }
    await expect(written(sheet(rows()))).rejects.toThrow('the store is gone');
  });

  it('when there are more than a sheet holds, then it fails instead of making a file that Excel calls broken', async () => {
    function* rows(): Generator<Cell[]> {
      for (let i = 0; i < 1_048_576; i++) yield [];
    }
    await expect(written(sheet(rows()))).rejects.toThrow(RangeError);
  });
});
