import type { PauseReason } from './channels.ts';

/** What came of one attempt to deliver. */
export type Outcome =
  | { kind: 'answer'; status: number; /** As the receiver sent it. */ retryAfter?: string | undefined }
  /** Nobody answered: no connection, no name, no TLS, no answer in time. */
  | { kind: 'no-answer' }
  /** The name stands for private addresses alone. */
  | { kind: 'private-target' };

export type Verdict =
  | { kind: 'delivered' }
  /** It was not sent: its reader may no longer have it. */
  | { kind: 'passed-over' }
  /** The receiver as a whole is in trouble: nothing more is sent for a while. */
  | { kind: 'pause'; reason: PauseReason; status: number | null; /** At least so long. */ waitMs: number }
  /** It does not want this event. */
  | { kind: 'refused'; status: number };

/** 4xx that speak of the receiver, not of the event: a path or a password that is wrong for all, too slow, too much. */
const OF_THE_RECEIVER = new Set([401, 403, 404, 408, 429]);
const LONGEST_RETRY_AFTER_MS = 3_600_000;

/** What an answer means for the event and for its subscription (interface "Channels"). */
export function judgeAnswer(outcome: Outcome, now: number): Exclude<Verdict, { kind: 'passed-over' }> {
  if (outcome.kind !== 'answer') return { kind: 'pause', reason: outcome.kind, status: null, waitMs: 0 };
  const { status, retryAfter } = outcome;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status >= 400 && status < 500 && !OF_THE_RECEIVER.has(status)) return { kind: 'refused', status };
  const reason = status >= 300 && status < 400 ? 'redirected' : 'answered';
  return { kind: 'pause', reason, status, waitMs: retryAfterMs(retryAfter, now) };
}

/** Seconds or an HTTP date, at most an hour ahead; anything else asks for nothing. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  const text = header.trim();
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : /^[A-Za-z]{3}, /.test(text) ? Date.parse(text) - now : Number.NaN;
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS);
}
