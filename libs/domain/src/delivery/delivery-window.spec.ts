import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INCARNATION, PushModel, pushRecord } from '../../test/push-model.ts';
import { cursorAt } from './cursor.ts';
import { DeliveryWindow, TRIES, type Dispatch } from './delivery-window.ts';
import type { Verdict } from './judge-answer.ts';
import { readPage } from './read-page.ts';

const DELIVERED: Verdict = { kind: 'delivered' };
const REFUSED: Verdict = { kind: 'refused', status: 400 };
const PAUSE: Verdict = { kind: 'pause', reason: 'answered', status: 500, waitMs: 0 };
const ample = { limit: 1_000, maxBytes: 1_000_000 };

/** A window over a lane whose events are about these subjects, in this order. */
function windowOver(subjects: readonly string[], parked: readonly string[] = []): DeliveryWindow {
  const window = new DeliveryWindow(cursorAt(INCARNATION, 0n), parked);
  window.add(readPage(window.readFrom, subjects.map((subject, offset) => pushRecord(offset, subject)), ample));
  return window;
}

const said = (dispatches: readonly Dispatch[]) => dispatches.map(({ record }) => String(record.value));
const first = (window: DeliveryWindow, now: number) => window.next(now)[0] as Dispatch;

describe('what goes out', () => {
  it('given two events of a subject, when asked, then the second waits for the answer to the first', () => {
    const window = windowOver(['a', 'a', 'b']);
    const [a, b] = window.next(0);
    expect(said([a, b] as Dispatch[])).toEqual(['e0', 'e2']);
    expect(window.next(0)).toEqual([]);
    window.answered(a as Dispatch, DELIVERED, 0, 0);
    expect(said(window.next(0))).toEqual(['e1']);
  });

  it('given more subjects than go at once, when asked, then sixteen go', () => {
    const window = windowOver(Array.from({ length: 20 }, (_, i) => `s${i}`));
    expect(window.next(0)).toHaveLength(16);
  });

  it('given answers out of order, when the position is asked for, then it stands before the first that is open', () => {
    const window = windowOver(['a', 'b', 'c']);
    const [a, b, c] = window.next(0) as [Dispatch, Dispatch, Dispatch];
    window.answered(c, DELIVERED, 0, 0);
    window.answered(b, DELIVERED, 0, 0);
    expect(window.position().next).toBe(0n);
    window.answered(a, DELIVERED, 0, 0);
    expect(window.position()).toMatchObject({ next: 3n, origins: new Map([[0, 2n]]) });
  });

  it('given it was set further on in the lane, then its position tells from which event on it delivered', () => {
    const window = new DeliveryWindow(cursorAt(INCARNATION, 1n), []);
    window.add(readPage(window.readFrom, ['a', 'b', 'c'].map((subject, offset) => pushRecord(offset, subject)), ample));
    const [b, c] = window.next(0) as [Dispatch, Dispatch];
    window.answered(b, DELIVERED, 0, 0);
    expect(window.position()).toMatchObject({ next: 2n, origins: new Map([[0, 1n]]), begun: new Map([[0, 1n]]) });
    window.answered(c, DELIVERED, 0, 0);
    expect(window.position()).toMatchObject({ next: 3n, origins: new Map([[0, 2n]]), begun: new Map([[0, 1n]]) });
  });
});

describe('a receiver in trouble', () => {
  it('given sixteen that fail together, when the time has come, then it was one failure, and one alone is tried', () => {
    const window = windowOver(Array.from({ length: 20 }, (_, i) => `s${i}`));
    for (const dispatch of window.next(0)) window.answered(dispatch, PAUSE, 0, 0);
    expect(window.gate).toMatchObject({ failures: 1, reason: 'answered', status: 500 });
    expect(window.next(window.gate.until - 1)).toEqual([]);
    const now = window.gate.until;
    expect(window.nextTime(0)).toBe(now);
    const probe = window.next(now);
    expect(probe).toHaveLength(1);
    window.answered(probe[0] as Dispatch, DELIVERED, now, 0);
    expect(window.next(now)).toHaveLength(16);
  });

  it('given a failure, when the same event goes again, then nothing of its subject has overtaken it', () => {
    const window = windowOver(['a', 'a']);
    window.answered(first(window, 0), PAUSE, 0, 0);
    expect(said(window.next(window.gate.until))).toEqual(['e0']);
  });

  it('given a long Retry-After, when it fails, then it waits so long', () => {
    const window = windowOver(['a']);
    window.answered(first(window, 0), { ...PAUSE, waitMs: 60_000 }, 0, 0);
    expect(window.gate.until).toBe(60_000);
  });
});

