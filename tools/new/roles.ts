import { cleanAsnType, cleanClock, cleanDate, cleanDateColumn, cleanDecision, cleanExcelDate, cleanGrade, cleanLeaveKind, cleanLocalMillis, cleanLocalTime, cleanName, cleanNip, cleanOldNip, cleanUrgency, cleanWorkStatus, isEmpty } from '@simpul/adapter-kit';
import { RecordRefused } from '@simpul/adapter-kit/host';
import type { Layout } from '../sample/taken-apart.ts';
import type { Column } from './columns.ts';

/** How a value is read: by which cleaner of the kit. `clock`: a time of day beside the record's date. */
export type Reading = 'nip' | 'old-nip' | 'name' | 'text' | 'free-text' | 'date' | 'moment' | 'clock' | 'work-status' | 'leave-kind' | 'decision' | 'urgency' | 'asn-type' | 'grade' | 'agency';

interface RoleSpec {
  /** Words of the column's name. */
  words: RegExp;
  /** Names that are enough, whatever words its values are. */
  surely?: RegExp;
  /** What some of its values look like. */
  looks?: RegExp;
  not?: RegExp;
  readings: readonly Reading[];
}

const OLD = /\b(?:lama|asal|sebelum)\b/;
const NEW = /\b(?:baru|tujuan|sesudah)\b/;
const DECIDER = /\b(?:setuju\w*|disetujui|penyetuju|persetujuan|pejabat|atasan|penilai|pemeriksa|oleh|approv\w*|ttd)\b/;
const UNIT = /\b(?:unit|unor|opd|skpd|satker|bidang|dinas|bagian|perangkat daerah)\b/;

