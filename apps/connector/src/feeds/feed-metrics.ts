import type { Counts, FeedName, FeedStanding } from '@simpul/domain';
import { counter, gauge } from '@simpul/platform';

/** What an operator's alarms are made of. */
export class FeedMetrics {
  private readonly succeeded = gauge('simpul_feed_last_success_seconds', 'When a feed last looked at its source without failure, in seconds since the epoch', ['agency', 'feed']);
  private readonly failures = counter('simpul_feed_failures_total', 'Looks of a feed at its source that failed', ['agency', 'feed']);
  private readonly records = counter('simpul_feed_records_total', 'Records that a feed brought, by what became of them', ['agency', 'feed', 'outcome']);

  looked({ agency, feed }: FeedName, { succeededAt }: Pick<FeedStanding, 'succeededAt'>, counts: Counts | undefined): void {
    if (succeededAt !== null) this.succeeded.set({ agency, feed }, succeededAt.getTime() / 1_000);
    for (const outcome of ['accepted', 'unchanged', 'rejected'] as const) if (counts && counts[outcome] > 0) this.records.inc({ agency, feed, outcome }, counts[outcome]);
  }

  failed({ agency, feed }: FeedName): void {
    this.failures.inc({ agency, feed });
  }
}
