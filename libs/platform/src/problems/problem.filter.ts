import { Catch, Logger, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AllowedMethods } from '../http/allowed-methods.ts';
import { PROBLEM_CODES } from './problem-codes.ts';
import { Problem } from './problem.ts';
import { languageOf, renderProblem } from './render-problem.ts';
import { toProblem } from './to-problem.ts';

/** Renders everything thrown as `application/problem+json` (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('ProblemFilter');

  constructor(private readonly methods: AllowedMethods) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.wrongMethod(error, request) ?? toProblem(error);
    if (problem.code === 'internal') this.logger.error({ msg: 'unexpected error', requestId: request.id, err: error });
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    void reply
      .status(PROBLEM_CODES[problem.code].status)
      .headers(headersOf(problem))
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('vary', 'accept-language')
      .send(JSON.stringify(renderProblem(problem, languageOf(request.headers['accept-language']), request.id)));
  }

  private wrongMethod(error: unknown, request: FastifyRequest): Problem | undefined {
    if (!request.is404 || !(error instanceof NotFoundException)) return undefined;
    const allow = this.methods.of(request.url.split('?', 1)[0] ?? '');
    return allow.length === 0 ? undefined : new Problem('method-not-allowed', { extra: { allow } });
  }
}

function headersOf(problem: Problem): Record<string, string> {
  const { status } = PROBLEM_CODES[problem.code];
  if (status === 503 || status === 429) return { 'retry-after': String(problem.about.retryAfter ?? 2) };
  if (status === 401) return { 'www-authenticate': problem.code === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"' };
  const allow = problem.about.extra?.['allow'];
  return status === 405 && Array.isArray(allow) ? { allow: allow.join(', ') } : {};
}
