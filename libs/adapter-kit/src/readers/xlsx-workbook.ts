import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { UnreadableBody } from './source-record.ts';
import { isBomb } from './unpacked.ts';
import { expectAtMost, readMerges, readSharedStrings, readStyles, readSheetList, type Merge, type SheetRow } from './xlsx-parts.ts';
import { readRows } from './xlsx-rows.ts';

export interface Sheet {
  name: string;
  rows(): AsyncGenerator<SheetRow>;
}

export interface Workbook {
  sheets: Sheet[];
  close(): Promise<void>;
}

/** Unpacked, a workbook larger than this is a bomb or nothing that a person made. */
const MAX_UNPACKED = 4_000_000_000;
const MAX_STRINGS = 256_000_000;
const MAX_PARTS = 10_000;

/** Spools the body to a file, since a zip's table of contents stands at its end. */
export async function openWorkbook(input: AsyncIterable<Buffer>): Promise<Workbook> {
  const file = join(tmpdir(), `simpul-${process.pid}-${randomUUID()}.xlsx`);
  try {
    await pipeline(input, createWriteStream(file));
    const zip = await readZip(file);
    const parts = await zip.read();
    return {
      sheets: parts,
      close: async () => {
        zip.close();
        await rm(file, { force: true });
      },
    };
  } catch (error) {
    await rm(file, { force: true });
    throw error instanceof UnreadableBody ? error : malformed(error);
  }
}

export function malformed(cause: unknown): UnreadableBody {
  const error = new UnreadableBody('xlsx-malformed', 'the workbook is damaged or not a workbook', 'Open it in Excel or LibreOffice and save it again as .xlsx.');
  error.cause = cause;
  return error;
}

async function readZip(file: string): Promise<{ read(): Promise<Sheet[]>; close(): void }> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    expectAtMost(MAX_PARTS, entries.size, 'parts');
  }
  if (unpacked > MAX_UNPACKED || isBomb(packed, unpacked) || (entries.get('xl/sharedStrings.xml')?.uncompressedSize ?? 0) > MAX_STRINGS) throw new Error('too large unpacked');
  expectXlsx(entries);
  const part = async function* (name: string): AsyncGenerator<string> {
    const entry = entries.get(name);
    if (entry === undefined) return;
    const decoder = new TextDecoder();
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield decoder.decode(chunk as Buffer, { stream: true });
  };
  return { read: () => sheetsOf(part), close: () => zip.close() };
}

/** Other files of Office and LibreOffice are zips too. */
function expectXlsx(entries: ReadonlyMap<string, unknown>): void {
  for (const [part, en, id] of OTHERS) {
    if (entries.has(part)) throw new UnreadableBody('wrong-format', `this is ${en}, not an Excel workbook (.xlsx)`, 'Open it, save it as .xlsx and send that.', undefined, `Ini ${id}, bukan berkas Excel (.xlsx). Buka, simpan sebagai .xlsx, lalu kirim berkas itu.`);
  }
}

const OTHERS = [
  ['xl/workbook.bin', 'a binary workbook (.xlsb)', 'buku kerja biner (.xlsb)'],
  ['content.xml', 'a document of LibreOffice (.ods, .odt)', 'dokumen LibreOffice (.ods, .odt)'],
  ['word/document.xml', 'a Word document (.docx)', 'dokumen Word (.docx)'],
] as const;

async function sheetsOf(part: (name: string) => AsyncGenerator<string>): Promise<Sheet[]> {
  const { sheets, date1904 } = await readSheetList(part);
  if (sheets.length === 0) throw new Error('no sheets');
  const strings = await readSharedStrings(part('xl/sharedStrings.xml'));
  const dateStyles = await readStyles(part('xl/styles.xml'));
  return sheets.map(({ name, path }) => {
    let merges: Merge[] | undefined;
    return {
      name,
      async *rows() {
        try {
          // They stand behind the rows: found once, however often those are read.
          merges ??= await readMerges(part(path));
          yield* readRows(part(path), { strings, dateStyles, merges, date1904 });
        } catch (error) {
          throw error instanceof UnreadableBody ? error : malformed(error);
        }
      },
    };
  });
}
