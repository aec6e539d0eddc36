import type { SourceRecord } from '@simpul/adapter-kit/host';
import type { BatchStore, LedgerStore, LogAppender, RejectionStore } from '@simpul/domain';
import type { BatchRecorder } from './batch-recorder.ts';
import type { BatchLabel } from './chunk-records.ts';
import type { Judge } from './judged.ts';
import type { OpenRejections } from './open-rejections.ts';

export interface IntakePorts {
  log: Pick<LogAppender, 'append'>;
  batches: Pick<BatchStore, 'open' | 'checkpoint' | 'close' | 'record'>;
  ledger: Pick<LedgerStore, 'put'>;
  rejections: Pick<RejectionStore, 'add' | 'list' | 'closeByKeys' | 'closeByIds' | 'closeRefusedAgain'>;
  now(): Date;
  /** For the metrics: records whose fate is durable. */
  counted?(agency: string, counts: { accepted: number; unchanged: number; rejected: number }): void;
}

export interface BatchInput {
  label: BatchLabel;
  /** Chunks of records in order; throws `UnreadableBody` where the body can't be read on. */
  chunks: AsyncIterable<SourceRecord[]>;
  judge: Judge;
  /** Whether what it says is compared with what was said before: its source has no versions of its own. */
  usesLedger: boolean;
  /** Of the body, as far as it has been read. */
  body: { readonly bytes: number; sha256(): string | null };
}

/** What one batch works with. */
export interface IntakeMeans {
  readonly ports: IntakePorts;
  readonly recorder: BatchRecorder;
  readonly openRejections: OpenRejections;
}
