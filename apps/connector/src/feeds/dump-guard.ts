import type { SourceRecord } from '@simpul/adapter-kit/host';
import { isDumpOverdue, judgeDump, type DumpGuards, type DumpKeyStore, type DumpVerdict, type FeedAlarm, type FeedName, type FeedPosition, type FeedTrouble, type FeedTroubleCode, type RejectionStore } from '@simpul/domain';
import type { Clock } from '@simpul/platform';
import type { FeedMeans } from './feed-source.ts';

export interface DumpParts {
  clock: Clock;
  keys: DumpKeyStore;
  rejections: Pick<RejectionStore, 'closeVanished'>;
}

/** A dump that was read for its keys; nothing of it has been taken in yet. */
export interface CountedDump {
  /** Its number. */
  dump: number;
  rows: number;
  verdict: DumpVerdict;
}

/** Judges whether each dump of a feed is whole before anything of it goes on, and keeps what the last whole one held. */
export class DumpGuard {
  constructor(
    private readonly parts: DumpParts,
    private readonly spec: DumpGuards & { name: string },
    private readonly means: FeedMeans,
  ) {}

  async count(records: AsyncIterable<readonly SourceRecord[]>, signal: AbortSignal): Promise<CountedDump> {
    const { keys } = this.parts;
    const dump = await keys.begin(this.means.hold);
    const keysOf = await this.means.keys();
    let rows = 0;
    for await (const chunk of records) {
      signal.throwIfAborted();
      rows += chunk.length;
      await keys.saw(this.name, dump, keysOf(chunk));
    }
    return { dump, rows, verdict: judgeDump({ rows, ...(await keys.compare(this.name, dump)) }, this.spec) };
  }

  /** A whole one is taken in, as this batch, and the feed stands at `position`: what it does not hold is no longer in the source. */
  async accept({ dump, rows }: CountedDump, batch: string, position: FeedPosition): Promise<void> {
    const { means, parts } = this;
    await parts.keys.accept(means.hold, dump);
    // Whatever of it was refused stands open under this batch.
    if (means.adapter.spec.versions === 'ledger') await parts.rejections.closeVanished(this.name, batch);
    await means.move({ ...position, rows, acceptedAt: new Date(parts.clock.now()).toISOString() });
    await means.alarm(null);
  }

  isOverdue(): boolean {
    const { acceptedAt } = (this.means.position ?? {}) as { acceptedAt?: string };
    return isDumpOverdue(this.spec, acceptedAt === undefined ? undefined : new Date(acceptedAt), new Date(this.parts.clock.now()), this.means.adapter.spec.timezone);
  }

  truncated({ message, messageId }: Pick<FeedTrouble, 'message' | 'messageId'>): Promise<void> {
    return this.raise({ code: 'dump-truncated', message: `${message}; nothing of it was taken in`, messageId: `${messageId}; isinya tidak diambil` });
  }

  /** Tells that today's has not come, if it should have. */
  async late({ message, messageId }: Pick<FeedTrouble, 'message' | 'messageId'>): Promise<void> {
    if (!this.isOverdue()) return;
    const by = this.spec.expects?.by;
    await this.raise({ code: 'dump-overdue', message: `today's dump should have been there by ${by}: ${message}`, messageId: `data hari ini seharusnya sudah ada pukul ${by}: ${messageId}` });
  }

  /** Once, while it goes on for the same reason, whichever process saw it first; what is truncated is not told of as late besides. */
  private async raise(alarm: FeedAlarm): Promise<void> {
    const { raised } = this.means;
    if (raised?.message === alarm.message || (raised?.code === 'dump-truncated' && alarm.code === 'dump-overdue')) return;
    await this.means.alarm(alarm);
  }

  private get name(): FeedName {
    return { agency: this.means.agency, feed: this.spec.name };
  }
}

/** Why a dump is not taken for whole. */
export function troubleOfDump(verdict: Exclude<DumpVerdict, { kind: 'whole' }>): FeedTrouble & { code: Extract<FeedTroubleCode, `dump-${string}`> } {
  if (verdict.kind === 'too-small') {
    return { code: 'dump-too-small', message: `the dump has ${verdict.rows} rows, fewer than ${verdict.atLeast}`, messageId: `datanya ${verdict.rows} baris, kurang dari ${verdict.atLeast}` };
  }
  const { missing, known, maxMissing } = verdict;
  return {
    code: 'dump-lacks-rows',
    message: `the dump lacks ${missing} of the ${known} rows of the last one, more than ${maxMissing}`,
    messageId: `datanya kehilangan ${missing} dari ${known} baris yang terakhir, lebih dari ${maxMissing}`,
  };
}
