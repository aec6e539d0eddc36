import { Injectable } from '@nestjs/common';
import { attributesOf, cutEvent, previewTypes, wouldGet, type AgencyRules, type LogRecord, type SubscriptionRule } from '@simpul/domain';
import type { PreviewDto } from './preview.dto.ts';
import { RecentLog, type RecentSample } from './recent-log.ts';

const WEEK_MS = 7 * 86_400_000;
const EXAMPLES = 3;

/** What a subscription would bring, without making it. */
@Injectable()
export class DryRun {
  constructor(private readonly recent: RecentLog) {}

  /** Throws `LogUnavailable`. */
  async preview(rules: AgencyRules, rule: SubscriptionRule, now: Date): Promise<PreviewDto> {
    const cutOf = ({ headers, value }: LogRecord) => (value === null ? undefined : wouldGet(rules, rule, attributesOf(headers)));
    const sample = await this.recent.sample(new Date(now.getTime() - WEEK_MS), now, (record) => cutOf(record) !== undefined);
    return {
      dryRun: true,
      types: previewTypes(rules, rule),
      lastWeek: volumeOf(sample),
      examples: newest(sample.records).flatMap((record) => {
        const cut = cutOf(record);
        return cut === undefined || record.value === null ? [] : [JSON.parse(cutEvent(record.value, cut).toString('utf8')) as object];
      }),
    };
  }
}

function volumeOf({ from, to, positions, read, records }: RecentSample): PreviewDto['lastWeek'] {
  const counts: Record<string, number> = {};
  for (const { headers } of records) {
    const { type } = attributesOf(headers);
    counts[type] = (counts[type] ?? 0) + 1;
  }
  const estimate = (count: number) => (read === 0 ? 0 : Math.round((count * positions) / read));
  const byType = Object.fromEntries(Object.entries(counts).map(([type, count]) => [type, estimate(count)]));
  return { from, to, events: estimate(records.length), byType, counted: read === positions };
}

/** One of each type first, the newest of all. */
function newest(records: readonly LogRecord[]): LogRecord[] {
  const byTime = records.toSorted((one, other) => other.timestamp - one.timestamp);
  const firsts = [...new Map(byTime.toReversed().map((record) => [attributesOf(record.headers).type, record])).values()].toSorted((one, other) => other.timestamp - one.timestamp);
  return [...new Set([...firsts, ...byTime])].slice(0, EXAMPLES);
}
