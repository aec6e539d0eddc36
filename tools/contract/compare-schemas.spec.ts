import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSchemas, type Hurt } from './compare-schemas.ts';
import type { JsonSchema } from './read-schemas.ts';

const BASE: JsonSchema = {
  type: 'object',
  'x-dataclass': 'internal',
  'x-subject': 'employeeId',
  additionalProperties: false,
  required: ['employeeId', 'grade'],
  properties: {
    employeeId: { type: 'string', maxLength: 10 },
    grade: { type: 'string', enum: ['I/a', 'I/b'] },
    percent: { type: 'integer', minimum: 0, maximum: 100 },
    name: { type: 'string', 'x-pii': true },
    at: { type: 'string', format: 'date', pattern: '^2' },
    numbers: { type: 'array', maxItems: 5, items: { type: 'object', additionalProperties: false, required: ['value'], properties: { value: { type: 'string' } } } },
  },
};

type Change = (schema: JsonSchema & { properties: Record<string, JsonSchema>; required: string[] }) => void;
const field = (schema: { properties: Record<string, JsonSchema> }, name: string): JsonSchema => schema.properties[name] ?? {};
const inItems = (schema: { properties: Record<string, JsonSchema> }): JsonSchema & { required?: string[] } => field(schema, 'numbers').items as JsonSchema;

const BREAKING: [what: string, change: Change, pointer: string, hurts: Hurt[]][] = [
  ['a field is removed', (s) => delete s.properties.name, '/properties', ['publishers', 'readers']],
  ['all fields are removed', (s) => delete (s as JsonSchema).properties, '', ['publishers', 'readers']],
  ['a field becomes required', (s) => s.required.push('percent'), '/required/2', ['publishers']],
  ['a new field is required', (s) => { s.properties.extra = { type: 'string' }; s.required.unshift('extra'); }, '/required/0', ['publishers']],
  ['a field is no longer required', (s) => s.required.pop(), '/required', ['readers']],
  ['a type changes', (s) => { field(s, 'percent').type = 'number'; }, '/properties/percent/type', ['publishers']],
  ['a type is widened', (s) => { field(s, 'percent').type = ['integer', 'string']; }, '/properties/percent/type', ['readers']],
  ['an enum loses a value', (s) => { field(s, 'grade').enum = ['I/a']; }, '/properties/grade/enum', ['publishers']],
  ['an enum gains a value', (s) => { field(s, 'grade').enum = ['I/a', 'I/b', 'I/c']; }, '/properties/grade/enum', ['readers']],
  ['an enum is new', (s) => { field(s, 'name').enum = ['x']; }, '/properties/name/enum', ['publishers']],
  ['an enum is gone', (s) => delete field(s, 'grade').enum, '/properties/grade', ['readers']],
  ['a pattern changes', (s) => { field(s, 'at').pattern = '^20'; }, '/properties/at/pattern', ['publishers', 'readers']],
  ['a pattern is new', (s) => { field(s, 'employeeId').pattern = '^emp'; }, '/properties/employeeId/pattern', ['publishers']],
  ['a format is new', (s) => { field(s, 'employeeId').format = 'uuid'; }, '/properties/employeeId/format', ['publishers']],
  ['a format is gone', (s) => delete field(s, 'at').format, '/properties/at', ['readers']],
  ['an upper bound falls', (s) => { field(s, 'percent').maximum = 99; }, '/properties/percent/maximum', ['publishers']],
  ['a lower bound falls', (s) => { field(s, 'percent').minimum = -1; }, '/properties/percent/minimum', ['readers']],
  ['a length is shortened', (s) => { field(s, 'employeeId').maxLength = 9; }, '/properties/employeeId/maxLength', ['publishers']],
  ['a list may be longer', (s) => { field(s, 'numbers').maxItems = 6; }, '/properties/numbers/maxItems', ['readers']],
  ['something inside a list becomes required', (s) => { inItems(s).required = ['value', 'kind']; }, '/properties/numbers/items/required/1', ['publishers']],
  ['a field inside a list is removed', (s) => { inItems(s).properties = {}; }, '/properties/numbers/items/properties', ['publishers', 'readers']],
  ['unnamed fields are let through', (s) => { s.additionalProperties = true; }, '/additionalProperties', ['readers']],
  ['a condition is new', (s) => { s.allOf = [{ required: ['name'] }]; }, '/allOf', ['publishers']],
  ['a personal field is opened', (s) => delete field(s, 'name')['x-pii'], '/properties/name', ['persons']],
  ['the data class is opened', (s) => { s['x-dataclass'] = 'public'; }, '/x-dataclass', ['persons']],
  ['the data class is closed', (s) => { s['x-dataclass'] = 'personal'; }, '/x-dataclass', ['publishers']],
  ['the subject changes', (s) => { s['x-subject'] = 'taskId'; }, '/x-subject', ['publishers', 'readers']],
];

describe('compareSchemas', () => {
  it.each(BREAKING)('refuses it when %s', (_what, change, pointer, hurts) => {
    const found = compareSchemas(BASE, changed(change));
    expect(found).toContainEqual({ pointer, what: expect.any(String), hurts });
  });

  it.each<[string, Change]>([
    ['nothing changes', () => {}],
    ['an optional field is added', (s) => { s.properties.note = { type: 'string', enum: ['a'] }; }],
    ['an optional field is added inside a list', (s) => { inItems(s).properties = { ...inItems(s).properties, validFrom: { type: 'string' } }; }],
    ['words are improved', (s) => { s.title = 'x'; s.description = 'y'; field(s, 'grade').description = 'z'; field(s, 'grade')['x-indonesian'] = { 'I/a': 'Juru Muda' }; }],
    ['a field turns out to be personal', (s) => { field(s, 'grade')['x-pii'] = true; }],
    ['required names are listed in another order', (s) => s.required.reverse()],
    ['enum values are listed in another order', (s) => { field(s, 'grade').enum = ['I/b', 'I/a']; }],
  ])('accepts it when %s', (_what, change) => expect(compareSchemas(BASE, changed(change))).toEqual([]));

  it('finds whatever one way breaks publishers to break readers the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.constantFrom('minimum', 'maximum', 'minLength', 'maxItems'), (one, other, keyword) => {
        const there = compareSchemas({ [keyword]: one }, { [keyword]: other });
        const back = compareSchemas({ [keyword]: other }, { [keyword]: one });
        expect(there.length).toBe(one === other ? 0 : 1);
        expect([...there, ...back].flatMap(({ hurts }) => hurts).sort()).toEqual(one === other ? [] : ['publishers', 'readers']);
      }),
    );
  });
});

function changed(change: Change): JsonSchema {
  const schema = structuredClone(BASE) as Parameters<Change>[0];
  change(schema);
  return schema;
}
