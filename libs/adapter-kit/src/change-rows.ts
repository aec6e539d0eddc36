import type { IndonesianZone } from '@simpul/contract';
import { cleanDate, cleanEpochDays } from './cleaners/clean-date.ts';
import { cleanInstant } from './cleaners/clean-time.ts';
import { cleanText, isEmpty, plainText, quoted } from './cleaners/empty.ts';
import { reject, type RecordIdentity } from './define-adapter.ts';

/** A row of a table as Debezium writes it: column → value. */
export type TableRow = Record<string, unknown>;

/** One change of a row (Debezium's envelope, without Kafka Connect's `{schema, payload}`). */
export interface ChangeRow {
  op?: unknown;
  before?: TableRow | null;
  after?: TableRow | null;
  /** Where the change stands in the database's log: `file`, `pos` and `row` of MySQL, `lsn` of PostgreSQL. */
  source?: { table?: unknown; file?: unknown; pos?: unknown; row?: unknown; lsn?: unknown; ts_ms?: unknown } | null;
  ts_ms?: unknown;
}

/**
 * Key: the row's `id`. Version: the place in the database's log, in MySQL `file:pos` or `file:pos:row`, in PostgreSQL the LSN. Refuses what is no
 * change of one row, but not deletes: those have a name, so that a later good record of the same row closes their rejection.
 * @example
 * identifyChange({ op: 'u', after: { id: 7 }, source: { file: 'binlog.000412', pos: 90210 } }) // { key: '7', version: 'binlog.000412:90210' }
 * identifyChange({ op: 'u', after: {}, source: {} }) // refused: identifier-missing
 */
export function identifyChange(change: ChangeRow): RecordIdentity {
  const { op, before, after } = change;
  if (typeof op !== 'string') return reject('malformed-record', '/op', 'this is not a change row: it has no "op"', 'Send Debezium’s change events, with or without {schema, payload}.', { message: 'Ini bukan baris perubahan: tidak ada "op".', hint: 'Kirim peristiwa perubahan dari Debezium, dengan atau tanpa {schema, payload}.' });
  if (!['c', 'u', 'r', 'd'].includes(op)) return reject('operation-unsupported', '/op', `the operation "${op.slice(0, 20)}" changes no single row`, 'Only c, u, r and d are read.', { message: `Operasi "${op.slice(0, 20)}" tidak mengubah satu baris.`, hint: 'Hanya c, u, r, dan d yang dibaca.' });
  const id = after?.id ?? before?.id;
  const key = isEmpty(id) || !isWhole(id) ? undefined : plainText(id);
  if (key === undefined) return reject('identifier-missing', after ? '/after/id' : '/before/id', 'the row has no id', 'Keep the table’s primary key column "id" in the change events.', { message: 'Barisnya tidak punya id.', hint: 'Sertakan kolom kunci utama "id" dalam peristiwa perubahan.' });
  return { key, version: placeInLog(change) };
}

/** Digits of the largest LSN: as many in each, so that comparing the texts tells which is newer. */
const LSN_DIGITS = 20;

/** A row read by a snapshot while the log goes on stands nowhere in MySQL's: it is older than whatever the log says. */
function placeInLog({ op, source, ts_ms }: ChangeRow): string {
  const { file, pos, row, lsn, ts_ms: readAt = ts_ms } = source ?? {};
  const inPostgres = isEmpty(lsn) || !isWhole(lsn) ? undefined : plainText(lsn);
  if (inPostgres !== undefined) return inPostgres.padStart(LSN_DIGITS, '0');
  if (op === 'r' && isEmpty(file) && isWhole(readAt)) return `0:${plainText(readAt)}`;
  if (typeof file !== 'string' || file === '') return reject('missing-field', '/source/file', 'the change does not say where it stands in the binlog', 'Keep source.file in the change events.', { message: 'Perubahan ini tidak menyebut tempatnya di binlog.', hint: 'Sertakan source.file dalam peristiwa perubahan.' });
  if (isEmpty(pos) || !isWhole(pos)) return reject('missing-field', '/source/pos', 'the change does not say where it stands in the binlog', 'Keep source.pos in the change events.', { message: 'Perubahan ini tidak menyebut tempatnya di binlog.', hint: 'Sertakan source.pos dalam peristiwa perubahan.' });
  return [file, plainText(pos), ...(isEmpty(row) ? [] : [plainText(row)])].join(':');
}

