import type { EmployeeLeaveStarted } from '@simpul/contract';
import { changedDrafts, cleanDate, cleanNip, cleanPeriod, cleanText, cleanWord, defineAdapter, draft, required, unlessRefused, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';

const COLUMNS = { id_cuti_master: [], nip_baru: ['nip'], id_jenis_cuti: [], tmt_awal: [], tmt_akhir: [], id_status_cuti: [] } satisfies Record<string, readonly string[]>;
type Row = Partial<Record<keyof typeof COLUMNS, string>>;

/** Kota Bogor's leaves: every night all rows of cuti_master, joined with pegawai. */
export default defineAdapter<Row>({
  id: 'kota-bogor',
  title: 'Kota Bogor: leaves (SIMPEG, nightly CSV)',
  owner: 'BKPSDM Kota Bogor <simpeg@kotabogor.example>',
  timezone: 'Asia/Jakarta',
  system: 'simpeg-bogor',
  source: { format: 'csv', header: { columns: COLUMNS, required: ['id_cuti_master', 'nip_baru', 'id_jenis_cuti', 'tmt_awal', 'id_status_cuti'] } },
  feeds: [{ kind: 'folder', name: 'cuti', mode: 'snapshot', expects: { by: '06:00', atLeast: 100 }, maxMissing: 20 }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.leave-started.v1', 'id.go.asn.employee.leave-ended.v1'],

  identity(row) {
    return { key: keyOf(row) };
  },

  content(row) {
    return Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, cleanText(row[name as keyof Row], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const now = readLeave(row);
    const { previous } = context;
    const before = previous && unlessRefused(() => readLeave(previous));
    const gone = before?.granted && !(now.granted && now.employee.value === before.employee.value) ? [takenBack(before, row, context)] : [];
    if (!now.granted) return gone;
    return [...gone, ...changedDrafts([started(now, row, context)], () => (before?.granted ? [started(before, row, context)] : []))];
  },
});

function keyOf({ id_cuti_master: id }: Row): string {
  return required(cleanText(id, '/id_cuti_master'), '/id_cuti_master', 'identifier-missing');
}

interface Leave {
  granted: boolean;
  employee: NonNullable<ReturnType<typeof cleanNip>>;
  facts: Pick<EmployeeLeaveStarted, 'leaveKind' | 'startDate' | 'endDate'>;
}

const KINDS = { ctahunan: 'ANNUAL', cbesar: 'LONG', csakit: 'SICK', cbersalin: 'MATERNITY', calasanpenting: 'IMPORTANT_REASON', cltn: 'UNPAID' } as const;

/** 1 and 4 wait for the superior, 14 for the authorised official, 3 and 12 are with BKPSDM, 6 has its decree, 10 the signed one too, 9 was cancelled. */
const STATUSES = { 1: 'ASKED', 3: 'ASKED', 4: 'ASKED', 12: 'ASKED', 14: 'ASKED', 6: 'GRANTED', 10: 'GRANTED', 9: 'CANCELLED' } as const;

function readLeave(row: Row): Leave {
  const startDate = required(cleanDate(row.tmt_awal, '/tmt_awal'), '/tmt_awal', 'date-missing');
  const endDate = cleanDate(row.tmt_akhir, '/tmt_akhir');
  if (endDate !== undefined) cleanPeriod(startDate, endDate, '/tmt_awal', '/tmt_akhir');
  return {
    granted: required(cleanWord(row.id_status_cuti, STATUSES, 'status-unknown', '/id_status_cuti'), '/id_status_cuti') === 'GRANTED',
    employee: required(cleanNip(row.nip_baru, '/nip_baru'), '/nip_baru', 'identifier-missing'),
    facts: {
      leaveKind: required(cleanWord(row.id_jenis_cuti, KINDS, 'leave-kind-unknown', '/id_jenis_cuti'), '/id_jenis_cuti'),
      startDate,
      ...(endDate === undefined ? {} : { endDate }),
    },
  };
}

function started(leave: Leave, row: Row, context: TranslateContext<Row>): EventDraft {
  return draft('id.go.asn.employee.leave-started.v1', { ...whichOf(leave, row, context), ...leave.facts });
}

/** Cancelled after it was granted, or another person's after all: nobody says a last day. */
function takenBack(leave: Leave, row: Row, context: TranslateContext<Row>): EventDraft {
  const { endDate: _planned, ...told } = leave.facts;
  return draft('id.go.asn.employee.leave-ended.v1', { ...whichOf(leave, row, context), ...told, quality: ['APPROVAL_TAKEN_BACK'] });
}

function whichOf({ employee }: Leave, row: Row, context: TranslateContext<Row>) {
  const employeeId = context.employeeId([employee]);
  return { employeeId, leaveId: context.opaqueId('leave', keyOf(row), employeeId), occurredAt: context.receivedAt };
}
