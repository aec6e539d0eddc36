import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Longest JSON or form body in bytes; streamed bodies (`@StreamedBody()`) have no limit here. */
export const BODY_LIMIT = 1_048_576;

const FORM = 'application/x-www-form-urlencoded';
/** OAuth asks for forms (RFC 6749 §4.4.2); anywhere else one is JSON sent under the wrong name. */
const TOKEN_ROUTE = '/v1/oauth/token';

/**
 * Replaces Fastify's parsers by one: a `@StreamedBody()` route gets the stream untouched, every other route JSON
 * (`application/json`, `+json`), the token endpoint also a form. Anything else is 415.
 */
export function parseBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
    if ((request.routeOptions.config as { streamedBody?: boolean }).streamedBody === true) return payload;
    return parse(mediaType(request.headers['content-type']), await collect(payload, request), request.routeOptions.url === TOKEN_ROUTE);
  });
  // What a handler left unread of a body stands in front of the next request of its connection.
  fastify.addHook('onResponse', async ({ raw }: FastifyRequest) => void raw.resume());
}

const mediaType = (contentType: string | undefined) => (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function parse(type: string, body: Buffer, takesForm: boolean): unknown {
  if (body.length === 0) return undefined;
  if (takesForm && type === FORM) return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  if (type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)) return parseJson(body);
  const byCurl = type === FORM ? { en: ', which curl -d sets to a form unless told', id: '; curl -d menyebutnya formulir bila tidak diatur' } : { en: '', id: '' };
  throw new Problem('unsupported-media-type', { detail: { en: `this address takes application/json: set Content-Type${byCurl.en}`, id: `alamat ini menerima application/json: atur Content-Type${byCurl.id}` } });
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
