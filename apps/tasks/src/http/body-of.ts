import { Readable } from 'node:stream';
import { Problem } from '@simpul/platform';

/**
 * The body of a streamed route, left open when reading stops early, so that the answer can still be sent over its connection.
 * Throws `Problem` `unsupported-media-type` of a form: the file would be taken with the form's own lines around it.
 */
export function bodyOf({ body, headers }: { body: unknown; headers: { 'content-type'?: string | undefined } }): AsyncIterable<Uint8Array> {
  if (/^multipart\//i.test(headers['content-type'] ?? '')) throw new Problem('unsupported-media-type', { detail: { en: 'a form is not taken: send the file itself as the body (curl --data-binary @file)', id: 'formulir tidak diterima: kirim berkasnya langsung sebagai isi (curl --data-binary @berkas)' } });
  const source = body instanceof Readable ? body : Readable.from([]);
  return { [Symbol.asyncIterator]: () => source.iterator({ destroyOnReturn: false }) };
}
