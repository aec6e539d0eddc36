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

type Known = Pick<SourceRecord, 'index' | 'mends'>;

/** What is still to be done about a record while it is on its way to the log: what it said, and the events it became, are let go of. */
export type Sent =
  | { kind: 'accepted'; record: Known; key: string; events: number; ledger: LedgerContent | undefined }
  | { kind: 'unchanged'; record: Known; key: string }
  | Extract<Judged, { kind: 'rejected' }>;

export interface JudgedChunk {
  judged: Judged[];
  /** To be in the log before the events. */
  aliases: Alias[];
}

export interface SentChunk {
  sent: Sent[];
  aliases: Alias[];
}

/** The garbage of a busy connector is what lives as long as Kafka takes to answer. */
export function letGo({ judged, aliases }: JudgedChunk): SentChunk {
  return { sent: judged.map(sentOf), aliases };
}

function sentOf(one: Judged): Sent {
  if (one.kind === 'rejected') return one;
  const { kind, key } = one;
  const { index, mends } = one.record;
  const record = mends === undefined ? { index } : { index, mends };
  return kind === 'accepted' ? { kind, record, key, events: one.events.length, ledger: one.ledger } : { kind, record, key };
}

/** One batch's way from records to events. Chunks come one after the other. */
export interface Judge {
  judge(records: readonly SourceRecord[]): Promise<JudgedChunk>;
  /** These are durable now, and stand where `judge` looks things up. */
  settled(chunk: SentChunk): void;
}
