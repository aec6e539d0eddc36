import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { FuzzedRequest } from './fuzzed-request.ts';
import type { WireAnswer } from './judge-answer.ts';

const PATIENCE_MS = 30_000;
const TRIES = 5;

/** Sends what `fetch` would mend or refuse to send. Of a stream of events only the head is waited for. Throws when the connection breaks or nothing comes for long. */
export class RawSender {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly url: string) {}

  /** A kept connection that the server has just closed says nothing of this request: it goes again on a new one. */
  async send(request: FuzzedRequest): Promise<WireAnswer> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.sendOnce(request);
      } catch (error) {
        const { code, reused } = error as { code?: string; reused?: boolean };
        if (reused !== true || code !== 'ECONNRESET' || tries === TRIES) throw error;
      }
    }
  }

  private sendOnce({ method, path, headers, body }: FuzzedRequest): Promise<WireAnswer> {
    const length = body === undefined ? {} : { 'content-length': body.length };
    return new Promise((resolve, reject) => {
      const asked = request(this.url, { method, path: path.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent), headers: { ...headers, ...length }, agent: this.agent, timeout: PATIENCE_MS }, (answer) => {
        const head = { status: answer.statusCode ?? 0, headers: answer.headers };
        if (String(answer.headers['content-type']).startsWith('text/event-stream')) {
          asked.destroy();
          return resolve({ ...head, body: Buffer.from(' ') });
        }
        buffer(answer).then((all) => resolve({ ...head, body: all }), reject);
      });
      asked.on('timeout', () => asked.destroy(new Error(`no answer for ${PATIENCE_MS / 1_000} s`)));
      asked.on('error', (error) => reject(Object.assign(error, { reused: asked.reusedSocket })));
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
