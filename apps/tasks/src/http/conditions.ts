import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isIdempotencyKey } from '@simpul/domain';
import { callerOf, languageOf, Problem, type Language } from '@simpul/platform';
import type { FastifyRequest } from 'fastify';
import type { WriteConditions } from '../tasks/task-requests.ts';

/** Who writes, in which language it reads, and on what conditions. */
export interface Asked {
  agency: string;
  language: Language;
  /** Of the address; empty where it has none. */
  taskId: string;
  conditions: WriteConditions;
}

/** What goes with a write besides its body: `If-Match` with the revision that was decided on, `Idempotency-Key`. Throws `Problem` `bad-request`. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id?: string } }>>();
  const { headers, params } = request;
  const agency = callerOf(request)?.agency;
  if (agency === undefined) throw new Error('@Asked() on a @Public() route');
  return { agency, language: languageOf(headers['accept-language']), taskId: params.id ?? '', conditions: conditionsIn(headers['if-match'], headers['idempotency-key']) };
});

function conditionsIn(ifMatch: string | undefined, key: string | string[] | undefined): WriteConditions {
  const idempotencyKey = Array.isArray(key) ? key.join(',') : key;
  if (idempotencyKey !== undefined && !isIdempotencyKey(idempotencyKey)) {
    throw new Problem('bad-request', { pointer: '/Idempotency-Key', detail: { en: 'Idempotency-Key holds 1 to 128 printable ASCII characters', id: 'Idempotency-Key berisi 1 sampai 128 karakter ASCII' } });
  }
  const revisions = ifMatch === undefined || ifMatch.trim() === '*' ? undefined : revisionsIn(ifMatch);
  return { ...(revisions === undefined ? {} : { revisions }), ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
}

function revisionsIn(ifMatch: string): number[] {
  return ifMatch.split(',').map((tag) => {
    const revision = /^\s*(?:"(\d{1,9})"|(\d{1,9}))\s*$/.exec(tag);
    if (revision === null) throw new Problem('bad-request', { pointer: '/If-Match', detail: { en: 'If-Match is the ETag of the task, such as "3"', id: 'If-Match berisi ETag tugas, misalnya "3"' } });
    return Number(revision[1] ?? revision[2]);
  });
}
