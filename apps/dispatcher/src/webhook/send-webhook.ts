import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { SUBJECTS_AT_ONCE, type Outcome } from '@simpul/domain';
import { checkedLookup, namesPrivateAddress, PrivateTarget, type Resolve } from './checked-lookup.ts';

export interface SenderOptions {
  allowPrivate: boolean;
  /** The longest that an answer is waited for, the name's resolution and the connection included. */
  answerMs: number;
  resolve?: Resolve;
}

export interface Posting {
  url: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** So much of an answer's body is read, to keep the connection; a longer one costs the connection. */
const BODY_BYTES = 16_384;

/** One channel's way to its receiver, with connections of its own: whoever is slow holds up nobody else. */
export class WebhookSender {
  private readonly options: SenderOptions;
  private readonly ending = new AbortController();
  private readonly agents: { http: HttpAgent; https: HttpsAgent };

  constructor(options: SenderOptions) {
    this.options = options;
    const agent = { keepAlive: true, maxSockets: SUBJECTS_AT_ONCE, keepAliveMsecs: 10_000 };
    this.agents = { http: new HttpAgent(agent), https: new HttpsAgent(agent) };
  }

  /** Never throws. Redirects are answers like any other: nobody follows them. */
  async post(posting: Posting): Promise<Outcome> {
    const target = new URL(posting.url);
    if (!this.options.allowPrivate && (target.protocol !== 'https:' || namesPrivateAddress(target.hostname))) return { kind: 'private-target' };
    return (await this.try(target, posting)) ?? (await this.try(target, posting)) ?? { kind: 'no-answer' };
  }

  /** Undefined: the connection had been closed by the receiver while it was idle, which says nothing of it. */
  private try(target: URL, { headers, body }: Posting): Promise<Outcome | undefined> {
    const { allowPrivate, answerMs, resolve } = this.options;
    const secure = target.protocol === 'https:';
    return new Promise((answer) => {
      const sent = (secure ? httpsRequest : httpRequest)(target, {
        method: 'POST',
        agent: secure ? this.agents.https : this.agents.http,
        lookup: checkedLookup(allowPrivate, resolve),
        headers: { ...headers, 'content-type': 'application/cloudevents+json; charset=utf-8', 'content-length': body.length, 'user-agent': 'simpul-webhook/1', accept: '*/*' },
        signal: this.ending.signal,
      });
      // Over the whole exchange: one that sends a byte a second ends, too.
      const timer = setTimeout(() => sent.destroy(new Error('no answer in time')), answerMs);
      // Not every end is an error: after a 101 that nobody asked for there is only this.
      sent.on('close', () => {
        clearTimeout(timer);
        answer({ kind: 'no-answer' });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (error instanceof PrivateTarget) return answer({ kind: 'private-target' });
        answer(sent.reusedSocket && error.code === 'ECONNRESET' ? undefined : { kind: 'no-answer' });
      });
      sent.on('response', (response) => {
        drain(response);
        answer({ kind: 'answer', status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      });
      sent.end(body);
    });
  }

  /** What is under way ends as unanswered. */
  close(): void {
    this.ending.abort();
    this.agents.http.destroy();
    this.agents.https.destroy();
  }
}

function drain(response: IncomingMessage): void {
  let bytes = 0;
  response.on('error', () => {});
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > BODY_BYTES) response.destroy();
  });
}
