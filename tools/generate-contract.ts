import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { readEnvelope, readSchemas, type EventSchema, type JsonSchema } from './contract/read-schemas.ts';
import { validatorsSource } from './contract/write-validators.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'libs', 'contract', 'src', 'generated');
const HEAD = '// Written by "npm run generate" from schemas/. Do not edit.\n';

const schemas = readSchemas(join(ROOT, 'schemas'));
const envelope = readEnvelope(join(ROOT, 'schemas'));
const files: Record<string, string> = {
  'event-data.ts': HEAD + (await dataTypes(schemas)),
  'event-info.ts': HEAD + eventInfo(schemas),
  'schemas.ts': HEAD + schemaConstants(schemas, envelope),
  ...validatorsSource(HEAD, envelope, schemas),
};

if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([name, text]) => !existsSync(join(OUT, name)) || readFileSync(join(OUT, name), 'utf8') !== text);
  for (const [name] of stale) console.error(`libs/contract/src/generated/${name} does not follow from schemas/; run "npm run generate"`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(OUT, name), text);
  console.log(`wrote ${Object.keys(files).length} files for ${schemas.length} event types`);
}

async function dataTypes(all: readonly EventSchema[]): Promise<string> {
  const parts: string[] = [];
  for (const { schema, typeName } of all) {
    parts.push(await compile(forTypes(schema), typeName, { bannerComment: '', additionalProperties: false, ignoreMinAndMaxItems: true, style: { singleQuote: true, printWidth: 200 } }));
  }
  const rows = all.map(({ type, typeName }) => `  '${type}': ${typeName};`);
  return `${parts.join('\n')}\nexport interface EventDataByType {\n${rows.join('\n')}\n}\n`;
}

/** The schema without what no type can say (conditions, alternatives of one text), and without its title, which would rename the type. */
function forTypes(schema: JsonSchema): JsonSchema {
  const { $id: _id, title: _title, ...rest } = schema;
  return JSON.parse(JSON.stringify(rest, (keyword, value: unknown) => (keyword === 'allOf' || keyword === 'anyOf' ? undefined : value))) as JsonSchema;
}

function eventInfo(all: readonly EventSchema[]): string {
  const rows = all.map(({ type, domain, fact, schema, personal }) => {
    const info = { domain, fact, dataclass: schema['x-dataclass'], subjectField: schema['x-subject'], personal };
    return `  '${type}': ${JSON.stringify(info)},`;
  });
  return `import type { EventInfo } from '../event-info.ts';
import type { EventDataByType } from './event-data.ts';

export const EVENT_INFO: Readonly<Record<keyof EventDataByType, EventInfo>> = {
${rows.join('\n')}
};
`;
}

function schemaConstants(all: readonly EventSchema[], event: JsonSchema): string {
  const constant = (name: string, value: (schema: EventSchema) => unknown) =>
    `export const ${name}: Readonly<Record<keyof EventDataByType, Readonly<Record<string, unknown>>>> = ${JSON.stringify(Object.fromEntries(all.map((schema) => [schema.type, value(schema)])), null, 1)};\n`;
  const parts = [
    "import type { EventDataByType } from './event-data.ts';\n",
    `/** The envelope that all events share. */\nexport const EVENT_SCHEMA: Readonly<Record<string, unknown>> = ${JSON.stringify(event, null, 1)};\n`,
    `/** The schema of each type’s data. */\n${constant('SCHEMAS', ({ schema }) => schema)}`,
    `/** Data of each type with every field filled, about invented people. */\n${constant('EXAMPLES', ({ example }) => example)}`,
  ];
  return parts.join('\n');
}
