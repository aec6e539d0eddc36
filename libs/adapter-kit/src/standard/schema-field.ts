import { SCHEMAS, type EventType } from '@simpul/contract';

export interface Choice {
  code: string;
  /** What people call it: `x-indonesian`, or the code where they write that. */
  word: string;
}

/** What the shared schema says of one field of a type's data. */
export interface SchemaField {
  type: EventType;
  /** Dotted: `position.name`; a number is a place in a list. */
  path: string;
  /** Its description, without the Indonesian term. */
  english: string;
  /** The Indonesian term of the description, as a heading: `Nama Jabatan`. */
  heading: string;
  form: 'text' | 'date' | 'time' | 'choice' | 'agency' | 'region' | 'list';
  choices: readonly Choice[];
  maxLength: number;
}

interface Schema {
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: readonly string[];
  maxLength?: number;
  'x-indonesian'?: Readonly<Record<string, string>>;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
}

const AGENCY = '^[a-z0-9]+(-[a-z0-9]+)*$';
const REGION = /^\^\[0-9\]\{2\}\(\\\.\[0-9\]\{2\}/;

/** Throws where the schema has no such field: a sheet that names it does not follow from the schema. */
export function schemaField(type: EventType, path: string): SchemaField {
  const schema = path.split('.').reduce<Schema | undefined>((inside, name) => (/^\d+$/.test(name) ? inside?.items : inside?.properties?.[name]), SCHEMAS[type] as Schema);
  const [, english, term] = /^(.+?) \(([^():]+)/.exec(schema?.description ?? '') ?? [];
  if (schema === undefined || english === undefined || term === undefined) throw new Error(`${type} has no field ${path} with its Indonesian term`);
  return { type, path, english, heading: headingOf(term), form: formOf(schema), choices: choicesIn(schema), maxLength: schema.maxLength ?? Number.POSITIVE_INFINITY };
}

function formOf({ type, format, pattern, enum: closed }: Schema): SchemaField['form'] {
  if (closed !== undefined) return 'choice';
  if (type === 'array') return 'list';
  if (format === 'date') return 'date';
  if (format === 'date-time') return 'time';
  if (pattern === AGENCY) return 'agency';
  return pattern !== undefined && REGION.test(pattern) ? 'region' : 'text';
}

function choicesIn({ enum: closed = [], 'x-indonesian': words = {} }: Schema): Choice[] {
  return closed.map((code) => ({ code, word: words[code] ?? code }));
}

/** `nama jabatan` → `Nama Jabatan`; what is in capitals stays. */
function headingOf(term: string): string {
  return term.trim().split(' ').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}
