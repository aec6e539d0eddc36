import type { Refusal, SourceSpec } from '@simpul/adapter-kit';
import type { SourceRecord } from '@simpul/adapter-kit/host';
import { explainRefusal } from '@simpul/adapter-kit/host';
import type { LaneReader, LedgerStore, LogAppender, RejectionRow, RejectionStore } from '@simpul/domain';
import { aliasRecords, recordsToAppend, type BatchLabel } from '../intake/chunk-records.ts';
import { letGo, type Judge, type Judged } from '../intake/judged.ts';
import { mendedRecord, storedRecord } from './mended-record.ts';
import { readRaw } from './raw-bytes.ts';

export interface RetryPorts {
  log: Pick<LogAppender, 'append'>;
  lanes: Pick<LaneReader, 'fetchLane'>;
  ledger: Pick<LedgerStore, 'claim' | 'put'>;
  rejections: Pick<RejectionStore, 'closeByRetry' | 'closeEarlier' | 'refusedAgain'>;
}

/** How today's adapter reads and judges a rejection's record. */
export interface RetryMeans {
  source: SourceSpec;
  adapterVersion: string;
  usesLedger: boolean;
  judge: Judge;
}

export type RetryResult =
  | { kind: 'accepted' | 'unchanged' }
  | { kind: 'rejected'; refusal: Refusal }
  /** Another batch of this ledger source is being read. */
  | { kind: 'busy' }
  /** The bytes are no longer kept. */
  | { kind: 'gone' };

/**
 * Judges a refused record again: as it came, or as `mended`. The record keeps its key and version, so that its events have the ids that
 * they would have had. Throws `LogUnavailable`, `StoreUnavailable`, and `UnreadableBody` for `mended`.
 */
export async function retryRejection(ports: RetryPorts, rejection: RejectionRow, means: RetryMeans, mended?: Buffer): Promise<RetryResult> {
  const record = await recordOf(ports, rejection, means.source, mended);
  if (!record) return { kind: 'gone' };
  const claim = means.usesLedger ? await ports.ledger.claim(rejection.agency) : NO_CLAIM;
  if (!claim) return { kind: 'busy' };
  try {
    return await settle(ports, rejection, means, record, mended !== undefined);
  } finally {
    await claim.release();
  }
}

/** The same, but nothing lasts. */
export async function rehearseRetry(ports: Pick<RetryPorts, 'lanes'>, rejection: RejectionRow, means: RetryMeans, mended?: Buffer): Promise<RetryResult> {
  const record = await recordOf(ports, rejection, means.source, mended);
  if (!record) return { kind: 'gone' };
  const [one] = (await means.judge.judge([record])).judged as [Judged];
  return one.kind === 'rejected' ? { kind: 'rejected', refusal: one.refusal } : { kind: one.kind };
}

const NO_CLAIM = { release: async () => {} };

async function recordOf({ lanes }: Pick<RetryPorts, 'lanes'>, rejection: RejectionRow, source: SourceSpec, mended: Buffer | undefined): Promise<SourceRecord | undefined> {
  const raw = await readRaw(lanes, rejection);
  return mended ? mendedRecord(rejection, mended, source, raw) : raw && storedRecord(rejection, raw, source);
}

async function settle(ports: RetryPorts, rejection: RejectionRow, means: RetryMeans, record: SourceRecord, isMended: boolean): Promise<RetryResult> {
  const chunk = await means.judge.judge([record]);
  const [one] = chunk.judged as [Judged];
  const { agency, id } = rejection;
  if (one.kind === 'rejected') {
    await ports.rejections.refusedAgain(agency, id, isMended ? rejection : reasonOf(one, means.adapterVersion));
    return { kind: 'rejected', refusal: one.refusal };
  }
  if (one.kind === 'accepted') {
    if (chunk.aliases.length > 0) await ports.log.append(aliasRecords(chunk.aliases));
    await ports.log.append(recordsToAppend(chunk.judged, labelOf(rejection, means)));
    if (one.ledger) await ports.ledger.put(agency, [one.ledger]);
    means.judge.settled(letGo(chunk));
  }
  await ports.rejections.closeByRetry(agency, id);
  // The same bad row may have been sent before: this is its later good one.
  if (one.key !== '') await ports.rejections.closeEarlier(agency, one.key, id);
  return { kind: one.kind };
}

function reasonOf({ record, refusal }: Extract<Judged, { kind: 'rejected' }>, adapterVersion: string) {
  const { code, pointer, message, hint, value = null } = refusal;
  const indonesian = explainRefusal(refusal, 'id');
  return { at: record.at, code, pointer, message, messageId: indonesian.message, hint, hintId: indonesian.hint, value, adapterVersion };
}

function labelOf({ batch, agency, kind, contentType, createdAt }: RejectionRow, { adapterVersion }: RetryMeans): BatchLabel {
  return { batch, agency, kind, feed: null, contentType, adapterVersion, openedAt: createdAt };
}
