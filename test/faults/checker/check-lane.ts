import { belongsIn, fieldsTooMany } from './entitled.ts';
import { nameOf, stepName, TASKS, turnsOf, type Fact } from './facts.ts';
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
  /** Per task and kind of step, the task's revisions that told one: the same again is the same step. */
  private readonly revisions = new Map<string, string[]>();
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
    const name = event.record.system === TASKS ? this.stepIn(event) : nameOf(event);
    const fact = this.due.get(name);
    if (fact === undefined && !this.isReceipt(event)) return this.wrong(this.isStepTooMany(event) ? 'duplicated' : 'leaked', `${event.id} ${name}, about ${event.agency}`);
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
    if (fact.series === TASKS) this.tasks.add(fact.name.split(' ')[0] ?? '');
  }

  private stepIn({ subject, type, record: { version = '' } }: Delivered): string {
    if (type === 'task.received') return stepName(subject, type, 1);
    const revisions = this.revisions.get(`${subject} ${type}`) ?? [];
    if (!revisions.includes(version)) this.revisions.set(`${subject} ${type}`, [...revisions, version]);
    return stepName(subject, type, (revisions.includes(version) ? revisions.indexOf(version) : revisions.length) + 1);
  }

  private isReceipt({ type, subject }: Delivered): boolean {
    return type === 'task.received' && this.tasks.has(subject);
  }

  private isStepTooMany({ subject, type }: Delivered): boolean {
    return this.due.has(stepName(subject, type, 1));
  }

  private inOrder(fact: Fact, { id, subject, record }: Delivered): void {
    const { series, name } = fact;
    const place = series === TASKS ? Number(record.version) : fact.place;
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
