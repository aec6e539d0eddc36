import { cleanDateColumn, cleanDecision, cleanFreeText, cleanLocalMillis, cleanLocalTime, cleanNip, cleanPeriod, plainText, reject, required, rowAfter, type ChangeRow, type Identifier, type TableRow } from '@simpul/adapter-kit';

export const TABLE = 'wfh_request';

/** The columns whose change is worth an event. */
export const COLUMNS = ['nip', 'start_date', 'end_date', 'status', 'approved_by', 'approved_at', 'approval_note'] as const;

export interface Request {
  id: string;
  employee: Identifier;
  startDate: string;
  endDate: string;
  status: 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
  decidedBy: Identifier | undefined;
  decidedAt: { time: string; exact: boolean } | undefined;
  reason: string | undefined;
}

/** A request is taken back by its status; a row that is gone says neither who nor why. */
export function rowToRead(change: ChangeRow): TableRow {
  if (change.op === 'd') return reject('operation-unsupported', '/op', 'the request was deleted instead of cancelled', 'Set its status to "dibatalkan"; do not delete the row.', { message: 'Pengajuannya dihapus, bukan dibatalkan.', hint: 'Ubah statusnya menjadi "dibatalkan"; jangan hapus barisnya.' });
  return rowAfter(change);
}

export function readRequest(row: TableRow): Request {
  const { startDate, endDate } = cleanPeriod(dateIn(row, 'start_date'), dateIn(row, 'end_date'), '/after/start_date', '/after/end_date');
  const status = required(cleanDecision(row.status, '/after/status'), '/after/status');
  const time = timeIn(row, 'approved_at');
  const reason = cleanFreeText(row.approval_note, '/after/approval_note');
  if (status === 'APPROVED' && time === undefined) return reject('date-missing', '/after/approved_at', 'approved_at is empty, though the request is approved', 'Fill in when it was approved.', { message: 'approved_at kosong, padahal pengajuannya disetujui.', hint: 'Isi kapan disetujui.' });
  if (status === 'REJECTED' && reason === undefined) return reject('missing-field', '/after/approval_note', 'approval_note does not say why it was rejected', 'Write the reason into approval_note.', { message: 'approval_note tidak menyebut alasan penolakan.', hint: 'Tulis alasannya di approval_note.' });
  return {
    id: plainText(row.id) ?? '',
    employee: required(cleanNip(row.nip, '/after/nip'), '/after/nip', 'identifier-missing'),
    startDate,
    endDate,
    status,
    decidedBy: cleanNip(row.approved_by, '/after/approved_by'),
    decidedAt: time === undefined ? undefined : { time, exact: true },
    reason,
  };
}

function dateIn(row: TableRow, name: string): string | undefined {
  return cleanDateColumn(row[name], `/after/${name}`);
}

/** A DATETIME: local time, which the connector writes as if it were UTC. */
function timeIn(row: TableRow, name: string): string | undefined {
  const raw = row[name];
  return typeof raw === 'string' ? cleanLocalTime(raw, 'Asia/Jakarta', `/after/${name}`) : cleanLocalMillis(raw, 'Asia/Jakarta', `/after/${name}`);
}
