import fc from 'fast-check';
import type { KnownValues } from './known-values.ts';
import type { Schema } from './read-operations.ts';

const DAY_MS = 86_400_000;
/** So that most of what is asked for as it should be is taken. */
const MOST_OPTIONAL = 3;

/**
 * Values that a JSON Schema takes, as far as it says: of texts those that the bus knows under this name where there are some.
 * Of what a schema leaves open comes any JSON. Knows the keywords that the documents use; a type that it does not know throws.
 */
export function valuesOf(schema: Schema, known: KnownValues, name = ''): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.allOf !== undefined) return valuesOf(Object.assign({}, ...schema.allOf, { ...schema, allOf: undefined }), known, name);
  const choices = schema.anyOf ?? schema.oneOf ?? (Array.isArray(schema.type) ? schema.type.map((type: string) => ({ ...schema, type })) : undefined);
  if (choices !== undefined) return fc.oneof(...choices.map((choice: Schema) => valuesOf({ ...schema, anyOf: undefined, oneOf: undefined, ...choice }, known, name)));
  return ofType(schema, known, name);
}

function ofType(schema: Schema, known: KnownValues, name: string): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return objects(schema, known);
    case 'array':
      return arrays(schema, known, name);
    case 'string':
      return texts(schema, known, name);
    case 'integer':
      return numbersKnown(known, name) ?? fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 1_000, 100_000) });
    case 'number':
      return fc.oneof(fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 }), fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 100, noNaN: true }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
      return schema.properties === undefined ? fc.jsonValue({ maxDepth: 2 }) : objects(schema, known);
    default:
      throw new Error(`the type ${schema.type} of ${name} is new to the fuzzer`);
  }
}

function arrays({ items = {}, minItems = 0, maxItems = 3, uniqueItems }: Schema, known: KnownValues, name: string): fc.Arbitrary<unknown> {
  const [values, lengths] = [valuesOf(items, known, name), { minLength: minItems, maxLength: Math.min(maxItems, 3) }];
  return uniqueItems === true ? fc.uniqueArray(values, lengths) : fc.array(values, lengths);
}

function objects({ properties = {}, required = [] }: Schema, known: KnownValues): fc.Arbitrary<unknown> {
  const members = Object.entries<Schema>(properties).map(([name, schema]) => [name, valuesOf(schema, known, name)] as const);
  const needed = members.filter(([name]) => required.includes(name));
  const optional = members.filter(([name]) => !required.includes(name));
  return fc.subarray(optional, { maxLength: Math.min(MOST_OPTIONAL, optional.length) }).chain((chosen) => fc.record(Object.fromEntries([...needed, ...chosen])));
}

function texts(schema: Schema, known: KnownValues, name: string): fc.Arbitrary<string> {
  const meant = [...known.of(name), ...[schema.example, schema.default].flat().filter((value) => typeof value === 'string')];
  const any = ofFormat(schema);
  return meant.length === 0 ? any : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: any });
}

function ofFormat({ format, pattern, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  if (format === 'date') return days.map((day) => day.toISOString().slice(0, 10));
  if (format === 'date-time') return days.map((day) => day.toISOString());
  return fc.string({ unit: 'grapheme', minLength: minLength ?? 1, maxLength: Math.min(maxLength ?? 20, 40) });
}

/** Around those of the samples, and around now. */
const days = fc.oneof(
  fc.integer({ min: -60, max: 60 }).map((count) => new Date(Date.UTC(2026, 2, 16) + count * DAY_MS)),
  fc.integer({ min: -3, max: 30 }).map((count) => new Date(Math.floor(Date.now() / DAY_MS + count) * DAY_MS)),
);

function numbersKnown(known: KnownValues, name: string): fc.Arbitrary<number> | undefined {
  const found = known.of(name);
  return found.length === 0 ? undefined : fc.constantFrom(...found.map(Number));
}
