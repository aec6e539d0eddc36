import { setTimeout as sleep } from 'node:timers/promises';
import { authorizationOf } from '../measure/bench-token.ts';
import { KeptConnection, type Answer } from '../measure/kept-connection.ts';

/** Tokens last an hour. */
const RENEWED_MS = 30 * 60_000;
const TRIES = 100;

export interface Request {
  method: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
}

/** One agency's program at one door: a kept connection, a token renewed in time, and what is refused for the moment asked again. */
export class Caller {
  /** Asked again. */
  repeated = 0;
  private authorization: { text: string; until: number } | undefined;
  private connection: KeptConnection | undefined;
  readonly agency: string;
  private readonly url: string;

  constructor(url: string, agency: string) {
    this.url = url;
    this.agency = agency;
  }

  /** Throws for what is refused for good. */
  async ask({ method, path, headers = {}, body }: Request): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      this.connection ??= await KeptConnection.open(this.url);
      const answer = await this.connection.request(method, path, { ...headers, authorization: await this.authorized() }, body);
      if (answer.status < 300) return answer;
      if (answer.status !== 503 || tries === TRIES) throw new Error(`${method} ${path} as ${this.agency}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
      this.repeated++;
      await sleep(1_000);
    }
  }

  async json<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.ask({ method, path, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) }) });
    return (answer.body.length === 0 ? undefined : JSON.parse(answer.body.toString())) as T;
  }

  async authorized(): Promise<string> {
    if (this.authorization === undefined || Date.now() > this.authorization.until) this.authorization = { text: await authorizationOf(this.agency), until: Date.now() + RENEWED_MS };
    return this.authorization.text;
  }

  close(): void {
    this.connection?.close();
  }
}
