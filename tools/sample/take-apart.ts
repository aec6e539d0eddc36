import { gunzipSync } from 'node:zlib';
import { detectFormat, UnreadableBody } from '@simpul/adapter-kit/host';
import { takeApartCsv } from './take-apart-csv.ts';
import { takeApartJson } from './take-apart-json.ts';
import { takeApartXlsx } from './take-apart-xlsx.ts';
import { takeApartXml } from './take-apart-xml.ts';
import type { TakenApart } from './taken-apart.ts';

/** A file of unknown make as its values, told from its content. Throws `UnreadableBody` where it is none that an adapter can read. */
export async function takeApart(bytes: Buffer): Promise<TakenApart> {
  const body = bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(bytes) : bytes;
  switch (detectFormat(body, 'xlsx')) {
    case 'json':
      return takeApartJson(body);
    case 'csv':
      return takeApartCsv(body) ?? noHeader('no row looks like a header: two headings or more, such as NIP and Nama', 'Put the row with the headings above the rows.');
    case 'xml':
      return takeApartXml(body) ?? noHeader('no element holds two fields or more, as a record does', 'Take a message with a record in it.');
    case 'xlsx':
      return (await takeApartXlsx(body)) ?? noHeader('no visible sheet has a row of headings, such as NIP and Nama', 'Put the row with the headings above the rows.');
  }
}

function unzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new UnreadableBody('gzip-malformed', 'the gzip stream is broken', 'Compress the file again, or take it uncompressed.');
  }
}

function noHeader(message: string, hint: string): never {
  throw new UnreadableBody('no-header-found', message, hint);
}
