import { BadRequestException, HttpException } from '@nestjs/common';
import { LogUnavailable, StoreUnavailable } from '@simpul/domain';
import { BadPageToken } from '@simpul/postgres';
import type { ProblemCode } from './problem-codes.ts';
import { Problem } from './problem.ts';

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'bad-request',
  401: 'token-invalid',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** Whatever was thrown as the problem that the caller may see; only `internal` keeps its cause to itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof LogUnavailable) return new Problem('log-unavailable', { retryAfter: 2, cause: error });
  if (error instanceof StoreUnavailable) return new Problem('store-unavailable', { retryAfter: 2, cause: error });
  if (error instanceof BadPageToken) return new Problem('bad-request', { pointer: '/page', detail: { en: error.message, id: 'halaman ini tidak dikenal' } });
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatus(error);
  const code = status === undefined ? undefined : (BY_STATUS[status] ?? (status < 500 ? 'bad-request' : undefined));
  if (code === undefined) return new Problem('internal', { cause: error });
  // Nest's and Fastify's own words can repeat the address with what stands in its query: only a bad request's words help.
  return new Problem(code, status === 400 && error instanceof BadRequestException ? { detail: error.message, cause: error } : { cause: error });
}

function fastifyStatus(error: unknown): number | undefined {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number' ? statusCode : undefined;
}
