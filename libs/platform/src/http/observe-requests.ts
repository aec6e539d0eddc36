import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { callerOf } from '../auth/caller.ts';
import { histogram } from '../metrics/metrics.ts';

/** One log line and one measurement per answer: the route's pattern, never the address, a body or a token. */
export function observeRequests(fastify: FastifyInstance, log: Logger): void {
  const seconds = histogram('http_request_duration_seconds', 'Time from request to answer', ['method', 'route', 'status']);
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
    log[levelOf(route, reply.statusCode)]({
      msg: 'request',
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      agency: callerOf(request)?.agency,
    });
  });
}

/** Who asks for health and metrics asks often, and hears what is wrong in the answer. */
function levelOf(route: string, status: number): 'debug' | 'info' | 'error' {
  if (/^\/(health|metrics)/.test(route)) return 'debug';
  return status >= 500 ? 'error' : 'info';
}
