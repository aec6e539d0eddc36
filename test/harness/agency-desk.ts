import type { TokenOf } from '../../tools/demo/bus-client.ts';
import { mintToken } from '../../tools/local/mint-token.ts';
import type { RunningBus } from '../../tools/local/folders.ts';

export interface DeskAnswer {
  status: number;
  headers: Headers;
  /** Of JSON what it says, else the text. */
  body: any;
}

export interface DeskEvent {
  type: string;
  subject: string;
  source: string;
  data: Record<string, any>;
}

/** One agency's own program: it calls, reads its inbox on and commits what it has read. */
export class AgencyDesk {
  private cursor: string | undefined;

  private constructor(
    private readonly url: () => string,
    private readonly token: string,
  ) {}

  /** `url`: where the bus answers, which may change. */
  static async open(bus: RunningBus, agency: string, url: () => string = () => bus.url, tokenOf: TokenOf = mintToken): Promise<AgencyDesk> {
    return new AgencyDesk(url, await tokenOf(bus, agency));
  }

  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<DeskAnswer> {
    const raw = body instanceof Uint8Array;
    const sent = body === undefined ? {} : { body: raw ? new Uint8Array(body) : JSON.stringify(body) };
    const given = { authorization: `Bearer ${this.token}`, ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers };
    const answer = await fetch(this.url() + path, { method, headers: given, ...sent });
    const text = await answer.text();
    const json = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  }

  /** What came of these types since it read last, until it is enough: so many, or what is asked for; all of it is committed. */
  async read(domain: string, enough: number | ((events: readonly DeskEvent[]) => boolean)): Promise<DeskEvent[]> {
    const events: DeskEvent[] = [];
    while (typeof enough === 'number' ? events.length < enough : !enough(events)) {
      const { status, body } = await this.call('GET', `/v1/inbox?wait=5${this.cursor === undefined ? '' : `&cursor=${this.cursor}`}`);
      if (status === 503) continue;
      if (status !== 200) throw new Error(`GET inbox: ${status} ${JSON.stringify(body)}`);
      this.cursor = body.cursor as string;
      events.push(...(body.events as DeskEvent[]).filter(({ type }) => type.startsWith(`id.go.asn.${domain}.`)));
      if (body.events.length > 0) await this.call('PUT', '/v1/inbox/cursor', { subscription: 'main', cursor: this.cursor });
    }
    return events;
  }
}
