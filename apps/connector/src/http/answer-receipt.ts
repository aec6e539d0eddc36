import type { UnreadableBody, UnreadableCode } from '@simpul/adapter-kit/host';
import { isAllRefused } from '@simpul/domain';
import { languageOf, Problem } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { writeReceipt, type Receipt, type ReceiptBody } from '../intake/receipt.ts';

/** Where the reader tells no more than its code. */
const INDONESIAN: Record<UnreadableCode, string> = {
  'empty-file': 'Berkas kosong.',
  'no-records': 'Berkas tidak berisi baris data.',
  'unknown-format': 'Format berkas tidak dikenal.',
  'legacy-xls': 'Ini berkas Excel lama (.xls). Simpan sebagai .xlsx lalu kirim lagi.',
  'password-protected': 'Berkas dilindungi kata sandi. Buka kuncinya lalu kirim lagi.',
  'no-header-found': 'Baris judul kolom tidak ditemukan. Kirim berkas beserta judul kolomnya.',
  'several-sheets': 'Beberapa lembar memuat judul kolom dan baris. Sisakan satu lalu kirim lagi.',
  'wrong-format': 'Format berkas bukan yang dibaca adaptor instansi ini.',
  'wrong-encoding': 'Pengodean huruf tidak terbaca. Simpan sebagai UTF-8 lalu kirim lagi.',
  'dtd-refused': 'XML memuat DOCTYPE. Kirim tanpa DOCTYPE.',
  'xml-malformed': 'XML rusak atau terpotong.',
  'json-malformed': 'JSON rusak atau terpotong.',
  'xlsx-malformed': 'Berkas Excel rusak.',
  'gzip-malformed': 'Berkas gzip rusak. Kompres ulang, atau kirim tanpa kompresi.',
  'too-deep': 'Susunan data terlalu dalam.',
};

/** 202 (200 in a dry run), or 422 when no record was any good. Throws `Problem` `unreadable-body` with what was accepted before it. */
export function answerReceipt(receipt: Receipt, request: FastifyRequest, reply: FastifyReply): ReceiptBody {
  const language = languageOf(request.headers['accept-language']);
  const body = writeReceipt(receipt, language);
  if (receipt.unreadable) throw unreadableProblem(receipt.unreadable, body);
  void reply.status(isAllRefused(receipt.counts) ? 422 : receipt.batch === undefined ? 200 : 202).header('vary', 'accept-language');
  return body;
}

/** `reason` is the reader's own code, `at` where it stopped. */
export function unreadableProblem({ code, message, hint, at, indonesian }: UnreadableBody, sofar?: ReceiptBody): Problem {
  return new Problem('unreadable-body', { detail: { en: `${message}. ${hint}`, id: indonesian ?? INDONESIAN[code] }, extra: { ...sofar, reason: code, ...(at ? { at } : {}) } });
}
