import { changedDrafts, cleanText, defineAdapter, draft, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { assignmentsIn, identifyAssignment, readAssignment, type Assignment } from './read-assignment.ts';

/** Kota Surabaya's surat tugas: one letter sends several people away for several days. */
export default defineAdapter<Assignment>({
  id: 'kota-surabaya',
  title: 'Kota Surabaya: letters of assignment (JSON)',
  owner: 'BKPSDM Kota Surabaya <surattugas@surabaya.example>',
  timezone: 'Asia/Jakarta',
  system: 'surat-tugas-surabaya',
  source: { format: 'json', split: assignmentsIn },
  feeds: [{ kind: 'folder', name: 'surat-tugas' }],
  versions: 'ledger',
  emits: ['id.go.asn.worklocation.status-changed.v1'],

  identity(record) {
    return { key: identifyAssignment(record) };
  },

  /** What the letter is about is never read: it may name a case or an audit. */
  content({ nomor_surat, tgl_surat, tanggal_mulai, tanggal_selesai, pegawai }) {
    const letter = { nomor_surat, tgl_surat, tanggal_mulai, tanggal_selesai };
    const kept = Object.fromEntries(Object.entries(letter).map(([name, value]) => [name, cleanText(value, `/${name}`)]));
    return { ...kept, pegawai: { nip: cleanText(pegawai?.nip, '/pegawai/nip') } };
  },

  translate(record, context) {
    const { previous } = context;
    const now = daysOf(record, context);
    return previous === undefined ? now : changedDrafts(now, () => daysOf(previous, context));
  },
});

/** One event a day: a day is what attendance knows, and what another source may correct. */
function daysOf(record: Assignment, context: TranslateContext<Assignment>): EventDraft[] {
  const { employee, days, decree } = readAssignment(record);
  const data = { employeeId: context.employeeId([employee]), timeZone: 'Asia/Jakarta' as const, status: 'DUTY_TRAVEL' as const, rawStatus: 'surat_tugas', decree, occurredAt: context.receivedAt };
  return days.map((localDate) => draft('id.go.asn.worklocation.status-changed.v1', { ...data, localDate }));
}
