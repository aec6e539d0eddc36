import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts';
import { Problem } from './problem.ts';
import { renderProblem } from './render-problem.ts';

/** Node's own words for why it read no further. */
const CODES: Readonly<Record<string, ProblemCode>> = { HPE_HEADER_OVERFLOW: 'headers-too-large', ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout' };

/** Answers what can't be read as HTTP, so that there is no request and no reply for it, and closes the connection. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const code = CODES[error.code ?? ''] ?? 'bad-request';
  const { status } = PROBLEM_CODES[code];
  const body = JSON.stringify(renderProblem(new Problem(code), 'en', randomUUID()));
  if (socket.writable) socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
  socket.destroy(error);
}
