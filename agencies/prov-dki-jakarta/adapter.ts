import { changedDrafts, cleanText, defineAdapter, draft, reject, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { readEnding, readNrk, type Row } from './read-ending.ts';

const COLUMNS = {
  NRK: ['NRK', 'No. Registrasi', 'Nomor Registrasi Karyawan'],
  NIP: ['NIP', 'NIP 18', 'NIP Baru', 'NIP/NI PPPK'],
  'JENIS PEMBERHENTIAN': ['JENIS PEMBERHENTIAN', 'JENIS PENSIUN', 'JENIS BERHENTI', 'ALASAN'],
  TMT: ['TMT', 'TMT PENSIUN', 'TMT BERHENTI', 'TMT PEMBERHENTIAN'],
  'NO SK': ['NO SK', 'NO. SK', 'NOMOR SK'],
  'TGL SK': ['TGL SK', 'TANGGAL SK', 'TGL. SK'],
  'KODE LOKASI': ['KODE LOKASI', 'KOLOK', 'KODE UNIT'],
  'UNIT KERJA': ['UNIT KERJA', 'NALOK', 'NAMA UNIT'],
  STATUS: ['STATUS', 'STATUS USULAN', 'STATUS PROSES'],
} satisfies Record<keyof Row, readonly string[]>;
const NAMES = Object.keys(COLUMNS) as (keyof Row)[];

/** Prov. DKI Jakarta's list of those who leave the service: a CSV out of an Oracle database. */
export default defineAdapter<Row>({
  id: 'prov-dki-jakarta',
  title: 'Prov. DKI Jakarta: pensions and dismissals (CSV)',
  owner: 'BKD Provinsi DKI Jakarta <pensiun@jakartaprov.example>',
  timezone: 'Asia/Jakarta',
  system: 'simpeg-dki',
  source: { format: 'csv', header: { columns: COLUMNS, required: ['NRK', 'NIP', 'JENIS PEMBERHENTIAN', 'TMT', 'STATUS'] } },
  feeds: [{ kind: 'folder', name: 'pensiun' }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.retired.v1', 'id.go.asn.employee.terminated.v1'],

  /** Service ends once, so a date or a reason that is corrected stays the same record. */
  identity(row) {
    return { key: readNrk(row) };
  },

  content(row) {
    return Object.fromEntries(NAMES.map((name) => [name, cleanText(row[name], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const { previous } = context;
    const now = draftsOf(row, context);
    if (previous === undefined) return now;
    const added = changedDrafts(now, () => draftsOf(previous, context));
    return now.length > 0 ? added : refuseTakingBack(previous, context);
  },
});

/** Only what is decided is told. */
function draftsOf(row: Row, context: TranslateContext<Row>): EventDraft[] {
  const { isDecided, type, employee, ...facts } = readEnding(row);
  return isDecided ? [draft(type, { employeeId: context.employeeId([employee]), ...facts, occurredAt: context.receivedAt })] : [];
}

function refuseTakingBack(previous: Row, context: TranslateContext<Row>): EventDraft[] {
  if (changedDrafts(draftsOf(previous, context), () => []).length === 0) return [];
  return reject('operation-unsupported', '/STATUS', 'the decree was issued before, and what it said can not be taken back by a list', 'Tell the readers of the event; for a corrected decree send the row with the new decree.', { message: 'SK-nya sudah terbit sebelumnya; yang sudah disampaikan tidak dapat ditarik kembali lewat daftar.', hint: 'Beri tahu penerima peristiwanya; untuk SK yang diperbaiki, kirim baris dengan SK baru.' });
}
