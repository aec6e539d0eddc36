import type { SnapshotFeed } from '@simpul/adapter-kit';
import type { JsonSource } from '@simpul/adapter-kit/host';
import { FeedFailed, isDumpOverdue, judgeDump, type Counts, type DumpKeyStore, type DumpVerdict, type FeedAlarm, type FeedName } from '@simpul/domain';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { DumpSpool } from './dump-spool.ts';
import { readPages } from './read-pages.ts';
import { MINUTE_MS, type RestParts } from './rest-parts.ts';

export interface SnapshotParts extends RestParts {
  keys: DumpKeyStore;
  /** How soon a service is asked again whose dump was not whole. */
  askAgainMs: number;
}

/** The last dump that was whole. */
interface Accepted {
  /** How many there were, with it. */
  dumps: number;
  rows: number;
  acceptedAt: string;
}

/** Asks for the whole list, each time; nothing of it goes on before all of it is there and looks whole. */
export class SnapshotSource implements FeedSource {
  constructor(
    private readonly parts: SnapshotParts,
    private readonly spec: SnapshotFeed,
    private readonly means: FeedMeans,
  ) {}

  async look(signal: AbortSignal): Promise<Look> {
    try {
      const counts = await this.poll(signal);
      return { counts, againInMs: this.spec.everyMinutes * MINUTE_MS };
    } catch (error) {
      if (error instanceof FeedFailed && this.isOverdue()) await this.raise(OVERDUE(this.spec, error));
      throw error;
    }
  }

  private async poll(signal: AbortSignal): Promise<Counts> {
    const spool = await DumpSpool.open();
    try {
      for await (const page of readPages(this.spec, this.parts.list(), this.parts.service, signal)) await spool.add(page);
      return await this.takeIfWhole(spool, signal);
    } finally {
      await spool.close();
    }
  }

  private async takeIfWhole(spool: DumpSpool, signal: AbortSignal): Promise<Counts> {
    const { hold, adapter } = this.means;
    const source = adapter.spec.source as JsonSource;
    const dump = await this.parts.keys.begin(hold);
    const keysOf = await this.means.keys();
    let rows = 0;
    for await (const records of spool.records(source)) {
      signal.throwIfAborted();
      rows += records.length;
      await this.parts.keys.saw(this.name, dump, keysOf(records));
    }
    const verdict = judgeDump({ rows, ...(await this.parts.keys.compare(this.name, dump)) }, this.spec);
    if (verdict.kind !== 'whole') throw await this.truncated(verdict);
    const dumps = (this.accepted?.dumps ?? 0) + 1;
    const { counts } = await this.means.takeRecords({ chunks: spool.records(source), contentType: 'application/json', body: { bytes: spool.bytes, sha256: () => spool.sha256() } }, [String(dumps), spool.sha256()]);
    await this.parts.keys.accept(hold, dump);
    await this.means.move({ dumps, rows, acceptedAt: new Date(this.parts.clock.now()).toISOString() });
    await this.means.alarm(null);
    return counts;
  }

  private async truncated(verdict: Exclude<DumpVerdict, { kind: 'whole' }>): Promise<FeedFailed> {
    const { en, id } = wordsOf(verdict);
    // Too few rows before the time that they are promised for are no news yet.
    if (verdict.kind === 'too-many-missing' || this.isOverdue()) await this.raise({ code: 'dump-truncated', message: `${en}; nothing of it was taken in`, messageId: `${id}; isinya tidak diambil` });
    const waitMs = Math.min(this.parts.askAgainMs, this.spec.everyMinutes * MINUTE_MS);
    return new FeedFailed(verdict.kind === 'too-small' ? 'dump-too-small' : 'dump-lacks-rows', en, id, { waitMs });
  }

  private isOverdue(): boolean {
    const acceptedAt = this.accepted && new Date(this.accepted.acceptedAt);
    return isDumpOverdue(this.spec, acceptedAt, new Date(this.parts.clock.now()), this.means.adapter.spec.timezone);
  }

  /** Once, while it goes on for the same reason, whichever process saw it first; what is truncated is not told of as late besides. */
  private async raise(alarm: FeedAlarm): Promise<void> {
    const { raised } = this.means;
    if (raised?.message === alarm.message || (raised?.code === 'dump-truncated' && alarm.code === 'dump-overdue')) return;
    await this.means.alarm(alarm);
  }

  private get accepted(): Accepted | undefined {
    return this.means.position as Accepted | undefined;
  }

  private get name(): FeedName {
    return { agency: this.means.agency, feed: this.spec.name };
  }
}

function wordsOf(verdict: Exclude<DumpVerdict, { kind: 'whole' }>): { en: string; id: string } {
  if (verdict.kind === 'too-small') return { en: `the dump has ${verdict.rows} rows, fewer than ${verdict.atLeast}`, id: `datanya ${verdict.rows} baris, kurang dari ${verdict.atLeast}` };
  const { missing, known, maxMissing } = verdict;
  return { en: `the dump lacks ${missing} of the ${known} rows of the last one, more than ${maxMissing}`, id: `datanya kehilangan ${missing} dari ${known} baris yang terakhir, lebih dari ${maxMissing}` };
}

const OVERDUE = ({ expects }: SnapshotFeed, { trouble }: FeedFailed): FeedAlarm => ({
  code: 'dump-overdue',
  message: `today's dump should have been there by ${expects?.by}: ${trouble.message}`,
  messageId: `data hari ini seharusnya sudah ada pukul ${expects?.by}: ${trouble.messageId}`,
});
