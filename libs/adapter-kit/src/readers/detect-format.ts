import { UnreadableBody } from './source-record.ts';

export type FoundFormat = 'json' | 'csv' | 'xml' | 'xlsx';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const HTML = /^<(?:!doctype html|html|head|meta|body|table|style|div|center|p|br)\b/i;
const MHTML = /^mime-version:[^]{0,4000}?content-type:\s*(?:multipart\/related|text\/html)/i;
/** Excel's XML of 2003, which it too saves under `.xls`. */
const SPREADSHEET_2003 = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/;

/** What a body is, by its content: Windows sends CSV as `vnd.ms-excel`, old SIMPEGs export HTML as `.xls`. */
export function detectFormat(head: Buffer): FoundFormat {
  if (head.subarray(0, 4).equals(ZIP)) return 'xlsx';
  if (head.subarray(0, 8).equals(OLE2)) return refuseOle2(head);
  const text = decodeHead(head).trimStart();
  if (text === '') throw new UnreadableBody('empty-file', 'the file is empty', 'Send the file again when it has records.');
  if (HTML.test(afterProlog(text)) || MHTML.test(text)) throw new UnreadableBody('legacy-xls', 'this is a web page (HTML), as some systems save it under .xls', 'Open it in Excel or LibreOffice and save it as .xlsx.');
  if (text.startsWith('<')) {
    if (SPREADSHEET_2003.test(text.slice(0, 4_000))) throw new UnreadableBody('legacy-xls', 'this is a workbook in the XML of Excel 2003', 'Open it in Excel or LibreOffice and save it as .xlsx.');
    return 'xml';
  }
  return /^(?:[[{]|null\b)/.test(text) ? 'json' : 'csv';
}

/** What stands behind an XML declaration and comments. */
function afterProlog(text: string): string {
  let rest = text.replace(/^<\?xml[^>]*>\s*/, '');
  for (let end = rest.indexOf('-->'); rest.startsWith('<!--') && end >= 0; end = rest.indexOf('-->')) rest = rest.slice(end + 3).trimStart();
  return rest;
}

/** The beginning as text, decoded by its byte order mark. */
export function decodeHead(head: Buffer): string {
  return new TextDecoder(bomEncoding(head) ?? 'latin1').decode(head);
}

/** Encoding that a byte order mark tells; undefined where there is none. */
export function bomEncoding(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

function refuseOle2(head: Buffer): never {
  if (head.includes(ENCRYPTED)) throw new UnreadableBody('password-protected', 'the workbook is protected by a password', 'Take the password off (File, Info, Protect Workbook) and send it again.');
  throw new UnreadableBody('legacy-xls', 'this is an old Excel file (.xls)', 'Open it and save it as .xlsx, without a password, then send that.');
}
