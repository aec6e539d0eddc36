import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_CODES } from './problem-codes.ts';
import type { Problem } from './problem.ts';
import { languageOf, renderProblem } from './render-problem.ts';

/** Answers with a problem, in the caller's language. */
export function sendProblem(problem: Problem, request: Pick<FastifyRequest, 'id' | 'headers'>, reply: FastifyReply): void {
  void reply
    .status(PROBLEM_CODES[problem.code].status)
    .headers(headersOf(problem))
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('vary', 'accept-language')
    .send(JSON.stringify(renderProblem(problem, languageOf(request.headers['accept-language']), request.id)));
}

function headersOf(problem: Problem): Record<string, string> {
  const { status } = PROBLEM_CODES[problem.code];
  if (status === 503 || status === 429) return { 'retry-after': String(problem.about.retryAfter ?? 2) };
  if (status === 401) return { 'www-authenticate': problem.code === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"' };
  const allow = problem.about.extra?.['allow'];
  return status === 405 && Array.isArray(allow) ? { allow: allow.join(', ') } : {};
}
