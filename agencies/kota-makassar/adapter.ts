import { cleanNip, cleanText, defineAdapter, draft, identifyChange, readAttendance, reject, required, type AttendanceTable, type ChangeRow, type Identifier, type TableRow } from '@simpul/adapter-kit';

const TABLE: AttendanceTable = {
  name: 'tb_presensi',
  zone: 'Asia/Makassar',
  columns: { date: 'tanggal', status: 'status_kerja', checkIn: 'jam_masuk', checkOut: 'jam_pulang' },
  person: ['nip', 'nip_gabung'],
  others: ['kode_opd'],
};

/** Kota Makassar's attendance: changes of the table tb_presensi, as Debezium reads them from MySQL's binlog. */
export default defineAdapter<ChangeRow>({
  id: 'kota-makassar',
  title: 'Kota Makassar: attendance (Debezium, MySQL)',
  owner: 'BKPSDM Kota Makassar <presensi@makassarkota.example>',
  timezone: 'Asia/Makassar',
  system: 'presensi-makassar',
  source: { format: 'debezium' },
  feeds: [{ kind: 'topic', name: 'presensi', topic: 'simpeg_presensi_makassar.presensi_makassar.tb_presensi', brokers: 'MAKASSAR_BROKERS', tls: {}, sasl: { mechanism: 'SCRAM-SHA-512', username: 'MAKASSAR_KAFKA_USERNAME', password: 'MAKASSAR_KAFKA_PASSWORD' } }],
  versions: 'own',
  emits: ['id.go.asn.worklocation.status-changed.v1'],

  identity: identifyChange,

  translate(change, context) {
    const attendance = readAttendance(change, TABLE, context.receivedAt);
    if (attendance === undefined) return [];
    const row = change.after ?? {};
    const employeeId = context.employeeId([readNip(row)]);
    const code = cleanText(row.kode_opd, '/after/kode_opd');
    return [draft('id.go.asn.worklocation.status-changed.v1', { employeeId, ...attendance, ...(code === undefined ? {} : { unit: { code } }) })];
  },
});

/** The table keeps the number twice: as people type it, and joined, which the connector writes as a JSON number. */
function readNip({ nip, nip_gabung }: TableRow): Identifier {
  const typed = cleanNip(nip, '/after/nip');
  const joined = cleanNip(nip_gabung, '/after/nip_gabung');
  if (typed && joined && typed.value !== joined.value) return refuseDifference(typed, joined);
  return required(typed ?? joined, '/after/nip', 'identifier-missing');
}

function refuseDifference(typed: Identifier, joined: Identifier): never {
  if (Number(typed.value) === Number(joined.value)) {
    return reject('nip-precision-lost', '/after/nip_gabung', 'nip_gabung was rounded on its way: it differs from nip in its last digits', 'Let the connector write bigint columns exactly (bigint.unsigned.handling.mode=long, no JavaScript in between).', { message: 'nip_gabung dibulatkan di jalan: angka terakhirnya berbeda dengan nip.', hint: 'Atur konektor agar menulis kolom bigint secara tepat (bigint.unsigned.handling.mode=long, tanpa JavaScript di antaranya).' });
  }
  return reject('nip-malformed', '/after/nip_gabung', 'nip and nip_gabung are the numbers of two persons', 'Correct one of them at the source.', { message: 'nip dan nip_gabung adalah nomor dua orang.', hint: 'Perbaiki salah satunya di sistem asal.' });
}
