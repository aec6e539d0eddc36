import { hashId, type SimpulEvent } from '@simpul/contract';
import { rankOf } from './authority.ts';
import { ALWAYS, FACTS, type FactName, type SpeaksAs, type Said } from './said.ts';
import { standingIn } from './standing.ts';

interface Common {
  homeAgency?: string;
  unit?: { code?: string; name?: string };
  officeRegion?: string;
  timeZone?: string;
  effectiveDate?: string;
  occurredAt: string;
  sourceRecord: { system: string; key: string; version: string };
}

type Words = Partial<Record<FactName, string | null>>;

/** The publishing agency: `urn:id:instansi:bkn` → `bkn`. */
export function publisherOf({ source }: Pick<SimpulEvent, 'source'>): string {
  return source.slice(source.lastIndexOf(':') + 1);
}

/** Which record of which source an event comes from, without the source's own key. */
export function recordOf(event: SimpulEvent): string {
  const { system, key } = event.data.sourceRecord;
  return hashId(publisherOf(event), system, key).slice(0, 16);
}

/** Which version of its record an event tells; the greater text is the newer. */
export function sequenceIn({ sequence, data }: SimpulEvent): string {
  return sequence ?? data.sourceRecord.version.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** The day that an event's facts hold from: `effectiveDate` (TMT), else its own local date. */
export function sinceIn(event: SimpulEvent): string {
  const { effectiveDate, occurredAt } = event.data as Common;
  return effectiveDate ?? occurredAt.slice(0, 10);
}

/**
 * What an event says of the person that it is about. `known` is what was said before: who is the first to speak of somebody, among those
 * of equal authority, is believed for the time before, too. Events that are not about master data tell the working agency and its place.
 */
export function factsIn(event: SimpulEvent, known: readonly Said[]): Said[] {
  const by = publisherOf(event);
  const since = (event.data as { localDate?: string }).localDate ?? sinceIn(event);
  const as = roleOf(event, by);
  const isFirst = !known.some((word) => word.fact === 'agency' && rankOf('agency', word.as) <= rankOf('agency', as));
  // Being seen at work somewhere day after day is one thing said again, however many records it comes from.
  const version = event.type.startsWith('id.go.asn.employee.') ? { record: recordOf(event), sequence: sequenceIn(event) } : { record: 'seen', sequence: since };
  const about = { by, as, ...version };
  const moved = event.type === 'id.go.asn.employee.transferred.v1';
  const said: Said[] = [];
  if (moved) say(said, { ...about, since: ALWAYS }, isFirst ? beforeMove(event) : {});
  say(said, { ...about, since: isFirst && !moved ? ALWAYS : since }, moved ? { ...placeIn(event), ...afterMove(event) } : placeIn(event));
  // Whatever ends or changes on a day never counts for the time before.
  say(said, { ...about, since: isFirst && event.type === 'id.go.asn.employee.registered.v1' ? ALWAYS : since }, wordsIn(event));
  return said;
}

function say(said: Said[], about: Omit<Said, 'fact' | 'value'>, words: Words): void {
  for (const fact of FACTS) {
    const value = words[fact];
    if (value !== undefined) said.push({ fact, value, ...about });
  }
}

function roleOf({ agency, data }: SimpulEvent, by: string): SpeaksAs {
  if (by === 'bkn') return 'bkn';
  return (data as Common).homeAgency === by && agency !== by ? 'home agency' : 'working agency';
}

function placeIn(event: SimpulEvent): Words {
  const { homeAgency, unit, officeRegion, timeZone } = event.data as Common;
  const office = officeRegion ?? event.region;
  return {
    agency: event.agency,
    ...(homeAgency === undefined ? {} : { homeAgency }),
    ...(unit?.code === undefined ? {} : { 'unit/code': unit.code }),
    ...(unit?.name === undefined ? {} : { 'unit/name': unit.name }),
    ...(office === undefined ? {} : { officeRegion: office }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function beforeMove({ data }: SimpulEvent): Words {
  const { from } = data as SimpulEvent<'id.go.asn.employee.transferred.v1'>['data'];
  return {
    ...(from.agency === undefined ? {} : { agency: from.agency }),
    ...(from.unit === undefined ? {} : { 'unit/name': from.unit }),
    ...(from.region === undefined ? {} : { officeRegion: from.region }),
  };
}

function wordsIn(event: SimpulEvent): Words {
  switch (event.type) {
    case 'id.go.asn.employee.registered.v1':
      return registered(event.data as SimpulEvent<typeof event.type>['data']);
    case 'id.go.asn.employee.changed.v1':
      return changed(event.data as SimpulEvent<typeof event.type>['data']);
    case 'id.go.asn.employee.promoted.v1':
      return { gradeCode: (event.data as SimpulEvent<typeof event.type>['data']).newGrade };
    case 'id.go.asn.employee.legal-status-changed.v1':
      return legalStatus((event.data as SimpulEvent<typeof event.type>['data']).new);
    case 'id.go.asn.employee.retired.v1':
      return { standing: 'RETIRED' };
    case 'id.go.asn.employee.terminated.v1':
      return { standing: 'TERMINATED' };
    default:
      return {};
  }
}

function registered(data: SimpulEvent<'id.go.asn.employee.registered.v1'>['data']): Words {
  const { position = {} } = data;
  const flat: Record<string, unknown> = { ...data, ...Object.fromEntries(Object.entries(position).map(([name, value]) => [`position/${name}`, value])) };
  const own = Object.fromEntries(FACTS.flatMap((fact) => (typeof flat[fact] === 'string' ? [[fact, flat[fact]]] : []))) as Words;
  return { standing: 'ACTIVE', homeAgency: null, ...own, ...(data.legalStatus === undefined ? {} : legalStatus(data.legalStatus)) };
}

function changed({ changes }: SimpulEvent<'id.go.asn.employee.changed.v1'>['data']): Words {
  const words: Words = {};
  for (const change of changes) {
    const fact = FACTS.find((name) => name === change.field);
    if (fact === 'legalStatus' && change.new !== undefined) Object.assign(words, legalStatus(change.new));
    else if (fact !== undefined) words[fact] = change.new ?? null;
  }
  return words;
}

/** The agency that tells of it may be the old one: its own place is not the new one. */
function afterMove({ agency, region, data }: SimpulEvent): Words {
  const { to, officeRegion } = data as SimpulEvent<'id.go.asn.employee.transferred.v1'>['data'];
  const office = officeRegion ?? to.region ?? (to.agency === undefined || to.agency === agency ? region : undefined);
  return {
    ...(to.agency === undefined ? {} : { agency: to.agency }),
    ...(to.unit === undefined ? {} : { 'unit/name': to.unit }),
    ...(to.position === undefined ? {} : { 'position/name': to.position }),
    officeRegion: office ?? null,
  };
}

function legalStatus(text: string): Words {
  const standing = standingIn(text);
  return { legalStatus: text, ...(standing === undefined ? {} : { standing }) };
}
