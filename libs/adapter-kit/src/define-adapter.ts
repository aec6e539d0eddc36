import type { Agency, AgencyDirectory, DataClass, EventDataByType, EventType, IndonesianZone } from '@simpul/contract';
import type { FeedSpec } from './feed-spec.ts';

export type { AgencyDirectory } from '@simpul/contract';

/** A number by which a person is known: the NIP of a PNS, the NI of a PPPK, or the old NIP of 9 digits. */
export interface Identifier {
  kind: 'NIP' | 'NI_PPPK' | 'NIP_LAMA';
  value: string;
  validFrom?: string;
}

/** What a record gives `translate` besides itself. Everything in it is a value or a pure look-up. */
export interface TranslateContext<Row> {
  agencies: AgencyDirectory;
  /** The agency that publishes: the adapter's own id. */
  agency: Agency;
  /** RFC 3339 with the agency's offset: when the batch came in. For facts whose source gives no time. */
  receivedAt: string;
  /** What this record said last (ledger sources only), as `identity` and `translate` see it. */
  previous?: Row;
  /** The opaque subject of the person that these identifiers name. */
  employeeId(identifiers: readonly Identifier[]): string;
  /** An opaque id of this agency's own thing, the same for the same parts: `opaqueId('task', letterNo, nip)`. */
  opaqueId(kind: 'task' | 'policy' | 'arrangement' | 'leave', ...parts: string[]): string;
}

/**
 * One event as an adapter gives it. The host adds id, source, dataschema, sequence and `data.sourceRecord`,
 * takes `subject` from data (employeeId, taskId or policyId), `time` from `data.occurredAt`,
 * and `dataclass` from the type's schema.
 */
export interface EventDraft<T extends EventType = EventType> {
  type: T;
  /** Slug of the agency the fact is about; the publishing agency where left out. */
  agency?: string;
  /** Kemendagri code; that agency's region where left out. */
  region?: string;
  recipients?: readonly string[];
  dataclass?: DataClass;
  data: Omit<EventDataByType[T], 'sourceRecord'>;
}

/**
 * Builds a draft whose data is checked against its type.
 * @example
 * draft('id.go.asn.employee.retired.v1', { employeeId: 'emp_1', reason: 'BUP', effectiveDate: '2026-06-01', occurredAt: '2026-05-20T08:00:00+07:00' }).type // 'id.go.asn.employee.retired.v1'
 */
export function draft<T extends EventType>(type: T, data: EventDraft<T>['data'], about: Omit<EventDraft<T>, 'type' | 'data'> = {}): EventDraft {
  return { type, data, ...about };
}

/** A refusal of one record: what a person needs to mend it. Never holds the refused personal value unmasked. */
export interface Refusal {
  code: RefusalCode;
  /** JSON Pointer into the record, with the source's own field name: `/NIP`. */
  pointer: string;
  message: string;
  hint: string;
  /** What the refused field held, masked: its owner knows it again, a stranger not the person. The host fills it in. */
  value?: string;
  /** The same in Indonesian, where more can be told than by code and field alone. */
  indonesian?: Partial<IndonesianText> | undefined;
}

/** What a person reads in Indonesian. */
export interface IndonesianText {
  message: string;
  hint: string;
}

/** The closed list of why a record or event is refused. */
export const REFUSAL_CODES = [
  'malformed-record', 'record-too-large', 'missing-field', 'unknown-column', 'nip-malformed', 'nip-wrong-length', 'nip-precision-lost',
  'identifier-missing', 'date-malformed', 'date-impossible', 'date-missing', 'time-malformed', 'period-reversed', 'grade-unknown', 'status-unknown',
  'work-location-unknown', 'urgency-unknown', 'agency-unknown', 'region-unknown', 'action-unknown', 'leave-kind-unknown', 'name-malformed',
  'value-unknown', 'value-malformed', 'not-found-at-source', 'operation-unsupported', 'schema-violation', 'not-yours', 'unknown-type', 'type-not-emitted',
  'adapter-error', 'nothing-to-fill-down', 'policy-unknown', 'wrong-encoding', 'example-row', 'duplicate-key',
] as const;
/** Why a record is refused: a code of the closed list. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Carries a refusal out of nested cleaning code; the host turns it into a rejection. */
export class RecordRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Refuses the record being translated.
 * @example
 * reject('value-unknown', '/JENIS', 'JENIS is "X", which is not known', 'Use one of the list.') // refused: value-unknown
 */
export function reject(code: RefusalCode, pointer: string, message: string, hint: string, indonesian?: Partial<IndonesianText>): never {
  throw new RecordRefused({ code, pointer, message, hint, ...(indonesian === undefined ? {} : { indonesian }) });
}

/** The formats that the readers know. */
export type SourceFormat = 'json' | 'csv' | 'xml' | 'xlsx' | 'debezium';

