import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { UnreadableBody, type At } from '@simpul/adapter-kit/host';
import type { LaneReader, LedgerStore, LogAppender, RejectionRow, RejectionStore } from '@simpul/domain';
import { LANE_READER, LEDGER_STORE, LOG_APPENDER, Problem, REJECTION_STORE, type Language } from '@simpul/platform';
import { unreadableProblem } from '../http/answer-receipt.ts';
import { Judges } from '../intake/judges.ts';
import { EVENTS_ADAPTER } from '../intake/receive-events.ts';
import { writeReceipt, type ReceiptBody } from '../intake/receipt.ts';
import { Adapters } from '../registry/adapters.ts';
import { describeRaw, readRaw } from './raw-bytes.ts';
import { rehearseRetry, retryRejection, type RetryMeans, type RetryResult } from './retry-rejection.ts';

/** Largest mended record in bytes. */
const MAX_MENDED = 1_000_000;

type ListFilter = Parameters<RejectionStore['list']>[1];

/** What was refused: the owner sees, fetches and retries its own. */
@Injectable()
export class Quarantine {
  constructor(
    @Inject(REJECTION_STORE) private readonly rejections: RejectionStore,
    @Inject(LANE_READER) private readonly lanes: LaneReader,
    @Inject(LOG_APPENDER) private readonly log: LogAppender,
    @Inject(LEDGER_STORE) private readonly ledger: LedgerStore,
    private readonly adapters: Adapters,
    private readonly judges: Judges,
  ) {}

  list(agency: string, { batch, code, state, page, limit }: ListFilter): ReturnType<RejectionStore['list']> {
    const filter = { batch, code, state, page };
    return this.rejections.list(agency, { limit, ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) });
  }

  /** Throws `Problem` `not-found`. */
  async find(agency: string, id: string): Promise<RejectionRow> {
    const rejection = await this.rejections.get(agency, id);
    if (rejection === undefined) throw new Problem('not-found');
    return rejection;
  }

  async raw(agency: string, id: string): Promise<{ bytes: Buffer; mediaType: string; fileName: string }> {
    const rejection = await this.find(agency, id);
    const raw = await readRaw(this.lanes, rejection);
    if (raw === undefined) throw gone();
    return { bytes: raw.bytes, ...describeRaw(rejection, raw.bytes) };
  }

  /** `dryRun`: only judges it. Throws `Problem` `conflict` for one that is closed, `batch-busy`, `unreadable-body`. */
  async retry(agency: string, id: string, body: Readable | undefined, { language, dryRun }: { language: Language; dryRun: boolean }): Promise<ReceiptBody & { rejection: string }> {
    const rejection = await this.find(agency, id);
    if (rejection.state === 'closed') throw new Problem('conflict', { detail: { en: 'this rejection is closed: its record has been accepted', id: 'penolakan ini sudah ditutup: barisnya sudah diterima' } });
    const mended = await collect(body);
    try {
      const result = dryRun ? await rehearseRetry({ lanes: this.lanes }, rejection, await this.meansFor(rejection), mended) : await this.retryOne(rejection, mended);
      return { rejection: id, ...writeReceipt({ ...(dryRun ? {} : { batch: rejection.batch }), ...countsOf(result, rejection) }, language) };
    } catch (error) {
      throw error instanceof UnreadableBody ? unreadableProblem(error) : error;
    }
  }

  async retryOne(rejection: RejectionRow, mended?: Buffer): Promise<RetryResult> {
    const ports = { log: this.log, lanes: this.lanes, ledger: this.ledger, rejections: this.rejections };
    return retryRejection(ports, rejection, await this.meansFor(rejection), mended);
  }

  private async meansFor({ agency, kind, createdAt, adapterVersion }: RejectionRow): Promise<RetryMeans> {
    if (kind === 'events') return { source: { format: 'json' }, adapterVersion: EVENTS_ADAPTER, usesLedger: false, judge: await this.judges.forEvents(agency) };
    const adapter = this.adapters.thatRefused({ agency, adapterVersion });
    const { source, versions } = adapter.spec;
    return { source, adapterVersion: adapter.version, usesLedger: versions === 'ledger', judge: await this.judges.forRecords(agency, adapter, createdAt) };
  }
}

function countsOf(result: RetryResult, { index, at }: RejectionRow) {
  if (result.kind === 'busy') throw new Problem('batch-busy');
  if (result.kind === 'gone') throw gone();
  const counts = { accepted: 0, unchanged: 0, rejected: 0, lastRecord: index, [result.kind]: 1 };
  return { counts, refused: result.kind === 'rejected' ? [{ index, at: at as At, refusal: result.refusal }] : [] };
}

function gone(): Problem {
  return new Problem('not-found', { detail: { en: 'the record’s bytes are no longer kept (90 days); send it again as a new record', id: 'isi barisnya sudah tidak disimpan (90 hari); kirim lagi sebagai baris baru' } });
}

async function collect(body: Readable | undefined): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body?.iterator({ destroyOnReturn: false }) ?? []) {
    length += (part as Buffer).length;
    if (length > MAX_MENDED) throw new Problem('body-too-large');
    parts.push(part as Buffer);
  }
  return length === 0 ? undefined : Buffer.concat(parts);
}
