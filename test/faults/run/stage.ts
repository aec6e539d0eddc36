import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkRun, type RunCount } from '../checker/check-run.ts';
import type { Acknowledged, Lane, Stepped } from '../checker/journal.ts';
import { Journal } from '../journals.ts';
import { Sender } from '../load/sender.ts';
import { SOURCE_KINDS, type SourceKind } from '../load/source-kinds.ts';
import { ServerErrors } from '../load/server-errors.ts';
import { TaskDesks } from '../load/task-desks.ts';
import { busyShare, capacityOf, type Capacity } from './capacity.ts';
import { joinAll, LANES, readLane, type ReadLane } from './cast.ts';

export interface StagePlace {
  /** As the apps reach them. */
  brokers: string;
  databaseUrl: string;
  /** Where the apps answer. */
  urls: Readonly<Record<'connector' | 'gateway' | 'tasks', string>>;
  /** Of the journals. */
  folder: string;
  lanes?: readonly Lane[];
  kinds?: readonly SourceKind[];
  /** Ends what waits. */
  signal?: AbortSignal;
}

export interface Load {
  /** Rejects when somebody is answered what no fault explains. */
  broken: Promise<never>;
  end(): Promise<void>;
}

/** Until what is compiled, connected and joined at first use is so. */
const WARM_UP_MS = 5_000;
const TASK_EVERY_MS = 400;
/** Nothing new in any lane for so long: what is missing will not come. A sleeping owner of a partition is given up after ten seconds, a channel's after as many. */
const QUIET_MS = 45_000;

/** Senders, desks and readers of a run, and their journals. */
export class Stage {
  readonly senders: readonly Sender[];
  /** Of everybody who asks. */
  readonly errors = new ServerErrors();
  private readonly desks: TaskDesks;
  private readonly records: Journal<Acknowledged>;
  private readonly steps: Journal<Stepped>;
  private readonly signal: AbortSignal | undefined;
  private lanes: readonly ReadLane[] = [];

  private constructor({ folder, urls, kinds = SOURCE_KINDS, signal }: StagePlace, tokens: Readonly<Record<string, string>>) {
    this.records = new Journal(folder, 'records');
    this.steps = new Journal(folder, 'steps');
    this.signal = signal;
    const door = (url: string, agency: string) => ({ url, token: tokens[agency] ?? '', errors: this.errors });
    this.desks = new TaskDesks((agency) => door(urls.tasks, agency), this.steps);
    this.senders = kinds.map((kind) => new Sender(kind, door(urls.connector, kind.publisher), this.records));
  }

  static async open(place: StagePlace): Promise<Stage> {
    const { urls, folder, lanes = LANES, kinds = SOURCE_KINDS } = place;
    const tokens = await joinAll(place, urls.gateway, [...lanes.map(({ agency }) => agency), ...kinds.map(({ publisher }) => publisher)]);
    const stage = new Stage(place, tokens);
    const heard: TaskDesks['hear'] = (agency, delivered) => stage.desks.hear(agency, delivered);
    stage.lanes = await Promise.all(lanes.map((lane) => readLane(lane, { url: urls.gateway, tokens, folder, errors: stage.errors, heard })));
    return stage;
  }

  /** What goes through when each sender sends as fast as it is answered. */
  async measure(seconds: number): Promise<Capacity> {
    let over = false;
    const sending = Promise.all(this.senders.map((sender) => sender.run(0, () => over)));
    try {
      await Promise.race([this.pause(WARM_UP_MS), sending]);
      const [before, since, coresBefore] = [this.count(), performance.now(), cpus()];
      await Promise.race([this.pause(1_000 * seconds), sending]);
      const [tookMs, coresAfter, after] = [performance.now() - since, cpus(), this.count()];
      return { perSecond: capacityOf(before, after, tookMs / 1_000), busy: busyShare(coresBefore, coresAfter, tookMs) };
    } finally {
      over = true;
      await sending;
      await this.drain(100);
    }
  }

  /** So many records a second, and tasks. */
  load(rate: number): Load {
    let over = false;
    const everyMs = (1_000 * this.senders.reduce((sum, { kind }) => sum + kind.batch, 0)) / rate;
    const running = Promise.all([...this.senders.map((sender) => sender.run(everyMs, () => over)), this.desks.run(TASK_EVERY_MS, () => over)]);
    const broken = running.then(() => new Promise<never>(() => {}));
    broken.catch(() => {});
    return {
      broken,
      async end() {
        over = true;
        await running;
      },
    };
  }

  /** How many tasks did not come to an end. */
  settle(): Promise<number> {
    return this.desks.settle(QUIET_MS);
  }

  /** Counts until nothing is missing or nothing more comes, and once more: what comes twice may come late. */
  async drain(everyMs = 2_000, quietMs = QUIET_MS): Promise<RunCount> {
    let [before, quietSince] = [-1, performance.now()];
    for (;;) {
      this.signal?.throwIfAborted();
      if (this.delivered !== before) quietSince = performance.now();
      before = this.delivered;
      const isMissing = this.count().lanes.some(({ lost }) => lost > 0);
      const isOver = !isMissing || performance.now() - quietSince > quietMs;
      await sleep(everyMs);
      if (isOver) return this.count();
    }
  }

  /** As it stands. */
  count(): RunCount {
    return checkRun({ records: this.records, steps: this.steps, lanes: this.lanes.map(({ lane, journal }) => ({ lane, delivered: () => journal })) });
  }

  standing(): string {
    return `${this.records.lines} records, ${this.steps.lines} steps acknowledged, ${this.delivered} events delivered`;
  }

  /** Requests of senders and desks that were sent again; deliveries of webhooks that came again. */
  get repeated(): { requests: number; deliveries: number } {
    return { requests: this.senders.reduce((sum, { repeated }) => sum + repeated, this.desks.repeated), deliveries: this.lanes.reduce((sum, { reader }) => sum + reader.repeated, 0) };
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map(({ reader }) => reader.stop()));
  }

  /** Shorter when the run is ended. */
  private pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.signal }).catch(() => {});
  }

  private get delivered(): number {
    return this.lanes.reduce((sum, { journal }) => sum + journal.lines, 0);
  }
}
