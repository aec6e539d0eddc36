import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Tells a task's revision as `ETag`, which a later write may send back as `If-Match`. */
@Injectable()
export class RevisionTag implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body) => {
        const { revision } = (body ?? {}) as { revision?: unknown };
        if (typeof revision === 'number') void reply.header('etag', `"${revision}"`);
      }),
    );
  }
}
