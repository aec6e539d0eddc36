import { EVENT_INFO, isEventType, type SimpulEvent } from '@simpul/contract';
import type { Sight } from './may-read.ts';

/** What a reader gets of an event: what it may see, and of that the data fields it asked for. */
export interface Cut extends Sight {
  /** Names of data fields; left out = all. Those that say what the event is about always stay. */
  fields?: readonly string[] | undefined;
}

const ALWAYS = new Set(['employeeId', 'taskId', 'policyId', 'arrangementId', 'leaveId', 'occurredAt']);
const LEAVE = /^id\.go\.asn\.employee\.leave-/;

/** Whether a data field comes whatever fields a subscription asks for. */
export function isAlwaysKept(field: string): boolean {
  return ALWAYS.has(field);
}

/** Whether the event passes as it stands, so that it need not be parsed. */
export function passesWhole({ view, leaveKind, fields }: Cut, type: string): boolean {
  return view === 'whole' && fields === undefined && (leaveKind || !LEAVE.test(type));
}

/** The same text for cuts that leave the same: what was cut once serves all who see as much. */
export function cutKey({ view, leaveKind, fields }: Cut): string {
  return `${view} ${leaveKind} ${fields === undefined ? '*' : JSON.stringify(fields)}`;
}

/**
 * An event as its reader may see it: JSON of the event without the fields that the cut takes out. What it lacks may be required by its
 * schema: a reader with less than a whole view gets less than the schema promises.
 */
export function cutEvent(value: Buffer, cut: Cut): Buffer {
  const event = JSON.parse(value.toString('utf8')) as Omit<SimpulEvent, 'data'> & { data: Record<string, unknown> };
  if (passesWhole(cut, event.type)) return value;
  const { data } = event;
  if (cut.view === 'without-personal') removePersonal(event.type, data);
  if (!cut.leaveKind) delete data.leaveKind;
  if (cut.fields !== undefined) keepOnly(data, new Set(cut.fields));
  return Buffer.from(JSON.stringify(event));
}

/** Of a type that a newer version of the bus brought nobody here knows what is personal: then all may be. */
function removePersonal(type: string, data: Record<string, unknown>): void {
  if (!isEventType(type)) return keepOnly(data, new Set());
  for (const path of EVENT_INFO[type].personal) remove(data, path.split('.'));
}

function keepOnly(data: Record<string, unknown>, wanted: ReadonlySet<string>): void {
  for (const name of Object.keys(data)) if (!wanted.has(name) && !isAlwaysKept(name)) delete data[name];
}

function remove(from: unknown, [name = '', ...deeper]: readonly string[]): void {
  if (Array.isArray(from)) return from.forEach((item) => remove(item, [name, ...deeper]));
  if (typeof from !== 'object' || from === null) return;
  if (deeper.length === 0) delete (from as Record<string, unknown>)[name];
  else remove((from as Record<string, unknown>)[name], deeper);
}
