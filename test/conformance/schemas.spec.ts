import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EVENT_INFO, EVENT_TYPES, isEventType, schemaPath, validateData, validateEvent } from '@simpul/contract';
import { personalNumbersIn } from '../../tools/capture/personal-numbers.ts';
import { readEnvelope, readJson, readSchemas, type JsonSchema } from '../../tools/contract/read-schemas.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCHEMAS = join(ROOT, 'schemas');

interface Counterexample {
  violates: string;
  data: unknown;
}

describe.each(readSchemas(SCHEMAS))('schema of $type', ({ type, schema, personal }) => {
  const folder = join(SCHEMAS, ...folderOf(type));
  const examples = filesIn(join(folder, 'examples'));
  const counterexamples = filesIn(join(folder, 'counterexamples'));
  if (!isEventType(type)) throw new Error(`${type} is not generated; run "npm run generate"`);

  it('has at least two examples and three counterexamples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(counterexamples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)('accepts examples/%s', (file) => {
    expect(validateData(type, readJson(join(folder, 'examples', file)))).toEqual([]);
  });

  it.each(counterexamples)('refuses counterexamples/%s at the place it names, and only there', (file) => {
    const { violates, data } = readJson(join(folder, 'counterexamples', file)) as Counterexample;
    const pointers = new Set(validateData(type, data).map(({ pointer }) => pointer));
    expect([...pointers]).toEqual([violates]);
  });

  it('holds no number in its examples that may be somebody’s', async () => {
    const files = [...examples.map((file) => join('examples', file)), ...counterexamples.map((file) => join('counterexamples', file))];
    for (const file of files) expect({ file, numbers: await personalNumbersIn(readFileSync(join(folder, file))) }).toEqual({ file, numbers: [] });
  });

  it('shows every field in examples/full.json and only the required ones in examples/minimal.json', () => {
    const fields = (file: string) => Object.keys(readJson(join(folder, 'examples', file)) as object).sort();
    expect(fields('full.json')).toEqual(Object.keys(schema.properties ?? {}).sort());
    expect(fields('minimal.json')).toEqual([...(schema.required as string[])].sort());
  });

  it('says of itself where it is found, whom it is about and who may see it', () => {
    const subject = schema['x-subject'] as string;
    expect(schema.$id).toBe(schemaPath(type));
    expect(['employeeId', 'taskId', 'policyId']).toContain(subject);
    expect(schema.required).toEqual(expect.arrayContaining([subject, 'occurredAt', 'sourceRecord']));
    expect(['public', 'internal', 'personal']).toContain(schema['x-dataclass']);
    if (subject === 'employeeId') expect(schema['x-dataclass']).toBe('personal');
  });

  it('describes every property, with the source’s own term in brackets', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('says what people call each value of a closed list, but for grades, which they write as they are', () => {
    const closed = nodesOf(schema).filter(({ at, node }) => node.enum !== undefined && !/grade/i.test(at));
    expect(closed.map(({ at, node }) => [at, Object.keys((node['x-indonesian'] as object | undefined) ?? {})])).toEqual(closed.map(({ at, node }) => [at, node.enum]));
  });

  it('allows no field that it does not name, and no null', () => {
    const nodes = nodesOf(schema);
    expect(nodes.filter(({ node }) => node.type === 'object' && node.additionalProperties !== false).map(({ at }) => at)).toEqual([]);
    expect(nodes.filter(({ node }) => [node.type].flat().includes('null')).map(({ at }) => at)).toEqual([]);
  });

  it('marks what identifies a person', () => {
    const identifying = nodesOf(schema).filter(({ at }) => /(^|\/)(identifiers|fullName|titlePrefix|titleSuffix|leaveKind|checkInAt|checkOutAt|signer)$|^\/(by|assigner|assignee)\/name$/.test(at));
    expect(personal).toEqual(expect.arrayContaining(identifying.map(({ at }) => at.slice(1).replaceAll('/', '.'))));
    expect(EVENT_INFO[type].personal).toEqual(personal);
  });

  it('makes a whole event with its example, and not with another’s subject', () => {
    const event = eventWith(type, readJson(join(folder, 'examples', 'full.json')) as Record<string, unknown>);
    expect(validateEvent(event)).toEqual([]);
    expect(validateEvent({ ...event, subject: 'someone-else' })).toEqual([expect.objectContaining({ pointer: '/subject' })]);
  });
});

describe('schema of the event itself', () => {
  it('describes every attribute and allows no other', () => {
    const envelope = readEnvelope(SCHEMAS);
    expect(envelope.additionalProperties).toBe(false);
    expect(undescribed(envelope)).toEqual([]);
  });

  it('names attributes as CloudEvents does: lower-case letters and digits', () => {
    const names = Object.keys(readEnvelope(SCHEMAS).properties ?? {});
    expect(names.filter((name) => !/^[a-z0-9]{1,20}$/.test(name))).toEqual([]);
  });
});

it('has a schema folder for every event type and generated files that follow from them', () => {
  expect(readSchemas(SCHEMAS).map(({ type }) => type).sort()).toEqual([...EVENT_TYPES].sort());
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools', 'generate-contract.ts'), '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

function folderOf(type: string): [name: string, major: string] {
  const words = type.slice('id.go.asn.'.length).split('.');
  return [words.slice(0, -1).join('.'), words.at(-1) ?? ''];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
}

function undescribed(schema: JsonSchema): string[] {
  const isDescribed = ({ description }: JsonSchema) => typeof description === 'string' && /\(.+\)/.test(description);
  return nodesOf(schema).filter(({ at, node }) => at !== '' && !isDescribed(node)).map(({ at }) => at);
}

function nodesOf(schema: JsonSchema, at = ''): { at: string; node: JsonSchema }[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => nodesOf(property, `${at}/${name}`));
  const items = schema.items === undefined ? [] : nodesOf(schema.items as JsonSchema, `${at}/[]`);
  return [{ at, node: schema }, ...inside, ...items];
}

function eventWith(type: (typeof EVENT_TYPES)[number], data: Record<string, unknown>): Record<string, unknown> {
  const { dataclass, subjectField } = EVENT_INFO[type];
  return {
    specversion: '1.0', id: 'e1', source: 'urn:id:instansi:bkn', type, subject: data[subjectField], time: data.occurredAt,
    datacontenttype: 'application/json', dataschema: schemaPath(type), agency: 'kota-denpasar', region: '51.71', recipients: 'kemenkeu,region:51.*,regions:*', dataclass, data,
  };
}
