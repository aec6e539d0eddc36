import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { feedBatchIdOf, type FeedName } from '@simpul/domain';
import { Problem } from '@simpul/platform';
import { ReceiveRecords } from '../intake/receive-records.ts';
import type { Receipt } from '../intake/receipt.ts';

const BUSY_PAUSE_MS = 1_000;

/** What feeds get goes the same way as what is pushed over HTTP. */
@Injectable()
export class FeedIntake {
  constructor(private readonly records: ReceiveRecords) {}

  /** Waits while another batch of the same snapshot source is read: nothing of the body is read before. Throws what `Intake.take` throws. */
  async take({ agency, feed }: FeedName, body: Readable, contentType: string, parts: readonly string[], signal: AbortSignal): Promise<Receipt> {
    const received = { agency, contentType, idempotencyKey: undefined, body, from: { feed, batch: feedBatchIdOf(agency, feed, ...parts) } };
    for (;;) {
      try {
        return await this.records.receive(received);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'batch-busy') throw error;
        await sleep(BUSY_PAUSE_MS, undefined, { signal });
      }
    }
  }
}
