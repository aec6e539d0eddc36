import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { batchIdOf, isIdempotencyKey, type BatchStore, type LedgerStore, type LogAppender, type RejectionStore } from '@simpul/domain';
import { BATCH_STORE, counter, LEDGER_STORE, LOG_APPENDER, Problem, REJECTION_STORE } from '@simpul/platform';
import { Intake } from './intake.ts';
import type { BatchInput } from './intake-ports.ts';
import type { Receipt } from './receipt.ts';

/** The intake on this process's real parts; one batch of one name at a time. */
@Injectable()
export class IntakeService {
  private readonly logger = new Logger('Intake');
  private readonly underWay = new Set<string>();
  private readonly intake: Intake;

  constructor(
    @Inject(LOG_APPENDER) log: LogAppender,
    @Inject(BATCH_STORE) batches: BatchStore,
    @Inject(LEDGER_STORE) private readonly ledger: LedgerStore,
    @Inject(REJECTION_STORE) rejections: RejectionStore,
  ) {
    const records = counter('simpul_records_total', 'Records taken in, by what became of them', ['agency', 'outcome']);
    const counted = (agency: string, counts: Record<'accepted' | 'unchanged' | 'rejected', number>) => {
      for (const outcome of ['accepted', 'unchanged', 'rejected'] as const) if (counts[outcome] > 0) records.inc({ agency, outcome }, counts[outcome]);
    };
    this.intake = new Intake({ log, batches, ledger, rejections, now: () => new Date(), counted });
  }

  /** The batch that the caller's key names, else a new one. Throws `Problem` `bad-request`. */
  batchId(agency: string, idempotencyKey: string | undefined): string {
    if (idempotencyKey === undefined) return `bat_${randomUUID().replaceAll('-', '')}`;
    if (isIdempotencyKey(idempotencyKey)) return batchIdOf(agency, idempotencyKey);
    throw new Problem('bad-request', { pointer: '/Idempotency-Key', detail: { en: 'Idempotency-Key holds 1 to 128 printable ASCII characters', id: 'Idempotency-Key berisi 1 sampai 128 karakter ASCII' } });
  }

  /** Throws `Problem` `batch-busy`, and what `Intake.take` throws. */
  async take(input: BatchInput): Promise<Receipt> {
    const { usesLedger, label: { batch, agency } } = input;
    if (this.underWay.has(batch)) throw new Problem('batch-busy');
    this.underWay.add(batch);
    try {
      const claim = usesLedger ? await this.ledger.claim(agency) : undefined;
      if (usesLedger && claim === undefined) throw new Problem('batch-busy');
      try {
        const receipt = await this.intake.take(input);
        this.logger.log({ msg: 'batch', agency, batch, ...receipt.counts, bytes: input.body.bytes });
        return receipt;
      } finally {
        await claim?.release();
      }
    } finally {
      this.underWay.delete(batch);
    }
  }

  rehearse(input: Omit<BatchInput, 'body'>): Promise<Receipt> {
    return this.intake.rehearse(input);
  }
}
