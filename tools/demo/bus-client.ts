import { setTimeout as sleep } from 'node:timers/promises';
import { mintToken } from '../local/mint-token.ts';
import type { RunningBus } from '../local/folders.ts';

export interface Receipt {
  batch?: string;
  accepted: number;
  unchanged: number;
  rejectedCount: number;
  rejected: { index: number; at: { line?: number; row?: number; sheet?: string }; code: string; pointer: string; message: string; hint: string }[];
}

export interface InboxEvent {
  id: string;
  source: string;
  type: string;
  subject: string;
  agency: string;
  data: Record<string, unknown>;
}

/** The bus as an agency's own program sees it. */
export class BusClient {
  private readonly bus: RunningBus;
  /** Where what publishes is sent: of separate apps the connector's address. */
  private readonly door: () => string;
  private readonly tokens = new Map<string, string>();
  private readonly cursors = new Map<string, string>();

  constructor(bus: RunningBus, door: () => string = () => bus.url) {
    this.bus = bus;
    this.door = door;
  }

  async join(agency: string): Promise<void> {
    this.tokens.set(agency, await mintToken(this.bus, agency));
  }

  async handOver(agency: string, contentType: string, body: Uint8Array): Promise<Receipt> {
    const answer = await this.call(agency, `/v1/agencies/${agency}/records`, { method: 'POST', headers: { 'content-type': contentType }, body: Buffer.from(body) }, this.door());
    if (answer.status !== 202 && answer.status !== 422) throw new Error(`POST records of ${agency}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Receipt;
  }

  /** All that came since the last call; waits up to `seconds` until there are so many, then reads until nothing more comes. */
  async readOn(agency: string, seconds: number, atLeast = 1): Promise<InboxEvent[]> {
    const events: InboxEvent[] = [];
    const until = Date.now() + seconds * 1_000;
    for (;;) {
      const left = Math.ceil((until - Date.now()) / 1_000);
      const cursor = this.cursors.get(agency);
      const page = await this.page(agency, `wait=${events.length < atLeast ? Math.max(1, left) : 1}${cursor ? `&cursor=${cursor}` : ''}`);
      this.cursors.set(agency, page.cursor);
      events.push(...page.events);
      if (page.events.length === 0 && (events.length >= atLeast || left <= 1)) return events;
    }
  }

  /** The whole lane, read as a newcomer would. */
  async readAll(agency: string): Promise<InboxEvent[]> {
    const events: InboxEvent[] = [];
    for await (const page of this.wholeLane(agency)) events.push(...page);
    return events;
  }

  /** The same page by page, for lanes that are long. */
  async *wholeLane(agency: string): AsyncGenerator<InboxEvent[]> {
    for (let query = 'from=earliest&limit=5000'; ; ) {
      const page = await this.page(agency, query);
      if (page.events.length === 0) return;
      yield page.events;
      query = `cursor=${page.cursor}&limit=5000`;
    }
  }

  /** Any other call, as JSON. */
  async ask(agency: string, method: string, path: string, body?: object): Promise<{ status: number; answer: unknown }> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await this.call(agency, path, { method, ...sent });
    return { status: answer.status, answer: await answer.json() };
  }

  /** The lane page by page, with every cursor on the way and how many events were read when it came. */
  async readPages(agency: string, limit: number): Promise<{ events: InboxEvent[]; cursors: { cursor: string; read: number }[] }> {
    const events: InboxEvent[] = [];
    const cursors: { cursor: string; read: number }[] = [];
    for (let query = `from=earliest&limit=${limit}`; ; ) {
      const page = await this.page(agency, query);
      events.push(...page.events);
      cursors.push({ cursor: page.cursor, read: events.length });
      if (page.events.length === 0) return { events, cursors };
      query = `cursor=${page.cursor}&limit=${limit}`;
    }
  }

  async readFrom(agency: string, cursor: string): Promise<InboxEvent[]> {
    return (await this.page(agency, `cursor=${cursor}`)).events;
  }

  async openRejections(agency: string): Promise<{ id: string; code: string }[]> {
    const answer = await this.call(agency, '/v1/rejections?state=open', {}, this.door());
    return ((await answer.json()) as { items: { id: string; code: string }[] }).items;
  }

  /** A refused record in its mended form, in place of the refused one. */
  async mend(agency: string, rejection: string, contentType: string, body: Uint8Array): Promise<Receipt> {
    const answer = await this.call(agency, `/v1/rejections/${rejection}/retry`, { method: 'POST', headers: { 'content-type': contentType }, body: Buffer.from(body) }, this.door());
    return (await answer.json()) as Receipt;
  }

  private async page(agency: string, query: string): Promise<{ events: InboxEvent[]; cursor: string }> {
    const answer = await this.call(agency, `/v1/inbox?${query}`);
    if (!answer.ok) throw new Error(`GET inbox of ${agency}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { events: InboxEvent[]; cursor: string };
  }

  /** A busy bus says 503 and when to come back: a well-made sender does. */
  private async call(agency: string, path: string, init: RequestInit = {}, at = this.bus.url): Promise<Response> {
    for (let tries = 1; ; tries++) {
      const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${this.tokens.get(agency)}` };
      const answer = await fetch(at + path, { ...init, headers });
      if (answer.status !== 503 || tries === 10) return answer;
      await sleep(Number(answer.headers.get('retry-after') ?? 1) * 1_000);
    }
  }
}
