import type { Counts, FeedAlarm, FeedName, FeedStanding } from '@simpul/domain';
import { counter, gauge } from '@simpul/platform';

/** What an operator's alarms are made of. */
export class FeedMetrics {
  private readonly succeeded = gauge('simpul_feed_last_success_seconds', 'When a feed last looked at its source without failure, in seconds since the epoch', ['agency', 'feed']);
  private readonly failures = counter('simpul_feed_failures_total', 'Looks of a feed at its source that failed', ['agency', 'feed']);
  private readonly records = counter('simpul_feed_records_total', 'Records that a feed brought, by what became of them', ['agency', 'feed', 'outcome']);
  private readonly alarms = counter('simpul_feed_alarms_total', 'What an operator has to see of a feed: records lost in a topic, dumps that are truncated or late', ['agency', 'feed', 'code']);

  looked({ agency, feed }: FeedName, { succeededAt }: Pick<FeedStanding, 'succeededAt'>, counts: Counts | undefined): void {
    if (succeededAt !== null) this.succeeded.set({ agency, feed }, succeededAt.getTime() / 1_000);
    for (const outcome of ['accepted', 'unchanged', 'rejected'] as const) if (counts && counts[outcome] > 0) this.records.inc({ agency, feed, outcome }, counts[outcome]);
  }

  alarmed({ agency, feed }: FeedName, { code }: FeedAlarm): void {
    this.alarms.inc({ agency, feed, code });
  }

  /** Another connector may have it now, and its age here would grow for ever. */
  left({ agency, feed }: FeedName): void {
    this.succeeded.remove({ agency, feed });
  }

  failed({ agency, feed }: FeedName): void {
    this.failures.inc({ agency, feed });
  }
}
