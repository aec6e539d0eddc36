import { HEADERS } from '../log/topics.ts';
import type { LogRecord } from '../log/ports.ts';
import { backOffMs } from './back-off.ts';
import type { PauseReason } from './channels.ts';
import type { Verdict } from './judge-answer.ts';
import { LaneProgress, type Step } from './lane-progress.ts';
import type { Cursor } from './ports.ts';
import type { Page } from './read-page.ts';

/** How many subjects are delivered side by side, and how often an event is tried before its subject is parked. */
export const SUBJECTS_AT_ONCE = 16;
export const TRIES = 5;

/** One event on its way to the receiver. */
export interface Dispatch {
  readonly subject: string;
  readonly record: LogRecord;
  /** Undefined: it stood parked and goes out again, and is no part of the lane's progress. */
  readonly step: Step | undefined;
}

/** Whether something is sent at present. */
export interface Gate {
  failures: number;
  /** Nothing goes out before; 0 = open. */
  until: number;
  reason: PauseReason | null;
  status: number | null;
}

export const OPEN_GATE: Gate = { failures: 0, until: 0, reason: null, status: null };

/** What an answer led to: `to-park`: the subject's events are to be written down; `parked-again`: a released one was refused as before. */
export type Led = 'delivered' | 'tries-again' | 'to-park' | 'parked-again';

interface Queue {
  waiting: Dispatch[];
  busy: boolean;
  tries: number;
  notBefore: number;
}

/**
 * A stretch of a lane under delivery: what may go out now, and what its answers mean. Of one subject one event at a time, in lane order; a
 * refused subject waits alone; the position is where everything before it was delivered or stands parked. Knows no clock and does no I/O.
 */
export class DeliveryWindow {
  gate: Gate;
  /** True: the lane stands still, and only what was released goes out. */
  held = false;
  private readonly parked: Set<string>;
  private readonly progress: LaneProgress;
  private readonly queues = new Map<string, Queue>();
  private readonly outgoing = new Set<Dispatch>();
  private joining: Dispatch[] = [];
  private readAt: Cursor;
  private events = 0;
  private bytes = 0;

  constructor(position: Cursor, parked: Iterable<string> = [], gate: Gate = OPEN_GATE) {
    this.readAt = position;
    this.progress = new LaneProgress(position);
    this.parked = new Set(parked);
    this.gate = gate;
  }

  /** Where the next page is read. */
  get readFrom(): Cursor {
    return this.readAt;
  }

  /** Events of the lane that are neither delivered nor parked yet, their bytes, and all that the position has not passed. */
  get load(): { events: number; bytes: number; span: number } {
    return { events: this.events, bytes: this.bytes, span: this.progress.span };
  }

  get sending(): number {
    return this.outgoing.size;
  }

  /** Events of parked subjects that have to be written down before the position passes them. */
  get toPark(): readonly Dispatch[] {
    return this.joining;
  }

  /** Takes a page that was read at `readFrom`. */
  add(page: Pick<Page, 'records' | 'cursor'>): void {
    this.readAt = page.cursor;
    for (const [i, step] of this.progress.add(page).entries()) {
      const record = page.records[i] as LogRecord;
      const delivery: Dispatch = { subject: subjectOf(record), record, step };
      this.events += 1;
      this.bytes += sizeOf(delivery);
      if (this.parked.has(delivery.subject)) this.joining.push(delivery);
      else this.queueOf(delivery.subject).waiting.push(delivery);
    }
  }

  /** What goes out now; each counts as on its way until `answered`. After failures one alone is tried. */
  next(now: number): Dispatch[] {
    if (now < this.gate.until) return [];
    const started: Dispatch[] = [];
    const most = this.gate.failures > 0 ? 1 : SUBJECTS_AT_ONCE;
    for (const [subject, queue] of [...this.queues]) {
      if (this.outgoing.size >= most) break;
      const first = this.ready(queue);
      if (first === undefined || now < queue.notBefore) continue;
      queue.busy = true;
      this.outgoing.add(first);
      started.push(first);
      // To the end: whoever has much to come takes turns with the others.
      this.queues.delete(subject);
      this.queues.set(subject, queue);
    }
    return started;
  }

