import { bomEncoding } from './detect-format.ts';
import { UnreadableBody } from './source-record.ts';

/** UTF-16 (by its byte order mark) becomes UTF-8, a UTF-8 mark goes; anything else passes as it is. Throws `UnreadableBody` `wrong-encoding`. */
export async function* asUtf8(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decode: ((bytes?: Buffer) => Buffer) | undefined;
  let first = true;
  for await (const chunk of input) {
    const bom = first ? bomEncoding(chunk) : undefined;
    if (bom === 'utf-16le' || bom === 'utf-16be') decode = utf16(bom);
    const bytes = bom === 'utf-8' ? chunk.subarray(3) : chunk;
    first = false;
    yield decode ? decode(bytes) : bytes;
  }
  if (decode) yield decode();
}

/** Without bytes: the end. */
function utf16(encoding: 'utf-16le' | 'utf-16be'): (bytes?: Buffer) => Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch {
      throw new UnreadableBody('wrong-encoding', 'the file begins as UTF-16 but does not go on as such', 'Export it again, as UTF-8 where that can be chosen.', undefined, 'Berkas ini diawali sebagai UTF-16 tetapi lanjutannya bukan. Ekspor ulang, sebisanya sebagai UTF-8.');
    }
  };
}