/** A number that JSON could hold exactly, or a text. */
function isWhole(raw: unknown): boolean {
  return typeof raw === 'number' ? Number.isSafeInteger(raw) : typeof raw === 'string' || typeof raw === 'bigint';
}

/**
 * Refuses a change of another table, which may belong to somebody else.
 * @example
 * checkTable({ op: 'c', after: { id: 7 }, source: { table: 'gaji' } }, 'presensi') // refused: value-unknown
 */
export function checkTable({ source }: ChangeRow, table: string): void {
  const said = cleanText(source?.table, '/source/table');
  if (said !== undefined && said !== table) reject('value-unknown', '/source/table', `this is a change of the table ${quoted(said)}, not of ${table}`, `Send the changes of ${table} alone.`, { message: `Ini perubahan tabel ${quoted(said)}, bukan ${table}.`, hint: `Kirim hanya perubahan tabel ${table}.` });
}

/**
 * The row after an insert, an update or a snapshot read. Refuses deletes: taking a fact back is not yet an event.
 * @example
 * rowAfter({ op: 'c', after: { id: 7 } }) // { id: 7 }
 * rowAfter({ op: 'd', before: { id: 7 }, after: null }) // refused: operation-unsupported
 */
export function rowAfter({ op, after }: ChangeRow): TableRow {
  if (op === 'd') return reject('operation-unsupported', '/op', 'the row was deleted: what it reported can not be taken back', 'If the report was wrong, write the right status into the row instead of deleting it.', { message: 'Barisnya dihapus: yang sudah dilaporkannya tidak dapat ditarik kembali.', hint: 'Bila laporannya keliru, tulis status yang benar ke barisnya, jangan dihapus.' });
  return typeof after === 'object' && after !== null ? after : reject('malformed-record', '/after', 'the change does not hold the row as it is now', 'Send full rows (binlog_row_image=FULL).', { message: 'Perubahan ini tidak memuat barisnya yang sekarang.', hint: 'Kirim baris penuh (binlog_row_image=FULL).' });
}

/**
 * Whether an update leaves these columns as they were; false where the row before does not tell. A column left out is null.
 * @example
 * isUntouched({ op: 'u', before: { status: 'wfo', ket: '' }, after: { status: 'wfo', ket: 'x' } }, ['status']) // true
 */
export function isUntouched({ op, before, after }: ChangeRow, columns: readonly string[]): boolean {
  return op === 'u' && !isEmpty(before) && columns.every((name) => (before?.[name] ?? null) === (after?.[name] ?? null));
}

/**
 * When the change was made in the database, else when the connector saw it; shown in the zone.
 * @example
 * timeOfChange({ source: { ts_ms: 1773616904000 } }, 'Asia/Makassar') // '2026-03-16T07:21:44+08:00'
 */
export function timeOfChange({ source, ts_ms }: ChangeRow, zone: IndonesianZone): string | undefined {
  return cleanInstant(source?.ts_ms, zone, '/source/ts_ms') ?? cleanInstant(ts_ms, zone, '/ts_ms');
}

/**
 * A DATE column: days since 1970, or text where the connector writes it so.
 * @example
 * cleanDateColumn(20528, '/after/tanggal') // '2026-03-16'
 */
export function cleanDateColumn(raw: unknown, pointer: string): string | undefined {
  return typeof raw === 'string' ? cleanDate(raw, pointer) : cleanEpochDays(raw, pointer);
}