/** What a column can say in an event. */
export const ROLES = {
  nip: { words: /^(?:n ?i ?p|nip\b.*|(?:no|nomor) induk(?: pegawai)?)$/, not: new RegExp(`${DECIDER.source}|\\blama\\b`), readings: ['nip'] },
  oldNip: { words: /\bnip ?lama\b/, readings: ['old-nip'] },
  name: { words: /^(?:nama|nm|full ?name)(?: ?(?:lengkap|pegawai|asn|pns|pppk))?$/, readings: ['name'] },
  date: { words: /^(?:tgl|tanggal|date|hari)(?: (?:absen(?:si)?|presensi|kerja|hadir|masuk))?$/, readings: ['date'] },
  workStatus: { words: /\b(?:status|ket|keterangan|lokasi|kehadiran|presensi|absen(?:si)?|jenis|mode|kerja)\b/, surely: /\b(?:status|mode) (?:kerja|kehadiran|presensi|hadir)\b/, not: /\b(?:tgl|tanggal|jam)\b/, readings: ['work-status'] },
  checkIn: { words: /\b(?:masuk|datang|check ?in|clock ?in|in)\b/, readings: ['moment', 'clock'] },
  checkOut: { words: /\b(?:pulang|keluar|check ?out|clock ?out|out)\b/, readings: ['moment', 'clock'] },
  start: { words: /\b(?:mulai|awal|start|dari)\b/, readings: ['date'] },
  end: { words: /\b(?:selesai|akhir|sampai|end|sd|s d|hingga)\b/, readings: ['date'] },
  place: { words: /\b(?:lokasi|tempat|skema|mode|jenis)\b/, readings: ['work-status'] },
  decision: { words: /\b(?:status|persetujuan|keputusan|hasil)\b/, surely: /\bstatus (?:cuti|persetujuan|pengajuan|usulan)\b/, readings: ['decision'] },
  decidedAt: { words: /\b(?:tgl|tanggal|waktu|at)\b.*\b(?:setuju\w*|persetujuan|disetujui|keputusan)\b|\bapproved at\b/, readings: ['moment', 'date'] },
  decidedBy: { words: DECIDER, readings: ['nip'] },
  reason: { words: /\b(?:ket|keterangan|alasan|catatan|reason)\b/, readings: ['free-text'] },
  leaveKind: { words: /\bcuti\b|^jenis$/, surely: /\bjenis ?cuti\b/, not: /\b(?:tgl|tanggal)\b/, readings: ['leave-kind'] },
  oldGrade: { words: new RegExp(`\\b(?:gol|golongan|pangkat)\\b.*${OLD.source}`), readings: ['grade'] },
  newGrade: { words: new RegExp(`\\b(?:gol|golongan|pangkat)\\b.*${NEW.source}`), readings: ['grade'] },
  grade: { words: /\b(?:gol|golongan|pangkat|gol ruang)\b/, not: new RegExp(`\\b(?:tmt|tgl|id)\\b|${OLD.source}`), readings: ['grade'] },
  since: { words: /^tmt\b|\bberlaku\b/, not: /\b(?:cpns|pns|pppk)\b/, readings: ['date'] },
  decreeNo: { words: /\b(?:no|nomor)\b.*\bsk\b|\bsk\b.*\b(?:no|nomor)\b|^sk$/, readings: ['text'] },
  decreeDate: { words: /\b(?:tgl|tanggal)\b.*\bsk\b|\bsk\b.*\b(?:tgl|tanggal)\b/, readings: ['date'] },
  unit: { words: UNIT, not: new RegExp(`\\b(?:kode|id|nip)\\b|${OLD.source}|${NEW.source}`), readings: ['text'] },
  position: { words: /\bjabatan\b/, not: new RegExp(`\\b(?:tmt|tgl|kode|id|jenis)\\b|${OLD.source}|${NEW.source}`), readings: ['text'] },
  asnType: { words: /\b(?:status|jenis|kedudukan)\b/, readings: ['asn-type'] },
  legalStatus: { words: /\bkedudukan\b/, not: /\bid\b/, readings: ['text'] },
  appointed: { words: /\b(?:tmt|tgl|tanggal) ?(?:cpns|pppk)\b/, readings: ['date'] },
  letterNo: { words: /\b(?:no|nomor)\b.*\bsurat\b|^nomor$/, looks: /[/-]/, readings: ['text'] },
  letterDate: { words: /\b(?:tgl|tanggal)\b.*\bsurat\b/, readings: ['date'] },
  title: { words: /^(?:perihal|hal|judul|tentang)\b/, readings: ['free-text'] },
  instruction: { words: /\b(?:disposisi|instruksi|arahan)\b|^harap$/, not: /\b(?:no|nomor|tgl|tanggal|status|kepada)\b/, readings: ['free-text'] },
  addressee: { words: /\b(?:kepada|diteruskan|penerima)\b/, readings: ['text'] },
  urgency: { words: /\b(?:sifat|urgensi|prioritas)\b/, readings: ['urgency'] },
  due: { words: /\b(?:batas|tenggat|deadline)\b/, readings: ['date'] },
  retiredOn: { words: /\bpensiun\b/, readings: ['date'] },
  retiredWhy: { words: /\b(?:jenis|alasan|sebab)\b/, not: /\bid\b/, readings: ['text'] },
  agencyFrom: { words: new RegExp(`\\binstansi\\b.*${OLD.source}`), readings: ['agency'] },
  agencyTo: { words: new RegExp(`\\binstansi\\b.*${NEW.source}`), readings: ['agency'] },
  unitFrom: { words: new RegExp(`${UNIT.source}.*${OLD.source}`), readings: ['text'] },
  unitTo: { words: new RegExp(`${UNIT.source}.*${NEW.source}`), readings: ['text'] },
  positionFrom: { words: new RegExp(`\\bjabatan\\b.*${OLD.source}`), readings: ['text'] },
  positionTo: { words: new RegExp(`\\bjabatan\\b.*${NEW.source}`), readings: ['text'] },
} as const satisfies Readonly<Record<string, RoleSpec>>;

export type Role = keyof typeof ROLES;

export interface Found {
  column: Column;
  reading: Reading;
}

