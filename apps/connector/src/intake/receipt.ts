import type { Refusal } from '@simpul/adapter-kit';
import { explainRefusal, type At, type UnreadableBody } from '@simpul/adapter-kit/host';
import type { Counts } from '@simpul/domain';
import type { Sent } from './judged.ts';

/** How many refused records an answer lists; the rest are under /v1/rejections?batch=. */
export const LISTED = 1_000;

export interface RefusedRecord {
  index: number;
  at: At;
  refusal: Refusal;
}

/** What became of a batch, as far as it is durable. */
export interface Receipt {
  /** Left out in a dry run. */
  batch?: string;
  counts: Counts;
  /** The first `LISTED`. */
  refused: readonly RefusedRecord[];
  /** Where the body could not be read on. */
  unreadable?: UnreadableBody;
}

export interface ReceiptBody {
  batch?: string;
  dryRun?: true;
  accepted: number;
  unchanged: number;
  rejected: { index: number; at: At; code: string; pointer: string; message: string; hint: string; value?: string }[];
  rejectedCount: number;
}

export function listRefused(listed: RefusedRecord[], sent: readonly Sent[]): void {
  for (const one of sent) {
    if (listed.length === LISTED) return;
    if (one.kind === 'rejected') listed.push({ index: one.record.index, at: one.record.at, refusal: one.refusal });
  }
}

/** The answer's body in the reader's language. */
export function writeReceipt({ batch, counts, refused }: Omit<Receipt, 'unreadable'>, language: 'en' | 'id'): ReceiptBody {
  return {
    ...(batch === undefined ? { dryRun: true } : { batch }),
    accepted: counts.accepted,
    unchanged: counts.unchanged,
    rejected: refused.map(({ index, at, refusal }) => {
      const { code, pointer, value } = refusal;
      return { index, at, code, pointer, ...explainRefusal(refusal, language), ...(value === undefined ? {} : { value }) };
    }),
    rejectedCount: counts.rejected,
  };
}
