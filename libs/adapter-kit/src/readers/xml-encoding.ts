import { bomEncoding } from './detect-format.ts';
import { UnreadableBody } from './source-record.ts';

/** Bytes of one document to text and a piece of that text back to its bytes. */
export interface XmlDecoder {
  decode(chunk: Buffer): string;
  end(): string;
  encode(text: string): Buffer;
}

const SINGLE_BYTE = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'cp1252', 'us-ascii', 'ascii']);

/** By byte order mark, else by the XML declaration, else UTF-8. */
export function decoderFor(head: Buffer): XmlDecoder {
  const told = bomEncoding(head) ?? /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head.toString('latin1', 0, 200).trimStart())?.[1]?.toLowerCase() ?? 'utf-8';
  if (SINGLE_BYTE.has(told)) return streaming(new TextDecoder('windows-1252'), encodeWindows1252);
  if (told === 'utf-8' || told === 'utf8') return streaming(new TextDecoder('utf-8', { fatal: true }), (text) => Buffer.from(text));
  if (told.startsWith('utf-16')) {
    const bigEndian = told === 'utf-16be';
    return streaming(new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le'), (text) => (bigEndian ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le')));
  }
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