/** Of the values that say something, how many a cleaner must take for a column to be what its name says: rows below a table say nothing, and lists have words of their own. */
const ENOUGH = 0.3;
const LISTS: ReadonlySet<Reading> = new Set(['work-status', 'leave-kind', 'decision', 'urgency', 'asn-type']);
/** By its values alone a column is known as that of the NIP. */
const SURELY = 0.9;

/** The column that says what each role means: by its name, and by what the kit's cleaners make of its values. */
export function findRoles(columns: readonly Column[], format: Layout['format']): Map<Role, Found> {
  const found = new Map<Role, Found>();
  for (const [role, spec] of Object.entries(ROLES) as [Role, RoleSpec][]) {
    const named = columns.filter(({ words }) => spec.words.test(words) && !spec.not?.test(words));
    const looking = named.filter(({ values }) => spec.looks === undefined || values.some((value) => spec.looks?.test(String(value))));
    const [sure] = looking.filter(({ words }) => spec.surely?.test(words));
    const match = best(looking, spec.readings, format) ?? (sure && { column: sure, reading: spec.readings[0] ?? 'text' });
    if (match) found.set(role, match);
  }
  const byValue = found.has('nip') ? undefined : columns.find((column) => column.values.length > 0 && shareTaken(column, 'nip', format) >= SURELY);
  if (byValue) found.set('nip', { column: byValue, reading: 'nip' });
  return found;
}

function best(columns: readonly Column[], readings: readonly Reading[], format: Layout['format']): Found | undefined {
  for (const reading of readings) {
    const fits = columns.map((column) => ({ column, reading, share: shareTaken(column, reading, format) }));
    const [match] = fits.filter(({ share }) => share >= ENOUGH).sort((a, b) => b.share - a.share);
    if (match) return { column: match.column, reading: match.reading };
  }
  return undefined;
}

/** 0 to 1; an empty column is taken at its name, after those that say something. */
function shareTaken({ values }: Column, reading: Reading, format: Layout['format']): number {
  const filled = values.filter((value) => !isEmpty(value));
  if (filled.length === 0) return LISTS.has(reading) ? 0 : ENOUGH;
  return filled.filter((value) => isTaken(value, reading, format)).length / filled.length;
}

/** Of a closed list, the words that the kit does not know, each once: only this source can say what they mean. */
export function untaken({ column, reading }: Found, format: Layout['format']): string[] {
  if (!LISTS.has(reading)) return [];
  return [...new Set(column.values.filter((value) => !isEmpty(value) && !isTaken(value, reading, format)).map(String))];
}

function isTaken(value: unknown, reading: Reading, format: Layout['format']): boolean {
  try {
    return read(value, reading, format) !== undefined;
  } catch (error) {
    if (error instanceof RecordRefused) return false;
    throw error;
  }
}

function read(value: unknown, reading: Reading, format: Layout['format']): unknown {
  switch (reading) {
    case 'nip':
      return cleanNip(value, '');
    case 'old-nip':
      return cleanOldNip(value, '');
    case 'name':
      return cleanName(value, '');
    case 'date':
      return format === 'xlsx' ? cleanExcelDate(value, '') : format === 'debezium' ? cleanDateColumn(value, '') : cleanDate(value, '');
    case 'moment':
      return format === 'debezium' && typeof value === 'number' ? cleanLocalMillis(value, 'Asia/Jakarta', '') : cleanLocalTime(value, 'Asia/Jakarta', '');
    case 'clock':
      return cleanClock(value, '2026-01-01', 'Asia/Jakarta', '');
    case 'work-status':
      return cleanWorkStatus(value, '');
    case 'leave-kind':
      return cleanLeaveKind(value, '');
    case 'decision':
      return cleanDecision(value, '');
    case 'urgency':
      return cleanUrgency(value, '');
    case 'asn-type':
      return cleanAsnType(value, '');
    case 'grade':
      return cleanGrade(value, '');
    default:
      return value instanceof Date ? undefined : value;
  }
}
