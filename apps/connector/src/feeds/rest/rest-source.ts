import type { Paging, RestFeed, SinceFeed } from '@simpul/adapter-kit';
import type { DumpParts } from '../dump-guard.ts';
import type { FeedMeans, FeedSource } from '../feed-source.ts';
import { addressIn } from './address-in.ts';
import { CursorSource } from './cursor-source.ts';
import { PoliteHttp, type HttpLimits } from './polite-http.ts';
import type { RestParts } from './rest-parts.ts';
import { RestTokens, type NamedSettings } from './rest-tokens.ts';
import { SinceSource } from './since-source.ts';
import { SnapshotSource } from './snapshot-source.ts';

export interface RestMeans extends HttpLimits, NamedSettings, DumpParts {
  askAgainMs: number;
}

/** The source of a REST feed, by how it is asked. */
export function restSource(spec: RestFeed, means: FeedMeans, rest: RestMeans): FeedSource {
  const http = new PoliteHttp(rest, spec.requestsPerSecond);
  const service = { http, tokens: new RestTokens(spec.auth, rest, http, rest.clock) };
  const parts: RestParts = { clock: rest.clock, service, list: () => listOf(spec, addressIn(spec.url, rest.setting(spec.url))) };
  if (spec.mode === 'snapshot') return new SnapshotSource({ ...parts, keys: rest.keys, rejections: rest.rejections, askAgainMs: rest.askAgainMs }, spec, means);
  return spec.since === 'cursor' ? new CursorSource(parts, spec as SinceFeed & { paging: Extract<Paging, { kind: 'cursor' }> }, means) : new SinceSource(parts, { ...spec, since: spec.since }, means);
}

/** Below the address, whether or not that ends in a slash. */
function listOf({ path, params = {} }: RestFeed, list: URL): URL {
  list.pathname = list.pathname.replace(/\/$/, '') + path;
  for (const [name, value] of Object.entries(params)) list.searchParams.set(name, value);
  return list;
}
