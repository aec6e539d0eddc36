import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who gets what, told a second time: as plainly as the promises read, with nothing of the bus in it, so that a mistake would have to be made
 * twice. It looks at every member for every fact, keeps no index, and reads in the schemas what is personal.
 */
export interface Member {
  id: string;
  /** Of a regional government its Kemendagri code. */
  region?: string;
}

export interface Wanted {
  types: readonly string[];
  regions?: readonly string[];
  ownOnly: boolean;
  fields?: readonly string[];
}

export interface Fact {
  id: string;
  type: string;
  agency: string;
  homeAgency?: string;
  region?: string;
  recipients?: string;
  data: Readonly<Record<string, unknown>>;
}

/** What of a fact's data comes into this lane; undefined = the fact does not come at all. */
export function expectedIn(member: Member, lane: string, wanted: Wanted, fact: Fact): Record<string, unknown> | undefined {
  const own = fact.agency === member.id || (fact.homeAgency ?? fact.agency) === member.id;
  const addressed = (fact.recipients ?? '').split(',').some((recipient) => isCalled(recipient, member));
  const isOfItsProvince = member.id.startsWith('prov-') && /^(kab|kota)-/.test(fact.agency) && lies(fact.region, member.region) && /^id\.go\.asn\.(worklocation|flexwork)\./.test(fact.type);
  const seesAll = own || addressed || member.id === 'bkn';
  if (!seesAll && !isOfItsProvince && member.id !== 'kemenpanrb') return undefined;

  const asked = wanted.types.some((type) => (type.endsWith('*') ? fact.type.startsWith(type.slice(0, -1)) : fact.type === type));
  const inRegion = wanted.regions === undefined || wanted.regions.some((region) => lies(fact.region, region));
  const comes = (lane === 'main' && addressed) || (asked && inRegion && (!wanted.ownOnly || own || addressed));
  if (!comes) return undefined;

  const data = structuredClone(fact.data) as Record<string, unknown>;
  if (!seesAll) for (const path of personalIn(fact.type)) take(data, path);
  if ((fact.homeAgency ?? fact.agency) !== member.id && member.id !== 'bkn' && /\.employee\.leave-/.test(fact.type)) delete data.leaveKind;
  if (wanted.fields !== undefined) for (const name of Object.keys(data)) if (!wanted.fields.includes(name) && !NAMING.includes(name)) delete data[name];
  return data;
}

/** What a fact is about, and when: no wish for fields takes it away. */
const NAMING = ['employeeId', 'taskId', 'policyId', 'arrangementId', 'leaveId', 'occurredAt'];

function isCalled(recipient: string, { id, region }: Member): boolean {
  if (recipient === id) return true;
  if (region === undefined) return false;
  if (recipient === 'regions:*') return true;
  const [, code, all] = /^region:([\d.]+?)(\.\*)?$/.exec(recipient) ?? [];
  return code !== undefined && (all === undefined ? region === code : lies(region, code));
}

function lies(code: string | undefined, within: string | undefined): boolean {
  return code !== undefined && within !== undefined && `${code}.`.startsWith(`${within}.`);
}

const SCHEMAS = join(import.meta.dirname, '..', '..', 'schemas');
const known = new Map<string, string[][]>();

interface Schema {
  'x-pii'?: boolean;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** Paths of the properties marked `x-pii`; what lies in a list has the list's path. */
function personalIn(type: string): string[][] {
  const folder = type.replace(/^id\.go\.asn\./, '').replace(/\.v(\d+)$/, '/v$1');
  const paths = known.get(folder) ?? markedIn(JSON.parse(readFileSync(join(SCHEMAS, folder, 'schema.json'), 'utf8')) as Schema);
  known.set(folder, paths);
  return paths;
}

function markedIn({ properties = {}, items }: Schema): string[][] {
  const within = Object.entries(properties).flatMap(([name, schema]) => (schema['x-pii'] ? [[name]] : markedIn(schema).map((path) => [name, ...path])));
  return items === undefined ? within : [...within, ...markedIn(items)];
}

function take(from: unknown, [name = '', ...deeper]: readonly string[]): void {
  for (const one of Array.isArray(from) ? (from as unknown[]) : [from]) {
    if (typeof one !== 'object' || one === null) continue;
    if (deeper.length === 0) delete (one as Record<string, unknown>)[name];
    else take((one as Record<string, unknown>)[name], deeper);
  }
}

/** The types that have a schema. */
export const TYPES = readdirSync(SCHEMAS, { withFileTypes: true }).flatMap((folder) => (folder.isDirectory() && folder.name !== 'event' ? [`id.go.asn.${folder.name}.v1`] : []));
