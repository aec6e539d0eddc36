import { HEADERS } from '../log/topics.ts';
import type { LogRecord } from '../log/ports.ts';
import type { Cursor } from './ports.ts';
import { passOrigin, readOrigin, type Origin, type Page } from './read-page.ts';

/** One record of the lane that was read and is not behind us yet. */
export interface Step {
  offset: bigint;
  origin: Origin | undefined;
  done: boolean;
  /** Where a reader stands that had the page whose last record this is. */
  after?: Cursor;
}

const COMPACT_AT = 1_000;

/** How far a lane is done when its records are done in any order: up to the first that is not. */
export class LaneProgress {
  private steps: Step[] = [];
  private head = 0;
  private doneAt: Cursor;

  constructor(position: Cursor) {
    this.doneAt = position;
  }

  /** Records read that the position has not passed. */
  get span(): number {
    return this.steps.length - this.head;
  }

  /** A page that was read on from the one before; a step for each of its records. */
  add({ records, cursor }: Pick<Page, 'records' | 'cursor'>): Step[] {
    const steps = records.map((record: LogRecord): Step => ({ offset: record.offset, origin: readOrigin(record.headers[HEADERS.origin]), done: false }));
    for (const step of steps) this.steps.push(step);
    // What was passed over at the page's end is behind us with what stands before it.
    const last = this.steps.at(-1);
    if (last === undefined || this.span === 0) this.doneAt = cursor;
    else last.after = cursor;
    return steps;
  }

  /** Everything before it is done. */
  position(): Cursor {
    let { next } = this.doneAt;
    const from = this.head;
    if (this.steps[from]?.done !== true) return this.doneAt;
    let origins = new Map(this.doneAt.origins);
    let begun = this.doneAt.begun && new Map(this.doneAt.begun);
    for (let step = this.steps[this.head]; step?.done; step = this.steps[++this.head]) {
      if (step.origin !== undefined) passOrigin(origins, begun, step.origin);
      next = step.offset + 1n;
      if (step.after === undefined) continue;
      origins = new Map(step.after.origins);
      begun = step.after.begun && new Map(step.after.begun);
      next = step.after.next;
    }
    this.doneAt = { ...this.doneAt, next, origins, begun };
    if (this.head >= COMPACT_AT) {
      this.steps = this.steps.slice(this.head);
      this.head = 0;
    }
    return this.doneAt;
  }
}
