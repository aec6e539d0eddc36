import type { NewRecord } from '@simpul/domain';
import type { Produce } from '../src/produce.ts';
import type { ByPlace } from '../src/request-draft.ts';

interface Request {
  topics: ByPlace;
  resolve(offsets: Map<string, bigint>): void;
  reject(error: Error): void;
}

export class Refusal extends Error {
  readonly topics: readonly string[];
  constructor(topics: readonly string[]) {
    super('refused');
    this.topics = topics;
  }
}

/** Produce requests that end when and how the test says. What was written, by place, also when the answer got lost. */
export class ScriptedProduce implements Produce {
  readonly sent: string[][] = [];
  readonly written = new Map<string, string[]>();
  mostAtOnce = 0;
  closed = false;
  private outstanding: Request[] = [];

  send(topics: ByPlace): Promise<Map<string, bigint>> {
    this.sent.push(recordsIn(topics).map(textOf));
    return new Promise((resolve, reject) => {
      this.outstanding.push({ topics, resolve, reject });
      this.mostAtOnce = Math.max(this.mostAtOnce, this.outstanding.length);
    });
  }

  async refused(error: unknown): Promise<ReadonlySet<string>> {
    return new Set(error instanceof Refusal ? error.topics : []);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const request of this.outstanding.splice(0)) request.reject(new Error('closed'));
  }

  get isAsked(): boolean {
    return this.outstanding.length > 0;
  }

  async acknowledge(): Promise<void> {
    const request = await this.next();
    request.resolve(this.write(request.topics));
    await settled();
  }

  /** Nothing is written, or all of it. */
  async fail(error: Error = new Error('no answer'), isWritten = false): Promise<void> {
    const request = await this.next();
    if (isWritten) this.write(request.topics);
    request.reject(error);
    await settled();
  }

  private write(topics: ByPlace): Map<string, bigint> {
    const offsets = new Map<string, bigint>();
    for (const [topic, partitions] of topics) {
      for (const [partition, { records }] of partitions) {
        const all = this.written.get(`${topic}:${partition}`) ?? [];
        offsets.set(`${topic}:${partition}`, BigInt(all.length));
        this.written.set(`${topic}:${partition}`, [...all, ...records.map(textOf)]);
      }
    }
    return offsets;
  }

  /** Also the one that comes after a pause. */
  private async next(): Promise<Request> {
    while (this.outstanding.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    return this.outstanding.shift() as Request;
  }
}

function recordsIn(topics: ByPlace): NewRecord[] {
  return [...topics.values()].flatMap((partitions) => [...partitions.values()].flatMap(({ records }) => records));
}

function textOf({ value }: NewRecord): string {
  return String(value);
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
