import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Nothing of the bus has a NUL in its name, and PostgreSQL takes none in a text: an address that holds one is refused at the door. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ url }: FastifyRequest) => {
    if (url.includes('%00')) throw new Problem('bad-request', { detail: { en: 'the address holds a NUL (%00)', id: 'alamat memuat NUL (%00)' } });
  });
}
