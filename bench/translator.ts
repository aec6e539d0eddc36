import { randomUUID } from 'node:crypto';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { loadAdapters, readRecords, type LoadedAdapter } from '@simpul/adapter-kit/host';
import { directoryOf, isAllRefused, localTime, type LogBatch } from '@simpul/domain';
import { createAppender, createLogReader } from '@simpul/kafka';
import { createStores, openDatabase } from '@simpul/postgres';
import { Intake } from '../apps/connector/src/intake/intake.ts';
import { JudgeRecords } from '../apps/connector/src/intake/judge-records.ts';
import { MeteredBody } from '../apps/connector/src/intake/metered-body.ts';
import { Subjects } from '../apps/connector/src/subjects/subjects.ts';
import { Readable } from 'node:stream';
import { ROOT } from '../tools/local/folders.ts';
import { splitOf, type Work } from './report/cpu-split.ts';

/** What the process is told, as JSON in its first argument. */
export interface Assignment {
  brokers: string;
  databaseUrl: string;
  topic: string;
  /** Reads the topic from its beginning when it is new. */
  group: string;
  agency: string;
  contentType: string;
  /** Records that go before the measured ones, while the code gets warm. */
  warmUp: number;
  records: number;
  /** Whether it profiles itself meanwhile, which takes time of its own. */
  split: boolean;
}

/** What it says at its end, as JSON. */
export interface Translated {
  records: number;
  seconds: number;
  cpuSeconds: number;
  rssPeakMb: number;
  /** Of its CPU time, that of the thread that runs JavaScript; in the others V8 collects garbage and compiles. */
  mainShare: number;
  /** Shares of that thread's time. */
  split?: Record<Work, number>;
}

const assignment = JSON.parse(process.argv[2] ?? '') as Assignment;
const address = { brokers: assignment.brokers, clientId: 'simpul-translator' };
const database = await openDatabase({ url: assignment.databaseUrl, applicationName: 'simpul-translator' });
const stores = createStores(database);
const agencies = directoryOf(await stores.agencies.all());
const adapter = (await loadAdapters(join(ROOT, 'agencies'))).adapters.get(assignment.agency) as LoadedAdapter;
const subjects = new Subjects('bench');
const log = createAppender(address);
const intake = new Intake({ log, batches: stores.batches, ledger: stores.ledger, rejections: stores.rejections, now: () => new Date() });

const session = new Session();
let taken = 0;
let begun: { at: number; cpu: NodeJS.CpuUsage; main: NodeJS.CpuUsage; taken: number } | undefined;

/** The connector's own way, with a poll of the topic as one batch: its messages are the lines of one body, or each is a file. */
async function handle(batch: LogBatch): Promise<void> {
  const values = batch.records.map(({ value }) => value ?? Buffer.alloc(0));
  const isByLine = assignment.contentType === 'application/x-ndjson';
  for (const body of isByLine ? [Buffer.concat(values.flatMap((value) => [value, NEWLINE]))] : values) await take(body);
}

const NEWLINE = Buffer.from('\n');

async function take(bytes: Buffer): Promise<void> {
  const openedAt = new Date();
  const agency = agencies.byId(assignment.agency);
  if (agency === undefined) throw new Error(`${assignment.agency} is not in the registry`);
  const body = new MeteredBody(Readable.from([bytes], { objectMode: true }));
  const { counts } = await intake.take({
    label: { batch: `bat_${randomUUID()}`, agency: agency.id, kind: 'records', feed: null, contentType: assignment.contentType, adapterVersion: adapter.version, openedAt },
    chunks: readRecords(body, adapter.spec.source, { mediaType: assignment.contentType }),
    judge: new JudgeRecords(adapter.spec, { agency, agencies, receivedAt: localTime(openedAt, agency.timeZone), subjects: subjects.forBatch(), ledger: stores.ledger }),
    usesLedger: adapter.spec.versions === 'ledger',
    body,
  });
  if (isAllRefused(counts) || counts.rejected > 0) throw new Error(`${counts.rejected} generated records were refused`);
  await count(counts.accepted + counts.unchanged);
}

async function count(records: number): Promise<void> {
  taken += records;
  if (begun === undefined && taken >= assignment.warmUp) {
    if (assignment.split) await startProfile();
    begun = { at: performance.now(), cpu: process.cpuUsage(), main: process.threadCpuUsage(), taken };
  }
  if (taken < assignment.records || begun === undefined) return;
  const [cpuSeconds, mainSeconds] = [process.cpuUsage(begun.cpu), process.threadCpuUsage(begun.main)].map(({ user, system }) => (user + system) / 1e6) as [number, number];
  const translated: Translated = { records: taken - begun.taken, seconds: (performance.now() - begun.at) / 1_000, cpuSeconds, rssPeakMb: process.resourceUsage().maxRSS / 1_024, mainShare: mainSeconds / cpuSeconds };
  const split = assignment.split ? { split: splitOf((await session.post('Profiler.stop')).profile) } : {};
  process.stdout.write(JSON.stringify({ ...translated, ...split }), () => process.exit(0));
}

async function startProfile(): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
}

await createLogReader({ ...address, onAlarm: ({ code, message }) => process.stderr.write(`${code}: ${message}\n`) }).readBatches({
  topic: assignment.topic,
  group: assignment.group,
  handler: { start: async (_partition, committed) => committed ?? 0n, handle, stop: () => {} },
});
