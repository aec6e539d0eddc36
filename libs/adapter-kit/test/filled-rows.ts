import fc from 'fast-check';
import type { EventType } from '@simpul/contract';
import type { Column } from '../src/standard/column.ts';
import type { Sheet } from '../src/standard/sheet.ts';

/** What a filled row says: data by type, as far as the sheet holds them. */
export type SaidData = Partial<Record<EventType, Record<string, unknown>>>;

const AGENCIES = ['kota-contoh', 'kemencontoh', 'kab-contoh'];
const two = (number: number) => String(number).padStart(2, '0');
const dateFrom = (from: string, days = 300) => fc.integer({ min: 0, max: days }).map((more) => new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10));
const date = dateFrom('2025-06-01', 600);
// Midnight in a date cell says no time.
const time = fc.integer({ min: 1, max: 86_399 }).map((seconds) => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`);
const moment = fc.tuple(date, time).map(([day, clock]) => `${day}T${clock}+07:00`);
const word = fc.stringMatching(/^[A-Za-z][a-z]{1,8}$/).filter((text) => !/^(null|jumlah|total|sub|sda|idem)$/i.test(text));
const text = fc.array(fc.oneof(word, word, fc.constantFrom('&', '<b>', '"x"', '10/3', '+62', 'Café', ';', ',')), { maxLength: 5 }).chain((more) => word.map((first) => [first, ...more].join(' ')));
const birth = fc.tuple(fc.integer({ min: 1965, max: 2000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}${two(m)}${two(d)}`);
const serial = fc.tuple(fc.constantFrom('1', '2'), fc.integer({ min: 900, max: 999 })).map(([sex, number]) => `${sex}${number}`);
const nip = fc.tuple(birth, fc.integer({ min: 1, max: 12 }), serial).map(([born, month, rest]) => `${born}2015${two(month)}${rest}`);
const niPppk = fc.tuple(birth, fc.integer({ min: 21, max: 29 }), serial).map(([born, part, rest]) => `${born}2022${part}${rest}`);

/** A value for one column, as an event's data holds it. */
function valueFor({ kind, choices }: Column): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'person':
      return fc.oneof(nip, niPppk);
    case 'old-nip':
      return fc.integer({ min: 100_000_000, max: 199_999_999 }).map(String);
    case 'name':
      return fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    case 'date':
      return date;
    case 'due':
      return fc.oneof(date, moment);
    case 'moment':
    case 'clock':
      return moment;
    case 'choice':
    case 'grade':
      return fc.constantFrom(...choices.map(({ code }) => code));
    case 'echelon':
      return fc.constantFrom('I.a', 'II.b', 'IV.a');
    case 'agency':
      return fc.constantFrom(...AGENCIES);
    case 'region':
      return fc.constantFrom('31.71', '34.04');
    case 'weekdays':
      return fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    default:
      return text;
  }
}

/** Columns that have a default, so that nothing under them would not mean nothing. */
const DEFAULTED = /^(timeZone|secrecy|(from|to|assigner|assignee)\.agency)$/;

/** Random data that one row of the sheet can say, and that hold together. */
export function saidBy(sheet: Sheet): fc.Arbitrary<SaidData> {
  const columns = sheet.columns.filter(({ field }) => field !== undefined);
  const cells = columns.map((column) => {
    const value = valueFor(column);
    return column.required || DEFAULTED.test(column.field?.path ?? '') ? value : fc.option(value, { nil: undefined });
  });
  return fc.tuple(...cells).map((values) => {
    const data: SaidData = {};
    columns.forEach(({ field, kind }, i) => {
      if (field === undefined || values[i] === undefined) return;
      const isId = kind === 'person' && !field.path.startsWith('identifiers');
      put((data[field.type] ??= {}), field.path.split('.'), isId ? `emp_${values[i] as string}` : values[i]);
    });
    for (const type of Object.keys(data) as EventType[]) holdTogether(data[type] ?? {});
    return data;
  });
}

/** Grades as the number has them, periods in order, sides of a transfer as they may be told. */
function holdTogether(data: Record<string, any>): void {
  const number = String(data.identifiers?.[0]?.value ?? data.employeeId ?? '').replace('emp_', '');
  if (data.identifiers?.length === 2 && data.identifiers[0] === undefined) data.identifiers.shift();
  for (const name of ['gradeCode', 'oldGrade', 'newGrade']) if (data[name] !== undefined) data[name] = gradeFor(data[name], Number(number.slice(12, 14)) > 12);
  if (data.endDate !== undefined && data.endDate < data.startDate) [data.startDate, data.endDate] = [data.endDate, data.startDate];
  if (data.checkInAt !== undefined && data.checkOutAt !== undefined && data.checkOutAt < data.checkInAt) [data.checkInAt, data.checkOutAt] = [data.checkOutAt, data.checkInAt];
  if (data.timeZone !== undefined && data.localDate !== undefined) data.timeZone = 'Asia/Jakarta';
  if (data.homeAgency === 'kota-contoh') delete data.homeAgency;
  if (data.from !== undefined && data.to !== undefined) [data.from.agency, data.to.agency] = data.kind === 'INTER_AGENCY' ? ['kota-contoh', 'kab-contoh'] : ['kota-contoh', 'kota-contoh'];
  if (data.assignee !== undefined && data.assigner !== undefined) data.assigner.agency = 'kota-contoh';
}

function gradeFor(grade: string, contract: boolean): string {
  return grade.includes('/') === contract ? (contract ? 'IX' : 'III/c') : grade;
}

function put(data: Record<string, any>, [name = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) data[name] = value;
  else put((data[name] ??= /^\d+$/.test(inner[0] ?? '') ? [] : {}) as Record<string, unknown>, inner, value);
}

/** The value at a dotted path. */
export function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<any>((inside, name) => inside?.[name], data);
}
