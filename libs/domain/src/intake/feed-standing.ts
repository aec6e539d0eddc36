import { backOffMs } from '../delivery/back-off.ts';

/** Why a feed's last look failed. */
export interface FeedTrouble {
  code: FeedTroubleCode;
  message: string;
  messageId: string;
}

export const FEED_TROUBLES = [
  'folder-unusable', 'log-unavailable', 'store-unavailable', 'agency-unknown', 'internal', 'topic-unreachable', 'topic-missing', 'source-unreachable', 'source-busy', 'source-refused', 'source-unreadable',
  'dump-too-small', 'dump-lacks-rows',
] as const;
export type FeedTroubleCode = (typeof FEED_TROUBLES)[number];

/** What an operator has to see, though the feed goes on or will try again by itself. */
export interface FeedAlarm {
  code: FeedAlarmCode;
  message: string;
  messageId: string;
}

export const FEED_ALARMS = ['topic-gap', 'dump-truncated', 'dump-overdue'] as const;
export type FeedAlarmCode = (typeof FEED_ALARMS)[number];

/** What stops a look at a source; the feed looks again after a back-off. */
export class FeedFailed extends Error {
  readonly trouble: FeedTrouble;
  /** How long to leave the source alone at least. */
  readonly waitMs: number;
  constructor(code: FeedTroubleCode, message: string, messageId: string, options: ErrorOptions & { waitMs?: number } = {}) {
    super(message, options);
    this.trouble = { code, message, messageId };
    this.waitMs = options.waitMs ?? 0;
  }
}

export interface FeedStanding {
  /** How many looks failed one after another; 0 = the last one went well. */
  failures: number;
  /** Why, while they do. */
  trouble: FeedTrouble | null;
  /** The last look that went well. */
  succeededAt: Date | null;
  /** When it looks again. */
  nextRun: Date | null;
}

export const NEVER_RUN: FeedStanding = { failures: 0, trouble: null, succeededAt: null, nextRun: null };

/** `againInMs` = 0 where there is more to get at once. */
export function afterLook(now: Date, againInMs: number): FeedStanding {
  return { failures: 0, trouble: null, succeededAt: now, nextRun: new Date(now.getTime() + againInMs) };
}

/** `random` is from 0 to below 1; `waitMs`: at least so long. */
export function afterFailure({ failures, succeededAt }: FeedStanding, trouble: FeedTrouble, now: Date, random: number, waitMs = 0): FeedStanding {
  return { failures: failures + 1, trouble, succeededAt, nextRun: new Date(now.getTime() + Math.max(backOffMs(failures + 1, random), waitMs)) };
}

const TOLD_EVERY_MS = 30_000;

/** A look that found nothing new is not worth a write each time. */
export function isWorthTelling(told: FeedStanding, now: FeedStanding, gotSomething: boolean): boolean {
  if (gotSomething || told.failures !== now.failures || told.trouble?.code !== now.trouble?.code) return true;
  return (now.nextRun?.getTime() ?? 0) - (told.nextRun?.getTime() ?? 0) >= TOLD_EVERY_MS;
}
