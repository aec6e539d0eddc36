import { changedDrafts, cleanText, defineAdapter, draft, unlessRefused, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { readApproval, readEmployee, readStart, type Approval, type Row } from './read-approval.ts';

const COLUMNS = {
  NIP: ['NIP', 'N I P', 'NIP/NI PPPK', 'NIP Pegawai', 'No. Induk Pegawai'],
  'Unit Kerja': ['Unit Kerja', 'Unit', 'Unit Organisasi'],
  'Tgl Mulai': ['Tgl Mulai', 'Tanggal Mulai', 'Mulai', 'TMT Mulai'],
  'Tgl Selesai': ['Tgl Selesai', 'Tanggal Selesai', 'Selesai', 'Tgl Akhir', 'Tanggal Akhir'],
  'Lokasi Kerja': ['Lokasi Kerja', 'Lokasi', 'Tempat Kerja', 'Jenis Lokasi'],
  'Disetujui Oleh (NIP)': ['Disetujui Oleh (NIP)', 'NIP Penyetuju', 'NIP Pejabat Penyetuju', 'Disetujui Oleh'],
  'Tgl Persetujuan': ['Tgl Persetujuan', 'Tanggal Persetujuan', 'Waktu Persetujuan'],
  Status: ['Status', 'Status Persetujuan', 'Status Pengajuan'],
  'Ket.': ['Ket.', 'Keterangan', 'Alasan'],
} satisfies Record<keyof Row, readonly string[]>;

/** Kemenkeu's list of approvals of flexible work: a CSV saved by Excel. */
export default defineAdapter<Row>({
  id: 'kemenkeu',
  title: 'Kemenkeu: approvals of flexible work (CSV)',
  owner: 'Biro Sumber Daya Manusia, Setjen <sdm@kemenkeu.example>',
  timezone: 'Asia/Jakarta',
  system: 'kemenkeu-flex',
  source: { format: 'csv', header: { columns: COLUMNS, required: ['NIP', 'Tgl Mulai', 'Tgl Selesai', 'Lokasi Kerja', 'Status'] } },
  versions: 'ledger',
  emits: ['id.go.asn.flexwork.requested.v1', 'id.go.asn.flexwork.approved.v1', 'id.go.asn.flexwork.rejected.v1', 'id.go.asn.flexwork.withdrawn.v1'],

  identity(row) {
    return { key: `${readEmployee(row).value}/${readStart(row)}` };
  },

  /** Names, ranks and running numbers say nothing of the arrangement. */
  content(row) {
    return Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, cleanText(row[name as keyof Row], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const now = readApproval(row);
    const { previous } = context;
    const before = previous && unlessRefused(() => readApproval(previous));
    const decided = changedDrafts(decisionOf(now, context), () => (before && isSame(before, now) ? decisionOf(before, context) : []));
    const asked = before === undefined || !isSame(before, now) || (now.status === 'REQUESTED' && before.status !== 'REQUESTED');
    return asked ? [requestOf(now, before, context), ...decided] : decided;
  },
});

/** Another end or another place is another arrangement, which takes the place of the one before. */
function isSame(a: Approval, b: Approval): boolean {
  return a.startDate === b.startDate && a.endDate === b.endDate && a.locationKind === b.locationKind;
}

/** The source does not say when the employee asked. */
function requestOf(now: Approval, before: Approval | undefined, context: TranslateContext<Row>): EventDraft {
  const { startDate, endDate, locationKind, unit, circular } = now;
  return draft('id.go.asn.flexwork.requested.v1', {
    ...whichOf(now, context),
    flexKind: 'LOCATION',
    locationKind,
    startDate,
    endDate,
    ...(before === undefined || isSame(before, now) ? {} : { supersedes: whichOf(before, context).arrangementId }),
    ...(unit === undefined ? {} : { unit: { name: unit } }),
    ...(circular === undefined ? {} : { decree: { number: circular } }),
    occurredAt: context.receivedAt,
    quality: ['REQUEST_TIME_NOT_GIVEN'],
  });
}

/** None while it is only asked for. A withdrawal has no columns of its own: who approved, and when, is not who withdrew. */
function decisionOf(approval: Approval, context: TranslateContext<Row>): EventDraft[] {
  const { status, decidedBy, decidedAt, reason } = approval;
  if (status === 'REQUESTED') return [];
  const told = status === 'WITHDRAWN' ? undefined : decidedAt;
  const time = told?.time ?? context.receivedAt;
  const decision = {
    ...whichOf(approval, context),
    ...(decidedBy === undefined || status === 'WITHDRAWN' ? {} : { decidedBy: { employeeId: context.employeeId([decidedBy]) } }),
    decidedAt: time,
    occurredAt: time,
    ...(told?.exact ? {} : { quality: ['DECISION_TIME_NOT_GIVEN'] }),
  };
  if (status === 'REJECTED') return [draft('id.go.asn.flexwork.rejected.v1', { ...decision, reason: reason ?? '' })];
  const type = status === 'APPROVED' ? 'id.go.asn.flexwork.approved.v1' : 'id.go.asn.flexwork.withdrawn.v1';
  return [draft(type, { ...decision, ...(reason === undefined ? {} : { reason }) })];
}

/** Whose arrangement, and which: its id must not give the NIP away, so it is made from the opaque one. */
function whichOf({ employee, startDate, endDate, locationKind }: Approval, context: TranslateContext<Row>) {
  const employeeId = context.employeeId([employee]);
  return { employeeId, arrangementId: context.opaqueId('arrangement', employeeId, startDate, endDate, locationKind) };
}
