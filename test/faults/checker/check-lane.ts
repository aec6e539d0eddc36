import { belongsIn, fieldsTooMany } from './entitled.ts';
import { nameOf, turnsOf, type Fact } from './facts.ts';
import { type Delivered, type Lane } from './journal.ts';

export type Wrong = 'lost' | 'duplicated' | 'out of order' | 'leaked';

export interface LaneCount extends Record<Wrong, number> {
  lane: Lane;
  /** What had to come, and what came. */
  expected: number;
  delivered: number;
  /** The first few of what is wrong, in words. */
  examples: string[];
}

const MOST_EXAMPLES = 20;

/** What all facts of a run come to in one lane; `delivered` in the order in which its reader got it. */
export function checkLane(lane: Lane, facts: Iterable<Fact>, delivered: Iterable<Delivered>): LaneCount {
  const counting = new LaneCounting(lane, facts);
  for (const event of delivered) counting.take(event);
  return counting.end();
}

class LaneCounting {
  private readonly due = new Map<string, Fact>();
  private readonly seen = new Set<string>();
  /** Tasks with a part in this lane: the bus tells once of each that it was received, if it was before its first step. */
  private readonly tasks = new Set<string>();
  private readonly last = new Map<string, number>();
  private readonly lane: Lane;
  private readonly count: LaneCount;

  constructor(lane: Lane, facts: Iterable<Fact>) {
    this.lane = lane;
    this.count = { lane, expected: 0, delivered: 0, lost: 0, duplicated: 0, 'out of order': 0, leaked: 0, examples: [] };
    for (const fact of facts) if (belongsIn(lane, fact)) this.expect(fact);
  }

  take(event: Delivered): void {
    this.count.delivered++;
    const received = event.type === 'task.received' && this.tasks.has(event.subject);
    const name = received ? `${event.subject} ${event.type}` : nameOf(event);
    const fact = this.due.get(name);
    if (fact === undefined && !received) return this.wrong('leaked', `${event.id} ${name}, about ${event.agency}`);
    if (this.seen.has(name)) return this.wrong('duplicated', `${event.id} ${name}`);
    this.seen.add(name);
    if (fact === undefined) return;
    const many = fieldsTooMany(this.lane, fact, event.fields);
    if (many.length > 0) this.wrong('leaked', `${event.id} ${name}: ${many.join(', ')}`);
    this.inOrder(fact, event);
    if (event.type === 'flexwork.approved') for (const turn of turnsOf(event.arrangement ?? '', fact)) this.expect(turn);
  }

  end(): LaneCount {
    for (const name of this.due.keys()) if (!this.seen.has(name)) this.wrong('lost', name);
    this.count.expected = this.due.size;
    return this.count;
  }

  private expect(fact: Fact): void {
    this.due.set(fact.name, fact);
    if (fact.series === 'simpul-tasks') this.tasks.add(fact.name.split(' ')[0] ?? '');
  }

  private inOrder({ series, place, name }: Fact, { id, subject }: Delivered): void {
    const key = `${series} ${subject}`;
    const before = this.last.get(key) ?? -1;
    if (place < before) this.wrong('out of order', `${id} ${name} of ${subject}`);
    this.last.set(key, Math.max(before, place));
  }

  private wrong(what: Wrong, example: string): void {
    this.count[what]++;
    if (this.count.examples.length < MOST_EXAMPLES) this.count.examples.push(`${what}: ${example}`);
  }
}
