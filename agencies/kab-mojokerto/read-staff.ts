import type { IndonesianZone } from '@simpul/contract';
import { birthDateOf, cleanDate, cleanName, cleanNip, cleanOldNip, cleanText, cleanWord, required, type Identifier, type PersonFacts, type PersonName } from '@simpul/adapter-kit';

/** Columns that are read, by the names that Oracle gives them. */
export const COLUMNS = {
  PEGAWAI_ID: [], NIP_LAMA: [], NIP_BARU: [], NAMA: [], GELAR_DEPAN: [], GELAR_BELAKANG: [], TANGGAL_LAHIR: [], SATKER_ID: [], STATUS_PEGAWAI: [],
  KEDUDUKAN_ID: [], TMT_KEDUDUKAN: [], NO_SK: [], TANGGAL_SK: [], TANGGAL_UPDATE: [],
} satisfies Record<string, readonly string[]>;
export type Row = Partial<Record<keyof typeof COLUMNS, string>>;

export interface Staff {
  identifiers: Identifier[];
  legalStatus: string;
  /** From when the legal status holds, and by which decree. */
  effectiveDate?: string;
  decree?: { number?: string; date?: string };
  /** All else; undefined once somebody has left. */
  facts: PersonFacts | undefined;
}

/** One column for two things: what kind of civil servant somebody is, and, once they have left, that they did (3 retired, 6 moved away). */
const STATUSES = { 1: 'CPNS', 2: 'PNS', 5: 'PPPK', 3: 'LEFT', 6: 'LEFT' } as const;

/** BKN's list of legal statuses. Oracle keeps the number, without its zero in front. */
const LEGAL_STATUSES = {
  1: 'Aktif', 2: 'CLTN', 3: 'Tugas Belajar', 4: 'Pemberhentian Sementara', 13: 'Perpanjangan CLTN', 15: 'PNS kena hukuman disiplin', 20: 'Masa Persiapan Pensiun',
  66: 'Diberhentikan', 77: 'Pemberhentian tanpa hak pensiun', 88: 'Pemberhentian dengan hak pensiun', 98: 'Mencapai BUP', 99: 'Pensiun',
} as const;

export function readStaff(row: Row, timeZone: IndonesianZone): Staff {
  const current = required(cleanNip(row.NIP_BARU, '/NIP_BARU'), '/NIP_BARU', 'identifier-missing');
  const old = cleanOldNip(row.NIP_LAMA, '/NIP_LAMA');
  const identifiers = old ? [current, old] : [current];
  const status = required(cleanWord(row.STATUS_PEGAWAI, STATUSES, 'status-unknown', '/STATUS_PEGAWAI'), '/STATUS_PEGAWAI');
  const birthDate = cleanDate(row.TANGGAL_LAHIR, '/TANGGAL_LAHIR');
  const differs = birthDate !== undefined && birthDate !== birthDateOf(current.value);
  const unit = { code: required(cleanText(row.SATKER_ID, '/SATKER_ID'), '/SATKER_ID') };
  const facts = { identifiers, ...readName(row), unit, timeZone, ...(differs ? { quality: ['BIRTH_DATE_DIFFERS'] } : {}) };
  const effectiveDate = cleanDate(row.TMT_KEDUDUKAN, '/TMT_KEDUDUKAN');
  const decree = readDecree(row);
  return {
    identifiers,
    legalStatus: required(cleanWord(row.KEDUDUKAN_ID?.replace(/^0+(?=\d)/, ''), LEGAL_STATUSES, 'status-unknown', '/KEDUDUKAN_ID'), '/KEDUDUKAN_ID'),
    ...(effectiveDate === undefined ? {} : { effectiveDate }),
    ...(decree === undefined ? {} : { decree }),
    facts: status === 'LEFT' ? undefined : { ...facts, asnType: status },
  };
}

function readName(row: Row): PersonName {
  const { fullName, ...inName } = required(cleanName(row.NAMA, '/NAMA'), '/NAMA');
  const titlePrefix = cleanText(row.GELAR_DEPAN, '/GELAR_DEPAN') ?? inName.titlePrefix;
  const titleSuffix = cleanText(row.GELAR_BELAKANG, '/GELAR_BELAKANG') ?? inName.titleSuffix;
  return { fullName, ...(titlePrefix === undefined ? {} : { titlePrefix }), ...(titleSuffix === undefined ? {} : { titleSuffix }) };
}

function readDecree(row: Row): Staff['decree'] {
  const number = cleanText(row.NO_SK, '/NO_SK');
  const date = cleanDate(row.TANGGAL_SK, '/TANGGAL_SK');
  return number === undefined && date === undefined ? undefined : { ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) };
}
