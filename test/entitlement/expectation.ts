import type { SimpulEvent } from '@simpul/contract';
import { expectedIn, type Wanted } from './oracle.ts';
import { MEMBERS, type Step } from './world.ts';

/** What a lane holds: of each event its id, whom it is about, and its data as they came, in their order. */
export type Held = { id: string; subject: string; data: unknown }[];

const MAIN: Wanted = { types: ['*'], ownOnly: true };

/** The lanes that are open, and what the oracle says each holds; a lane begins empty when it is opened, and only what is told from then on comes. */
export class Expectation {
  readonly lanes = new Map<string, { agency: string; name: string; wanted: Wanted; held: Held }>(MEMBERS.map(({ id }) => [`${id}/main`, { agency: id, name: 'main', wanted: MAIN, held: [] }]));

  isOpen(agency: string, lane: string): boolean {
    return this.lanes.has(`${agency}/${lane}`);
  }

  follow(step: Step): void {
    if (step.kind === 'tell') return this.tell(step.event);
    const key = `${step.agency}/${step.lane}`;
    if (step.kind === 'close') this.lanes.delete(key);
    else this.lanes.set(key, { agency: step.agency, name: step.lane, wanted: step.wanted, held: this.lanes.get(key)?.held ?? [] });
  }

  private tell(event: SimpulEvent): void {
    const { homeAgency } = event.data as { homeAgency?: string };
    const fact = { ...event, data: event.data as unknown as Record<string, unknown>, ...(homeAgency === undefined ? {} : { homeAgency }) };
    for (const { agency, name, wanted, held } of this.lanes.values()) {
      const member = MEMBERS.find(({ id }) => id === agency);
      const data = member && expectedIn(member, name, wanted, fact);
      if (data !== undefined) held.push({ id: event.id, subject: event.subject, data });
    }
  }
}
