import type { SimpulEvent } from '@simpul/contract';
import { Conflicts, CountChanges, employedOn, holdsOn, placeOf, Turn, unknownPerson, type Day, type Sums, type WholePerson } from '../src/index.ts';
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
    return Object.fromEntries([...this.counted].filter(([, count]) => count !== 0).toSorted(([one], [other]) => (one < other ? -1 : 1)));
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

  /** On one date: staff per place, and who is to work from home, as the counters add up and as going through everybody gives them. */
  staffOn(date: string): { counted: Record<string, number>; found: Record<string, number> } {
    const [counted, found] = [new Map<string, number>(), new Map<string, number>()];
    const add = (sums: Map<string, number>, key: string, change: number) => sums.set(key, (sums.get(key) ?? 0) + change);
    for (const [key, count] of this.counted) {
      const [name, ...parts] = key.split('|');
      if (name === 'headcounts' && (parts[2] ?? '') <= date) add(counted, `${parts[0]} ${parts[1]}`, count);
      if (name === 'unitHeadcounts' && (parts[3] ?? '') <= date) add(counted, `${parts[0]} in ${parts[1]}`, count);
      if (name === 'fromHome' && parts[0] === date && parts[4] === 'planned') add(counted, `${parts[1]} in ${parts[2]} at home`, count);
    }
    for (const { placements, arrangements } of this.people.values()) {
      const place = employedOn(placements, date);
      if (place === undefined) continue;
      for (const key of [`${place.region} ${place.agency}`, `${place.agency} in ${place.unit}`]) add(found, key, 1);
      if (arrangements.some((arrangement) => [place.agency, place.homeAgency].includes(arrangement.agency) && placeOf(arrangement) === 'WFH' && holdsOn(arrangement, date))) add(found, `${place.agency} in ${place.unit} at home`, 1);
    }
    const some = (sums: Map<string, number>) => Object.fromEntries([...sums].filter(([, count]) => count !== 0));
    return { counted: some(counted), found: some(found) };
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
