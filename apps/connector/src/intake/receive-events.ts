import { Injectable } from '@nestjs/common';
import { readRecords, type SourceRecord } from '@simpul/adapter-kit/host';
import { IntakeService } from './intake-service.ts';
import type { BatchInput } from './intake-ports.ts';
import { Judges } from './judges.ts';
import { MeteredBody } from './metered-body.ts';
import type { ReceivedBody } from './receive-records.ts';
import type { Receipt } from './receipt.ts';

/** The version that canonical events are judged under: that of the shared schema. */
export const EVENTS_ADAPTER = 'events-v1';

export interface ReceivedEvents extends ReceivedBody {
  /** Completes an event whose attributes came beside its body (CloudEvents binary mode). */
  wrap?: ((data: unknown) => unknown) | undefined;
}

/** Canonical events: one, an array of them, or one per line. */
@Injectable()
export class ReceiveEvents {
  constructor(
    private readonly judges: Judges,
    private readonly intake: IntakeService,
  ) {}

  async receive(received: ReceivedEvents): Promise<Receipt> {
    return this.intake.take(await this.inputOf(received));
  }

  async rehearse(received: ReceivedEvents): Promise<Receipt> {
    return this.intake.rehearse(await this.inputOf(received));
  }

  private async inputOf({ agency, contentType, idempotencyKey, body: source, wrap }: ReceivedEvents): Promise<BatchInput> {
    const body = new MeteredBody(source);
    const chunks = readRecords(body, { format: 'json' }, { mediaType: contentType });
    return {
      label: { batch: this.intake.batchId(agency, idempotencyKey), agency, kind: 'events', feed: null, contentType, adapterVersion: EVENTS_ADAPTER, openedAt: new Date() },
      chunks: wrap ? wrapped(chunks, wrap) : chunks,
      judge: await this.judges.forEvents(agency),
      usesLedger: false,
      body,
    };
  }
}

async function* wrapped(chunks: AsyncIterable<SourceRecord[]>, wrap: (data: unknown) => unknown): AsyncGenerator<SourceRecord[]> {
  for await (const chunk of chunks) {
    yield chunk.map((record): SourceRecord => {
      if (!('value' in record)) return record;
      const value = wrap(record.value);
      return { ...record, value, raw: Buffer.from(JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item))) };
    });
  }
}
