import { bomEncoding } from './detect-format.ts';
import { UnreadableBody } from './source-record.ts';

/** Bytes of one document to text and a piece of that text back to its bytes. */
export interface XmlDecoder {
  decode(chunk: Buffer): string;
  end(): string;
  encode(text: string): Buffer;
}

const SINGLE_BYTE = new Set(['iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1', 'latin-1', 'windows-1252', 'cp1252', 'us-ascii', 'ascii']);

/**
 * By byte order mark, else by the XML declaration, else UTF-8. A declaration that could be read as it stands is not in UTF-16, whatever it
 * says: .NET writes `utf-16` into files that are in UTF-8, and they are read as such if they are.
 */
export function decoderFor(head: Buffer): XmlDecoder {
  const bom = bomEncoding(head);
  const told = bom ?? /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head.toString('latin1', 0, 200).trimStart())?.[1]?.toLowerCase() ?? 'utf-8';
  if (SINGLE_BYTE.has(told)) return streaming(new TextDecoder('windows-1252'), encodeWindows1252);
  if (bom === 'utf-16be' || bom === 'utf-16le') return streaming(new TextDecoder(bom, { fatal: true }), (text) => encodeUtf16(text, bom));
  if (/^utf-?(?:8|16(?:le|be)?)$/.test(told)) return streaming(new TextDecoder('utf-8', { fatal: true }), (text) => Buffer.from(text));
  throw new UnreadableBody('wrong-encoding', `the XML says it is written in ${told.slice(0, 30)}, which is not read here`, 'Use UTF-8 or ISO-8859-1.');
}

function streaming(decoder: InstanceType<typeof TextDecoder>, encode: (text: string) => Buffer): XmlDecoder {
  const decoded = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new UnreadableBody('wrong-encoding', 'the XML is not in the encoding that it names', 'Write the encoding that is really used into the first line.');
    }
  };
  return { decode: decoded, end: () => decoded(), encode };
}

const HIGH = new Map(Array.from({ length: 32 }, (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(128 + i)).charCodeAt(0), 128 + i]));

function encodeWindows1252(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[i] = HIGH.get(code) ?? code;
  }
  return bytes;
}

function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
