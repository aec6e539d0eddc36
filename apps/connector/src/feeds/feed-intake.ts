import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { LoadedAdapter, SourceRecord } from '@simpul/adapter-kit/host';
import { feedBatchIdOf, type FeedName } from '@simpul/domain';
import { Problem } from '@simpul/platform';
import { Judges } from '../intake/judges.ts';
import { ReceiveRecords } from '../intake/receive-records.ts';
import type { Receipt } from '../intake/receipt.ts';
import type { TakenApart } from './feed-source.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

export interface FeedInput extends FeedName {
  body: Readable;
  contentType: string;
  /** Of the batch's id, beside the feed: the same parts are the same batch. */
  parts: readonly string[];
  checkHead?: (head: Buffer) => void;
}

/** What feeds get goes the same way as what is pushed over HTTP. */
@Injectable()
export class FeedIntake {
  constructor(
    private readonly records: ReceiveRecords,
    private readonly judges: Judges,
  ) {}

  /**
   * Waits, until `signal` fires, while another batch of the same snapshot source is read: nothing of the body is read before. Throws `Problem`
   * `batch-busy` then, and what `Intake.take` throws.
   */
  take({ agency, feed, body, contentType, parts, checkHead }: FeedInput, signal: AbortSignal): Promise<Receipt> {
    const from = { feed, batch: feedBatchIdOf(agency, feed, ...parts) };
    return whenFree(() => this.records.receive({ agency, contentType, idempotencyKey: undefined, body, from, checkHead }), signal);
  }

  /** The same for records that the feed took apart itself. */
  takeRecords({ agency, feed }: FeedName, { chunks, body, contentType }: TakenApart, parts: readonly string[], signal: AbortSignal): Promise<Receipt> {
    const from = { feed, batch: feedBatchIdOf(agency, feed, ...parts) };
    return whenFree(() => this.records.receiveChunks({ agency, contentType, from, chunks, body }), signal);
  }

  /** How to tell the keys of records, as the adapter names them. */
  keys(agency: string, adapter: LoadedAdapter): Promise<(records: readonly SourceRecord[]) => string[]> {
    return this.judges.keys(agency, adapter);
  }
}

async function whenFree(receive: () => Promise<Receipt>, signal: AbortSignal): Promise<Receipt> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await receive();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'batch-busy' || signal.aborted) throw error;
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
}