/** The columns of a table, found by their headings in any order. */
export interface HeaderSpec {
  /** Canonical column name → the headings it is known by (compared without case, spaces and punctuation). */
  columns: Record<string, readonly string[]>;
  /** Canonical names that must be present for a row to count as the header. */
  required: readonly string[];
  /** Several tables that can stand in one workbook or file: by name, what else each needs. A row's `TABLE_FIELD` says which one it is of. */
  tables?: Readonly<Record<string, readonly string[]>>;
}

/** How the bytes of a source look, and where its records are in them. */
export type SourceSpec =
  /** `split`: the records inside one value, where an answer can hold several; undefined = the value is one record. */
  | { format: 'json'; split?: (value: unknown) => readonly unknown[] | undefined }
  /** NDJSON change rows, with or without the `{schema, payload}` wrapper. */
  | { format: 'debezium' }
  /** A table in text. A workbook that comes instead is read too, each cell as text: people save the one as the other. */
  | { format: 'csv'; header: HeaderSpec }
  /** `record`: local name of the element that is one record; `header`: local name of an element before them whose attributes go with each. */
  | { format: 'xml'; record: string; header?: string }
  | XlsxSource;

/** A table in a workbook; a CSV saved from it is read too, its cells being text. */
export interface XlsxSource {
  format: 'xlsx';
  header: HeaderSpec;
  /** `one` (the default): only one visible sheet may hold rows under the header, others are refused (`several-sheets`). `every`: each is read. */
  sheets?: 'one' | 'every';
  /** Columns in which "sda" takes the value of the row above. */
  fillDown?: readonly string[];
  /** True for title, total and signature rows. */
  skip?: (row: Record<string, unknown>) => boolean;
  /** What to tell besides whoever sends something else than this source reads. */
  advice?: { en: string; id: string };
}

export type TableSource = Extract<SourceSpec, { format: 'csv' | 'xlsx' }>;

/** What names a record. */
export interface RecordIdentity {
  /** The source's own key, as text. */
  key: string;
  /** The source's own version; left out for ledger sources. */
  version?: string;
}

/** All that an adapter says of its source. */
export interface AdapterSpec<Row> {
  /** Slug of the agency, and the folder's name. */
  id: string;
  title: string;
  /** Who answers for this adapter: a role and a mail address. */
  owner: string;
  timezone: IndonesianZone;
  /** The source system's name, for `sourceRecord.system`. */
  system: string;
  /** How the bytes look, whatever way they come. */
  source: SourceSpec;
  /** The ways by which the connector gets them beside HTTP push. */
  feeds?: readonly FeedSpec[];
  /** `own`: each record carries its version; `ledger`: Simpul tells changes by content, and what a record said last is `context.previous`. */
  versions: 'own' | 'ledger';
  /**
   * Of a ledger source whose file holds each key once: a second row of a key that says something else is refused (`duplicate-key`), since it can't be
   * told which holds, and the file would be news each time that it is sent.
   */
  keysOnce?: boolean;
  emits: readonly EventType[];
  /** Throws `RecordRefused` (by `reject` or a cleaner) where the record cannot be named. */
  identity(record: Row, context: TranslateContext<Row>): RecordIdentity;
  /**
   * What of the record counts as its content (ledger sources): the fields that `translate` uses, so that a row number or a
   * time of sending makes no change, and nothing more of a person is kept than needed. The whole record where left out.
   */
  content?(record: Row): Row;
  /** Events of one record, accepted all or none; none = nothing to say (a tombstone). */
  translate(record: Row, context: TranslateContext<Row>): EventDraft[];
}

/**
 * Declares an agency's adapter; the folder's `adapter.ts` exports it as default.
 * @example
 * defineAdapter({
 *   id: 'kab-bogor',
 *   title: 'Kabupaten Bogor: retirements (CSV)',
 *   owner: 'BKPSDM Kabupaten Bogor <simpeg@bogorkab.example>',
 *   timezone: 'Asia/Jakarta',
 *   system: 'simpeg-bogor',
 *   source: { format: 'csv', header: { columns: { NIP: ['NIP', 'NIP Pegawai'], TMT: ['TMT Pensiun'] }, required: ['NIP', 'TMT'] } },
 *   versions: 'ledger',
 *   emits: ['id.go.asn.employee.retired.v1'],
 *   identity: (row) => ({ key: required(cleanNip(row.NIP, '/NIP'), '/NIP').value }),
 *   translate: (row, context) => [
 *     draft('id.go.asn.employee.retired.v1', {
 *       employeeId: context.employeeId([required(cleanNip(row.NIP, '/NIP'), '/NIP')]),
 *       reason: 'BUP',
 *       effectiveDate: required(cleanDate(row.TMT, '/TMT'), '/TMT', 'date-missing'),
 *       occurredAt: context.receivedAt,
 *     }),
 *   ],
 * }).id // 'kab-bogor'
 */
export function defineAdapter<Row>(spec: AdapterSpec<Row>): AdapterSpec<Row> {
  return spec;
}
