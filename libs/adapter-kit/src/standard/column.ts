import type { EventType } from '@simpul/contract';
import type { RefusalCode } from '../define-adapter.ts';
import { schemaField, type Choice } from './schema-field.ts';

/**
 * How a cell is read. `person`: a NIP that stands for somebody's opaque id. `moment`: date with time; `clock`: a time of the row's day;
 * `due`: a date with or without time. `own`: the sender's own, never read.
 */
export type CellKind = 'person' | 'old-nip' | 'name' | 'text' | 'date' | 'moment' | 'clock' | 'due' | 'choice' | 'grade' | 'echelon' | 'agency' | 'region' | 'weekdays' | 'own';

/** One column of a sheet: how it is headed, read, filled and explained. */
export interface Column {
  heading: string;
  kind: CellKind;
  required: boolean;
  /** Its English name. */
  english: string;
  /** In Indonesian, what there is to know beside its kind; whole sentences. */
  explained: string;
  choices: readonly Choice[];
  maxLength: number;
  /** The field that it says, and whether the row's data takes it over as it stands. */
  field?: { type: EventType; path: string; plain: boolean };
  /** Why a word that no choice has is refused. */
  unknown: RefusalCode;
}

export interface ColumnOptions {
  /** Where the schema's own term says too little on a sheet. */
  heading?: string;
  kind?: CellKind;
  required?: boolean;
  explained?: string;
  /** The sheet puts it into its data itself. */
  bySheet?: boolean;
}

const FORMS = { text: 'text', date: 'date', time: 'moment', choice: 'choice', agency: 'agency', region: 'region', list: 'text' } as const;

/** Refusals that have a code of their own, by the field's name. */
const UNKNOWN: Readonly<Record<string, RefusalCode>> = { leaveKind: 'leave-kind-unknown', status: 'work-location-unknown', urgency: 'urgency-unknown', asnType: 'status-unknown' };

/** The column of one field of the shared schema. */
export function columnOf(type: EventType, path: string, { heading, kind, required = false, explained = '', bySheet = false }: ColumnOptions = {}): Column {
  const field = schemaField(type, path);
  const name = path.slice(path.lastIndexOf('.') + 1);
  return {
    heading: heading ?? field.heading,
    kind: kind ?? (/grade/i.test(name) ? 'grade' : FORMS[field.form]),
    required,
    english: `${field.english} (${path})`,
    explained,
    choices: field.choices,
    maxLength: field.maxLength,
    field: { type, path, plain: !bySheet },
    unknown: UNKNOWN[name] ?? 'value-unknown',
  };
}

/** A column that no field of the schema stands behind. */
export function extraColumn(heading: string, kind: CellKind, english: string, explained: string, rest: Partial<Pick<Column, 'required' | 'choices' | 'unknown'>> = {}): Column {
  return { heading, kind, required: false, english, explained, choices: [], maxLength: 1_000, unknown: 'value-unknown', ...rest };
}

/** The mark under `No.` of a template's example row. */
export const EXAMPLE_MARK = 'Contoh';

export const NUMBER = extraColumn('No.', 'own', 'Running number', `Untuk Anda sendiri, tidak dikirim. Baris dengan tulisan "${EXAMPLE_MARK}" di kolom ini adalah contoh dan tidak dibaca.`);
export const NAME_BESIDE = extraColumn('Nama', 'own', 'Name, for the reader of the sheet', 'Untuk memudahkan membaca; tidak dikirim.');
export const REMARK = extraColumn('Catatan', 'own', 'Remarks of your own', 'Untuk Anda sendiri, tidak dikirim.');
