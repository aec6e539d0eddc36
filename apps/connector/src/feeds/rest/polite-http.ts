import { backOffMs, FeedFailed, retryAfterMs } from '@simpul/domain';
import type { Clock } from '@simpul/platform';
import { waitUntil } from '../wait-until.ts';

export interface HttpLimits {
  clock: Clock;
  /** For one whole answer. */
  timeoutMs: number;
  /** How long a look waits at most before it asks again; who wants to be left alone for longer is asked in another look. */
  longestWaitMs: number;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

const TRIES = 5;
const LARGEST = 32 * 1024 * 1024;
/** What says that it is the server's fault or a passing one. */
const ASK_AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks one service, never faster than it may be asked, and again when it fails in passing. */
export class PoliteHttp {
  private readonly limits: HttpLimits;
  private readonly everyMs: number;
  private nextAt = 0;

  constructor(limits: HttpLimits, requestsPerSecond: number) {
    this.limits = limits;
    this.everyMs = 1_000 / requestsPerSecond;
  }

  /** Any answer that asking again would not change; redirects are not followed. Throws `FeedFailed`, and the signal's reason. */
  async ask(url: URL, request: RequestInit, signal: AbortSignal): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      await this.turn(signal);
      const answer = await this.once(url, request, signal);
      if (answer !== undefined && !ASK_AGAIN.has(answer.status)) return answer;
      const wanted = retryAfterMs(answer?.headers.get('retry-after') ?? undefined, this.limits.clock.now());
      if (tries === TRIES || wanted > this.limits.longestWaitMs) throw gaveUp(url, answer?.status, wanted);
      await this.wait(Math.max(wanted, Math.min(backOffMs(tries, Math.random()), this.limits.longestWaitMs)), signal);
    }
  }

  private async turn(signal: AbortSignal): Promise<void> {
    const at = Math.max(this.nextAt, this.limits.clock.now());
    this.nextAt = at + this.everyMs;
    await waitUntil(this.limits.clock, at, signal);
    signal.throwIfAborted();
  }

  private async wait(ms: number, signal: AbortSignal): Promise<void> {
    await waitUntil(this.limits.clock, this.limits.clock.now() + ms, signal);
    signal.throwIfAborted();
  }

  /** Undefined: no whole answer came. */
  private async once(url: URL, request: RequestInit, signal: AbortSignal): Promise<Answer | undefined> {
    try {
      const response = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(this.limits.timeoutMs)]) });
      return { status: response.status, headers: response.headers, body: await bodyOf(response, url) };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FeedFailed) throw error;
      return undefined;
    }
  }
}

async function bodyOf(response: Response, url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) throw new FeedFailed('source-unreadable', `${url.pathname} answers with more than ${LARGEST / 1024 / 1024} MB at once; ask it for smaller pages`, `${url.pathname} menjawab lebih dari ${LARGEST / 1024 / 1024} MB sekaligus; minta halaman yang lebih kecil`);
  }
  return Buffer.concat(chunks);
}

/** Addresses in texts are without host and parameters: those can hold what nobody else should see. */
function gaveUp({ pathname }: URL, status: number | undefined, waitMs: number): FeedFailed {
  if (status === undefined) return new FeedFailed('source-unreachable', `${pathname} gave no whole answer in time`, `${pathname} tidak memberi jawaban utuh pada waktunya`);
  if (status === 429 || waitMs > 0) return new FeedFailed('source-busy', `${pathname} wants to be left alone for now (${status})`, `${pathname} sedang tidak mau ditanya (${status})`, { waitMs });
  return new FeedFailed('source-unreachable', `${pathname} answers ${status}`, `${pathname} menjawab ${status}`);
}
