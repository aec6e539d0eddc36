import type { Fact } from './facts.ts';
import type { Lane } from './journal.ts';

type About = Pick<Fact, 'type' | 'agency' | 'region' | 'recipients'>;

/** Marked personal in the schemas of what the provinces and Kemenpan-RB may see. */
const PERSONAL: Readonly<Record<string, readonly string[]>> = { 'worklocation.status-changed': ['checkInAt', 'checkOutAt', 'method', 'rawStatus', 'sourceRecord.key'] };
/** Say what an event is about: they come whatever fields a subscription asks for. */
const ALWAYS = ['employeeId', 'taskId', 'policyId', 'arrangementId', 'leaveId', 'occurredAt'];

/** Whether a lane has to bring this: the agency may read it (interface of the bus, "who may read what") and its subscription asks for it. */
export function belongsIn(lane: Lane, fact: About): boolean {
  if (lane.types === undefined) return isOwn(lane, fact);
  return mayRead(lane, fact) && lane.types.some((type) => matches(type, fact.type)) && (lane.regions === undefined || lane.regions.some((region) => isWithin(fact.region, region)));
}

/** The fields of an event in this lane that it may not have. */
export function fieldsTooMany(lane: Lane, fact: About, fields: readonly string[]): string[] {
  const hidden = isOwn(lane, fact) || lane.agency === 'bkn' ? [] : (PERSONAL[fact.type] ?? []);
  const asked = lane.fields && new Set([...lane.fields, ...ALWAYS]);
  return fields.filter((field) => hidden.includes(field) || (asked !== undefined && !asked.has(field.split('.')[0] ?? '')));
}

function mayRead(lane: Lane, fact: About): boolean {
  if (isOwn(lane, fact) || lane.agency === 'bkn' || lane.agency === 'kemenpanrb') return true;
  const ofRegions = fact.type.startsWith('worklocation.') || fact.type.startsWith('flexwork.');
  return lane.province !== undefined && ofRegions && /^(kab|kota)-/.test(fact.agency) && isWithin(fact.region, lane.province);
}

const isOwn = ({ agency }: Lane, fact: About) => fact.agency === agency || fact.recipients.includes(agency);
const matches = (pattern: string, type: string) => (pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type);
const isWithin = (code: string | undefined, region: string) => code !== undefined && (code === region || code.startsWith(`${region}.`));
