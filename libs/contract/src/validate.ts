import type { ErrorObject } from 'ajv';
import type { EventType } from './event.ts';
import { EVENT_INFO } from './generated/event-info.ts';
import { byType, envelope, type Validator } from './generated/validators.js';

/** Where and why something does not follow its schema. Never holds the value itself. */
export interface Violation {
  /** JSON Pointer. */
  pointer: string;
  keyword: string;
  message: string;
}

export const EVENT_TYPES = Object.keys(EVENT_INFO) as EventType[];

export function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENT_INFO, text);
}

/** Data against its type's schema; empty = valid. */
export function validateData(type: EventType, data: unknown): readonly Violation[] {
  return run(byType[type], data, '');
}

/** A whole event: the envelope (CloudEvents 1.0 and Simpul's profile of it), then its data. */
export function validateEvent(event: unknown): readonly Violation[] {
  const outer = run(envelope, event, '');
  if (outer.length > 0) return outer;
  const { type, data, subject } = event as { type: string; data: Record<string, unknown>; subject: string };
  if (!isEventType(type)) return [{ pointer: '/type', keyword: 'enum', message: 'is not a type of the shared schema' }];
  const inner = run(byType[type], data, '/data');
  if (inner.length > 0) return inner;
  const field = EVENT_INFO[type].subjectField;
  return data[field] === subject ? NONE : [{ pointer: '/subject', keyword: 'const', message: `must be the same as data.${field}` }];
}

const NONE: readonly Violation[] = [];

function run(validate: Validator, value: unknown, prefix: string): readonly Violation[] {
  if (validate(value)) return NONE;
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => {
    return { pointer: prefix + error.instancePath + fieldOf(error), keyword: error.keyword, message: wording(error.keyword, error.message ?? 'is not valid') };
  });
}

/** The field itself for errors that Ajv puts at its parent. An unknown name is the sender's text: cut, so that no answer grows with it. */
function fieldOf({ keyword, params }: ErrorObject): string {
  const name: unknown = keyword === 'required' ? params.missingProperty : keyword === 'additionalProperties' ? params.additionalProperty : undefined;
  return typeof name === 'string' ? `/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

function wording(keyword: string, message: string): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is not a field of this type';
  return message;
}
