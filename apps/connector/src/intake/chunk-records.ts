import { hash } from 'node:crypto';
import { canonicalJson, explainRefusal, type SourceRecord } from '@simpul/adapter-kit/host';
import { ALIASES_TOPIC, EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, REJECTED_HEADERS, REJECTED_MAX_BYTES, REJECTED_PARTITIONS, REJECTED_TOPIC, headersOf, rejectionIdOf, type Alias, type Appended, type NewRecord, type RejectionRow } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import type { Judged, Sent } from './judged.ts';

/** What the records of one batch have in common. */
export interface BatchLabel {
  batch: string;
  agency: string;
  kind: 'records' | 'events';
  /** null = HTTP push. */
  feed: string | null;
  contentType: string;
  adapterVersion: string;
  openedAt: Date;
}

const MAX_RAW_BYTES = 1_000_000;
/** A longer one, in characters, is none that a person could mend a row by. */
const MAX_HEADER = 20_000;
/** The rest is for what each record says of itself, and for what Kafka writes around it. */
const MAX_KEPT_BYTES = REJECTED_MAX_BYTES - 65_536;
/** The schema's bound: a record with a longer one is not accepted, and PostgreSQL's index has no room for it. */
const MAX_KEY = 500;

/** Events and the refused records' bytes in the order of the records: one append. */
export function recordsToAppend(judged: readonly Judged[], label: BatchLabel): NewRecord[] {
  const records: NewRecord[] = [];
  for (const one of judged) {
    if (one.kind === 'rejected') records.push(rejectedRecord(one, label));
    if (one.kind !== 'accepted') continue;
    for (const { event, value } of one.events) {
      const key = Buffer.from(event.subject);
      const headers = headersOf(event);
      headers[HEADERS.batch] = label.batch;
      records.push({ topic: EVENTS_TOPIC, partition: partitionOf(key, EVENTS_PARTITIONS), key, value, headers });
    }
  }
  return records;
}

function rejectedRecord({ record, refusal }: Extract<Judged, { kind: 'rejected' }>, { agency, batch, contentType }: BatchLabel): NewRecord {
  const raw = Buffer.from(record.raw.buffer, record.raw.byteOffset, Math.min(record.raw.byteLength, MAX_RAW_BYTES));
  return {
    topic: REJECTED_TOPIC,
    partition: partitionOf(agency, REJECTED_PARTITIONS),
    key: Buffer.from(agency),
    value: raw,
    headers: {
      [HEADERS.contentType]: contentType,
      [HEADERS.batch]: batch,
      [REJECTED_HEADERS.code]: refusal.code,
      [REJECTED_HEADERS.index]: String(record.index),
      ...withinRoom({ ...tableOf(record), ...valueOf(record) }, MAX_KEPT_BYTES - raw.length),
    },
  };
}

/** Those that there is room for, the first first. */
function withinRoom(headers: Record<string, string>, bytes: number): Record<string, string> {
  const kept: Record<string, string> = {};
  let room = bytes;
  for (const [name, text] of Object.entries(headers)) {
    const size = Buffer.byteLength(text);
    if (size > room) continue;
    kept[name] = text;
    room -= size;
  }
  return kept;
}

function valueOf(record: SourceRecord): Record<string, string> {
  return 'value' in record ? { [REJECTED_HEADERS.value]: canonicalJson(record.value) } : {};
}

/** What a table's row needs to be shown under its headings again. */
function tableOf({ header, cells }: SourceRecord): Record<string, string> {
  if (header === undefined || header.written.length > MAX_HEADER) return {};
  return cells === undefined ? { [REJECTED_HEADERS.header]: header.written } : { [REJECTED_HEADERS.cells]: `[${header.written},${canonicalJson(cells)}]` };
}

/** The index of what was refused, with where the bytes stand; `appended` as `recordsToAppend` was answered. */
export function rejectionRows(sent: readonly Sent[], appended: readonly Appended[], label: BatchLabel): RejectionRow[] {
  const rows: RejectionRow[] = [];
  let next = 0;
  for (const one of sent) {
    if (one.kind === 'accepted') next += one.events;
    if (one.kind !== 'rejected') continue;
    const place = appended[next++] as Appended;
    rows.push(rejectionRow(one, place, label));
  }
  return rows;
}

function rejectionRow({ record, key, refusal }: Extract<Judged, { kind: 'rejected' }>, place: Appended, label: BatchLabel): RejectionRow {
  const indonesian = explainRefusal(refusal, 'id');
  const recordKey = key !== undefined && key.length <= MAX_KEY ? key : null;
  return {
    id: rejectionIdOf(label.batch, record.index),
    agency: label.agency,
    batch: label.batch,
    index: record.index,
    at: record.at,
    code: refusal.code,
    pointer: refusal.pointer,
    message: refusal.message,
    messageId: indonesian.message,
    hint: refusal.hint,
    hintId: indonesian.hint,
    value: refusal.value ?? null,
    recordKey,
    recordHash: recordKey ? null : hashOf(record),
    kind: label.kind,
    contentType: label.contentType,
    adapterVersion: label.adapterVersion,
    rawPartition: place.partition,
    rawOffset: place.offset,
    state: 'open',
    closedBy: null,
    attempts: 0,
    createdAt: label.openedAt,
  };
}

/** A table's row by its fields: its bytes alone do not hold what it takes from the row above, and hold Simpul's own remarks. */
function hashOf(record: SourceRecord): string {
  const isRow = record.header !== undefined && 'value' in record;
  return hash('sha256', isRow ? canonicalJson(record.value) : record.raw, 'hex').slice(0, 32);
}

export function aliasRecords(aliases: readonly Alias[]): NewRecord[] {
  return aliases.map(({ hash, subject }) => ({ topic: ALIASES_TOPIC, partition: 0, key: Buffer.from(hash), value: Buffer.from(subject), headers: {} }));
}
