import { createHash } from 'node:crypto';
import type { Paging, SinceFeed } from '@simpul/adapter-kit';
import { readValue, type JsonSource, type SourceRecord } from '@simpul/adapter-kit/host';
import type { Counts } from '@simpul/domain';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { readPages, type Page } from './read-pages.ts';
import { MINUTE_MS, type RestParts } from './rest-parts.ts';

type ByCursor = Extract<Paging, { kind: 'cursor' }>;

/** Goes on from a cursor of the service's own; one answer is a look and a batch. */
export class CursorSource implements FeedSource {
  constructor(
    private readonly parts: RestParts,
    private readonly spec: SinceFeed & { paging: ByCursor },
    private readonly means: FeedMeans,
  ) {}

  async look(signal: AbortSignal): Promise<Look> {
    const { cursor } = (this.means.position ?? {}) as { cursor?: string };
    const list = this.parts.list();
    if (cursor !== undefined) list.searchParams.set(this.spec.paging.param, cursor);
    for await (const page of readPages(this.spec, list, this.parts.service, signal)) return await this.take(page, cursor);
    return { againInMs: this.spec.everyMinutes * MINUTE_MS };
  }

  private async take({ items, next }: Page, cursor: string | undefined): Promise<Look> {
    const counts = items.length === 0 ? undefined : await this.takeItems(items, cursor);
    const later = next.kind === 'page' ? (next.url.searchParams.get(this.spec.paging.param) ?? undefined) : undefined;
    const isNew = later !== undefined && later !== cursor;
    if (isNew) await this.means.move({ cursor: later });
    return { ...(counts ? { counts } : {}), againInMs: isNew && items.length > 0 ? 0 : this.spec.everyMinutes * MINUTE_MS };
  }

  private async takeItems(items: readonly Buffer[], cursor: string | undefined): Promise<Counts> {
    const source = this.means.adapter.spec.source as JsonSource;
    const hash = createHash('sha256');
    for (const item of items) hash.update(item).update('\n');
    const sha256 = hash.digest('hex');
    const bytes = items.reduce((sum, { length }) => sum + length, 0);
    const { counts } = await this.means.takeRecords({ chunks: recordsIn(items, source), contentType: 'application/json', body: { bytes, sha256: () => sha256 } }, [cursor ?? '', sha256]);
    return counts;
  }
}

async function* recordsIn(items: readonly Buffer[], source: JsonSource): AsyncGenerator<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for (const [i, raw] of items.entries()) records.push(...readValue(raw, { index: records.length, at: { page: 1, item: i + 1 } }, source));
  yield records;
}
