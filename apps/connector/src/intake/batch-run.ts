import { UnreadableBody, type SourceRecord } from '@simpul/adapter-kit/host';
import { countFates, LogUnavailable, mendedKeys, NOTHING_YET, refusedAgain, sentAgain, StoreUnavailable, type Appended, type BatchRow, type Counts } from '@simpul/domain';
import { aliasRecords, recordsToAppend, rejectionRows } from './chunk-records.ts';
import type { BatchInput, IntakeMeans } from './intake-ports.ts';
import { letGo, type Sent, type SentChunk } from './judged.ts';
import { listRefused, type Receipt, type RefusedRecord } from './receipt.ts';

/** Chunks on their way to the log while the next is parsed. */
const DEPTH = 4;
const CHECKPOINT_MS = 1_000;

/** One batch from its first chunk to its end. */
export class BatchRun {
  private readonly intake: IntakeMeans;
  private readonly input: BatchInput;
  private counts: Counts = NOTHING_YET;
  private readonly refused: RefusedRecord[] = [];
  private readonly onTheirWay: Promise<void>[] = [];
  private opened = false;
  private checkpointedAt = 0;
  private failure: { error: unknown } | undefined;
  /** Settling goes chunk after chunk, whatever order the appends are acknowledged in. */
  private settling: Promise<void> = Promise.resolve();

  constructor(intake: IntakeMeans, input: BatchInput) {
    this.intake = intake;
    this.input = input;
  }

  async run(): Promise<Receipt> {
    let unreadable: UnreadableBody | undefined;
    try {
      await this.readAll();
    } catch (error) {
      if (!(error instanceof UnreadableBody)) this.failure ??= { error };
      else unreadable = error;
    }
    await this.settling.catch((error: unknown) => (this.failure ??= { error }));
    if (this.failure) throw await this.broken(this.failure.error);
    await this.end(unreadable ? 'broken' : 'complete', unreadable ? { code: unreadable.code, message: unreadable.message } : null);
    return this.receipt(unreadable);
  }

  async rehearse(): Promise<Receipt> {
    let unreadable: UnreadableBody | undefined;
    try {
      for await (const records of this.input.chunks) {
        this.count(letGo(await this.input.judge.judge(records)));
      }
    } catch (error) {
      if (!(error instanceof UnreadableBody)) throw error;
      unreadable = error;
    }
    const { batch: _, ...rehearsed } = this.receipt(unreadable);
    return rehearsed;
  }

  private async readAll(): Promise<void> {
    let number = 0;
    for await (const records of this.input.chunks) {
      // Most batches end in their first chunk: those are written once, when they end.
      if (++number === 2) await this.open();
      await this.take(records);
      if (this.onTheirWay.length === DEPTH) await this.onTheirWay.shift();
      if (this.failure) return;
    }
  }

  private async take(records: readonly SourceRecord[]): Promise<void> {
    const { log } = this.intake.ports;
    const chunk = await this.input.judge.judge(records);
    if (chunk.aliases.length > 0) await log.append(aliasRecords(chunk.aliases));
    if (this.failure) return;
    this.onTheirWay.push(this.send(letGo(chunk), log.append(recordsToAppend(chunk.judged, this.input.label))));
  }

  /** Never rejects: a failure stops the reading, and what follows it is not sent. */
  private send(chunk: SentChunk, appended: Promise<Appended[]>): Promise<void> {
    appended.catch((error: unknown) => (this.failure ??= { error }));
    const before = this.settling;
    this.settling = before.then(async () => this.settle(chunk, await appended));
    return this.settling.catch((error: unknown) => void (this.failure ??= { error }));
  }

  private async settle(chunk: SentChunk, appended: readonly Appended[]): Promise<void> {
    const { ports, openRejections } = this.intake;
    const { label, judge, usesLedger } = this.input;
    const { sent } = chunk;
    const entries = sent.flatMap((one) => (one.kind === 'accepted' && one.ledger ? [one.ledger] : []));
    if (entries.length > 0) await ports.ledger.put(label.agency, entries);
    judge.settled(chunk);
    const rows = rejectionRows(sent, appended, label);
    if (rows.length > 0) {
      await ports.rejections.add(rows);
      openRejections.added(label.agency);
    }
    const now = ports.now().getTime();
    await openRejections.close(label.agency, () => mendedKeys(sent), now);
    await this.closeSentAgain(sent, new Set(rows.map(({ id }) => id)));
    // A source that has no versions sends what it has, and so each row that is refused once more in every file until it is mended.
    if (usesLedger && rows.length > 0) await ports.rejections.closeRefusedAgain(label.agency, label.batch, refusedAgain(rows));
    this.count(chunk);
    if (!this.opened || now - this.checkpointedAt < CHECKPOINT_MS) return;
    this.checkpointedAt = now;
    await ports.batches.checkpoint(label.batch, { ...this.counts, bytes: this.input.body.bytes });
  }

  /** Of rows that came back in place of refused ones, whatever key they had: a mended NIP may be another key. */
  private async closeSentAgain(sent: readonly Sent[], added: ReadonlySet<string>): Promise<void> {
    const { mended, refused } = sentAgain(sent);
    const { rejections } = this.intake.ports;
    await rejections.closeByIds(this.input.label.agency, mended, 'later-record');
    await rejections.closeByIds(this.input.label.agency, refused.filter((id) => !added.has(id)), 'sent-again');
  }

  private count({ sent }: SentChunk): void {
    this.counts = countFates(this.counts, sent);
    listRefused(this.refused, sent);
  }

  private async open(): Promise<void> {
    const { batch: id, ...label } = this.input.label;
    await this.intake.ports.batches.open({ id, ...label });
    this.opened = true;
    this.checkpointedAt = this.intake.ports.now().getTime();
  }

  private async end(state: 'complete' | 'broken', problem: BatchRow['problem']): Promise<void> {
    const { ports, recorder } = this.intake;
    const { label, body } = this.input;
    const end = { ...this.counts, bytes: body.bytes, sha256: body.sha256(), closedAt: ports.now(), problem };
    const { batch: id, ...about } = label;
    if (this.opened) await ports.batches.close(id, state, end);
    else await recorder.record({ id, ...about, state, ...end });
    ports.counted?.(label.agency, this.counts);
  }

  /** The error to throw, after the batch's row says that it is broken, if that can be said. */
  private async broken(error: unknown): Promise<unknown> {
    try {
      await this.end('broken', reasonOf(error));
    } catch {
      // What broke the batch is the news; its row stays open or is missing.
    }
    return error;
  }

  private receipt(unreadable: UnreadableBody | undefined): Receipt {
    return { batch: this.input.label.batch, counts: this.counts, refused: this.refused, ...(unreadable ? { unreadable } : {}) };
  }
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof LogUnavailable) return { code: 'log-unavailable', message: 'the log did not take the records in time' };
  if (error instanceof StoreUnavailable) return { code: 'store-unavailable', message: 'the database did not answer' };
  const { code } = error as { code?: unknown };
  if (code === 'ABORT_ERR') return { code: 'interrupted', message: 'the connector stopped; it will be read again from its beginning' };
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') return { code: 'connection-cut', message: 'the connection was cut before the end of the body' };
  return { code: 'internal', message: 'something broke on our side' };
}
