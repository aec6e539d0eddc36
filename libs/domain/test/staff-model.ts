import type { SimpulEvent } from '@simpul/contract';
import { Conflicts, CountChanges, employedOn, Turn, unknownPerson, type Day, type Sums, type WholePerson } from '../src/index.ts';
import { AGENCIES } from './staff-story.ts';

/** Everything about some people in memory, taken in by the pure functions as the app does: what a store would hold, and what was counted. */
export class StaffModel {
  readonly people = new Map<string, WholePerson>();
  readonly days = new Map<string, Day>();
  readonly published: SimpulEvent[] = [];
  readonly conflicts = new Conflicts();
  private readonly counted = new Map<string, number>();

  /** One batch of events at a moment; without events: what comes due. */
  take(now: Date, events: readonly SimpulEvent[] = []): void {
    const subjects = events.length === 0 ? [...this.people.keys()] : [...new Set(events.map(({ subject }) => subject))];
    const counts = new CountChanges();
    for (const subject of subjects) this.takeIn(subject, events.filter((event) => event.subject === subject), now, counts);
    for (const [name, sums] of Object.entries(counts) as [string, Sums][]) {
      for (const { key, change } of sums.rows()) {
        const place = [name, ...key].join('|');
        this.counted.set(place, (this.counted.get(place) ?? 0) + change);
      }
    }
  }

  day(subject: string, date: string): Day {
    return this.days.get(`${subject} ${date}`) ?? { subject, date, claims: [] };
  }

  /** What the counters say, as far as it is not nothing. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.counted].filter(([, count]) => count !== 0).toSorted());
  }

  /** What the counters should say of the days, counted one by one. */
  recount(): Record<string, number> {
    const counted: Record<string, number> = {};
    for (const day of this.days.values()) {
      const place = employedOn(this.people.get(day.subject)?.placements ?? [], day.date);
      if (place === undefined || day.status === undefined) continue;
      const keys = [`statuses|${day.date}|${place.region}|${place.agency}|${day.status}`, ...(day.status === 'WFH' ? [`fromHome|${day.date}|${place.agency}|${place.unit}|${place.serviceKind}|actual`] : [])];
      for (const key of keys) counted[key] = (counted[key] ?? 0) + 1;
    }
    return counted;
  }

  private takeIn(subject: string, events: readonly SimpulEvent[], now: Date, counts: CountChanges): void {
    const turn = new Turn(this.people.get(subject) ?? unknownPerson(subject));
    for (const event of events) turn.hear(event, AGENCIES);
    const settled = turn.settle(now, counts, this.conflicts);
    if (settled !== undefined) {
      this.people.set(subject, settled.person);
      this.published.push(...settled.events);
    }
    const { movedFrom } = turn.days;
    const moved = movedFrom === undefined ? [] : [...this.days.values()].filter((day) => day.subject === subject && day.date >= movedFrom).map(({ date }) => date);
    for (const date of new Set([...turn.days.dates(), ...moved])) this.days.set(`${subject} ${date}`, turn.write(this.day(subject, date), counts));
  }
}
