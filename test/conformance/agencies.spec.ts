import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AdapterSpec } from '@simpul/adapter-kit';
import { loadAdapter, readRecords } from '@simpul/adapter-kit/host';
import { validateEvent } from '@simpul/contract';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { personalNumbersIn } from '../../tools/capture/personal-numbers.ts';
import { whatItHolds, type Content } from '../../tools/capture/what-it-holds.ts';
import { guessesIn } from '../../tools/new/guesses.ts';
import type { TriedResult } from '../../tools/try/translate-file.ts';
import { tryBody } from '../harness/try-body.ts';

const AGENCIES = join(import.meta.dirname, '..', '..', 'agencies');
const EXPECTED = '.expected.json';
const registry = directoryOf(knownAgencies());
const folders = readdirSync(AGENCIES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const samplesOf = (folder: string): string[] => (existsSync(join(AGENCIES, folder, 'samples')) ? readdirSync(join(AGENCIES, folder, 'samples')).filter((name) => !name.endsWith(EXPECTED)) : []);
const sample = (folder: string, name: string): Buffer => readFileSync(join(AGENCIES, folder, 'samples', name));

it('there are agencies with adapters', () => {
  expect(folders).not.toEqual([]);
});

describe.each(folders)('agencies/%s', (folder) => {
  const names = samplesOf(folder);
  let adapter: AdapterSpec<unknown>;
  const results = new Map<string, TriedResult[]>();

  beforeAll(async () => {
    adapter = (await loadAdapter(AGENCIES, folder)).spec;
    for (const name of names) results.set(name, await tryBody(adapter, sample(folder, name)));
  });

  it('is an agency of the registry, in whose zone it is, with a title, an owner to write to and a README', () => {
    expect(registry.byId(folder)).toMatchObject({ id: adapter.id, timeZone: adapter.timezone });
    expect(adapter.title).not.toBe('');
    expect(adapter.owner).toMatch(/ <[^@<>\s]+@[^@<>\s]+>$/);
    expect(readFileSync(join(AGENCIES, folder, 'README.md'), 'utf8').length).toBeGreaterThan(200);
  });

  it('has nothing left that was guessed and not confirmed', () => {
    expect(guessesIn(join(AGENCIES, folder))).toEqual([]);
  });

  it('has samples, each with what must come of it', () => {
    expect(names).not.toEqual([]);
    const expected = readdirSync(join(AGENCIES, folder, 'samples')).filter((name) => name.endsWith(EXPECTED));
    expect(expected).toEqual(names.map((name) => name + EXPECTED).sort());
  });

  it('emits in its samples every type that it declares, and no other', () => {
    const seen = [...results.values()].flat().flatMap((result) => ('event' in result ? [result.event.type] : []));
    expect([...new Set(seen)].sort()).toEqual([...adapter.emits].sort());
  });

  // A loop, since `each` throws on an empty list: a folder without samples fails the test above alone.
  for (const name of names) describe(`samples/${name}`, () => {
    it('gives exactly what is expected, and the same each time', async () => {
      expect(results.get(name)).toEqual(JSON.parse(sample(folder, name + EXPECTED).toString()));
      expect(await tryBody(adapter, sample(folder, name))).toEqual(results.get(name));
    });

    it('gives events that follow the shared schema, each with an id of its own', () => {
      const events = results.get(name)?.flatMap((result) => ('event' in result ? [result.event] : [])) ?? [];
      for (const event of events) expect({ id: event.id, violations: validateEvent(event) }).toEqual({ id: event.id, violations: [] });
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    });

    it('lets nothing of a NIK, a telephone, an address or a place of birth into an event', async () => {
      const events = JSON.stringify(results.get(name)?.filter((result) => 'event' in result));
      const secrets = await personalIn(adapter, sample(folder, name));
      expect(secrets.filter((secret) => events.includes(secret))).toEqual([]);
    });

    it('holds no number that may be somebody’s', async () => {
      expect(await personalNumbersIn(sample(folder, name))).toEqual([]);
    });

    it('masks numbers of persons in what it refuses', () => {
      const refused = results.get(name)?.flatMap((result) => ('rejection' in result ? [JSON.stringify(result.rejection)] : [])) ?? [];
      expect(refused.filter((text) => /\d(?:[ .'-]?\d){15,}/.test(text))).toEqual([]);
    });
  });
});

/** What must stay at home, whatever its field is called. */
const PERSONAL: readonly Content[] = ['nik', 'phone', 'mail', 'address', 'place', 'coordinate', 'private'];

/** Of a sample: every number of 16 digits, and the values of fields that must stay at home. */
async function personalIn(adapter: AdapterSpec<unknown>, body: Buffer): Promise<string[]> {
  const found = new Set<string>();
  for await (const records of readRecords(Readable.from([body]), adapter.source)) {
    for (const record of records) if ('value' in record) collect('', record.value, found);
  }
  return [...found];
}

function collect(name: string, value: unknown, found: Set<string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) collect(field, inner, found);
    return;
  }
  const text = String(value);
  for (const number of text.match(/(?<!\d)\d{16}(?!\d)/g) ?? []) found.add(number);
  if (PERSONAL.includes(whatItHolds(name)) && text.length > 4) found.add(text);
}
