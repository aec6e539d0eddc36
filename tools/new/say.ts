import { isEmpty } from '@simpul/adapter-kit';
import type { Layout } from '../sample/taken-apart.ts';
import { untaken, type Found, type Reading, type Role } from './roles.ts';

/** What marks a guess: the conformance suite refuses a folder as long as one is left. */
export const CONFIRM = 'confirm:';

/** What each function that reads a part of the record's name is called. */
const READERS: Partial<Record<Role, string>> = {
  nip: 'employeeIn', date: 'dateIn', start: 'startIn', since: 'sinceIn', retiredOn: 'retiredIn', letterNo: 'letterIn', addressee: 'addresseeIn', decreeNo: 'decreeIn',
};

const MISSING: Partial<Record<Reading, string>> = { nip: ", 'identifier-missing'", date: ", 'date-missing'", moment: ", 'date-missing'", clock: ", 'date-missing'" };
const ZONE = 'context.agency.timeZone';

/** The lines of code that say in an event what a column says, each marked as a guess. */
export class Say {
  readonly found: ReadonlyMap<Role, Found>;
  readonly layout: Layout;
  /** What the record is called in the code. */
  readonly record: 'row' | 'record';
  /** What the code reads so far, and what of it must be there. */
  readonly used = new Set<Role>();
  readonly needed = new Set<Role>();
  private readonly key: readonly Role[];

  constructor(found: ReadonlyMap<Role, Found>, layout: Layout, key: readonly Role[]) {
    this.found = found;
    this.layout = layout;
    this.record = layout.format === 'json' || layout.format === 'xml' ? 'record' : 'row';
    this.key = layout.format === 'debezium' ? [] : key;
  }

  has(role: Role): boolean {
    return this.found.has(role);
  }

  /** Those parts of the record's name that were found, and the functions that read them. */
  keyReaders(): { call: string; code: string[] }[] {
    return this.key.flatMap((role) => {
      const found = this.found.get(role);
      return found ? [{ call: this.call(role), code: [`function ${READERS[role]}(${this.record}: Row) {`, `  return ${this.required(role)}; ${this.note(role)}`, '}'] }] : [];
    });
  }

  /** `field: …,`; no line where no column says it, unless it `must` be said: then every record is refused until somebody says how. */
  line(field: string, role: Role, must = false): string[] {
    if (this.isKey(role)) return [`${field}: ${this.call(role)},`];
    if (this.has(role)) return [`${field}: ${must ? this.need(role) : this.may(role)}, ${this.note(role)}`];
    return must ? [`${field}: ${this.unsaid(field)}, // ${CONFIRM} no column was found for it`] : [];
  }

  /** The expression of a value that must be there. */
  need(role: Role): string {
    return this.isKey(role) ? this.call(role) : this.has(role) ? this.required(role) : this.unsaid(role);
  }

  /** The expression of a value or undefined. */
  may(role: Role): string {
    if (this.isKey(role)) return this.call(role);
    const found = this.found.get(role);
    if (!found) return 'undefined';
    this.used.add(role);
    return this.cleaned(found);
  }

  /** The same column's text as it is written. */
  textLine(field: string, role: Role): string[] {
    const found = this.found.get(role);
    if (!found) return [`${field}: ${this.unsaid(field)}, // ${CONFIRM} no column was found for it`];
    const pointer = pointerTo(found, this.layout);
    return [`${field}: required(cleanText(${this.raw(found)}, ${pointer}), ${pointer}),`];
  }

  /** An object of what was said; no line where no column says any of it. */
  group(field: string, inner: Readonly<Record<string, Role>>): string[] {
    const said = Object.entries(inner).filter(([, role]) => this.has(role));
    if (said.length === 0) return [];
    return [`${field}: present({ ${said.map(([name, role]) => `${name}: ${this.may(role)}`).join(', ')} }), ${this.note(...said.map(([, role]) => role))}`];
  }

  /** From which columns, with a value of each, and the words that no cleaner knows. */
  note(...roles: readonly Role[]): string {
    return `// ${CONFIRM} ${roles.map((role) => this.source(role)).join(', ')}`;
  }

  private source(role: Role): string {
    const found = this.found.get(role);
    if (!found) return 'no column';
    const example = found.column.values.find((value) => !isEmpty(value));
    const unknown = untaken(found, this.layout.format).slice(0, 3);
    return `${found.column.name}${example === undefined ? '' : `, as ${short(example)}`}${unknown.length > 0 ? ` (refused: ${unknown.map(short).join(', ')})` : ''}`;
  }

