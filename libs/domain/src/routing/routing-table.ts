import { isAddressed, readsEverything } from '../entitlement/index.ts';
import type { EventAttributes } from '../log/event-attributes.ts';
import type { AgencyRules } from './rules.ts';

/** The rules in force at one place of the log, indexed so that an event's cost does not grow with the number of subscribers. */
export class RoutingTable {
  private readonly byAgency = new Map<string, AgencyRules>();
  /** Two-digit code → who is or was that province: only a province reads what lies within its region, by the rules that it has now. */
  private readonly provinces = new Map<string, Set<string>>();
  private readonly readers = new Set<string>();

  constructor(all: Iterable<AgencyRules> = []) {
    for (const rules of all) this.apply(rules);
  }

  of(agency: string): AgencyRules | undefined {
    return this.byAgency.get(agency);
  }

  all(): Iterable<AgencyRules> {
    return this.byAgency.values();
  }

  /** A control record: from here on this agency's rules are these. One of an older version (a doubled append) changes nothing. */
  apply(rules: AgencyRules): boolean {
    const before = this.byAgency.get(rules.agency);
    if (before !== undefined && before.version >= rules.version) return false;
    this.byAgency.set(rules.agency, rules);
    if (rules.kind === 'province' && rules.regionCode !== undefined) this.within(rules.regionCode).add(rules.agency);
    if (readsEverything(rules)) this.readers.add(rules.agency);
    return true;
  }

  /** Every agency that could get this event; each once. */
  *candidates(event: EventAttributes): Iterable<AgencyRules> {
    const provinces = event.region === undefined ? undefined : this.provinces.get(event.region.slice(0, 2));
    const names = new Set([event.agency, event.homeAgency, ...this.readers, ...(provinces ?? [])]);
    for (const name of names) {
      const rules = this.byAgency.get(name);
      if (rules !== undefined) yield rules;
    }
    if (event.recipients !== undefined) yield* this.addressed(event.recipients, names);
  }

  private within(region: string): Set<string> {
    let names = this.provinces.get(region);
    if (names === undefined) this.provinces.set(region, (names = new Set()));
    return names;
  }

  private *addressed(recipients: string, had: Set<string>): Iterable<AgencyRules> {
    if (recipients.includes(':')) {
      for (const rules of this.byAgency.values()) if (!had.has(rules.agency) && isAddressed(recipients, rules)) yield rules;
      return;
    }
    for (const name of new Set(recipients.split(','))) {
      const rules = had.has(name) ? undefined : this.byAgency.get(name);
      if (rules !== undefined) yield rules;
    }
  }
}
