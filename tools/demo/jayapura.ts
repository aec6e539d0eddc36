import { numbers } from './records.ts';

export const JAYAPURA = 'kota-jayapura';
/** Of BKN's sample. */
export const YOHANA = '199407212022212903';
/** All others that BKN tells of. */
export const STAFF = numbers(100, '198803122022211');

const OTHER = STAFF[50] ?? '';
const SYSTEM = 'absensi-jayapura';

/** What Kota Jayapura, which has no adapter, publishes in the shared schema. */
export const EARLY = attendance('absen-1', YOHANA, '2026-03-13');
export const REFUSED = attendance('absen-2', YOHANA, '2026-03-16');
export const TAKEN = attendance('absen-3', OTHER, '2026-03-16');
export const LEAVE = {
  ...about('cuti-1', 'employee.leave-started', '2026-03-16T08:00:00+09:00'),
  data: { employeeId: { nip: OTHER }, leaveId: 'cuti-1', leaveKind: 'ANNUAL', startDate: '2026-03-17', occurredAt: '2026-03-16T08:00:00+09:00', sourceRecord: { system: SYSTEM, key: 'cuti-1', version: '1' } },
};

function attendance(id: string, nip: string, localDate: string) {
  const at = `${localDate}T07:24:10+09:00`;
  const data = { employeeId: { nip }, localDate, timeZone: 'Asia/Jayapura', status: 'WFO', rawStatus: 'hadir', checkInAt: at, occurredAt: at, sourceRecord: { system: SYSTEM, key: id, version: '1' } };
  return { ...about(id, 'worklocation.status-changed', at), data };
}

/** What the bus can tell by itself is left out: the opaque subject, the region, the schema. */
function about(id: string, fact: string, time: string) {
  return { specversion: '1.0', id, source: `urn:id:instansi:${JAYAPURA}`, type: `id.go.asn.${fact}.v1`, time, agency: JAYAPURA, dataclass: 'personal' };
}
