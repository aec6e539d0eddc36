import type { SimpulEvent } from '@simpul/contract';
import {
  CountChanges, DayWork, employedOn, hearOf, recountDay, settle, unknownPerson, workOn, claimIn,
  type ArrangementFact, type Day, type Sums, type WholePerson,
} from '../src/index.ts';
import { AGENCIES } from './staff-story.ts';

/** Everything about some people in memory, taken in by the pure functions as the app does: what a store would hold, and what was counted. */
export class StaffModel {
  readonly people = new Map<string, WholePerson>();
  readonly days = new Map<string, Day>();
  readonly published: SimpulEvent[] = [];
  readonly problems: string[] = [];
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
    const before = this.people.get(subject) ?? unknownPerson(subject);
    const days = new DayWork();
    const told = new Map<string, readonly ArrangementFact[]>();
    let person = before;
    for (const event of events) {
      const heard = hearOf(person, event, AGENCIES);
      person = heard.person;
      for (const { id, facts } of heard.told) told.set(id, [...(told.get(id) ?? []), ...facts]);
      if (heard.problem !== undefined) this.problems.push(heard.problem.kind);
      if (event.type === 'id.go.asn.worklocation.status-changed.v1') days.put((event.data as { localDate: string }).localDate, claimIn(event as SimpulEvent<typeof event.type>));
    }
    const settled = settle(before, person, told, now, { days, counts });
    this.people.set(subject, settled.person);
    this.published.push(...settled.events);
    const { movedFrom } = days;
    const moved = movedFrom === undefined ? [] : [...this.days.values()].filter((day) => day.subject === subject && day.date >= movedFrom).map(({ date }) => date);
    for (const date of new Set([...days.dates(), ...moved])) {
      const day = this.day(subject, date);
      const after = workOn(day, days);
      recountDay(counts, { day, placements: before.placements }, { day: after, placements: settled.person.placements });
      this.days.set(`${subject} ${date}`, after);
    }
  }
}
