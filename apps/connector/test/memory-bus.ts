import { Readable } from 'node:stream';
import type { AdapterSpec } from '@simpul/adapter-kit';
import { readRecords } from '@simpul/adapter-kit/host';
import { EVENTS_TOPIC } from '@simpul/domain';
import { Intake } from '../src/intake/intake.ts';
import { JudgeRecords } from '../src/intake/judge-records.ts';
import { MeteredBody } from '../src/intake/metered-body.ts';
import { Subjects } from '../src/subjects/subjects.ts';
import { MemoryBatches, MemoryLedger, MemoryLog, MemoryRejections } from './memory-ports.ts';
import { AGENCIES, CONTOH } from './sample-adapters.ts';

/** The intake on parts in memory, for the agency `kota-contoh`. */
export function memoryBus() {
  const parts = { log: new MemoryLog(), batches: new MemoryBatches(), ledger: new MemoryLedger(), rejections: new MemoryRejections() };
  const subjects = new Subjects('a key for tests');
  let now = 1_000_000;
  const intake = new Intake({ ...parts, now: () => new Date((now += 2_000)) });
  const input = (adapter: AdapterSpec<unknown>, body: string | Buffer | Readable, batch = 'bat_1') => {
    const metered = new MeteredBody(body instanceof Readable ? body : Readable.from([Buffer.from(body)]));
    const judge = new JudgeRecords(adapter, { agency: CONTOH, agencies: AGENCIES, receivedAt: '2026-03-16T08:00:00+07:00', subjects: subjects.forBatch(), ledger: parts.ledger });
    const label = { batch, agency: CONTOH.id, kind: 'records' as const, feed: null, contentType: 'application/json', adapterVersion: '1', openedAt: new Date(0) };
    return { label, chunks: readRecords(metered, adapter.source), judge, usesLedger: adapter.versions === 'ledger', body: metered };
  };
  const ids = () => parts.log.of(EVENTS_TOPIC).map(({ value }) => (JSON.parse(String(value)) as { id: string }).id);
  return { ...parts, subjects, intake, input, ids, take: (adapter: AdapterSpec<unknown>, body: string | Buffer | Readable, batch?: string) => intake.take(input(adapter, body, batch)) };
}
