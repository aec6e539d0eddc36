/** How far a topic has been read. */
export interface TopicPosition {
  /** The topic's own id: one that was deleted and made again is another topic, whose offsets begin anew. */
  topicId: string;
  /** By partition, the offset to read on from, as text. */
  next: Readonly<Record<string, string>>;
}

/** What a partition holds now. */
export interface PartitionBounds {
  partition: number;
  low: bigint;
  /** Offset after the last record. */
  high: bigint;
}

/** Records that were there and that nobody will read any more. */
export type TopicLoss =
  /** Deleted before they were read: offsets from `from` to below `to`. */
  | { kind: 'gap'; partition: number; from: bigint; to: bigint }
  /** The topic is another one of the same name; what the old one still held is gone. */
  | { kind: 'made-anew' }
  /** It ends before what has been read: its broker lost records, and others may stand at their offsets by now. */
  | { kind: 'cut-back'; partition: number; from: bigint; to: bigint };

/** Where to read each partition on from, and what is lost on the way there. A topic that was never read is read from offset 0. */
export function startOf(position: TopicPosition | undefined, topicId: string, partitions: readonly PartitionBounds[]): { next: Map<number, bigint>; losses: TopicLoss[] } {
  const madeAnew = position !== undefined && position.topicId !== topicId;
  const losses: TopicLoss[] = madeAnew ? [{ kind: 'made-anew' }] : [];
  const next = new Map<number, bigint>();
  for (const { partition, low, high } of partitions) {
    const expected = madeAnew ? 0n : BigInt(position?.next[partition] ?? '0');
    if (expected < low) losses.push({ kind: 'gap', partition, from: expected, to: low });
    if (expected > high) losses.push({ kind: 'cut-back', partition, from: high, to: expected });
    next.set(partition, expected < low ? low : expected > high ? high : expected);
  }
  return { next, losses };
}

export function positionOf(topicId: string, next: ReadonlyMap<number, bigint>): TopicPosition {
  return { topicId, next: Object.fromEntries([...next].map(([partition, offset]) => [partition, String(offset)])) };
}
