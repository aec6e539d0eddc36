import type { AgencyDirectory, SimpulEvent } from '@simpul/contract';
import type { Arrangement, ArrangementFact } from '../flexwork/index.ts';
import type { Placement } from '../roster/index.ts';
import { claimIn } from './claims.ts';
import { arrangementConflicts, conflictOf, factConflicts, type Conflict } from './conflicts.ts';
import { DayWork, recountDay, workOn, type Day } from './day.ts';
import { hearOf, type HeardOf } from './hear.ts';
import { todayOf, type Person, type WholePerson } from './person.ts';
import type { ConflictChanges } from './ports.ts';
import { settle, type Settled } from './settle.ts';
import type { CountChanges } from './sums.ts';

/** What happens to one employee within one transaction: heard or decided piece by piece, then settled, then written into their days. */
export class Turn {
  readonly days = new DayWork();
  private readonly before: Person;
  /** As it was before, if it is whole. */
  readonly stored: WholePerson | undefined;
  private readonly told = new Map<string, readonly ArrangementFact[]>();
  private readonly problems: NonNullable<HeardOf['problem']>[] = [];
  private current: WholePerson | undefined;

  /** `person`: as stored. With a whole one anything can be heard; with less, only where they are on a date. */
  constructor(person: Person | WholePerson) {
    this.before = person;
    this.stored = 'said' in person ? person : undefined;
    this.current = this.stored;
  }

  get person(): WholePerson {
    if (this.current === undefined) throw new Error('not all of this employee is at hand');
    return this.current;
  }

  hear(event: SimpulEvent, agencies: AgencyDirectory): void {
    if (this.current !== undefined) {
      const { person, told, problem } = hearOf(this.current, event, agencies);
      this.current = person;
      for (const { id, facts } of told) this.tell(id, facts);
      if (problem !== undefined) this.problems.push(problem);
    }
    if (event.type === 'id.go.asn.worklocation.status-changed.v1') {
      const about = event as SimpulEvent<typeof event.type>;
      this.days.put(about.data.localDate, claimIn(about));
    }
  }

  /** What was decided here of the employee's arrangements. */
  decide(changed: readonly { arrangement: Arrangement; facts: readonly ArrangementFact[] }[]): void {
    const fresh = new Map(changed.map(({ arrangement }) => [arrangement.id, arrangement]));
    const kept = this.person.arrangements.map((arrangement) => fresh.get(arrangement.id) ?? arrangement);
    const added = [...fresh.values()].filter(({ id }) => !kept.some((known) => known.id === id));
    this.current = { ...this.person, arrangements: [...kept, ...added] };
    for (const { arrangement, facts } of changed) this.tell(arrangement.id, facts);
  }

  /** Undefined for one of whom only days were heard. */
  settle(now: Date, counts: CountChanges, conflicts: Conflicts): Settled | undefined {
    if (this.stored === undefined) return undefined;
    const settled = settle(this.stored, this.person, this.told, now, { days: this.days, counts });
    this.current = settled.person;
    conflicts.look(this.stored, settled.person, this.problems, now);
    return settled;
  }

  /** The day as it becomes, counted anew; call it after `settle`. */
  write(day: Day, counts: CountChanges): Day {
    const after = workOn(day, this.days, this.placements);
    recountDay(counts, { day, placements: this.before.placements }, { day: after, placements: this.placements });
    return after;
  }

  get placements(): readonly Placement[] {
    return this.current?.placements ?? this.before.placements;
  }

  private tell(id: string, facts: readonly ArrangementFact[]): void {
    if (facts.length > 0) this.told.set(id, [...(this.told.get(id) ?? []), ...facts]);
  }
}

/** The conflicts found in one transaction, looked for only where something changed. */
export class Conflicts implements ConflictChanges {
  readonly facts: string[] = [];
  readonly arrangements: string[] = [];
  readonly found: Conflict[] = [];

  look(before: WholePerson, after: WholePerson, problems: readonly NonNullable<HeardOf['problem']>[], now: Date): void {
    const today = todayOf(after.placements, now);
    if (after.said !== before.said) {
      this.facts.push(after.subject);
      this.found.push(...factConflicts(after, today));
    }
    if (after.arrangements !== before.arrangements) {
      this.arrangements.push(after.subject);
      this.found.push(...arrangementConflicts(after, today));
    }
    for (const { kind, arrangementId } of problems) this.found.push(conflictOf(after, today, kind, [arrangementId], { arrangement: arrangementId }));
  }

  /** Numbers that another subject is known by already. */
  share(person: WholePerson, others: readonly string[], now: Date): void {
    const today = todayOf(person.placements, now);
    for (const other of others) this.found.push(conflictOf(person, today, 'identifier-shared', [other], { other }));
  }
}
