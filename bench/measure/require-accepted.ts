import type { Answer } from './kept-connection.ts';

/** Throws unless a receipt says that so many records were accepted. */
export function requireAccepted({ status, body }: Answer, records: number): void {
  if (status !== 202 || !body.includes(`"accepted":${records},`)) throw new Error(`answered ${status}: ${body.toString().slice(0, 300)}`);
}
