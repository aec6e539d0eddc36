import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compareSchemas, type Hurt } from './compare-schemas.ts';
import { linesOf } from './locate-in-json.ts';
import type { JsonSchema } from './read-schemas.ts';

/** The schema files of one state of the repository: path (`schemas/<name>/v<major>/…`) → text. */
export type SchemaFiles = ReadonlyMap<string, string>;

export interface Finding {
  file: string;
  /** In the file as it is now; 1 where the file is gone. */
  line: number;
  /** JSON Pointer into the schema. */
  pointer: string;
  what: string;
  hurts: readonly Hurt[];
  /** What is known to break: examples of the other side, folders of adapters that emit the type. */
  victims: readonly string[];
}

/** Every breaking change between two states. `emitters`: event type → adapter folders that emit it. */
export function judgeChange(before: SchemaFiles, after: SchemaFiles, emitters: ReadonlyMap<string, readonly string[]>): Finding[] {
  return [...before.keys()].filter((path) => path.endsWith('/schema.json')).sort().flatMap((file) => {
    const adapters = emitters.get(typeOf(file)) ?? [];
    const now = after.get(file);
    if (now === undefined) return [{ file, line: 1, pointer: '', what: 'a published schema is gone', hurts: ['publishers', 'readers'] as const, victims: [...examplesOf(before, file).keys(), ...adapters] }];
    return judgeFile(file, before, after, now, adapters);
  });
}

function judgeFile(file: string, before: SchemaFiles, after: SchemaFiles, now: string, adapters: readonly string[]): Finding[] {
  const [oldSchema, newSchema] = [JSON.parse(before.get(file) ?? '{}') as JsonSchema, JSON.parse(now) as JsonSchema];
  const breaks = compareSchemas(oldSchema, newSchema);
  if (breaks.length === 0) return [];
  const lines = linesOf(now);
  const victims: Record<Hurt, readonly string[]> = {
    publishers: [...refused(newSchema, examplesOf(before, file), 'as committed'), ...adapters],
    readers: refused(oldSchema, examplesOf(after, file), 'as it is now, by the old schema'),
    persons: [],
  };
  return breaks.map(({ pointer, what, hurts }) => ({ file, line: lineOf(lines, pointer), pointer, what, hurts, victims: hurts.flatMap((hurt) => victims[hurt]) }));
}

function lineOf(lines: ReadonlyMap<string, number>, pointer: string): number {
  return lines.get(pointer) ?? (pointer === '' ? 1 : lineOf(lines, pointer.slice(0, pointer.lastIndexOf('/'))));
}

function examplesOf(files: SchemaFiles, schemaFile: string): Map<string, unknown> {
  const folder = schemaFile.replace(/schema\.json$/, 'examples/');
  return new Map([...files].filter(([path]) => path.startsWith(folder)).map(([path, text]) => [path, JSON.parse(text)]));
}

function refused(schema: JsonSchema, examples: ReadonlyMap<string, unknown>, which: string): string[] {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return [...examples].filter(([, example]) => !validate(example)).map(([path]) => `${path} (${which}${whereOf(validate.errors)})`);
}

function whereOf(errors: readonly { instancePath: string }[] | null | undefined): string {
  const path = errors?.[0]?.instancePath;
  return path ? `, at ${path}` : '';
}

/** `schemas/employee.promoted/v1/schema.json` → `id.go.asn.employee.promoted.v1`; the envelope is no type of its own. */
function typeOf(file: string): string {
  const [, name, major] = file.split('/');
  return `id.go.asn.${name}.${major}`;
}