  /** When something that waits for its time alone may go out; undefined: nothing does. */
  nextTime(now: number): number | undefined {
    const times = [...this.queues.values()].filter((queue) => this.ready(queue) !== undefined).map(({ notBefore }) => Math.max(notBefore, this.gate.until));
    const later = times.filter((time) => time > now);
    return later.length === 0 ? undefined : Math.min(...later);
  }

  answered(delivery: Dispatch, verdict: Verdict, now: number, random: number): Led {
    const queue = this.queueOf(delivery.subject);
    this.outgoing.delete(delivery);
    queue.busy = false;
    if (verdict.kind === 'pause') return this.pause(verdict, now, random);
    if (verdict.kind !== 'passed-over') this.gate = OPEN_GATE;
    queue.tries = verdict.kind === 'refused' ? queue.tries + 1 : 0;
    queue.notBefore = now + backOffMs(queue.tries, random);
    if (verdict.kind !== 'refused') return this.delivered(delivery, queue);
    if (queue.tries < TRIES) return 'tries-again';
    this.queues.delete(delivery.subject);
    if (delivery.step === undefined) return 'parked-again';
    this.parked.add(delivery.subject);
    this.joining.push(...queue.waiting);
    return 'to-park';
  }

  /** They stand parked. */
  settleParked(deliveries: readonly Dispatch[]): void {
    const settled = new Set(deliveries);
    this.joining = this.joining.filter((delivery) => !settled.has(delivery));
    for (const delivery of settled) this.settle(delivery);
  }

  /** Whether something that was released of this subject is on its way. */
  isReleasing(subject: string): boolean {
    return this.queues.has(subject) && this.parked.has(subject);
  }

  /** Events of a parked subject, in order, that go out again. */
  release(subject: string, records: readonly LogRecord[]): void {
    if (records.length > 0) this.queueOf(subject).waiting.push(...records.map((record) => ({ subject, record, step: undefined })));
  }

  /** Nothing of the subject stands parked any more: what has come meanwhile, and what comes, is delivered. */
  free(subject: string): void {
    this.parked.delete(subject);
    const joined = this.joining.filter((delivery) => delivery.subject === subject);
    if (joined.length === 0) return;
    this.joining = this.joining.filter((delivery) => delivery.subject !== subject);
    this.queueOf(subject).waiting.push(...joined);
  }

  /** Everything before it was delivered or stands parked. */
  position(): Cursor {
    return this.progress.position();
  }

  private pause({ reason, status, waitMs }: Extract<Verdict, { kind: 'pause' }>, now: number, random: number): Led {
    // Those that were on their way together fail together: that is one failure.
    const failures = now < this.gate.until ? this.gate.failures : this.gate.failures + 1;
    const until = Math.max(this.gate.until, now + Math.max(waitMs, backOffMs(failures, random)));
    this.gate = { failures, until, reason, status };
    return 'tries-again';
  }

  private delivered(delivery: Dispatch, queue: Queue): Led {
    queue.waiting.shift();
    if (queue.waiting.length === 0) this.queues.delete(delivery.subject);
    this.settle(delivery);
    return 'delivered';
  }

  private settle(delivery: Dispatch): void {
    if (delivery.step === undefined) return;
    delivery.step.done = true;
    this.events -= 1;
    this.bytes -= sizeOf(delivery);
  }

  private ready({ waiting: [first], busy }: Queue): Dispatch | undefined {
    return busy || (this.held && first?.step !== undefined) ? undefined : first;
  }

  private queueOf(subject: string): Queue {
    let queue = this.queues.get(subject);
    if (queue === undefined) this.queues.set(subject, (queue = { waiting: [], busy: false, tries: 0, notBefore: 0 }));
    return queue;
  }
}

export function subjectOf({ headers, key }: LogRecord): string {
  return (headers[HEADERS.subject] ?? key)?.toString('utf8') ?? '';
}

function sizeOf({ record }: Dispatch): number {
  return record.value?.length ?? 0;
}
