import { UnreadableBody } from './source-record.ts';

export type FoundFormat = 'json' | 'csv' | 'xml' | 'xlsx';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Version of a BIFF file → lengths that its first record may have. */
const BOF_LENGTHS: Readonly<Record<number, readonly number[]>> = { 0: [4], 2: [6], 4: [6], 8: [8, 16] };
const PDF = Buffer.from('%PDF-', 'latin1');
/** Behind a name stands a blank, `>` or `/`: `<p:Envelope>` is XML with a prefix. */
const HTML = /^<(?:!doctype html|html|head|meta|link|script|body|table|thead|tbody|tr|style|div|center|font|h[1-6]|p|br)(?=[\s>/])/i;
const MHTML = /^mime-version:[^]{0,4000}?content-type:\s*(?:multipart\/related|text\/html)/i;
/** Excel's XML of 2003, which it too saves under `.xls`. */
const SPREADSHEET_2003 = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/;

/** What each format is called. */
export const FORMATS: Readonly<Record<FoundFormat, { en: string; id: string }>> = {
  json: { en: 'JSON', id: 'JSON' },
  csv: { en: 'CSV text', id: 'teks CSV' },
  xml: { en: 'XML', id: 'XML' },
  xlsx: { en: 'an Excel workbook (.xlsx)', id: 'berkas Excel (.xlsx)' },
};

/** What a body is, by its content: Windows sends CSV as `vnd.ms-excel`, old SIMPEGs export HTML as `.xls`. `wanted` is what the advice leads to. */
export function detectFormat(head: Buffer, wanted: FoundFormat): FoundFormat {
  if (head.subarray(0, 4).equals(ZIP)) return 'xlsx';
  if (isBareBiff(head)) return refuseLegacy('an old Excel file (.xls)', 'berkas Excel lama (.xls)', wanted);
  if (head.subarray(0, 5).equals(PDF)) return refuseUnknown('a PDF document', 'dokumen PDF', wanted);
  if (isUnmarkedUtf16(head)) throw new UnreadableBody('wrong-encoding', 'this is text in UTF-16 without the mark that says so', 'Save it as UTF-8 (in Excel: CSV UTF-8) and send that.', undefined, 'Ini teks UTF-16 tanpa tanda pengenalnya. Simpan sebagai UTF-8 (di Excel: CSV UTF-8), lalu kirim lagi.');
  if (isBinary(head)) return refuseUnknown('neither text nor a workbook', 'berkas yang bukan teks dan bukan Excel', wanted);
  const text = decodeHead(head).trimStart();
  if (text === '') throw new UnreadableBody('empty-file', 'the file is empty', 'Send the file again when it has records.');
  if (HTML.test(afterProlog(text)) || MHTML.test(text)) return refuseLegacy('a web page (HTML), as some systems save it under .xls and servers show their errors', 'halaman web (HTML), seperti .xls dari sebagian sistem atau pesan galat server', wanted);
  if (text.startsWith('<')) return SPREADSHEET_2003.test(text.slice(0, 4_000)) ? refuseLegacy('a workbook in the XML of Excel 2003', 'berkas XML Excel 2003', wanted) : 'xml';
  return /^(?:[[{]|null\b)/.test(text) ? 'json' : 'csv';
}

const LOOKED_AT = 1_000;
const MAX_CONTROLS = 0.05;

/** Excel's own records without an envelope, as Excel 2 to 5 and small programs still write them: by their first, BOF, version and length. */
function isBareBiff([record, version, length, high]: Buffer): boolean {
  return record === 9 && high === 0 && BOF_LENGTHS[version ?? 1]?.includes(length ?? 0) === true;
}

/** Every second byte of text in Latin letters is zero, and no other. */
function isUnmarkedUtf16(head: Buffer): boolean {
  if (bomEncoding(head) !== undefined) return false;
  const pairs = Math.min(head.length, LOOKED_AT) >> 1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  return pairs > 0 && ((even === 0 && odd > 0.7 * pairs) || (odd === 0 && even > 0.7 * pairs));
}

/** Text has few control characters besides tabs and line ends. */
function isBinary(head: Buffer): boolean {
  if (bomEncoding(head) !== undefined) return false;
  const length = Math.min(head.length, LOOKED_AT);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  }
  return controls > MAX_CONTROLS * length;
}

/** What stands behind an XML declaration and comments. */
function afterProlog(text: string): string {
  let rest = text.replace(/^<\?xml[^>]*>\s*/, '');
  for (let end = rest.indexOf('-->'); rest.startsWith('<!--') && end >= 0; end = rest.indexOf('-->')) rest = rest.slice(end + 3).trimStart();
  return rest;
}

/** The beginning as text, decoded by its byte order mark; without one each byte is a character. */
export function decodeHead(head: Buffer): string {
  const encoding = bomEncoding(head);
  return encoding === undefined ? head.toString('latin1') : new TextDecoder(encoding).decode(head);
}

/** Encoding that a byte order mark tells; undefined where there is none. */
export function bomEncoding(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/** What Excel can open is saved as a workbook of today; where the adapter reads no table, the file is another one than the person meant. */
export function refuseLegacy(en: string, id: string, wanted: FoundFormat): never {
  if (wanted !== 'csv' && wanted !== 'xlsx') throw wrongFormat(en, id, wanted);
  throw new UnreadableBody('legacy-xls', `this is ${en}`, 'Open it in Excel or LibreOffice, save it as .xlsx and send that.', undefined, `Ini ${id}. Buka dengan Excel atau LibreOffice, simpan sebagai .xlsx, lalu kirim berkas itu.`);
}

export function refuseUnknown(en: string, id: string, wanted: FoundFormat): never {
  throw new UnreadableBody('unknown-format', `this is ${en}`, `Export the data as ${FORMATS[wanted].en} and send that.`, undefined, `Ini ${id}. Ekspor datanya sebagai ${FORMATS[wanted].id}, lalu kirim.`);
}

export function wrongFormat(en: string, id: string, wanted: FoundFormat): UnreadableBody {
  const { en: reads, id: dibaca } = FORMATS[wanted];
  return new UnreadableBody('wrong-format', `this is ${en}, but this agency’s adapter reads ${reads}`, `Send the file as ${reads}.`, undefined, `Ini ${id}, sedangkan adaptor instansi ini membaca ${dibaca}. Kirim sebagai ${dibaca}.`);
}
