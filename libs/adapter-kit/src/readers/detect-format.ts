import { UnreadableBody } from './source-record.ts';

export type FoundFormat = 'json' | 'csv' | 'xml' | 'xlsx';

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What a body is, by its content: Windows sends CSV as `vnd.ms-excel`, old SIMPEGs export HTML as `.xls`. */
export function detectFormat(head: Buffer): FoundFormat {
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'xlsx';
  if (head.subarray(0, 8).equals(OLE2)) {
    if (head.includes(ENCRYPTED)) throw new UnreadableBody('password-protected', 'the workbook is protected by a password', 'Take the password off (File, Info, Protect Workbook) and send it again.');
    throw new UnreadableBody('legacy-xls', 'this is an old Excel file (.xls)', 'Open it and save it as .xlsx, then send that.');
  }
  const text = decodeHead(head).trimStart();
  if (text === '') throw new UnreadableBody('empty-file', 'the file is empty', 'Send the file again when it has records.');
  if (/^(<!doctype html|<html|<table|<meta|<head|<body)/i.test(text)) throw new UnreadableBody('legacy-xls', 'this is a web page saved as .xls', 'Open it in Excel or LibreOffice and save it as .xlsx.');
  if (text.startsWith('<')) return 'xml';
  return /^([[{]|null\b)/.test(text) ? 'json' : 'csv';
}

/** Encoding that a byte order mark tells; undefined where there is none. */
export function bomEncoding(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeHead(head: Buffer): string {
  return new TextDecoder(bomEncoding(head) ?? 'latin1').decode(head);
}
