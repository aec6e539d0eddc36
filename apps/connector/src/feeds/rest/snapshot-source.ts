import type { SnapshotFeed } from '@simpul/adapter-kit';
import type { JsonSource } from '@simpul/adapter-kit/host';
import { FeedFailed, feedBatchIdOf, type Counts, type DumpVerdict } from '@simpul/domain';
import { DumpGuard, troubleOfDump, type DumpParts } from '../dump-guard.ts';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { DumpSpool } from './dump-spool.ts';
import { readPages } from './read-pages.ts';
import { MINUTE_MS, type RestParts } from './rest-parts.ts';

export interface SnapshotParts extends RestParts, DumpParts {
  /** How soon a service is asked again whose dump was not whole. */
  askAgainMs: number;
}

/** Asks for the whole list, each time; nothing of it goes on before all of it is there and looks whole. */
export class SnapshotSource implements FeedSource {
  private readonly guard: DumpGuard;

  constructor(
    private readonly parts: SnapshotParts,
    private readonly spec: SnapshotFeed,
    private readonly means: FeedMeans,
  ) {
    this.guard = new DumpGuard(parts, spec, means);
  }

  async look(signal: AbortSignal): Promise<Look> {
    try {
      const counts = await this.poll(signal);
      return { counts, againInMs: this.spec.everyMinutes * MINUTE_MS };
    } catch (error) {
      if (error instanceof FeedFailed) await this.guard.late(error.trouble);
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
    const source = this.means.adapter.spec.source as JsonSource;
    const counted = await this.guard.count(spool.records(source), signal);
    if (counted.verdict.kind !== 'whole') throw await this.truncated(counted.verdict);
    const { dumps: before = 0 } = (this.means.position ?? {}) as { dumps?: number };
    // The number too: what is as it was two dumps ago is a batch of its own.
    const parts = [String(before + 1), spool.sha256()];
    const { counts } = await this.means.takeRecords({ chunks: spool.records(source), contentType: 'application/json', body: { bytes: spool.bytes, sha256: () => spool.sha256() } }, parts);
    await this.guard.accept(counted, feedBatchIdOf(this.means.agency, this.spec.name, ...parts), { dumps: before + 1 });
    return counts;
  }

  private async truncated(verdict: Exclude<DumpVerdict, { kind: 'whole' }>): Promise<FeedFailed> {
    const trouble = troubleOfDump(verdict);
    // Too few rows before the time that they are promised for are no news yet.
    if (verdict.kind === 'too-many-missing' || this.guard.isOverdue()) await this.guard.truncated(trouble);
    return new FeedFailed(trouble.code, trouble.message, trouble.messageId, { waitMs: Math.min(this.parts.askAgainMs, this.spec.everyMinutes * MINUTE_MS) });
  }
}
