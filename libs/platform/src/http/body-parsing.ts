import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Longest JSON or form body in bytes; streamed bodies (`@StreamedBody()`) have no limit here. */
export const BODY_LIMIT = 1_048_576;

/**
 * Replaces Fastify's parsers by one: a `@StreamedBody()` route gets the stream untouched, every other route JSON
 * (`application/json`, `+json`) or a form. Anything else is 415.
 */
export function parseBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
    if ((request.routeOptions.config as { streamedBody?: boolean }).streamedBody === true) return payload;
    return parse(mediaType(request.headers['content-type']), await collect(payload, request));
  });
}

const mediaType = (contentType: string | undefined) => (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function parse(type: string, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  if (type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)) return parseJson(body);
  throw new Problem('unsupported-media-type', { detail: { en: 'this address takes application/json', id: 'alamat ini menerima application/json' } });
}

function parseJson(body: Buffer): unknown {
  try {
    // A member named __proto__ could change what the handler believes of its input.
    return JSON.parse(body.toString('utf8'), (name, value: unknown) => (name === '__proto__' ? undefined : value));
  } catch {
    throw new Problem('bad-request', { detail: { en: 'the body is not JSON', id: 'isi kiriman bukan JSON' } });
  }
}

async function collect(payload: Readable, request: FastifyRequest): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw new Problem('body-too-large');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of payload as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > BODY_LIMIT) throw new Problem('body-too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
