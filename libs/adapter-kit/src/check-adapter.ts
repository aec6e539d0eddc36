import { isEventType } from '@simpul/contract';
import { faultsOfFeeds } from './check-feeds.ts';
import { OFFSETS } from './cleaners/clean-time.ts';
import type { AdapterSpec } from './define-adapter.ts';

/** What an adapter's default export may turn out to be: it comes from a file that nobody may have type-checked. */
export type Unchecked = Readonly<Partial<Record<keyof AdapterSpec<unknown>, unknown>>>;

const FORMATS = ['json', 'csv', 'xml', 'xlsx', 'debezium'];
const ADDRESS = / <[^@<>\s]+@[^@<>\s]+>$/;
/** Systems whose records Simpul keeps itself. */
const SIMPULS_OWN = /^(simpul-|standard$)/;

/** What in an adapter does not hold, each in a few words; empty where all does. */
export function faultsOf(spec: Unchecked, folder: string): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);
  expect(spec.id === folder, `the folder is called "${folder}", but its adapter says id ${shown(spec.id)}`);
  expect(isText(spec.title), 'title is missing');
  expect(isText(spec.owner) && ADDRESS.test(spec.owner), 'owner is not a role and a mail address: "BKPSDM Kota Contoh <simpeg@contoh.example>"');
  expect(isText(spec.system) && !SIMPULS_OWN.test(spec.system), `system is ${shown(spec.system)}, not the name of the agency’s own system`);
  expect(isText(spec.timezone) && Object.hasOwn(OFFSETS, spec.timezone), `timezone is ${shown(spec.timezone)}, none of ${Object.keys(OFFSETS).join(', ')}`);
  expect(spec.versions === 'own' || spec.versions === 'ledger', `versions is ${shown(spec.versions)}, neither "own" nor "ledger"`);
  expect(typeof spec.identity === 'function', 'identity() is missing');
  return [...faults, ...faultsOfTypes(spec.emits), ...faultsOfSource(spec.source), ...faultsOfFeeds(spec.feeds, spec.source)];
}

function faultsOfTypes(emits: unknown): string[] {
  if (!Array.isArray(emits) || emits.length === 0) return ['emits names no type'];
  return emits.filter((type) => typeof type !== 'string' || !isEventType(type)).map((type) => `emits names ${shown(type)}, which is not a type of the shared schema`);
}

function faultsOfSource(source: unknown): string[] {
  const { format, header, record } = (source ?? {}) as { format?: unknown; header?: { columns?: unknown; required?: unknown }; record?: unknown };
  if (!isText(format) || !FORMATS.includes(format)) return [`source.format is ${shown(format)}, none of ${FORMATS.join(', ')}`];
  if (format === 'xml') return isText(record) ? [] : ['source.record does not name the element that is one record'];
  if (format !== 'csv' && format !== 'xlsx') return [];
  const isTable = typeof header?.columns === 'object' && header.columns !== null && Array.isArray(header.required) && header.required.length > 0;
  return isTable ? [] : ['source.header does not say the columns, and which of them are required'];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : value === undefined ? 'missing' : typeof value;
}
