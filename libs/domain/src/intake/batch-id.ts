import { hashId } from '@simpul/contract';

/** Printable ASCII, so that a key stays the same whatever carried it. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;

export function isIdempotencyKey(text: string): boolean {
  return IDEMPOTENCY_KEY.test(text);
}

/** The batch that an agency's own key names: the same key gives the same batch. */
export function batchIdOf(agency: string, idempotencyKey: string): string {
  return `bat_${hashId('batch', agency, idempotencyKey)}`;
}

/** The batch of what a feed got: the same feed and the same parts (a file's SHA-256, a place in a topic) give the same batch. */
export function feedBatchIdOf(agency: string, feed: string, ...parts: readonly string[]): string {
  return `bat_${hashId('feed-batch', agency, feed, ...parts)}`;
}

/** One refused record of one batch: sending the batch again under its key refuses it under the same id. */
export function rejectionIdOf(batch: string, index: number): string {
  return `rej_${hashId('rejection', batch, String(index))}`;
}
