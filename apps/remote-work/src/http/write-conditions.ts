import type { IncomingHttpHeaders } from 'node:http';
import { isIdempotencyKey } from '@simpul/domain';
import { Problem } from '@simpul/platform';

/** What goes with every write. */
export interface WriteConditions {
  idempotencyKey?: string;
  /** Revisions that the caller decided on (`If-Match`); undefined = whatever it is. */
  revisions?: readonly number[];
}

/** Throws `Problem` `bad-request`. */
export function writeConditions(headers: IncomingHttpHeaders): WriteConditions {
  const key = headers['idempotency-key'];
  const text = Array.isArray(key) ? key.join(',') : key;
  if (text !== undefined && !isIdempotencyKey(text)) throw new Problem('bad-request', { detail: { en: 'Idempotency-Key is not 1 to 128 printable ASCII characters', id: 'Idempotency-Key bukan 1 sampai 128 karakter ASCII' } });
  const revisions = revisionsIn(headers['if-match']);
  return { ...(text === undefined ? {} : { idempotencyKey: text }), ...(revisions === undefined ? {} : { revisions }) };
}

function revisionsIn(ifMatch: string | undefined): number[] | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const found = ifMatch.split(',').map((tag) => /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(tag)?.[1]);
  if (found.some((revision) => revision === undefined)) throw new Problem('bad-request', { detail: { en: 'If-Match is not a revision; send the ETag as you got it', id: 'If-Match bukan revisi; kirim ETag persis seperti yang diterima' } });
  return found.map(Number);
}

export function etagOf({ revision }: { revision: number }): string {
  return `"${revision}"`;
}
