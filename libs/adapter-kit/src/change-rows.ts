import type { IndonesianZone } from '@simpul/contract';
import { cleanDate, cleanEpochDays } from './cleaners/clean-date.ts';
import { cleanInstant } from './cleaners/clean-time.ts';
import { isEmpty } from './cleaners/empty.ts';
import { reject, type RecordIdentity } from './define-adapter.ts';

/** A row of a table as Debezium writes it: column → value. */
export type TableRow = Record<string, unknown>;

/** One change of a row (Debezium's envelope, without Kafka Connect's `{schema, payload}`). */
export interface ChangeRow {
  op?: unknown;
  before?: TableRow | null;
  after?: TableRow | null;
  /** Where the change stands in the database's log. */
  source?: { file?: unknown; pos?: unknown; row?: unknown; ts_ms?: unknown } | null;
  ts_ms?: unknown;
}

/** Key: the row's `id`. Version: the place in the binlog, `file:pos` or `file:pos:row`. */
export function identifyChange(change: ChangeRow): RecordIdentity {
  const id = change.after?.id ?? change.before?.id;
  if (typeof change.op !== 'string') return reject('malformed-record', '/op', 'this is not a change row: it has no "op"', 'Send Debezium’s change events, with or without {schema, payload}.');
  if (isEmpty(id)) return reject('identifier-missing', change.after ? '/after/id' : '/before/id', 'the row has no id', 'Keep the table’s primary key column "id" in the change events.');
  const { file, pos, row } = change.source ?? {};
  if (isEmpty(file) || isEmpty(pos)) return reject('missing-field', isEmpty(file) ? '/source/file' : '/source/pos', 'the change does not say where it stands in the binlog', 'Keep source.file and source.pos in the change events.');
  return { key: String(id), version: [file, pos, row].filter((part) => !isEmpty(part)).map(String).join(':') };
}

/** The row after an insert, an update or a snapshot read. Refuses deletes: taking a fact back is not yet an event. */
export function rowAfter(change: ChangeRow): TableRow {
  if (change.op === 'd') return reject('operation-unsupported', '/op', 'the row was deleted: what it reported can not be taken back', 'If the report was wrong, write the right status into the row instead of deleting it.');
  if (change.op !== 'c' && change.op !== 'u' && change.op !== 'r') return reject('operation-unsupported', '/op', `the operation "${String(change.op).slice(0, 20)}" is not known`, 'Only c, u, r and d can occur.');
  return change.after ?? reject('malformed-record', '/after', 'the change does not hold the row as it is now', 'Send full rows (binlog_row_image=FULL).');
}

/** Whether an update leaves these columns as they were; false where the row before does not tell. */
export function isUntouched({ op, before, after }: ChangeRow, column: string, others: readonly string[]): boolean {
  if (op !== 'u' || !before || !after || !(column in before)) return false;
  return [column, ...others].every((name) => !(name in before) || before[name] === after[name]);
}

/** When the change was made in the database, else when the connector saw it; shown in the zone. */
export function timeOfChange({ source, ts_ms }: ChangeRow, zone: IndonesianZone): string | undefined {
  return cleanInstant(source?.ts_ms, zone, '/source/ts_ms') ?? cleanInstant(ts_ms, zone, '/ts_ms');
}

/** A DATE column: days since 1970, or text where the connector writes it so. */
export function cleanDateColumn(raw: unknown, pointer: string): string | undefined {
  return typeof raw === 'string' ? cleanDate(raw, pointer) : cleanEpochDays(raw, pointer);
}
