import { setTimeout as sleep } from 'node:timers/promises';
import type { BusClient, InboxEvent } from '../../tools/demo/bus-client.ts';

/** Attendance rows of one agency, numbered from 0; person after person in turn, each in the order of the numbers. */
const PEOPLE = 40;
const MEDIA = 'application/x-ndjson';
/** Between two requests, so that what stands in the lanes can be counted again and again. */
const PAUSE_MS = 50;

interface Sent {
  acknowledged: number;
  /** Requests that were not answered or refused for now, and were sent again. */
  repeated: number;
}

/** A load that a failed test left behind does not keep the test run from its end. */
const rest = (ms: number) => sleep(ms, undefined, { ref: false });

/** What came of it in a lane. */
export interface Counted {
  sent: number;
  lost: number;
  doubled: number;
  reordered: number;
}

/** Sends batch after batch until told to stop; what is not acknowledged is sent again, as a well-made sender does. An answer 5xx that is no 503 ends it. */
export class AttendanceLoad {
  private readonly client: BusClient;
  private readonly agency: string;
  /** Records a request; above 500 they go in several chunks. */
  batch: number;
  private stopping = false;
  private ended = false;
  private running: Promise<void> | undefined;
  readonly sent: Sent = { acknowledged: 0, repeated: 0 };

  constructor(client: BusClient, agency: string, batch = 50) {
    this.client = client;
    this.agency = agency;
    this.batch = batch;
  }

  start(): this {
    this.stopping = false;
    this.ended = false;
    this.running = this.run().finally(() => (this.ended = true));
    this.running.catch(() => {});
    return this;
  }

  /** Resolves when so many more are acknowledged than at the time of the call. */
  async more(records: number): Promise<void> {
    const goal = this.sent.acknowledged + records;
    while (this.sent.acknowledged < goal && !this.ended) await rest(20);
    if (this.ended) await this.running;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const { batch } = this;
      const body = Buffer.from(rowsOf(this.agency, this.sent.acknowledged, batch).join('\n'));
      while (!(await this.acknowledged(body, batch))) {
        this.sent.repeated++;
        await rest(50);
      }
      this.sent.acknowledged += batch;
      await rest(PAUSE_MS);
    }
  }

  private async acknowledged(body: Buffer, batch: number): Promise<boolean> {
    try {
      const { accepted } = await this.client.handOver(this.agency, MEDIA, body);
      if (accepted !== batch) throw new RangeError(`${accepted} of ${batch} accepted`);
      return true;
    } catch (error) {
      if (error instanceof RangeError || SERVER_ERROR.test(String(error))) throw error;
      return false;
    }
  }
}

/** No answer, and the 503 that tells to come again, are what a sender is ready for. */
const SERVER_ERROR = / as \S+: 5(?!03)\d\d /;

const TABLES: Record<string, string> = { 'kota-makassar': 'tb_presensi', 'kab-deli-serdang': 'absensi_harian' };

export function rowsOf(agency: string, first: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => JSON.stringify(rowOf(TABLES[agency] ?? '', first + i)));
}

function rowOf(table: string, number: number) {
  const nip = `19850112201001${1 + (number % 2)}${901 + (number % PEOPLE)}`;
  return {
    op: 'c',
    before: null,
    after: { id: number, nip, nama: 'CONTOH', tanggal: 20_528, jam_masuk: 1_773_645_704_000, jam_pulang: null, status_kerja: number % 2 === 0 ? 'wfh' : 'wfo' },
    source: { connector: 'mysql', db: 'presensi', table, ts_ms: 1_773_616_905_000 + number, file: 'binlog.000001', pos: number, snapshot: 'false' },
    ts_ms: 1_773_616_905_000 + number,
  };
}

/** Waits until the lane holds as much as was sent, or nothing more comes; then counts. */
export async function count(client: BusClient, agency: string, sent: number, subscription = 'main'): Promise<Counted> {
  for (let before = -1, still = 0; still < 10; still++) {
    const { read } = await countNow(client, agency, subscription);
    if (read >= sent) break;
    if (read > before) still = 0;
    before = read;
    await sleep(500);
  }
  // What comes twice may come late.
  await sleep(1_500);
  return told(`${agency} ${subscription}`, (await countNow(client, agency, subscription)).countedOf(sent));
}

/** Into the report of the test run. */
export function told(where: string, counted: Counted): Counted {
  const { sent, lost, doubled, reordered } = counted;
  process.stdout.write(`faults: ${where}: ${sent} sent, ${lost} lost, ${doubled} doubled, ${reordered} out of order\n`);
  return counted;
}

export async function countNow(client: BusClient, agency: string, subscription: string): Promise<Found> {
  const found = new Found();
  for await (const page of client.wholeLane(agency, subscription)) found.take(page);
  return found;
}

/** What was read so far, by the numbers of its rows. */
export class Found {
  read = 0;
  reordered = 0;
  readonly numbers = new Set<number>();
  private readonly last = new Map<string, number>();

  take(events: readonly Pick<InboxEvent, 'subject' | 'data'>[]): void {
    for (const { subject, data } of events) {
      const number = Number((data.sourceRecord as { key: string }).key);
      if (number < (this.last.get(subject) ?? -1)) this.reordered++;
      this.last.set(subject, number);
      this.read++;
      this.numbers.add(number);
    }
  }

  countedOf(sent: number): Counted {
    return { sent, lost: sent - this.numbers.size, doubled: this.read - this.numbers.size, reordered: this.reordered };
  }
}