describe('a refused event', () => {
  const refuse = (window: DeliveryWindow, subject: string): number => {
    let now = 0;
    for (let tries = 0; tries < TRIES; ) {
      for (const dispatch of window.next(now)) {
        if (dispatch.subject === subject) tries += 1;
        window.answered(dispatch, dispatch.subject === subject ? REFUSED : DELIVERED, now, 0);
      }
      now = window.nextTime(now) ?? now;
    }
    return now;
  };

  it('given five refusals, then its later events join it, and the others have gone past', () => {
    const window = windowOver(['a', 'b', 'a', 'b', 'c']);
    refuse(window, 'a');
    expect(said(window.toPark)).toEqual(['e0', 'e2']);
    expect(window.position().next).toBe(0n);
    window.settleParked([...window.toPark]);
    expect(window.position().next).toBe(5n);
    window.add(readPage(window.readFrom, [pushRecord(5, 'a'), pushRecord(6, 'b')], ample));
    expect([said(window.toPark), said(window.next(1_000_000))]).toEqual([['e5'], ['e6']]);
  });

  it('given a parked subject, when released, then its events go in order, and what came meanwhile after them', () => {
    const window = windowOver(['b'], ['a']);
    window.release('a', [pushRecord(-2, 'a'), pushRecord(-1, 'a')]);
    const out: string[] = [];
    for (let pass = 0; pass < 3; pass++) {
      for (const dispatch of window.next(0)) {
        out.push(...said([dispatch]));
        window.answered(dispatch, DELIVERED, 0, 0);
      }
    }
    expect(out).toEqual(['e0', 'e-2', 'e-1']);
    expect(window.isReleasing('a')).toBe(false);
    window.add(readPage(window.readFrom, [pushRecord(1, 'a')], ample));
    expect(window.next(0)).toEqual([]);
    window.free('a');
    expect(said(window.next(0))).toEqual(['e1']);
  });

  it('given a released event that is refused again, then it stays parked', () => {
    const window = windowOver([], ['a']);
    window.release('a', [pushRecord(0, 'a')]);
    const led: string[] = [];
    for (let now = 0; led.length < TRIES; now = window.nextTime(now) ?? now) for (const dispatch of window.next(now)) led.push(window.answered(dispatch, REFUSED, now, 0));
    expect(led.at(-1)).toBe('parked-again');
    expect(window.isReleasing('a')).toBe(false);
  });

  it('given a lane that is held, when something is released, then that alone goes', () => {
    const window = windowOver(['b'], ['a']);
    window.held = true;
    window.release('a', [pushRecord(0, 'a')]);
    expect(window.next(0).map(({ subject }) => subject)).toEqual(['a']);
  });
});

describe('any answers, any crashes', () => {
  const verdicts = fc.constantFrom(DELIVERED, DELIVERED, DELIVERED, REFUSED, REFUSED, PAUSE);
  const story = fc.record({
    subjects: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 }),
    poison: fc.option(fc.constantFrom('a', 'b')),
    answers: fc.array(verdicts, { minLength: 1, maxLength: 40 }),
    turns: fc.array(fc.record({ choice: fc.nat(20), save: fc.boolean(), crash: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0) }), { maxLength: 60 }),
  });

  it('then nothing is lost, each subject comes in order, and a parked one holds up no other', () => {
    fc.assert(
      fc.property(story, ({ subjects, poison, answers, turns }) => {
        const lane = subjects.map((subject, offset) => pushRecord(offset, subject));
        const model = new PushModel(lane, (subject, attempt) => (subject === poison ? REFUSED : attempt < 60 ? (answers[attempt % answers.length] as Verdict) : DELIVERED));
        for (const { choice, save, crash } of turns) {
          model.turn(choice);
          if (save) model.save();
          if (crash) model.crash();
        }
        for (let turns = 0; !model.over && turns < 3_000; turns++) model.turn(turns);
        expect(model.position).toBe(lane.length);
        for (const subject of new Set(subjects)) expectComplete(model, subjects, subject);
      }),
      { numRuns: 300 },
    );
  });

  /** Taken or parked: all of the subject, in order apart from repetitions after a crash, the parked ones after those taken. */
  function expectComplete(model: PushModel, subjects: readonly string[], subject: string): void {
    const all = subjects.flatMap((of, offset) => (of === subject ? [offset] : []));
    const taken = model.taken.filter((offset) => subjects[offset] === subject);
    const parked = (model.parked.get(subject) ?? []).toSorted((a, b) => a - b);
    expect([...new Set([...taken, ...parked])].sort((a, b) => a - b)).toEqual(all);
    // A step forward never leaves one out; a step back is a crash.
    let back = 0;
    for (const [i, offset] of taken.entries()) {
      const place = all.indexOf(offset);
      const before = i === 0 ? -1 : all.indexOf(taken[i - 1] as number);
      if (place <= before) back += 1;
      else expect(place).toBe(before + 1);
    }
    expect(back).toBeLessThanOrEqual(model.crashes);
  }
});
