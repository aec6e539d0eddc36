import type { FlexworkRequested } from '@simpul/contract';
import { cleanDate, cleanDecision, cleanFreeText, cleanLocalTime, cleanNip, cleanPeriod, cleanText, cleanWord, isEmpty, reject, required, type Identifier } from '@simpul/adapter-kit';

/** A row under its headings. Cells are text as they stand in the file. */
export type Row = Partial<Record<'NIP' | 'Unit Kerja' | 'Tgl Mulai' | 'Tgl Selesai' | 'Lokasi Kerja' | 'Disetujui Oleh (NIP)' | 'Tgl Persetujuan' | 'Status' | 'Ket.', string>>;

export interface Approval {
  employee: Identifier;
  unit: string | undefined;
  startDate: string;
  endDate: string;
  locationKind: NonNullable<FlexworkRequested['locationKind']>;
  status: 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
  decidedBy: Identifier | undefined;
  decidedAt: { time: string; exact: boolean } | undefined;
  /** A circular (`SE 2/2026`) that the arrangement rests on. */
  circular: string | undefined;
  reason: string | undefined;
}

export function readEmployee(row: Row): Identifier {
  return required(cleanNip(row.NIP, '/NIP'), '/NIP', 'identifier-missing');
}

export function readStart(row: Row): string {
  return required(cleanDate(row['Tgl Mulai'], '/Tgl Mulai'), '/Tgl Mulai', 'date-missing');
}

export function readApproval(row: Row): Approval {
  const { startDate, endDate } = cleanPeriod(readStart(row), cleanDate(row['Tgl Selesai'], '/Tgl Selesai'), '/Tgl Mulai', '/Tgl Selesai');
  const status = required(cleanDecision(row.Status, '/Status'), '/Status');
  const remark = cleanFreeText(row['Ket.'], '/Ket.');
  const isCircular = remark !== undefined && CIRCULAR.test(remark);
  const approval = {
    employee: readEmployee(row),
    unit: cleanText(row['Unit Kerja']),
    startDate,
    endDate,
    locationKind: required(cleanWord(row['Lokasi Kerja'], PLACES, 'work-location-unknown', '/Lokasi Kerja'), '/Lokasi Kerja'),
    status,
    decidedBy: cleanNip(row['Disetujui Oleh (NIP)'], '/Disetujui Oleh (NIP)'),
    decidedAt: readDecisionTime(row['Tgl Persetujuan']),
    circular: isCircular ? remark : undefined,
    reason: isCircular && status !== 'REJECTED' ? undefined : remark,
  };
  if (status === 'APPROVED' && approval.decidedAt === undefined) return reject('date-missing', '/Tgl Persetujuan', 'Tgl Persetujuan is empty, though the row says approved', 'Fill in when it was approved.', { message: 'Tgl Persetujuan kosong, padahal statusnya disetujui.', hint: 'Isi kapan disetujui.' });
  if (status === 'REJECTED' && approval.reason === undefined) return reject('missing-field', '/Ket.', 'Ket. does not say why it was rejected', 'Write the reason into "Ket.".', { message: 'Ket. tidak menyebut alasan penolakan.', hint: 'Tulis alasannya di "Ket.".' });
  return approval;
}

/** Flexible work is work elsewhere than at one's own office: "WFO" is none. */
const PLACES = {
  kdr: 'HOME', wfh: 'HOME', bdr: 'HOME', rmh: 'HOME', rumah: 'HOME', bekerjadarirumah: 'HOME', kerjadarirumah: 'HOME', workfromhome: 'HOME',
  wfa: 'OTHER', fwa: 'OTHER', bekerjadarimanasaja: 'OTHER', kerjadarimanasaja: 'OTHER', workfromanywhere: 'OTHER',
  kantorlain: 'OTHER_OFFICE', kantorlainnya: 'OTHER_OFFICE', kantorsatelit: 'OTHER_OFFICE',
} as const;

const CIRCULAR = /^(SE|surat edaran)\b.*\d/i;

const WITH_CLOCK = /[ T,][^\d T,]*\d{1,2}[:.]\d{2}/;
const ZERO_DATE = /^[0\s:/.-]+$/;

/** `13/03/2026 15.42`; a day alone counts from its beginning, and the event says so. */
function readDecisionTime(raw: string | undefined): Approval['decidedAt'] {
  const pointer = '/Tgl Persetujuan';
  if (raw === undefined || isEmpty(raw) || ZERO_DATE.test(raw)) return undefined;
  const exact = WITH_CLOCK.test(raw.trim());
  const time = exact ? cleanLocalTime(raw, 'Asia/Jakarta', pointer) : `${cleanDate(raw, pointer)}T00:00:00+07:00`;
  return time === undefined ? undefined : { time, exact };
}
