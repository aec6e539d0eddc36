import { cleanNip, defineAdapter, draft, identifyChange, readAttendance, required, type AttendanceTable, type ChangeRow } from '@simpul/adapter-kit';

const TABLE: AttendanceTable = {
  name: 'absensi_harian',
  zone: 'Asia/Jakarta',
  columns: { date: 'tanggal', status: 'status_kerja', checkIn: 'jam_masuk', checkOut: 'jam_pulang' },
  person: ['nip'],
  others: [],
  /** Here `H` (hadir) is written by the fingerprint reader at the office door; `TL` is tugas luar. */
  words: { h: 'WFO' },
};

/** Kab. Deli Serdang's attendance: changes of the table absensi_harian, as Debezium reads them from MySQL's binlog. */
export default defineAdapter<ChangeRow>({
  id: 'kab-deli-serdang',
  title: 'Kab. Deli Serdang: attendance (Debezium, MySQL)',
  owner: 'BKPSDM Kab. Deli Serdang <absensi@deliserdangkab.example>',
  timezone: 'Asia/Jakarta',
  system: 'simpeg-deli-serdang',
  source: { format: 'debezium' },
  feeds: [{ kind: 'topic', name: 'absensi', topic: 'simpeg_simpeg_deliserdang.simpeg_deliserdang.absensi_harian', brokers: 'DELI_SERDANG_BROKERS' }],
  versions: 'own',
  emits: ['id.go.asn.worklocation.status-changed.v1'],

  identity: identifyChange,

  translate(change, context) {
    const attendance = readAttendance(change, TABLE, context.receivedAt);
    if (attendance === undefined) return [];
    const nip = required(cleanNip(change.after?.nip, '/after/nip'), '/after/nip', 'identifier-missing');
    return [draft('id.go.asn.worklocation.status-changed.v1', { employeeId: context.employeeId([nip]), ...attendance })];
  },
});
