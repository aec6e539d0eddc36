import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { readRecords, type LoadedAdapter, type SourceRecord, type STANDARD } from '@simpul/adapter-kit/host';
import { Adapters } from '../registry/adapters.ts';
import type { BatchInput } from './intake-ports.ts';
import { IntakeService } from './intake-service.ts';
import { Judges } from './judges.ts';
import { MeteredBody } from './metered-body.ts';
import type { Receipt } from './receipt.ts';

export interface ReceivedBody {
  agency: string;
  contentType: string;
  idempotencyKey: string | undefined;
  body: Readable | undefined;
}

export interface ReceivedRecords extends ReceivedBody {
  /** The feed that got it, and the batch that this is; left out: HTTP push. */
  from?: { feed: string; batch: string };
  /** The built-in adapter, for an agency that has one of its own. */
  adapter?: typeof STANDARD | undefined;
  /** Looks at the beginning before anything is read (`ReadHints`). */
  checkHead?: ((head: Buffer) => void) | undefined;
}

/** Records that a feed has already taken apart, and the bytes that they stood in, as far as they have been read. */
export interface ReceivedChunks extends Pick<ReceivedBody, 'agency' | 'contentType'> {
  from: { feed: string; batch: string };
  chunks: AsyncIterable<SourceRecord[]>;
  body: BatchInput['body'];
}

/** Records in an agency's own format, or in that of the templates. */
@Injectable()
export class ReceiveRecords {
  constructor(
    private readonly adapters: Adapters,
    private readonly judges: Judges,
    private readonly intake: IntakeService,
  ) {}

  async receive(received: ReceivedRecords): Promise<Receipt> {
    const adapter = this.adapters.of(received.agency, received.adapter);
    return this.intake.take(await this.inputOf(received, adapter));
  }

  async receiveChunks({ agency, contentType, from, chunks, body }: ReceivedChunks): Promise<Receipt> {
    const adapter = this.adapters.of(agency);
    const openedAt = new Date();
    const label = { batch: from.batch, agency, kind: 'records' as const, feed: from.feed, contentType, adapterVersion: adapter.version, openedAt };
    return this.intake.take({ label, chunks, judge: await this.judges.forRecords(agency, adapter, openedAt), usesLedger: adapter.spec.versions === 'ledger', body });
  }

  async rehearse(received: ReceivedRecords): Promise<Receipt> {
    return this.intake.rehearse(await this.inputOf(received, this.adapters.of(received.agency, received.adapter)));
  }

  private async inputOf({ agency, contentType, idempotencyKey, body: source, from, checkHead }: ReceivedRecords, adapter: LoadedAdapter): Promise<BatchInput> {
    const openedAt = new Date();
    const body = new MeteredBody(source);
    return {
      label: { batch: from?.batch ?? this.intake.batchId(agency, idempotencyKey), agency, kind: 'records', feed: from?.feed ?? null, contentType, adapterVersion: adapter.version, openedAt },
      chunks: readRecords(body, adapter.spec.source, { mediaType: contentType, checkHead }),
      judge: await this.judges.forRecords(agency, adapter, openedAt),
      usesLedger: adapter.spec.versions === 'ledger',
      body,
    };
  }
}
