import { cleanNip, cleanText, defineAdapter, draft, identifyChange, readAttendance, required, type AttendanceTable, type ChangeRow } from '@simpul/adapter-kit';

const TABLE: AttendanceTable = {
  name: 'presensi_harian',
  zone: 'Asia/Jakarta',
  columns: { date: 'tanggal', status: 'status', checkIn: 'masuk', checkOut: 'pulang' },
  person: ['nip'],
  others: ['kode_unit'],
};

/** Kab. Banyuwangi's attendance: changes of the table presensi_harian, as Debezium reads them from PostgreSQL by logical decoding. */
export default defineAdapter<ChangeRow>({
  id: 'kab-banyuwangi',
  title: 'Kab. Banyuwangi: attendance (Debezium, PostgreSQL)',
  owner: 'BKPP Kab. Banyuwangi <presensi@banyuwangikab.example>',
  timezone: 'Asia/Jakarta',
  system: 'presensi-banyuwangi',
  source: { format: 'debezium' },
  feeds: [{ kind: 'topic', name: 'presensi', topic: 'presensi_bwi.public.presensi_harian', brokers: 'BANYUWANGI_BROKERS' }],
  versions: 'own',
  emits: ['id.go.asn.worklocation.status-changed.v1'],

  identity: identifyChange,

  translate(change, context) {
    const attendance = readAttendance(change, TABLE, context.receivedAt);
    if (attendance === undefined) return [];
    const nip = required(cleanNip(change.after?.nip, '/after/nip'), '/after/nip', 'identifier-missing');
    const code = cleanText(change.after?.kode_unit, '/after/kode_unit');
    return [draft('id.go.asn.worklocation.status-changed.v1', { employeeId: context.employeeId([nip]), ...attendance, ...(code === undefined ? {} : { unit: { code } }) })];
  },
});
