import type { AgencyDirectory, SimpulEvent } from '@simpul/contract';
import {
  Conflicts, CountChanges, needsWhole, placementOn, todayOf, Turn, unknownPerson,
  type Acknowledgement, type Alias, type Day, type PlacedPerson, type Policy, type RemoteWorkUnit, type Settled, type WholePerson,
} from '@simpul/domain';

export interface Moment {
  now: Date;
  agencies: AgencyDirectory;
}

/** One transaction on some employees of one partition: what is heard, decided or due is collected, settled and written at once. */
export class StaffTransaction {
  readonly aliases: Alias[] = [];
  readonly policies = new Map<string, Policy>();
  readonly acknowledgements = new Map<string, Acknowledgement>();
  readonly events: SimpulEvent[] = [];
  readonly unit: RemoteWorkUnit;
  readonly moment: Moment;
  private readonly turns = new Map<string, Turn>();

  constructor(unit: RemoteWorkUnit, moment: Moment) {
    this.unit = unit;
    this.moment = moment;
  }

  /** Makes ready whoever these events are about: wholly only where that is needed. */
  async openFor(events: readonly SimpulEvent[]): Promise<void> {
    const people = await this.unit.people([...new Set(events.map(({ subject }) => subject))]);
    await this.open([...new Set(events.filter((event) => needsWhole(event, people.get(event.subject))).map(({ subject }) => subject))]);
    for (const [subject, person] of people) if (!this.turns.has(subject)) this.turns.set(subject, new Turn(person));
  }

  async open(subjects: readonly string[]): Promise<void> {
    const people = await this.unit.wholePeople(subjects);
    for (const subject of subjects) this.turns.set(subject, new Turn(people.get(subject) ?? unknownPerson(subject)));
  }

  turn(subject: string): Turn {
    const turn = this.turns.get(subject);
    if (turn === undefined) throw new Error('this employee was not made ready');
    return turn;
  }

  /** Settles everybody and writes all of it. Returns how many events wait in the outbox now because of it. */
  async save(): Promise<number> {
    const { unit, moment } = this;
    const [counts, conflicts] = [new CountChanges(), new Conflicts()];
    const settled = [...this.turns.values()].flatMap((turn) => {
      const one = turn.settle(moment.now, counts, conflicts);
      return one === undefined ? [] : [{ turn, before: turn.stored, ...one }];
    });
    const days = await this.writeDays(counts);
    const events = [...this.events, ...settled.flatMap((one) => one.events)];
    const taken = await unit.save({
      people: settled.filter(({ changed }) => changed).map(({ person }) => placed(person, moment.now)),
      said: settled.filter(({ before, person }) => before?.said !== person.said).map(({ person: { subject, said } }) => ({ subject, said })),
      aliases: this.aliases,
      arrangements: settled.flatMap(({ arrangements }) => arrangements),
      leaves: settled.flatMap(newLeaves),
      days,
      conflicts,
      policies: [...this.policies.values()],
      acknowledgements: [...this.acknowledgements.values()],
      events,
      counts,
    });
    if (taken.length > 0) await this.listShared(taken);
    return events.length;
  }

  private async writeDays(counts: CountChanges): Promise<Day[]> {
    const asked = [...this.turns].flatMap(([subject, { days }]) => [...days.dates()].map((date) => ({ subject, date })));
    const moved = [...this.turns].flatMap(([subject, { days: { movedFrom } }]) => (movedFrom === undefined ? [] : [{ subject, from: movedFrom }]));
    const stored = new Map([...(await this.unit.days(asked)), ...(await this.unit.daysFrom(moved))].map((day) => [`${day.date} ${day.subject}`, day]));
    for (const { subject, date } of asked) if (!stored.has(`${date} ${subject}`)) stored.set(`${date} ${subject}`, { subject, date, claims: [] });
    return [...stored.values()].flatMap((day) => {
      const after = this.turn(day.subject).write(day, counts);
      return after === day ? [] : [after];
    });
  }

  private async listShared(taken: readonly Alias[]): Promise<void> {
    const conflicts = new Conflicts();
    for (const { subject, hash } of taken) conflicts.share(this.turn(subject).person, [hash], this.moment.now);
    const nothing = { people: [], said: [], aliases: [], arrangements: [], leaves: [], days: [], policies: [], acknowledgements: [], events: [], counts: new CountChanges() };
    await this.unit.save({ ...nothing, conflicts });
  }
}

function newLeaves({ before, person }: Settled & { before: WholePerson | undefined }): WholePerson['leaves'] {
  return person.leaves.filter((leave) => before?.leaves.includes(leave) !== true);
}

function placed(person: WholePerson, now: Date): PlacedPerson {
  const { agency = '', homeAgency = '' } = placementOn(person.placements, todayOf(person.placements, now)) ?? {};
  return { person, agency, homeAgency };
}
