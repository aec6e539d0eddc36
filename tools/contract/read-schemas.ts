import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

export interface EventSchema {
  /** `id.go.asn.<domain>.<fact>.v<major>` */
  type: string;
  domain: string;
  fact: string;
  typeName: string;
  schema: JsonSchema;
  /** Names of the data fields that are personal or hold something personal, dotted. */
  personal: string[];
  example: unknown;
}

/** Every `schemas/<domain>.<fact>/v<major>`, by type. */
export function readSchemas(dir: string): EventSchema[] {
  return readdirSync(dir)
    .filter((name) => /^[a-z]+\.[a-z-]+$/.test(name))
    .sort()
    .flatMap((name) => readdirSync(join(dir, name)).filter((major) => /^v\d+$/.test(major)).sort().map((major) => readSchema(dir, name, major)));
}

export function readEnvelope(dir: string): JsonSchema {
  return readJson(join(dir, 'event', 'v1', 'schema.json')) as JsonSchema;
}

function readSchema(dir: string, name: string, major: string): EventSchema {
  const [domain = '', fact = ''] = name.split('.');
  const schema = readJson(join(dir, name, major, 'schema.json')) as JsonSchema;
  const example = readJson(join(dir, name, major, 'examples', 'full.json'));
  const words = [...name.split(/[.-]/), major === 'v1' ? '' : major];
  const typeName = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return { type: `id.go.asn.${name}.${major}`, domain, fact, typeName, schema, personal: personalPaths(schema), example };
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function personalPaths(schema: JsonSchema, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return property['x-pii'] === true ? [at] : personalPaths(property, at);
  });
}
