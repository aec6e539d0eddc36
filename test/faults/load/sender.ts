import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledged } from '../checker/journal.ts';
import type { Journal } from '../journals.ts';
import { insist, Refused } from './insist.ts';
import type { ServerErrors } from './server-errors.ts';
import type { SourceKind } from './source-kinds.ts';

export interface Door {
  url: string;
  token: string;
  errors: ServerErrors;
}

interface Receipt {
  accepted: number;
  unchanged: number;
}

/** A publisher's program: batch after batch, each sent again until it is acknowledged, then written down as such. */
export class Sender {
  readonly kind: SourceKind;
  acknowledged = 0;
  repeated = 0;
  private readonly door: Door;
  private readonly journal: Journal<Acknowledged>;

  constructor(kind: SourceKind, door: Door, journal: Journal<Acknowledged>) {
    this.kind = kind;
    this.door = door;
    this.journal = journal;
  }

  async sendBatch(): Promise<void> {
    const { batch } = this.kind;
    const from = this.acknowledged;
    await this.send(from);
    this.journal.write(Array.from({ length: batch }, (_, i) => this.kind.acknowledged(from + i)));
    this.acknowledged += batch;
  }

  /** The last batch once more, as if its answer had not come. */
  sendAgain(): Promise<void> {
    return this.send(this.acknowledged - this.kind.batch);
  }

  /** One batch every so often, until told to stop; what is late is not made up for. */
  async run(everyMs: number, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const since = performance.now();
      await this.sendBatch();
      await sleep(Math.max(0, everyMs - (performance.now() - since)));
    }
  }

  private async send(from: number): Promise<void> {
    const { publisher, contentType, batch } = this.kind;
    const url = `${this.door.url}/v1/agencies/${publisher}/records`;
    const headers = { authorization: `Bearer ${this.door.token}`, 'content-type': contentType };
    // Of a snapshot source one batch is read at a time: the one before may still be, though nobody waits for its answer any more.
    const answer = await insist({ method: 'POST', url: () => url, headers, body: new Uint8Array(this.kind.body(from)), busyCode: 'batch-busy', errors: this.door.errors });
    const { accepted, unchanged } = (answer?.body ?? {}) as Receipt;
    if (answer?.status !== 202 || accepted + unchanged !== batch) throw new Refused(`records of ${publisher}`, answer ?? { status: 0, body: '' });
    this.repeated += answer.repeated;
  }
}
