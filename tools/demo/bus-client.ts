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

export interface Page {
  events: InboxEvent[];
  cursor: string;
  state: 'CAUGHT_UP' | 'BEHIND' | 'PAUSED';
}

/** What is sent as it is. */
export interface Sent {
  contentType: string;
  bytes: Uint8Array;
}

/** So many events, or those that are asked for. */
export type Enough = number | ((events: readonly InboxEvent[]) => boolean);

export type TokenOf = (bus: RunningBus, agency: string) => Promise<string>;

const LOOK_MS = 100;

/** The bus as agencies' own programs see it. */
export class BusClient {
  private readonly bus: RunningBus;
  /** Where what publishes is sent: of separate apps the connector's address. */
  private readonly door: () => string;
  private readonly tokenOf: TokenOf;
  private readonly tokens = new Map<string, string>();
  private readonly cursors = new Map<string, string>();

  /** `tokenOf`: makes an agency join, and gives its token. */
  constructor(bus: RunningBus, door: () => string = () => bus.url, tokenOf: TokenOf = mintToken) {
    this.bus = bus;
    this.door = door;
    this.tokenOf = tokenOf;
  }

  async join(agency: string): Promise<void> {
    this.tokens.set(agency, await this.tokenOf(this.bus, agency));
  }

  handOver(agency: string, contentType: string, bytes: Uint8Array): Promise<Receipt> {
    return this.publish(agency, `/v1/agencies/${agency}/records`, { contentType, bytes });
  }

  /** Events in the shared schema. */
  publishEvents(agency: string, events: readonly object[]): Promise<Receipt> {
    return this.publish(agency, '/v1/events', { contentType: 'application/cloudevents-batch+json', bytes: Buffer.from(JSON.stringify(events)) });
  }

  /** All that came since the last call; waits up to `seconds` until it is enough, then takes what else is there. */
  async readOn(agency: string, seconds: number, enough: Enough = 1): Promise<InboxEvent[]> {
    const events: InboxEvent[] = [];
    for await (const page of this.pagesOn(agency, { seconds, enough })) events.push(...page);
    return events;
  }

  /** The same page by page. */
  async *pagesOn(agency: string, { seconds, enough = 1, limit = 500 }: { seconds: number; enough?: Enough; limit?: number }): AsyncGenerator<InboxEvent[]> {
    const events: InboxEvent[] = [];
    const isEnough = () => (typeof enough === 'number' ? events.length >= enough : enough(events));
    for (const until = Date.now() + seconds * 1_000; ; ) {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
      const page = await this.page(agency, `limit=${limit}&wait=${isEnough() ? 0 : Math.min(left, 60)}${this.cursorQuery(agency)}`);
      this.cursors.set(agency, page.cursor);
      events.push(...page.events);
      if (page.events.length > 0) yield page.events;
      if (page.state === 'CAUGHT_UP' && (isEnough() || left === 0)) return;
    }
  }

  /** What was read so far is handled. */
  async commit(agency: string): Promise<void> {
    await this.ask(agency, 'PUT', '/v1/inbox/cursor', { cursor: this.cursors.get(agency) });
  }

  /** Reads on from another cursor than its own. */
  goOnFrom(agency: string, cursor: string): void {
    this.cursors.set(agency, cursor);
  }

  /** The whole lane, read as a newcomer would. */
  async readAll(agency: string): Promise<InboxEvent[]> {
    const events: InboxEvent[] = [];
    for await (const page of this.wholeLane(agency)) events.push(...page);
    return events;
  }

  /** The same page by page, for lanes that are long. */
  async *wholeLane(agency: string, subscription = 'main'): AsyncGenerator<InboxEvent[]> {
    for (let query = 'from=earliest&limit=5000'; ; ) {
      const page = await this.page(agency, `${query}&subscription=${subscription}`);
      if (page.events.length === 0) return;
      yield page.events;
      query = `cursor=${page.cursor}&limit=5000`;
    }
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

  /** One read, as it is answered or refused. */
  readNow(agency: string): Promise<{ status: number; answer: unknown }> {
    return this.attempt(agency, 'GET', `/v1/inbox?limit=1${this.cursorQuery(agency)}`);
  }

  /** Any other call. Throws when it is refused. */
  async ask<T>(agency: string, method: string, path: string, body?: object | Sent): Promise<T> {
    const { status, answer } = await this.attempt(agency, method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} as ${agency}: ${status} ${JSON.stringify(answer)}`);
    return answer as T;
  }

  /** Asks again until the answer is as it should be, for at most `seconds`; the last answer either way. */
  async askUntil<T>(agency: string, [method, path, body]: [method: string, path: string, body?: object], enough: (answer: T) => boolean, seconds = 30): Promise<T> {
    for (const until = Date.now() + seconds * 1_000; ; await sleep(LOOK_MS)) {
      const answer = await this.ask<T>(agency, method, path, body);
      if (enough(answer) || Date.now() > until) return answer;
    }
  }

  /** Lines of JSON. */
  async lines<T>(agency: string, path: string): Promise<T[]> {
    const answer = await this.call(agency, path);
    if (!answer.ok) throw new Error(`GET ${path} as ${agency}: ${answer.status} ${await answer.text()}`);
    return (await answer.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as T);
  }

  async openRejections(agency: string): Promise<{ id: string; code: string }[]> {
    return (await this.ask<{ items: { id: string; code: string }[] }>(agency, 'GET', '/v1/rejections?state=open')).items;
  }

  /** A refused record in its mended form, in place of the refused one. */
  mend(agency: string, rejection: string, contentType: string, bytes: Uint8Array): Promise<Receipt> {
    return this.publish(agency, `/v1/rejections/${rejection}/retry`, { contentType, bytes });
  }

  private async publish(agency: string, path: string, { contentType, bytes }: Sent): Promise<Receipt> {
    const answer = await this.call(agency, path, { method: 'POST', headers: { 'content-type': contentType }, body: Buffer.from(bytes) }, this.door());
    if (!answer.ok && answer.status !== 422) throw new Error(`POST ${path} as ${agency}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Receipt;
  }

  private async attempt(agency: string, method: string, path: string, body?: object | Sent): Promise<{ status: number; answer: unknown }> {
    const sent = body === undefined || 'bytes' in body ? body : { contentType: 'application/json', bytes: Buffer.from(JSON.stringify(body)) };
    const given = sent === undefined ? {} : { headers: { 'content-type': sent.contentType }, body: Buffer.from(sent.bytes) };
    const answer = await this.call(agency, path, { method, ...given });
    const text = await answer.text();
    return { status: answer.status, answer: text === '' ? undefined : JSON.parse(text) };
  }

  private cursorQuery(agency: string): string {
    const cursor = this.cursors.get(agency);
    return cursor === undefined ? '' : `&cursor=${cursor}`;
  }

  private async page(agency: string, query: string): Promise<Page> {
    const answer = await this.call(agency, `/v1/inbox?${query}`);
    if (!answer.ok) throw new Error(`GET inbox of ${agency}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Page;
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
