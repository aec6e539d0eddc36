import { Readable } from 'node:stream';

/** The body of a streamed route, left open when reading stops early, so that the answer can still be sent over its connection. */
export function bodyOf({ body }: { body: unknown }): AsyncIterable<Uint8Array> {
  const source = body instanceof Readable ? body : Readable.from([]);
  return { [Symbol.asyncIterator]: () => source.iterator({ destroyOnReturn: false }) };
}
