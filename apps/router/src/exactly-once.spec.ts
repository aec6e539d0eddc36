import { expect, it } from '@jest/globals';
import { cursorAt, decodeCursor, encodeCursor, HEADERS, readPage } from '@simpul/domain';
import fc from 'fast-check';
import { expectedLanes, type ExpectedLane } from '../test/expected-lanes.ts';
import { PARTITION, SimulatedRouters } from '../test/simulated-routers.ts';
import { recordOf, story, type Story } from '../test/story.ts';
import type { Fate, Turn } from '../test/turns.ts';
import type { RouterLimits } from './router-ports.ts';

const INCARNATION = '0b5a1f0e-7b7d-4c7e-9a55-3c1d2e4f5a6b';
const CALM = 40_000;

/** A way in which it could have happened: each number decides the next thing. */
interface Course {
  story: Story;
  limits: RouterLimits;
  numbers: readonly number[];
  /** Whether a new owner comes last, or the one that is there goes on. */
  freshEnd: boolean;
  pageSize: number;
}

const course: fc.Arbitrary<Course> = fc.record({
  story,
  limits: fc.record({ windowPositions: fc.constantFrom(1, 3, 8, 1_000), nearOffsets: fc.constantFrom(0n, 2n, 1_000n), chunkBytes: fc.constantFrom(1, 2_500, 1_000_000) }),
  numbers: fc.array(fc.nat(9_999), { minLength: 50, maxLength: 600, size: 'max' }),
  freshEnd: fc.boolean(),
  pageSize: fc.integer({ min: 1, max: 5 }),
});

class Numbers {
  private at = 0;
  private readonly numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  get isSpent(): boolean {
    return this.at >= this.numbers.length;
  }

  below(count: number): number {
    return (this.numbers[this.at++] ?? 0) % count;
  }
}

it('given any log, owners that crash, hang, overlap and come back, lanes that refuse, backfills at any pace, when a lane is read, then it holds what the log says, in order, once', async () => {
  await fc.assert(
    fc.asyncProperty(course, async (given) => {
      const expected = expectedLanes(given.story, given.limits.windowPositions);
      const routers = await play(given, [...expected.keys()]);
      for (const [lane, { events, closedAt }] of expected) {
        const found = read(routers, lane, given.pageSize);
        if (closedAt === undefined) expect({ lane, events: found }).toEqual({ lane, events });
        else expect(isPartOf(found, events)).toBe(true);
      }
      // What an owner of the past detached is filled again when the partition is taken over next.
      if (given.freshEnd) expect(routers.state.unfinished()).toEqual([]);
    }),
    // Made smaller, a failure takes minutes: its seed and path play it again.
    { numRuns: 1_000, endOnFailure: true },
  );
}, 600_000);

async function play({ story, limits, numbers, freshEnd }: Course, lanes: readonly string[]): Promise<SimulatedRouters> {
  const choices = new Numbers(numbers);
  const routers = new SimulatedRouters(lanes, limits, choices);
  const rest = story.entries.map((entry) => recordOf(entry, story.events, PARTITION));
  routers.start();
  while (!choices.isSpent) await happen(routers, choices, rest, lanes);
  await calm(routers, rest, freshEnd);
  return routers;
}

async function happen(routers: SimulatedRouters, choices: Numbers, rest: ReturnType<typeof recordOf>[], lanes: readonly string[]): Promise<void> {
  const what = choices.below(40);
  if (what < 3) routers.log.put(rest.splice(0, 1 + choices.below(6)));
  else if (what === 3) routers.start();
  else if (what === 4) routers.kill(routers.living[choices.below(Math.max(1, routers.living.length))] ?? 0);
  else if (what === 5 && lanes.length > 0) turnAbout(routers.log.refusing, lanes[choices.below(lanes.length)] as string);
  else if (what === 6 && routers.living.length === 0) routers.start();
  else await next(routers, choices);
}

async function next(routers: SimulatedRouters, choices: Numbers): Promise<void> {
  const turns = routers.turns.ready();
  if (turns.length === 0) return;
  const fate: Fate = (['failed', 'answer-lost'] as const)[choices.below(16)] ?? 'done';
  await routers.play(turns[choices.below(turns.length)] as Turn, fate);
}

/** Trouble is over: all lanes take records, one owner is left, the rest of the log comes, and everything is carried through. */
async function calm(routers: SimulatedRouters, rest: ReturnType<typeof recordOf>[], freshEnd: boolean): Promise<void> {
  routers.log.refusing.clear();
  for (const owner of routers.living) if (freshEnd || owner !== routers.owner) routers.kill(owner);
  if (!routers.living.includes(routers.owner)) routers.start();
  routers.log.put(rest);
  for (let played = 0; routers.turns.ready().length > 0; played++) {
    if (played === CALM) throw new Error('does not come to rest');
    for (const turn of routers.turns.ready()) await routers.play(turn, 'done');
  }
}

/** All that a reader finds, page by page, each with the cursor of the one before. */
function read(routers: SimulatedRouters, lane: string, limit: number): ExpectedLane['events'] {
  const found: string[] = [];
  let cursor = cursorAt(INCARNATION, 0n);
  for (;;) {
    const fetched = routers.log.fetch({ topic: lane, partition: 0, offset: cursor.next, maxBytes: 6_000 });
    if (fetched.kind !== 'records') throw new Error(fetched.kind);
    if (fetched.records.length === 0) return found;
    const page = readPage(cursor, fetched.records, { limit, maxBytes: 4_000 });
    found.push(...page.records.map(({ headers, value }) => `${String(headers[HEADERS.origin]).split(':')[1]} ${String(value)}`));
    cursor = decodeCursor(encodeCursor(page.cursor)) ?? cursorAt(INCARNATION, 0n);
  }
}

/** A closed lane may end early, but holds nothing else, nothing twice and nothing out of order. */
function isPartOf(found: readonly string[], expected: readonly string[]): boolean {
  let at = 0;
  return found.every((one) => (at = expected.indexOf(one, at) + 1) > 0);
}

function turnAbout(set: Set<string>, item: string): void {
  if (!set.delete(item)) set.add(item);
}
