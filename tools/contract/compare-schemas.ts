import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from './read-schemas.ts';

/** Who a change of a published schema hurts: those who send by the old one, those who read by it, or those it is about. */
export type Hurt = 'publishers' | 'readers' | 'persons';

export interface Break {
  /** JSON Pointer into the schema: of the changed keyword, or of where something is now missing. */
  pointer: string;
  what: string;
  hurts: readonly Hurt[];
}

/**
 * What of `after` breaks those who rely on `before`. Within one major version a schema may only gain optional fields and better
 * words: a tighter rule refuses what publishers send, a looser one hands readers what they never agreed to.
 */
export function compareSchemas(before: JsonSchema, after: JsonSchema, pointer = ''): Break[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords].flatMap((keyword) => {
    const [old, now] = [before[keyword], after[keyword]];
    if (WORDS.has(keyword) || isDeepStrictEqual(old, now)) return [];
    return (COMPARE[keyword] ?? other)(old, now, `${pointer}/${escaped(keyword)}`, keyword);
  });
}

type Compare = (old: unknown, now: unknown, pointer: string, keyword: string) => Break[];

/** Keywords that explain and do not judge. */
const WORDS = new Set(['title', 'description', '$comment', 'examples', 'default', 'deprecated', 'x-indonesian']);

const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const CLASSES = ['public', 'internal', 'personal'];

const COMPARE: Record<string, Compare> = {
  properties,
  required,
  enum: (old, now, pointer) => listed(old, now, pointer, 'value'),
  type: (old, now, pointer) => listed(old === undefined ? undefined : [old].flat(), now === undefined ? undefined : [now].flat(), pointer, 'type'),
  items: (old, now, pointer, keyword) => (isSchema(old) && isSchema(now) ? compareSchemas(old, now, pointer) : other(old, now, pointer, keyword)),
  additionalProperties: (old, now, pointer) => (isSchema(old) && isSchema(now) ? compareSchemas(old, now, pointer) : closed(now, pointer)),
  'x-pii': (_old, now, pointer) => (now === true ? [] : [{ pointer: parentOf(pointer), what: 'a personal field is no longer marked as personal', hurts: ['persons'] }]),
  'x-dataclass': dataclass,
  'x-subject': (old, now, pointer) => [{ pointer, what: `the subject, and so the order of events, was ${show(old)} and is now ${show(now)}`, hurts: ['publishers', 'readers'] }],
  ...Object.fromEntries(LOWER_BOUNDS.map((keyword) => [keyword, bound((old, now) => now > old)])),
  ...Object.fromEntries(UPPER_BOUNDS.map((keyword) => [keyword, bound((old, now) => now < old)])),
};

function properties(old: unknown, now: unknown, pointer: string): Break[] {
  const [fields, nowFields] = [(old ?? {}) as Record<string, JsonSchema>, (now ?? {}) as Record<string, JsonSchema>];
  return Object.entries(fields).flatMap(([name, field]): Break[] => {
    const same = nowFields[name];
    if (same) return compareSchemas(field, same, `${pointer}/${escaped(name)}`);
    return [{ pointer: now === undefined ? parentOf(pointer) : pointer, what: `the field "${name}" is gone`, hurts: ['publishers', 'readers'] }];
  });
}

function required(old: unknown, now: unknown, pointer: string): Break[] {
  const [names, nowNames] = [(old ?? []) as string[], (now ?? []) as string[]];
  const added = nowNames.flatMap((name, index): Break[] => (names.includes(name) ? [] : [{ pointer: `${pointer}/${index}`, what: `"${name}" is now required`, hurts: ['publishers'] }]));
  const at = now === undefined ? parentOf(pointer) : pointer;
  const gone = names.filter((name) => !nowNames.includes(name)).map((name): Break => ({ pointer: at, what: `"${name}" is no longer required`, hurts: ['readers'] }));
  return [...added, ...gone];
}

function listed(old: unknown, now: unknown, pointer: string, word: string): Break[] {
  if (old === undefined) return [{ pointer, what: `only the ${word}s ${show(now)} are allowed now`, hurts: ['publishers'] }];
  if (now === undefined) return [{ pointer: parentOf(pointer), what: `any ${word} is allowed now, not only ${show(old)}`, hurts: ['readers'] }];
  const [values, nowValues] = [old as unknown[], now as unknown[]];
  const gone = values.filter((value) => !nowValues.includes(value)).map((value): Break => ({ pointer, what: `the ${word} ${show(value)} is no longer allowed`, hurts: ['publishers'] }));
  const added = nowValues.filter((value) => !values.includes(value)).map((value): Break => ({ pointer, what: `the ${word} ${show(value)} is new to readers`, hurts: ['readers'] }));
  return [...gone, ...added];
}

function bound(tightens: (old: number, now: number) => boolean): Compare {
  return (old, now, pointer, keyword) => {
    if (typeof old !== 'number' || typeof now !== 'number') return other(old, now, pointer, keyword);
    return [{ pointer, what: `${keyword} was ${old} and is now ${now}`, hurts: [tightens(old, now) ? 'publishers' : 'readers'] }];
  };
}

function closed(now: unknown, pointer: string): Break[] {
  if (now === false) return [{ pointer, what: 'fields that are not named are refused now', hurts: ['publishers'] }];
  return [{ pointer: now === undefined ? parentOf(pointer) : pointer, what: 'fields that are not named are let through now', hurts: ['readers'] }];
}

function dataclass(old: unknown, now: unknown, pointer: string): Break[] {
  const opened = CLASSES.indexOf(String(now)) < CLASSES.indexOf(String(old));
  return [{ pointer: now === undefined ? parentOf(pointer) : pointer, what: `the data class was ${show(old)} and is now ${show(now)}`, hurts: [opened ? 'persons' : 'publishers'] }];
}

/** A rule that only a solver could compare (pattern, format, if/then, …): any change of it counts. */
function other(old: unknown, now: unknown, pointer: string, keyword: string): Break[] {
  if (old === undefined) return [{ pointer, what: `${keyword} is a new rule: ${show(now)}`, hurts: ['publishers'] }];
  if (now === undefined) return [{ pointer: parentOf(pointer), what: `${keyword} is gone: it was ${show(old)}`, hurts: ['readers'] }];
  return [{ pointer, what: `${keyword} was ${show(old)} and is now ${show(now)}`, hurts: ['publishers', 'readers'] }];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not said';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
