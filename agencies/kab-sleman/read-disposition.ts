import type { TaskAssigned } from '@simpul/contract';
import { cleanExcelDate, cleanFreeText, cleanNip, cleanPeriod, cleanText, cleanUrgency, cleanWord, reject, required, type AgencyDirectory, type Identifier } from '@simpul/adapter-kit';
import { addresseeKey, readAddressee, readSender, type Sender } from './read-party.ts';

/** A row under its headings; a cell is text, a number, a real date or empty. */
export type Row = Partial<Record<'NOMOR SURAT' | 'TGL SURAT' | 'PERIHAL' | 'SIFAT' | 'DARI' | 'DITERUSKAN KEPADA' | 'NIP' | 'ISI DISPOSISI' | 'BATAS WAKTU' | 'STATUS' | 'TGL SELESAI', unknown>>;

export interface Disposition {
  letterNo: string;
  letterDate: string | undefined;
  title: string | undefined;
  instruction: string;
  urgency: TaskAssigned['urgency'];
  secrecy: TaskAssigned['secrecy'];
  sender: Sender;
  addressee: Pick<TaskAssigned['assignee'], 'name' | 'position'>;
  identifier: Identifier | undefined;
  dueAt: string | undefined;
  status: (typeof STATUSES)[keyof typeof STATUSES] | undefined;
  finishedOn: string | undefined;
}

/** The same letter goes to several people, a row each: letter and addressee together name a row. */
export function nameOf(row: Row): { letterNo: string; addressee: string } {
  return { letterNo: readLetterNo(row), addressee: addresseeKey(readAddressee(row['DITERUSKAN KEPADA'], '/DITERUSKAN KEPADA')) };
}

export function readDisposition(row: Row, own: string, agencies: AgencyDirectory): Disposition {
  const letterDate = cleanExcelDate(row['TGL SURAT'], '/TGL SURAT');
  return {
    letterNo: readLetterNo(row),
    letterDate,
    title: cleanFreeText(row.PERIHAL, '/PERIHAL'),
    instruction: required(cleanFreeText(row['ISI DISPOSISI'], '/ISI DISPOSISI'), '/ISI DISPOSISI'),
    ...readSifat(row.SIFAT),
    sender: readSender(row.DARI, own, agencies, '/DARI'),
    addressee: readAddressee(row['DITERUSKAN KEPADA'], '/DITERUSKAN KEPADA'),
    identifier: cleanNip(row.NIP, '/NIP'),
    dueAt: notBefore(letterDate, cleanExcelDate(row['BATAS WAKTU'], '/BATAS WAKTU'), '/BATAS WAKTU'),
    status: cleanWord(row.STATUS, STATUSES, 'status-unknown', '/STATUS'),
    finishedOn: notBefore(letterDate, cleanExcelDate(row['TGL SELESAI'], '/TGL SELESAI'), '/TGL SELESAI'),
  };
}

/** "Selesai Disposisi" = passed on to somebody else; "Riwayat" = filed away. */
const STATUSES = {
  belumselesai: 'OPEN', belum: 'OPEN', proses: 'OPEN', dalamproses: 'OPEN', baru: 'OPEN',
  selesaidisposisi: 'FORWARDED', didisposisikan: 'FORWARDED', diteruskan: 'FORWARDED',
  selesai: 'COMPLETED', sudahselesai: 'COMPLETED',
  dikembalikan: 'RETURNED', riwayat: 'FILED',
} as const;

function readLetterNo(row: Row): string {
  return required(cleanText(row['NOMOR SURAT'], '/NOMOR SURAT'), '/NOMOR SURAT');
}

/** One column for two things: how urgent ("Segera") and how secret ("Rahasia"), also both ("Segera / Rahasia"). */
function readSifat(cell: unknown): Pick<Disposition, 'urgency' | 'secrecy'> {
  const words = required(cleanText(cell, '/SIFAT'), '/SIFAT').split(/[/,;&+]|\bdan\b/i).map((word) => word.trim());
  const urgencies = words.filter((word) => !/^(sangat )?rahasia$|^terbatas$/i.test(word));
  const [urgency = 'NORMAL', ...others] = urgencies.map((word) => required(cleanUrgency(word, '/SIFAT'), '/SIFAT'));
  if (others.some((other) => other !== urgency)) return reject('urgency-unknown', '/SIFAT', 'SIFAT names two urgencies', 'Keep the one that holds.', { message: 'SIFAT memuat dua sifat.', hint: 'Tulis satu saja yang berlaku.' });
  return { urgency, secrecy: urgencies.length < words.length ? 'CONFIDENTIAL' : 'NORMAL' };
}

function notBefore(letterDate: string | undefined, date: string | undefined, pointer: string): string | undefined {
  if (letterDate === undefined || date === undefined) return date;
  return cleanPeriod(letterDate, date, '/TGL SURAT', pointer).endDate;
}
