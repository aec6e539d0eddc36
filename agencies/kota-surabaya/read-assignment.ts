import { cleanDate, cleanFreeText, cleanNip, cleanPeriod, cleanText, reject, required, type Identifier } from '@simpul/adapter-kit';

/** One letter and one of the people it sends. */
export interface Assignment {
  nomor_surat?: unknown;
  tgl_surat?: unknown;
  tanggal_mulai?: unknown;
  tanggal_selesai?: unknown;
  pegawai?: { nip?: unknown } | undefined;
}

/** A letter with its staff as one record for each of them; one without any stays whole, so that it is refused rather than lost. */
export function assignmentsIn(value: unknown): readonly unknown[] | undefined {
  const { data } = (value ?? {}) as { data?: unknown };
  const letters = (Array.isArray(data) && data.length > 0 ? data : [value]) as unknown[];
  return letters.flatMap((letter) => {
    const { pegawai } = (letter ?? {}) as { pegawai?: unknown };
    return Array.isArray(pegawai) && pegawai.length > 0 ? pegawai.map((person: unknown) => ({ ...(letter as object), pegawai: person })) : [letter];
  });
}

/** Known by letter and person: a letter that moves to other days stays the same. */
export function identifyAssignment(record: Assignment): string {
  const letter = required(cleanText(record.nomor_surat, '/nomor_surat'), '/nomor_surat');
  return `${letter}|${readEmployee(record).value}`;
}

export function readAssignment(record: Assignment): { employee: Identifier; days: string[]; decree: { number: string; date: string } } {
  const { startDate, endDate } = cleanPeriod(cleanDate(record.tanggal_mulai, '/tanggal_mulai'), cleanDate(record.tanggal_selesai, '/tanggal_selesai'), '/tanggal_mulai', '/tanggal_selesai');
  const number = required(cleanFreeText(record.nomor_surat, '/nomor_surat'), '/nomor_surat');
  const date = required(cleanDate(record.tgl_surat, '/tgl_surat'), '/tgl_surat', 'date-missing');
  return { employee: readEmployee(record), days: daysBetween(startDate, endDate), decree: { number, date } };
}

function readEmployee({ pegawai }: Assignment): Identifier {
  const isPerson = typeof pegawai === 'object' && pegawai !== null && !Array.isArray(pegawai);
  if (!isPerson) return reject('missing-field', '/pegawai', 'the letter names nobody whom it sends', 'Send the people with the letter: "pegawai": [{"nip": "…"}].', { message: 'Surat tugas ini tidak menyebut pegawai yang ditugaskan.', hint: 'Sertakan pegawainya: "pegawai": [{"nip": "…"}].' });
  return required(cleanNip(pegawai.nip, '/pegawai/nip'), '/pegawai/nip', 'identifier-missing');
}

const DAY_MS = 86_400_000;
const LONGEST = 92;

/** A wrong year would make hundreds of days. */
function daysBetween(startDate: string, endDate: string): string[] {
  const count = (Date.parse(endDate) - Date.parse(startDate)) / DAY_MS + 1;
  if (count > LONGEST) return reject('value-malformed', '/tanggal_selesai', `the letter sends somebody away for ${count} days, more than the ${LONGEST} that a letter of assignment may`, 'Check the year; write a new letter for each quarter.', { message: `Surat tugas ini berlaku ${count} hari, lebih dari ${LONGEST} hari.`, hint: 'Periksa tahunnya; buat surat baru untuk setiap triwulan.' });
  return Array.from({ length: count }, (_, i) => new Date(Date.parse(startDate) + i * DAY_MS).toISOString().slice(0, 10));
}