  isKey(role: Role): boolean {
    return this.key.includes(role) && this.has(role);
  }

  private call(role: Role): string {
    return `${READERS[role]}(${this.record})`;
  }

  private required(role: Role): string {
    const found = this.found.get(role);
    if (!found) return this.unsaid(role);
    this.used.add(role);
    this.needed.add(role);
    return `required(${this.cleaned(found)}, ${pointerTo(found, this.layout)}${MISSING[found.reading] ?? ''})`;
  }

  private unsaid(what: string): string {
    return `reject('missing-field', '', 'the adapter does not say yet which column is the ${what}', 'Finish the adapter.')`;
  }

  private cleaned(found: Found): string {
    const [raw, pointer] = [this.raw(found), pointerTo(found, this.layout)];
    switch (found.reading) {
      case 'date':
        return `${this.layout.format === 'xlsx' ? 'cleanExcelDate' : this.layout.format === 'debezium' ? 'cleanDateColumn' : 'cleanDate'}(${raw}, ${pointer})`;
      case 'moment':
        return this.layout.format === 'debezium' && typeof found.column.values[0] === 'number' ? `cleanLocalMillis(${raw}, ${ZONE}, ${pointer})` : `cleanLocalTime(${raw}, ${ZONE}, ${pointer})`;
      case 'clock':
        return `cleanClock(${raw}, ${this.has('date') ? this.need('date') : "''"}, ${ZONE}, ${pointer})`;
      case 'agency':
        return `agencyIn(${raw}, ${pointer}, context)`;
      default:
        return `${CLEANERS[found.reading]}(${raw}, ${pointer}${this.ownWords(found).length > 0 ? `, ${WORDS_OF[found.reading]}` : ''})`;
    }
  }

  /** Words of the sample that only this source can explain. */
  ownWords(found: Found): string[] {
    return found.reading in WORDS_OF ? untaken(found, this.layout.format) : [];
  }

  /** The expression of the value as the reader gives it. */
  raw({ column: { path } }: Found): string {
    if (this.layout.format === 'debezium') return property('row', path.slice(1));
    if (this.layout.format !== 'xml') return property(this.record, path);
    const attribute = path.at(-1)?.startsWith('@') === true ? path.at(-1)?.slice(1) : undefined;
    const element = (attribute === undefined ? path : path.slice(0, -1)).join('/');
    if (element === '') return property('record.attributes', [attribute ?? '']);
    return `${property('record.fields', [element])}?.${attribute === undefined ? 'text' : property('attributes', [attribute])}`;
  }
}

/** What the table of a list's own words is called. */
export const WORDS_OF: Partial<Record<Reading, string>> = { 'work-status': 'WORK_WORDS', 'leave-kind': 'LEAVE_WORDS', decision: 'DECISION_WORDS', urgency: 'URGENCY_WORDS', 'asn-type': 'ASN_WORDS' };

const CLEANERS = {
  nip: 'cleanNip', 'old-nip': 'cleanOldNip', name: 'cleanName', text: 'cleanText', 'free-text': 'cleanFreeText', 'work-status': 'cleanWorkStatus', 'leave-kind': 'cleanLeaveKind', decision: 'cleanDecision', urgency: 'cleanUrgency',
  'asn-type': 'cleanAsnType', grade: 'cleanGrade',
} as const;

/** As code: the JSON Pointer by which people are told of the field. */
export function pointerTo({ column: { path } }: Found, { format }: Layout): string {
  const steps = format === 'xml' ? path.map((step) => step.replace(/^@/, '')) : path;
  return literal(`/${steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`);
}

/** `row.NIP`, `row['Tgl Mulai']`, `record.data?.nip`. */
function property(object: string, path: readonly string[]): string {
  return path.reduce((code, step, i) => {
    const optional = i > 0 ? '?.' : '';
    return isIdentifier(step) ? `${code}${optional || '.'}${step}` : `${code}${optional}[${literal(step)}]`;
  }, object);
}

export function keyOf(name: string): string {
  return isIdentifier(name) ? name : literal(name);
}

export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`).replaceAll('\n', String.raw`\n`)}'`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function short(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : String(value);
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
