import type { TaskAssigned } from '@simpul/contract';
import { cleanDate, cleanFreeText, cleanLocalTime, cleanText, cleanUrgency, cleanWord, isZeroDate, quoted, reject, required } from '@simpul/adapter-kit';

/** Fields that are read. `aparatur_id` and `users_id` are both positions (jabatan_id), whatever their names say. */
export const FIELDS = [
  'dsuratmasuk_id', 'aparatur_id', 'nama_jabatan', 'users_id', 'jabatan_pengirim', 'harap', 'keterangan', 'tanggal', 'waktudisposisi', 'status', 'nomor', 'tanggal_surat', 'hal', 'sifat',
] as const;
export type Row = Partial<Record<(typeof FIELDS)[number], unknown>>;

/** "Selesai Disposisi" = passed on to somebody else, "Riwayat" = overtaken by another disposition of the same letter. */
const STATUSES = { belumselesai: 'OPEN', selesaidisposisi: 'FORWARDED', selesai: 'COMPLETED', dikembalikan: 'GIVEN_BACK', riwayat: 'FILED' } as const;

export function idOf(row: Row): string {
  return required(cleanText(row.dsuratmasuk_id, '/dsuratmasuk_id'), '/dsuratmasuk_id', 'identifier-missing');
}

/** A row from a position to itself is how TND marks that it passed the letter on; the disposition itself is another row. */
export function isOwnMark({ aparatur_id: to, users_id: from }: Row): boolean {
  return required(cleanText(to, '/aparatur_id'), '/aparatur_id', 'identifier-missing') === cleanText(from, '/users_id');
}

export function readStatus({ status }: Row): (typeof STATUSES)[keyof typeof STATUSES] {
  return required(cleanWord(status, STATUSES, 'status-unknown', '/status'), '/status');
}

type Assignment = Pick<TaskAssigned, 'letterNo' | 'letterDate' | 'title' | 'instruction' | 'urgency' | 'secrecy'> & Record<'assigner' | 'assignee', { position?: string }>;

/** What is asked of whom; undefined where nothing is. Both are positions: who holds them is their own agency's business. */
export function readAssignment(row: Row): Assignment | undefined {
  const [letterNo, letterDate, title] = [cleanText(row.nomor, '/nomor'), cleanDate(row.tanggal_surat, '/tanggal_surat'), textOf(row, 'hal')];
  const instruction = [textOf(row, 'harap')?.split(/ ?, ?/).join(', '), textOf(row, 'keterangan')].filter((text) => text !== undefined).join('. ');
  const sender = textOf(row, 'jabatan_pengirim');
  if (instruction === '') return undefined;
  return {
    ...(letterNo === undefined ? {} : { letterNo }),
    ...(letterDate === undefined ? {} : { letterDate }),
    ...(title === undefined ? {} : { title }),
    instruction,
    ...readSifat(row),
    assigner: sender === undefined ? {} : { position: sender },
    assignee: { position: required(textOf(row, 'nama_jabatan'), '/nama_jabatan') },
  };
}

/** Whoever gives a letter back writes over the row: `users_id` becomes their own position, `tanggal` the day, `keterangan` the reason; the hour stays as it was. */
export function readReturn(row: Row): { day: string | undefined; position: string; reason: string } {
  return {
    day: cleanDate(row.tanggal, '/tanggal'),
    position: required(textOf(row, 'jabatan_pengirim'), '/jabatan_pengirim'),
    reason: required(textOf(row, 'keterangan'), '/keterangan'),
  };
}

/** `2026-03-16` and `02:15:09pm`. Without its half of the day an hour of twelve may be either. */
export function sentAt({ tanggal, waktudisposisi }: Row): string | undefined {
  const [day, clock] = [cleanText(tanggal, '/tanggal'), cleanText(waktudisposisi, '/waktudisposisi')];
  if (day === undefined || isZeroDate(day) || clock === undefined) return undefined;
  if (/^(0?\d|1[0-2])[:.]/.test(clock) && !/[ap]m$/i.test(clock)) return reject('time-malformed', '/waktudisposisi', `waktudisposisi is ${quoted(clock)}, which may be before or after noon`, 'Export it with "am" or "pm", as TND keeps it.', { message: `waktudisposisi berisi ${quoted(clock)}, yang bisa pagi atau sore.`, hint: 'Ekspor dengan "am" atau "pm", seperti yang disimpan TND.' });
  return cleanLocalTime(`${day} ${clock}`, 'Asia/Jakarta', '/waktudisposisi');
}

/** One field for two things: how urgent, or how secret. */
function readSifat({ sifat }: Row): Pick<TaskAssigned, 'urgency' | 'secrecy'> {
  if (cleanText(sifat, '/sifat')?.toLowerCase() === 'rahasia') return { urgency: 'NORMAL', secrecy: 'CONFIDENTIAL' };
  return { urgency: required(cleanUrgency(sifat, '/sifat'), '/sifat'), secrecy: 'NORMAL' };
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#039;': "'", '&lt;': '<', '&gt;': '>' };

/** TND stores what people type as HTML. */
function textOf(row: Row, name: (typeof FIELDS)[number]): string | undefined {
  return cleanFreeText(row[name], `/${name}`)?.replaceAll(/&(?:amp|quot|#039|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
