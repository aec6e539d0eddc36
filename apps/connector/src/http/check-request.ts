import type { IncomingHttpHeaders } from 'node:http';
import { Problem, type CallerInfo } from '@simpul/platform';
import type { FastifyReply } from 'fastify';

/** Throws `Problem` `not-yours`. */
export function requireOwn(caller: CallerInfo, agency: string): void {
  if (caller.agency === agency) return;
  const named = agency.slice(0, 80);
  throw new Problem('not-yours', { detail: { en: `this token is that of ${caller.agency}, the address names ${named}`, id: `token ini milik ${caller.agency}, alamatnya menyebut ${named}` } });
}

const NO_DATA = /^(image|audio|video|font|multipart)\//;

/** The media type, without its parameters. What a body is is told from its content; only what is plainly no data is 415. */
export function dataTypeOf(headers: IncomingHttpHeaders): string {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (NO_DATA.test(type)) {
    throw new Problem('unsupported-media-type', { detail: { en: `${type.slice(0, 60)} is not taken: send the file itself as the body (JSON, NDJSON, CSV, XML or XLSX)`, id: `${type.slice(0, 60)} tidak diterima: kirim berkasnya langsung sebagai isi (JSON, NDJSON, CSV, XML, atau XLSX)` } });
  }
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (!['gzip', 'x-gzip', 'identity', ''].includes(encoding)) {
    throw new Problem('unsupported-media-type', { detail: { en: 'of content encodings only gzip is taken', id: 'hanya pengodean gzip yang diterima' } });
  }
  return type === '' ? 'application/octet-stream' : type;
}

export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['idempotency-key'];
  return Array.isArray(key) ? key.join(',') : key;
}

/** The error as the caller may see it: a sender that hung up is no fault of ours, and a busy batch says when to come back. */
export function asAnswer(error: unknown, reply?: FastifyReply): unknown {
  if (error instanceof Problem && error.code === 'batch-busy') void reply?.header('retry-after', '5');
  const { code } = error as { code?: unknown };
  if (code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') return error;
  return new Problem('bad-request', { detail: { en: 'the connection was cut before the end of the body', id: 'koneksi terputus sebelum isi kiriman selesai' }, cause: error });
}
