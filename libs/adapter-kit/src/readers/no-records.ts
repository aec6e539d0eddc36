import type { HeaderSpec } from '../define-adapter.ts';
import { describeHeader } from './header.ts';
import { UnreadableBody } from './source-record.ts';

/** `curl -d @file` takes the line ends out, so that a table arrives as its header alone. */
export const NEWLINES_LOST = { en: 'with curl use --data-binary, since -d takes the line ends out', id: 'dengan curl pakai --data-binary, karena -d menghapus ganti baris' };

/** A table whose header was found and that has no row below it: whoever sent it meant to send rows. */
export function noRecords(): UnreadableBody {
  return new UnreadableBody('no-records', 'the file has headings but no row below them', `Send it with its rows; ${NEWLINES_LOST.en}.`, undefined, `Berkas berisi judul kolom tetapi tanpa baris di bawahnya. Kirim beserta barisnya; ${NEWLINES_LOST.id}.`);
}

export function noHeader(message: string, spec: HeaderSpec, besides?: { en: string; id: string }): UnreadableBody {
  const [en, id] = besides === undefined ? ['', ''] : [`; ${besides.en}`, `; ${besides.id}`];
  return new UnreadableBody('no-header-found', message, `Send the file with its header row${en}.`, undefined, `Baris judul dengan kolom ${describeHeader(spec, 'id')} tidak ditemukan. Kirim berkas beserta baris judulnya${id}.`);
}

/** A sheet by the name of one of the source's tables that does not have its headings: passing it over would lose its rows. */
export function noHeaderInSheet(sheet: string, required: readonly string[]): UnreadableBody {
  const headings = required.map((name) => `"${name}"`).join(', ');
  return new UnreadableBody('no-header-found', `the sheet "${sheet}" holds rows but not all of its headings ${headings}`, 'Put the headings back as the template has them, or delete the sheet.', { sheet, row: 1 }, `Lembar "${sheet}" berisi baris tetapi judul kolomnya tidak lengkap (${headings}). Kembalikan judulnya seperti pada templat, atau hapus lembar itu.`);
}

/** Which one was meant can't be told: the sheet beside it may be last month's. */
export function severalSheets(names: readonly string[]): UnreadableBody {
  const list = names.map((name) => `"${name}"`).join(', ');
  return new UnreadableBody('several-sheets', `${names.length} sheets hold these headings and rows: ${list}`, 'Leave one of them in the workbook (hide or delete the others) and send it again; or send each as a workbook of its own.', undefined, `Ada ${names.length} lembar yang memuat judul kolom dan baris: ${list}. Sisakan satu (sembunyikan atau hapus yang lain) lalu kirim lagi, atau kirim tiap lembar sebagai berkas tersendiri.`);
}
