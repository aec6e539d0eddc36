import { OFFSETS, cleanAsnType, cleanDate, cleanEchelon, cleanExcelDate, cleanFreeText, cleanGrade, cleanLeaveKind, cleanLocalTime, cleanName, cleanNip, cleanOldNip, cleanRegionCode, cleanText, cleanUrgency, cleanWorkStatus, fieldOf, quoted } from '../cleaners/index.ts';
import { unlessRefused } from '../changed-drafts.ts';
import { reject, type Identifier, type TranslateContext } from '../define-adapter.ts';
import { findAgency } from '../find-agency.ts';
import type { Cell } from '../readers/xlsx-parts.ts';
import { cleanClock, cleanMoment } from './clean-moment.ts';
import type { CellKind, Column } from './column.ts';

/** What a sheet asks of its surroundings. */
export type SheetContext = Pick<TranslateContext<never>, 'agency' | 'agencies' | 'receivedAt' | 'employeeId' | 'opaqueId'>;

interface Reading {
  /** One spelling of what the cell says, which reads the same again; undefined when it says nothing. Throws `RecordRefused`. */
  clean(raw: unknown, pointer: string, column: Column): string | undefined;
  /** As the event's data holds it. Throws `RecordRefused`. */
  value(text: string, pointer: string, context: SheetContext): unknown;
  /** The cell that says a value of an event's data. */
  cell(value: unknown, column: Column): Cell;
}

const AS_IT_IS = { value: (text: string) => text, cell: (value: unknown) => value as Cell };

export const READINGS: Readonly<Record<Exclude<CellKind, 'own'>, Reading>> = {
  person: { clean: (raw, pointer) => cleanNip(raw, pointer)?.value, value: (text, pointer, { employeeId }) => employeeId([cleanNip(text, pointer) as Identifier]), cell: AS_IT_IS.cell },
  'old-nip': { clean: (raw, pointer) => cleanOldNip(raw, pointer)?.value, ...AS_IT_IS },
  name: { clean: (raw, pointer, column) => cleanName(raw, pointer) && short(cleanText(raw, pointer), pointer, column), ...AS_IT_IS },
  text: { clean: (raw, pointer, column) => short(cleanFreeText(raw, pointer), pointer, column), ...AS_IT_IS },
  date: { clean: cleanExcelDate, value: AS_IT_IS.value, cell: (value) => new Date(`${value as string}T00:00:00Z`) },
  moment: { clean: cleanMoment, value: (text, pointer, { agency }) => momentIn(text, agency.timeZone, pointer).time, cell: wallTime },
  clock: { clean: cleanClock, value: AS_IT_IS.value, cell: (value) => (value as string).slice(0, 19).replace('T', ' ') },
  due: { clean: cleanMoment, value: (text, pointer, { agency }) => (text.length > 10 ? momentIn(text, agency.timeZone, pointer).time : text), cell: wallTime },
  choice: { clean: readChoice, value: AS_IT_IS.value, cell: (value, { choices }) => choices.find(({ code }) => code === value)?.word },
  grade: { clean: cleanGrade, ...AS_IT_IS },
  echelon: { clean: cleanEchelon, ...AS_IT_IS },
  agency: { clean: cleanText, value: agencyIn, cell: AS_IT_IS.cell },
  region: { clean: cleanText, value: (text, pointer, { agencies }) => cleanRegionCode(text, pointer, { scheme: 'kemendagri', agencies }), cell: AS_IT_IS.cell },
  weekdays: { clean: cleanWeekdays, value: (text) => text.split(',').map(Number), cell: (value) => (value as number[]).map((day) => WEEKDAYS[day - 1]).join(', ') },
};

/** `YYYY-MM-DD HH:MM:SS`, or a day alone, which counts from its beginning. */
export function momentIn(text: string, zone: keyof typeof OFFSETS, pointer: string): { time: string; exact: boolean } {
  const exact = text.length > 10;
  return { time: exact ? (cleanLocalTime(text, zone, pointer) ?? '') : `${cleanDate(text, pointer)}T00:00:00${OFFSETS[zone]}`, exact };
}

/** A cell shows the time of the place, whatever the zone. */
function wallTime(value: unknown): Date {
  return new Date(`${(value as string).slice(0, 19).padEnd(19, 'T00:00:00')}Z`);
}

function short(text: string | undefined, pointer: string, { maxLength }: Column): string | undefined {
  if (text === undefined || text.length <= maxLength) return text;
  return reject('value-malformed', pointer, `${fieldOf(pointer)} has ${text.length} characters, more than ${maxLength}`, 'Say it in fewer words.', { message: `${fieldOf(pointer)} berisi ${text.length} karakter, lebih dari ${maxLength}.`, hint: 'Persingkat isinya.' });
}

/** Words that sources use besides those of the schema, by the field's name. */
const SYNONYMS: Readonly<Record<string, (raw: unknown, pointer: string) => string | undefined>> = { leaveKind: cleanLeaveKind, status: cleanWorkStatus, urgency: cleanUrgency, asnType: cleanAsnType };

function readChoice(raw: unknown, pointer: string, { choices, field, unknown }: Column): string | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  const said = squeeze(text);
  const known = choices.find(({ code, word }) => squeeze(word) === said || squeeze(code) === said)?.code;
  const name = field?.path.slice(field.path.lastIndexOf('.') + 1) ?? '';
  const code = known ?? unlessRefused(() => (Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name]?.(text, pointer) : undefined));
  const words = choices.map(({ word }) => word).join(', ');
  return code ?? reject(unknown, pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is not in the list`, `Choose one of: ${words}.`, { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang tidak ada dalam daftar.`, hint: `Pilih salah satu: ${words}.` });
}

function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function agencyIn(text: string, pointer: string, { agencies }: SheetContext): string {
  const agency = findAgency(agencies, text) ?? agencies.byId(text.toLowerCase());
  return agency?.id ?? reject('agency-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is no agency of the registry`, 'Write its whole name, such as "Kabupaten Sleman" or "Kementerian Keuangan".', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan instansi terdaftar.`, hint: 'Tulis nama lengkapnya, misalnya "Kabupaten Sleman" atau "Kementerian Keuangan".' });
}

const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

/** `Senin, Rabu` or `1,3` → `1,3`. */
function cleanWeekdays(raw: unknown, pointer: string): string | undefined {
  const text = cleanText(raw, pointer);
  const days = text?.split(/[,;/ ]+(?:dan )?/i).map((day) => 1 + WEEKDAYS.findIndex((name, i) => squeeze(day) === name.toLowerCase() || day === String(i + 1)));
  if (text === undefined || days === undefined) return undefined;
  if (days.every((day) => day > 0)) return [...new Set(days)].sort((one, other) => one - other).join(',');
  return reject('value-malformed', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is not a list of weekdays`, 'Write the days, such as "Senin, Rabu".', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan daftar hari.`, hint: 'Tulis nama harinya, misalnya "Senin, Rabu".' });
}
