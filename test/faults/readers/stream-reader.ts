import { setTimeout as sleep } from 'node:timers/promises';
import { insist, Refused } from '../load/insist.ts';
import { takeDown, type LaneReader, type ReaderPlace } from './lane-reader.ts';

/** The bus says something every ten seconds, if only that it is still there. */
const SILENCE_MS = 15_000;
const PAUSE_MS = 200;

/** Server-Sent Events: keeps the last message's id with what it wrote down, comes back with it, and commits behind. Nothing may come twice. */
export class StreamReader implements LaneReader {
  readonly repeated = 0;
  private readonly place: ReaderPlace;
  private readonly headers: Readonly<Record<string, string>>;
  private over = false;
  private line = new AbortController();
  private cursor: string | undefined;
  private committed: string | undefined;
  private readonly running: Promise<unknown>;

  constructor(place: ReaderPlace) {
    this.place = place;
    this.headers = { authorization: `Bearer ${place.token}` };
    this.running = Promise.all([this.read(), this.commit()]);
    this.running.catch(() => {});
  }

  async stop(): Promise<void> {
    this.over = true;
    this.line.abort();
    await this.running;
  }

  private async read(): Promise<void> {
    while (!this.over) {
      this.line = new AbortController();
      const silence = setTimeout(() => this.line.abort(), SILENCE_MS);
      try {
        await this.pour(silence);
      } catch (error) {
        if (error instanceof Refused) throw error;
      } finally {
        clearTimeout(silence);
      }
      await sleep(PAUSE_MS);
    }
  }

  private async pour(silence: NodeJS.Timeout): Promise<void> {
    const { url, lane, errors } = this.place;
    const resumed: Record<string, string> = this.cursor === undefined ? {} : { 'last-event-id': this.cursor };
    const answer = await fetch(`${url}/v1/inbox/stream?subscription=${lane.subscription}`, { headers: { ...this.headers, ...resumed }, signal: this.line.signal });
    if (answer.status >= 500) return errors.note('GET /v1/inbox/stream', answer.status, await answer.text());
    if (answer.status !== 200 || answer.body === null) throw new Refused(`the stream of ${lane.agency}/${lane.subscription}`, { status: answer.status, body: await answer.text() });
    let text = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      silence.refresh();
      const messages = (text + chunk).split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) this.take(message);
    }
  }

  private take(message: string): void {
    const [, id, data] = /^id: (.+)\ndata: (.+)$/m.exec(message) ?? [];
    if (id === undefined || data === undefined) return;
    takeDown(this.place, (JSON.parse(data) as { events: unknown[] }).events);
    this.cursor = id;
  }

  private async commit(): Promise<void> {
    const { url, lane, errors } = this.place;
    for (; !this.over; await sleep(PAUSE_MS)) {
      const { cursor } = this;
      if (cursor === undefined || cursor === this.committed) continue;
      const headers = { ...this.headers, 'content-type': 'application/json' };
      const answer = await insist({ method: 'PUT', url: () => `${url}/v1/inbox/cursor`, headers, body: JSON.stringify({ subscription: lane.subscription, cursor }), errors }, () => this.over);
      if (answer !== undefined && answer.status !== 204) throw new Refused(`committing ${lane.agency}/${lane.subscription}`, answer);
      this.committed = cursor;
    }
  }
}
