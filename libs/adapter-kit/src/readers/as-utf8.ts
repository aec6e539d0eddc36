import { bomEncoding } from './detect-format.ts';

/** UTF-16 (by its byte order mark) becomes UTF-8, a UTF-8 mark goes; anything else passes as it is. */
export async function* asUtf8(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of input) {
    const bom = first ? bomEncoding(chunk) : undefined;
    if (bom === 'utf-16le' || bom === 'utf-16be') decoder = new TextDecoder(bom);
    const bytes = bom === 'utf-8' ? chunk.subarray(3) : chunk;
    first = false;
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}
