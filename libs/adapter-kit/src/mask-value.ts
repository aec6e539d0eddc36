import { maskNumber, maskNumbers, plainText } from './cleaners/empty.ts';
import type { RefusalCode } from './define-adapter.ts';
import { cellText } from './readers/cell-text.ts';

/** How what a refused field held is shown: as written but for long numbers; each number masked and each word by its first letter; or not. */
type Mask = 'written' | 'initials' | 'hidden';

const MASKS: Readonly<Record<RefusalCode, Mask>> = {
  'malformed-record': 'hidden', 'record-too-large': 'hidden', 'wrong-encoding': 'hidden', 'missing-field': 'hidden', 'unknown-column': 'written', 'nip-malformed': 'initials',
  'nip-wrong-length': 'initials', 'nip-precision-lost': 'initials', 'identifier-missing': 'initials', 'date-malformed': 'written', 'date-impossible': 'written', 'date-missing': 'written',
  'time-malformed': 'written', 'period-reversed': 'written', 'grade-unknown': 'written', 'status-unknown': 'written', 'work-location-unknown': 'written', 'urgency-unknown': 'written',
  'agency-unknown': 'written', 'region-unknown': 'written', 'action-unknown': 'written', 'leave-kind-unknown': 'written', 'name-malformed': 'initials', 'value-unknown': 'written',
  'value-malformed': 'initials', 'not-found-at-source': 'initials', 'operation-unsupported': 'written', 'schema-violation': 'initials', 'not-yours': 'initials', 'unknown-type': 'written',
  'type-not-emitted': 'hidden', 'adapter-error': 'hidden', 'nothing-to-fill-down': 'written', 'policy-unknown': 'written', 'example-row': 'written', 'duplicate-key': 'hidden',
};
const LONGEST = 40;

/** Undefined where the field was empty, is no single value, or says more of a person than whoever mends the row needs. */
export function maskValue(code: RefusalCode, raw: unknown): string | undefined {
  const mask = MASKS[code];
  const text = mask === 'hidden' ? '' : textOf(raw).trim().replaceAll(/[\s\p{Cc}]+/gu, ' ');
  if (text === '') return undefined;
  const masked = mask === 'written' ? maskNumbers(text) : initialsOf(text);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
}

/** The field that a pointer names: of an XML element by its name or attribute, else step by step. */
export function valueAt(record: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { fields, attributes } = record as { fields?: Readonly<Record<string, { text: string }>>; attributes?: Readonly<Record<string, string>> };
  const name = steps.join('/');
  if (fields !== undefined && attributes !== undefined) return fields[name]?.text ?? attributes[name];
  let value = record;
  for (const step of steps) value = own(value, step);
  return value;
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function textOf(raw: unknown): string {
  return raw instanceof Date ? cellText(raw) : (plainText(raw) ?? '');
}

/** `198702142010011951` → `1987…951`, `Sari Dewi` → `S… D…`. */
function initialsOf(text: string): string {
  return text.replaceAll(/\d(?:[ .'-]?\d){7,}|\d+|\p{L}[\p{L}\p{M}'’]*/gu, (part) => {
    if (part.length === 1) return part;
    return /^\d.{7}/.test(part) ? maskNumber(part.replaceAll(/\D/g, '')) : `${part[0]}…`;
  });
}
