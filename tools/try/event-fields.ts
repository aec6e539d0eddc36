import type { Outcome } from '@simpul/adapter-kit/host';
import type { SimpulEvent } from '@simpul/contract';
import { leavesOf } from './leaves.ts';

export function eventsOf(outcome: Outcome): readonly SimpulEvent[] {
  return outcome.kind === 'events' ? outcome.events : [];
}

/** The type, and which of that type. */
export function eventKey(events: readonly SimpulEvent[], i: number): string {
  const type = events[i]?.type ?? '';
  return `${type}#${events.slice(0, i).filter((event) => event.type === type).length}`;
}

export function keysOf(outcome: Outcome): string[] {
  return eventsOf(outcome).map((_, i, events) => eventKey(events, i));
}

/** Of a field in `fieldsOf`, whose it is. */
export function keyIn(field: string): string {
  return field.slice(0, field.indexOf(' '));
}

export function fieldsOf(events: readonly SimpulEvent[]): Map<string, string> {
  return new Map(events.flatMap((event, i) => flatten(event).map(([field, value]) => [`${eventKey(events, i)} ${field}`, JSON.stringify(value)] as const)));
}

/** What of an event an adapter says. */
export function flatten({ agency, region, recipients, data }: SimpulEvent): [field: string, value: unknown][] {
  const { sourceRecord, ...said } = data;
  const about = Object.entries({ agency, region, recipients }).filter(([, value]) => value !== undefined);
  return [...leavesOf(said).map(({ path, value }): [string, unknown] => [path.join('/'), value]).filter(([, value]) => value !== undefined), ['(key of the record)', sourceRecord.key], ...about.map(([name, value]): [string, unknown] => [`(${name})`, value])];
}

export function sameFields(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([field, value]) => b.get(field) === value);
}
