import { Catch, Logger, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AllowedMethods } from '../http/allowed-methods.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './send-problem.ts';
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
    sendProblem(problem, request, reply);
  }

  private wrongMethod(error: unknown, request: FastifyRequest): Problem | undefined {
    if (!request.is404 || !(error instanceof NotFoundException)) return undefined;
    const allow = this.methods.of(request.url.split('?', 1)[0] ?? '');
    return allow.length === 0 ? undefined : new Problem('method-not-allowed', { extra: { allow } });
  }
}
