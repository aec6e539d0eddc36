import type { Refusal } from '@simpul/adapter-kit';
import type { LedgerContent, SourceRecord } from '@simpul/adapter-kit/host';
import type { SimpulEvent } from '@simpul/contract';
import type { Alias } from '@simpul/domain';

/** An event and its bytes as they will stand in the log. */
export interface SealedEvent {
  event: SimpulEvent;
  value: Buffer;
}

/** What is to become of one record. */
export type Judged =
  | { kind: 'accepted'; record: SourceRecord; key: string; events: SealedEvent[]; ledger: LedgerContent | undefined }
  | { kind: 'unchanged'; record: SourceRecord; key: string }
  | { kind: 'rejected'; record: SourceRecord; key: string | undefined; refusal: Refusal };

export interface JudgedChunk {
  judged: Judged[];
  /** To be in the log before the events. */
  aliases: Alias[];
}

/** One batch's way from records to events. Chunks come one after the other. */
export interface Judge {
  judge(records: readonly SourceRecord[]): Promise<JudgedChunk>;
  /** These are durable now, and stand where `judge` looks things up. */
  settled(chunk: JudgedChunk): void;
}
