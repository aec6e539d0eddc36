import type { UnreadableBody } from '@simpul/adapter-kit/host';
import { isAllRefused, type BatchRow, type Counts, type FeedTrouble, type RejectionRow } from '@simpul/domain';
import { PROBLEM_CODES, Problem, renderProblem } from '@simpul/platform';
import { unreadableProblem } from '../../http/answer-receipt.ts';
import { writeReceipt, type Receipt } from '../../intake/receipt.ts';

/** What stands beside a file that was read: the answer that HTTP gives, in Indonesian, and a sentence for whoever finds it. */
export interface FileReceipt {
  /** As HTTP would say. */
  status: number;
  batch: string;
  /** Of the records that this file brought. */
  counts?: Counts;
  /** Whether it was read to its end, and the fate of all that it holds is durable. */
  isRead: boolean;
  body: object;
}

export function takenReceipt({ batch = '', counts, refused, unreadable }: Receipt): FileReceipt {
  const answer = writeReceipt({ batch, counts, refused }, 'id');
  if (unreadable) return { batch, counts, isRead: false, ...problemBody(unreadableProblem(unreadable, answer)) };
  const status = isAllRefused(counts) ? 422 : 202;
  return { status, batch, counts, isRead: true, body: { status, text: textOf(counts, status), ...answer } };
}

/** Of a batch that was taken before this file was looked at: because the same came `again`, or because a crash came in between. */
export function recalledReceipt(taken: BatchRow, rejections: readonly RejectionRow[], again: boolean): FileReceipt {
  const { id: batch, accepted, unchanged, rejected: rejectedCount } = taken;
  const status = isAllRefused(taken) ? 422 : 202;
  const text = again
    ? { id: `Berkas ini sudah pernah diterima sebagai kiriman ${batch}; tidak ada yang dibaca dua kali.`, en: `This file was taken before, as batch ${batch}; nothing was read twice.` }
    : textOf(taken, status);
  const rejected = rejections.map(({ index, at, code, pointer, messageId: message, hintId: hint, value }) => ({ index, at, code, pointer, message, hint, ...(value === null ? {} : { value }) }));
  return { status, batch, isRead: true, body: { status, text, ...(again ? { repeated: true } : {}), batch, accepted, unchanged, rejected, rejectedCount } };
}

/** Something of ours broke on it. */
export function brokeReceipt(batch: string): FileReceipt {
  return { batch, isRead: false, ...problemBody(new Problem('internal')) };
}

/** Of a dump that breaks off: what stands before is not taken either. */
export function unreadableReceipt(batch: string, unreadable: UnreadableBody): FileReceipt {
  return { batch, isRead: false, ...problemBody(unreadableProblem(unreadable)) };
}

/** Of a dump that lacks rows. */
export function truncatedReceipt(batch: string, { code, message, messageId }: FeedTrouble): FileReceipt {
  const text = {
    id: `${capital(messageId)}; isinya tidak diambil. Ekspor lagi seluruh daftarnya, lalu taruh berkasnya di folder ini. Bila barisnya memang tinggal sekian, minta pengelola Simpul mengubah batas feed ini.`,
    en: `${capital(message)}; nothing of it was taken in. Export the whole list again and put the file into this folder. If there are rightly no more rows, ask the operator of Simpul to change the limits of this feed.`,
  };
  return { status: 422, batch, isRead: false, body: { status: 422, code, text } };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function problemBody(problem: Problem): Pick<FileReceipt, 'status' | 'body'> {
  const { status, en, id } = PROBLEM_CODES[problem.code];
  const { instance: _, ...body } = renderProblem(problem, 'id', '');
  const { detail } = problem.about;
  const why = typeof detail === 'string' ? { en: detail, id: detail } : detail;
  const sentence = ({ title, hint }: { title: string; hint: string }, exactly: string | undefined) => `${title}${exactly === undefined ? '.' : `: ${exactly}`} ${hint}`;
  return { status, body: { ...body, text: { id: sentence(id, why?.id), en: sentence(en, why?.en) } } };
}

function textOf({ accepted, unchanged, rejected }: Counts, status: number): { id: string; en: string } {
  const counted = { id: `${accepted} data diterima, ${unchanged} tidak berubah, ${rejected} ditolak.`, en: `${accepted} records accepted, ${unchanged} unchanged, ${rejected} rejected.` };
  if (rejected === 0) return counted;
  const { id, en } = status === 422 ? { id: 'Perbaiki datanya', en: 'Mend the records' } : { id: 'Perbaiki yang ditolak', en: 'Mend what was rejected' };
  return { id: `${counted.id} ${id} sesuai saran di bawah, lalu taruh lagi berkasnya di folder ini.`, en: `${counted.en} ${en} as the hints below say, and put the file into the folder again.` };
}
