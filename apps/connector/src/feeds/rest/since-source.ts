import { cleanInstant, unlessRefused, type SinceFeed } from '@simpul/adapter-kit';
import { valueAt, type JsonSource, type SourceRecord } from '@simpul/adapter-kit/host';
import { askSince, laterMark, type Counts } from '@simpul/domain';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { DumpSpool } from './dump-spool.ts';
import { readPages } from './read-pages.ts';
import { MINUTE_MS, type RestParts } from './rest-parts.ts';

type ByTime = Exclude<SinceFeed['since'], 'cursor'>;

/** Asks for what has changed since the latest change that it knows of; what overlaps comes again and has no second effect. */
export class SinceSource implements FeedSource {
  constructor(
    private readonly parts: RestParts,
    private readonly spec: SinceFeed & { since: ByTime },
    private readonly means: FeedMeans,
  ) {}

  async look(signal: AbortSignal): Promise<Look> {
    const { mark } = (this.means.position ?? {}) as { mark?: string };
    const spool = await DumpSpool.open();
    try {
      // Lists whose pages are counted change while they are read: only when all is there it is known up to when.
      for await (const page of readPages(this.spec, this.listSince(mark), this.parts.service, signal)) await spool.add(page);
      const counts = spool.items === 0 ? undefined : await this.take(spool, mark);
      return { ...(counts ? { counts } : {}), againInMs: this.spec.everyMinutes * MINUTE_MS };
    } finally {
      await spool.close();
    }
  }

  private listSince(mark: string | undefined): URL {
    const list = this.parts.list();
    const { param, writes, overlapMinutes } = this.spec.since;
    if (mark !== undefined) list.searchParams.set(param, askSince(new Date(mark), overlapMinutes, writes, this.zone));
    return list;
  }

  private async take(spool: DumpSpool, mark: string | undefined): Promise<Counts> {
    const source = this.means.adapter.spec.source as JsonSource;
    const now = new Date(this.parts.clock.now());
    let later = mark === undefined ? undefined : new Date(mark);
    const watched = async function* watched(this: SinceSource) {
      for await (const records of spool.records(source)) {
        for (const record of records) {
          const changedAt = this.changedAt(record);
          if (changedAt !== undefined) later = laterMark(later, changedAt, now);
        }
        yield records;
      }
    };
    const body = { bytes: spool.bytes, sha256: () => spool.sha256() };
    const { counts } = await this.means.takeRecords({ chunks: watched.call(this), contentType: 'application/json', body }, [mark ?? '', spool.sha256()]);
    if (later !== undefined) await this.means.move({ mark: later.toISOString() });
    return counts;
  }

  private changedAt(record: SourceRecord): Date | undefined {
    if (!('value' in record)) return undefined;
    const said = valueAt(record.value, this.spec.since.field);
    const millis = this.spec.since.writes === 'epoch-seconds' && typeof said === 'number' ? said * 1_000 : said;
    const instant = unlessRefused(() => cleanInstant(millis, this.zone, this.spec.since.field));
    return instant === undefined ? undefined : new Date(instant);
  }

  private get zone() {
    return this.means.adapter.spec.timezone;
  }
}
