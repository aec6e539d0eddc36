import type { RecordsBatch } from '@platformatic/kafka';

/** A transaction that was given up: what its producer wrote from there on, until the marker that ends it, never happened. */
export interface AbortedTransaction {
  producerId: bigint;
  firstOffset: bigint;
}

const IS_TRANSACTIONAL = 1 << 4;
const IS_CONTROL = 1 << 5;
/** Type of a control record, in its key behind two bytes of version. */
const ABORT = 0;

/** The batches that hold records of somebody: no markers of transactions, and nothing of those that were given up. */
export function committedBatches(batches: readonly RecordsBatch[], aborted: readonly AbortedTransaction[]): RecordsBatch[] {
  const waiting = aborted.toSorted((a, b) => (a.firstOffset < b.firstOffset ? -1 : 1));
  const givenUp = new Set<bigint>();
  return batches.filter((batch) => {
    while (waiting[0] !== undefined && waiting[0].firstOffset <= endOf(batch)) givenUp.add((waiting.shift() as AbortedTransaction).producerId);
    if ((batch.attributes & IS_CONTROL) !== 0) {
      if (batch.records[0]?.key?.readInt16BE(2) === ABORT) givenUp.delete(batch.producerId);
      return false;
    }
    return (batch.attributes & IS_TRANSACTIONAL) === 0 || !givenUp.has(batch.producerId);
  });
}

/** The offset behind all that the batches hold, seen or not; undefined where there are none. */
export function endOfBatches(batches: readonly RecordsBatch[]): bigint | undefined {
  const last = batches.at(-1);
  return last === undefined ? undefined : endOf(last) + 1n;
}

const endOf = ({ firstOffset, lastOffsetDelta }: RecordsBatch) => firstOffset + BigInt(lastOffsetDelta);
