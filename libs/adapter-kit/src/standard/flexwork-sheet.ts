import { unlessRefused } from '../changed-drafts.ts';
import { cleanPeriod, required } from '../cleaners/index.ts';
import { tellArrangement, type ListedArrangement } from '../tell-arrangement.ts';
import { momentIn, type SheetContext } from './cell-kinds.ts';
import { columnOf, extraColumn, NAME_BESIDE, NUMBER, REMARK } from './column.ts';
import { employeeColumn, placeColumns } from './shared-columns.ts';
import { dataIn, type Sheet } from './sheet.ts';
import { pointerTo, type SheetRow } from './sheet-row.ts';

const REQUESTED = 'id.go.asn.flexwork.requested.v1';
const APPROVED = 'id.go.asn.flexwork.approved.v1';
const START = columnOf(REQUESTED, 'startDate', { required: true });
const END = columnOf(REQUESTED, 'endDate', { required: true });
const DECIDED = columnOf(APPROVED, 'decidedAt', { bySheet: true, explained: 'Waktu setempat. Bila kosong: saat berkas diterima.' });
const REASON = columnOf(APPROVED, 'reason', { explained: 'Wajib bila ditolak atau dicabut.' });
const STATUS = extraColumn('Status Permohonan', 'choice', 'How the request stands', '', {
  required: true,
  unknown: 'status-unknown',
  choices: [['REQUESTED', 'Diajukan'], ['APPROVED', 'Disetujui'], ['REJECTED', 'Ditolak'], ['WITHDRAWN', 'Dibatalkan'], ['REVOKED', 'Dicabut']].map(([code = '', word = '']) => ({ code, word })),
});

const COLUMNS = [
  NUMBER,
  employeeColumn(REQUESTED),
  NAME_BESIDE,
  columnOf(REQUESTED, 'flexKind', { required: true }),
  columnOf(REQUESTED, 'locationKind'),
  START,
  END,
  columnOf(REQUESTED, 'weekdays', { kind: 'weekdays', explained: 'Bila hanya hari tertentu.' }),
  columnOf(REQUESTED, 'targetOutput'),
  columnOf(REQUESTED, 'decree.number', { heading: 'Nomor Surat Edaran' }),
  STATUS,
  columnOf(APPROVED, 'decidedBy.employeeId', { heading: 'NIP Pejabat yang Memutuskan', kind: 'person' }),
  DECIDED,
  REASON,
  ...placeColumns(REQUESTED),
  REMARK,
];

/** Flexible work asked for, and what became of it. */
export const ARRANGEMENTS: Sheet = {
  name: 'Kerja Fleksibel',
  domain: 'flexwork',
  columns: COLUMNS,
  emits: [REQUESTED, APPROVED, 'id.go.asn.flexwork.rejected.v1', 'id.go.asn.flexwork.withdrawn.v1', 'id.go.asn.flexwork.revoked.v1'],
  key: (row) => `${row.need('NIP')}/${row.need(START.heading)}`,
  tell: (now, before, context) => tellArrangement(arrangementIn(now, context), before && unlessRefused(() => arrangementIn(before, context)), context.receivedAt),
  example: { 'Status Permohonan': 'Disetujui' },
};

function arrangementIn(row: SheetRow, context: SheetContext): ListedArrangement {
  const { employeeId, ...terms } = dataIn(COLUMNS, row, REQUESTED, context) as ListedArrangement['terms'] & { employeeId: string };
  const { decidedBy, reason } = dataIn(COLUMNS, row, APPROVED, context);
  const status = row.need(STATUS.heading) as ListedArrangement['status'];
  const decided = row.cell(DECIDED.heading);
  cleanPeriod(terms.startDate, terms.endDate, pointerTo(START.heading), pointerTo(END.heading));
  if (status === 'REJECTED' || status === 'REVOKED') required(reason, pointerTo(REASON.heading));
  return {
    employeeId,
    arrangementId: context.opaqueId('arrangement', employeeId, terms.startDate, terms.endDate, terms.flexKind, terms.locationKind ?? ''),
    terms,
    status,
    decidedBy,
    decidedAt: decided === undefined ? undefined : momentIn(decided, context.agency.timeZone, pointerTo(DECIDED.heading)),
    reason,
  };
}
