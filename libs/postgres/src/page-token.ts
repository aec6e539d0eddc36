/** Whoever asked gave a page token that is not ours. */
export class BadPageToken extends Error {
  override message = 'this is not a page that the bus gave out';
}

/** Opaque to callers: the row to read on from. */
export function pageToken(seq: bigint): string {
  return Buffer.from(`p1:${seq}`).toString('base64url');
}

/** Throws `BadPageToken`. */
export function readPageToken(token: string): bigint {
  const seq = /^p1:(\d{1,18})$/.exec(Buffer.from(token, 'base64url').toString('latin1'))?.[1];
  if (seq === undefined) throw new BadPageToken();
  return BigInt(seq);
}

/** Cuts the row that was read beyond the limit and tells where to read on. */
export function pageOf<Row extends { seq: bigint }>(rows: readonly Row[], limit: number): { items: Omit<Row, 'seq'>[]; next?: string } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const items = kept.map(withoutSeq);
  return rows.length > limit && last !== undefined ? { items, next: pageToken(last.seq) } : { items };
}

export function withoutSeq<Row extends { seq: bigint }>(row: Row): Omit<Row, 'seq'> {
  const { seq: _, ...rest } = row;
  return rest;
}
