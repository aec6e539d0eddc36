import type { SourceRecord } from './source-record.ts';

type Unreadable = Extract<SourceRecord, { unreadable: unknown }>['unreadable'];

export const TOO_LARGE: Unreadable = { code: 'record-too-large', pointer: '', message: 'the row is too large', hint: 'Check the quotes of this row: one may not be closed.', indonesian: { message: 'Barisnya terlalu besar.', hint: 'Periksa tanda kutip baris ini: mungkin ada yang tidak ditutup.' } };
export const QUOTE_OPEN: Unreadable = { code: 'malformed-record', pointer: '', message: 'a quote in this row is not closed, or closes in front of other text', hint: 'Double the quotes inside a quoted cell, or take them out.', indonesian: { message: 'Tanda kutip di baris ini tidak ditutup, atau ditutup di depan teks lain.', hint: 'Gandakan tanda kutip di dalam sel berkutip, atau hapus.' } };
export const NOT_UTF8: Unreadable = { code: 'wrong-encoding', pointer: '', message: 'the file says that it is UTF-8, but this row is not', hint: 'Compare the accented letters of this row with the original, then save the file as CSV UTF-8.', indonesian: { message: 'Berkas ini bertanda UTF-8, tetapi baris ini bukan UTF-8.', hint: 'Cocokkan huruf beraksen pada baris ini dengan aslinya, lalu simpan berkas sebagai CSV UTF-8.' } };
export const CUT_OFF: Unreadable = { code: 'malformed-record', pointer: '', message: 'the file ends in the middle of this row', hint: 'Send the file again when it is whole. If this row is whole, end it with a line break.', indonesian: { message: 'Berkas berakhir di tengah baris ini.', hint: 'Kirim lagi berkasnya setelah utuh. Bila baris ini sudah lengkap, akhiri dengan ganti baris.' } };

export function tooManyCells(found: number, headings: number, hint: { en: string; id: string }): Unreadable {
  return { code: 'malformed-record', pointer: '', message: `the row has ${found} cells, the header ${headings}`, hint: hint.en, indonesian: { message: `Baris ini punya ${found} sel, judulnya ${headings}.`, hint: hint.id } };
}
