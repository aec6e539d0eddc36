import type { SimpulEvent } from '@simpul/contract';
import { HEADERS, type LogRecord } from '@simpul/domain';

const OURS = /^id\.go\.asn\.(employee|flexwork|worklocation)\./;

/** The events of these records that this app has to do with; the rest is never parsed. */
export function readEvents(records: readonly LogRecord[]): SimpulEvent[] {
  return records.flatMap(({ headers, value }) => (value !== null && OURS.test(String(headers[HEADERS.type] ?? '')) ? [parse(value)] : []));
}

/** A NUL, which Postgres holds in no text, is shown as what can't be read. */
function parse(value: Buffer): SimpulEvent {
  const text = value.toString('utf8');
  return JSON.parse(text.includes('\\u0000') ? text.replaceAll('\\u0000', '\\ufffd') : text) as SimpulEvent;
}
