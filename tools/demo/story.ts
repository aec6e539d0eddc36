import type { BusClient, InboxEvent, Receipt } from './bus-client.ts';
import { bytesOf, FILES, MENDED_ROW } from './files.ts';
import { sayEvent, sayReceipt } from './say.ts';
import { WorkStory } from './work-story.ts';

const READERS = ['kota-denpasar', 'kota-makassar', 'kab-deli-serdang', 'kota-jayapura', 'kemenkeu', 'bkn'] as const;
/** How many events each reader must find: what is about itself or addressed to it. Kemenkeu's arrangement has begun and ended since. */
const EXPECTED: Record<(typeof READERS)[number], number> = { 'kota-denpasar': 2, 'kota-makassar': 1, 'kab-deli-serdang': 1, 'kota-jayapura': 1, kemenkeu: 5, bkn: 0 };

/** Six agencies, six files, and what comes of them; every claim is checked as it is told. */
export class Story {
  private readonly bus: BusClient;
  private readonly killAndRestart: () => Promise<void>;
  private readonly failures: string[] = [];
  private step = 0;
  private readonly counts = { accepted: 0, refused: 0, read: 0 };

  constructor(bus: BusClient, killAndRestart: () => Promise<void>) {
    this.bus = bus;
    this.killAndRestart = killAndRestart;
  }

  async tell(): Promise<number> {
    await this.join();
    await this.handOver();
    await this.read();
    await this.sendAgain();
    await this.mend();
    await new WorkStory(this.bus, { heading: (text) => this.heading(text), check: (holds, claim) => this.check(holds, claim) }).tell();
    await this.killBus();
    return this.end();
  }

  private async join(): Promise<void> {
    this.heading('Agencies join. Each gets a credential, and its lane "main" opens.');
    const all = [...new Set([...FILES.map(({ agency }) => agency), ...READERS, 'kemendagri', 'kemenpanrb'])];
    for (const agency of all) await this.bus.join(agency);
    console.log(`   ${all.join(', ')}`);
  }

  private async handOver(): Promise<void> {
    this.heading('Six agencies hand over files, each as its own system writes them.');
    for (const file of FILES) {
      const receipt = await this.bus.handOver(file.agency, file.contentType, bytesOf(file));
      console.log(`\n   ${file.what} (agencies/${file.agency}/samples/${file.name})`);
      sayReceipt(receipt);
      this.check(receipt.accepted === file.accepted && receipt.rejectedCount === file.refused, `${file.agency}: ${file.accepted} accepted and ${file.refused} refused`);
      this.counts.accepted += receipt.accepted;
      this.counts.refused += receipt.rejectedCount;
    }
  }

  private async read(): Promise<void> {
    this.heading('The regions and ministries read their inboxes: each only what is about itself or addressed to it.');
    for (const agency of READERS) {
      const events = await this.bus.readOn(agency, EXPECTED[agency] > 0 ? 20 : 2, EXPECTED[agency]);
      console.log(`\n   ${agency}: ${events.length === 0 ? 'nothing. What others handed over is not about it' : `${events.length} event${events.length === 1 ? '' : 's'}`}`);
      for (const event of events) sayEvent(event);
      this.counts.read += events.length;
      this.check(events.length === EXPECTED[agency], `${agency} finds ${EXPECTED[agency]} events`);
      this.check(events.every((event) => event.agency === agency), `${agency} sees nothing of others`);
    }
  }

  private async sendAgain(): Promise<void> {
    this.heading('Everything is sent again, as after a lost connection: nothing new may come of it.');
    for (const file of FILES) await this.bus.handOver(file.agency, file.contentType, bytesOf(file));
    for (const agency of READERS) {
      const again = await this.bus.readOn(agency, 1);
      this.check(again.length === 0, `${agency} gets nothing new`);
    }
    console.log('   No reader got anything new.');
  }

  private async mend(): Promise<void> {
    this.heading('Kemenkeu mends its refused row (the missing end date) and sends that row alone.');
    const receipt = await this.bus.handOver('kemenkeu', 'text/csv', Buffer.from(MENDED_ROW));
    sayReceipt(receipt);
    const events = await this.bus.readOn('kemenkeu', 20, 2);
    for (const event of events) sayEvent(event);
    this.check(receipt.accepted === 1 && events.length === 2, 'the mended row arrives');
    this.counts.accepted += receipt.accepted;
    this.counts.read += events.length;
  }

  private async killBus(): Promise<void> {
    this.heading('The bus is killed (kill -9) in the middle of a hand-over, and started again.');
    const failures = this.failures.length;
    const before = new Map<string, string[]>();
    for (const agency of READERS) before.set(agency, idsOf(await this.bus.readAll(agency)));
    const inFlight = FILES.map((file) => this.bus.handOver(file.agency, file.contentType, bytesOf(file)).catch(() => 'cut off' as const));
    await this.killAndRestart();
    const cut = (await Promise.all(inFlight)).filter((receipt: Receipt | 'cut off') => receipt === 'cut off').length;
    console.log(`   ${cut} of ${FILES.length} hand-overs were cut off; they are sent again.`);
    for (const file of FILES) await this.bus.handOver(file.agency, file.contentType, bytesOf(file));
    for (const agency of READERS) {
      const after = idsOf(await this.bus.readAll(agency));
      this.check(String(after) === String(before.get(agency)), `${agency}: the same events in the same order, nothing missing, nothing twice`);
    }
    if (this.failures.length === failures) console.log('   Every lane holds the same events in the same order: nothing missing, nothing twice.');
  }

  private end(): number {
    const { accepted, refused, read } = this.counts;
    console.log(`\nIn all: ${accepted} records accepted, ${refused} refused with their reasons, ${read} events read.`);
    for (const failure of this.failures) console.error(`FAILED: ${failure}`);
    console.log(this.failures.length === 0 ? 'Everything came as it should.' : `${this.failures.length} checks failed.`);
    return this.failures.length === 0 ? 0 : 1;
  }

  private heading(text: string): void {
    console.log(`\n${++this.step}. ${text}`);
  }

  private check(holds: boolean, claim: string): void {
    if (!holds) {
      this.failures.push(`step ${this.step}: ${claim}`);
      console.log(`   !! not so: ${claim}`);
    }
  }
}

function idsOf(events: readonly InboxEvent[]): string[] {
  return events.map(({ source, id }) => `${source} ${id}`);
}
