import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { SharedStrings } from './shared-strings.ts';
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
const MAX_MERGES = 200_000;
const MAX_PARTS = 10_000;

/** Spools the body to a file, since a zip's table of contents stands at its end. */
export async function openWorkbook(input: AsyncIterable<Buffer>): Promise<Workbook> {
  const file = join(tmpdir(), `simpul-${process.pid}-${randomUUID()}.xlsx`);
  const strings = new SharedStrings();
  let zip: yauzl.ZipFile | undefined;
  const close = async () => {
    zip?.close();
    strings.close();
    await rm(file, { force: true });
  };
  try {
    await pipeline(input, createWriteStream(file));
    zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
    return { sheets: await sheetsOf(await partsOf(zip), strings), close };
  } catch (error) {
    await close();
    throw error instanceof UnreadableBody ? error : malformed(error);
  }
}

export function malformed(cause: unknown): UnreadableBody {
  const error = new UnreadableBody('xlsx-malformed', 'the workbook is damaged or not a workbook', 'Open it in Excel or LibreOffice and save it again as .xlsx.');
  error.cause = cause;
  return error;
}

/** The text of one of a workbook's files; nothing where it has none of this name. */
type Part = (name: string) => AsyncGenerator<string>;

async function partsOf(zip: yauzl.ZipFile): Promise<Part> {
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    expectAtMost(MAX_PARTS, entries.size, 'parts');
  }
  if (unpacked > MAX_UNPACKED || isBomb(packed, unpacked)) throw new Error('too large unpacked');
  expectXlsx(entries);
  return async function* part(name) {
    const entry = entries.get(name);
    if (entry === undefined) return;
    const decoder = new TextDecoder();
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield decoder.decode(chunk as Buffer, { stream: true });
  };
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

async function sheetsOf(part: Part, strings: SharedStrings): Promise<Sheet[]> {
  const { sheets, date1904 } = await readSheetList(part);
  if (sheets.length === 0) throw new Error('no sheets');
  await readSharedStrings(part('xl/sharedStrings.xml'), strings);
  const dateStyles = await readStyles(part('xl/styles.xml'));
  let known = 0;
  return sheets.map(({ name, path }) => {
    let merges: Merge[] | undefined;
    return {
      name,
      async *rows() {
        try {
          // They stand behind the rows: found once, however often those are read.
          if (merges === undefined) known += (merges = await readMerges(part(path), MAX_MERGES - known)).length;
          yield* readRows(part(path), { strings, dateStyles, merges, date1904 });
        } catch (error) {
          throw error instanceof UnreadableBody ? error : malformed(error);
        }
      },
    };
  });
}
