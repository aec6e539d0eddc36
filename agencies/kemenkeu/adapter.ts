import { cleanText, defineAdapter, tellArrangement, unlessRefused, type ListedArrangement, type TranslateContext } from '@simpul/adapter-kit';
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
    const { previous, receivedAt } = context;
    const before = previous && unlessRefused(() => readApproval(previous));
    return tellArrangement(listed(readApproval(row), context), before && listed(before, context), receivedAt);
  },
});

/** An arrangement's id must not give the NIP away, so it is made from the opaque one. */
function listed(approval: Approval, context: TranslateContext<Row>): ListedArrangement {
  const { employee, unit, startDate, endDate, locationKind, status, decidedBy, decidedAt, circular, reason } = approval;
  const employeeId = context.employeeId([employee]);
  return {
    employeeId,
    arrangementId: context.opaqueId('arrangement', employeeId, startDate, endDate, locationKind),
    terms: { flexKind: 'LOCATION', locationKind, startDate, endDate, ...(unit === undefined ? {} : { unit: { name: unit } }), ...(circular === undefined ? {} : { decree: { number: circular } }) },
    status,
    ...(decidedBy === undefined ? {} : { decidedBy: { employeeId: context.employeeId([decidedBy]) } }),
    decidedAt,
    reason,
  };
}
