import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AdapterSpec } from '@simpul/adapter-kit';
import { DOMAINS, loadAdapter, REFUSAL_CODES, standardAdapter, UNREADABLE_CODES, UnreadableBody, writeTemplate } from '@simpul/adapter-kit/host';
import { validateEvent } from '@simpul/contract';
import { directoryOf, knownAgencies } from '@simpul/domain';
import fc from 'fast-check';
import { translateFile, type TriedResult } from '../../tools/try/translate-file.ts';
import { buildZip } from '../harness/build-zip.ts';
import { mutate, mutations } from '../harness/mutate-file.ts';
import { partsOf } from '../harness/parts-of-zip.ts';

const FILES = 1_000;
const AGENCIES = join(import.meta.dirname, '..', '..', 'agencies');
const registry = directoryOf(knownAgencies());

interface Sample {
  agency: string;
  name: string;
  adapter: AdapterSpec<unknown>;
  body: Buffer;
}

const samples: Sample[] = [];
const templates: Sample[] = [];

beforeAll(async () => {
  for (const agency of readdirSync(AGENCIES)) {
    const folder = join(AGENCIES, agency, 'samples');
    if (!existsSync(folder)) continue;
    const { spec } = await loadAdapter(AGENCIES, agency);
    for (const name of readdirSync(folder)) if (!name.endsWith('.expected.json')) samples.push({ agency, name, adapter: spec, body: readFileSync(join(folder, name)) });
  }
  for (const domain of DOMAINS) {
    // As it is after somebody has taken the mark off the example rows.
    const parts = Object.entries(await partsOf(await buffer(writeTemplate(domain)))).map(([path, part]) => [path, String(part).replaceAll('>Contoh<', '>1<')]);
    templates.push({ agency: 'kab-bantul', name: `${domain}.xlsx`, adapter: standardAdapter, body: buildZip(Object.fromEntries(parts)) });
  }
});

const of = (format: string) => () => samples.filter(({ adapter }) => adapter.source.format === format);

describe('given a file that was damaged on its way', () => {
  it.each<[string, () => Sample[], (body: Buffer) => Buffer]>([
    ['CSV', of('csv'), (body) => body],
    ['XML', of('xml'), (body) => body],
    ['JSON', of('json'), (body) => body],
    ['change rows', of('debezium'), (body) => body],
    ['a workbook', () => [...of('xlsx')(), ...templates], (body) => body],
    ['gzip', () => samples, gzipSync],
  ])('when it is %s, then it gives valid events, rejections and at most one reason why it is not read on, each of the closed lists', async (_, files, packed) => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files()), mutations, async ({ agency, adapter, body }, steps) => judge(adapter, agency, mutate(packed(body), steps), seen)),
      { numRuns: FILES },
    );
    expect([...seen].toSorted()).toEqual(['event', 'rejection', 'unreadable']);
  }, 120_000);

  it('when it is a part of a workbook that was damaged, then the same holds', async () => {
    const seen = new Set<string>();
    const books = await Promise.all([...of('xlsx')(), ...templates].map(async (sample) => ({ ...sample, parts: await partsOf(sample.body) })));
    const book = fc.constantFrom(...books).chain(({ parts, ...sample }) => fc.record({ sample: fc.constant(sample), parts: fc.constant(parts), path: fc.constantFrom(...Object.keys(parts).filter((name) => READ.test(name))) }));
    await fc.assert(
      fc.asyncProperty(book, mutations, async ({ sample: { agency, adapter }, parts, path }, steps) => judge(adapter, agency, buildZip({ ...parts, [path]: mutate(parts[path] as Buffer, steps) }, { store: true }), seen)),
      { numRuns: FILES },
    );
    expect([...seen].toSorted()).toEqual(['event', 'rejection', 'unreadable']);
  }, 120_000);
});

/** What of a workbook is read at all. */
const READ = /^xl\/(?:worksheets\/sheet\d+|sharedStrings|styles|workbook|_rels\/workbook)\.xml/;

async function judge(adapter: AdapterSpec<unknown>, id: string, body: Buffer, seen: Set<string>): Promise<void> {
  const agency = registry.byId(id);
  if (agency === undefined) throw new Error(`${id} is not in the registry`);
  let results = 0;
  try {
    for await (const result of translateFile(Readable.from([body]), adapter, agency, registry)) {
      results++;
      seen.add('event' in result ? 'event' : 'rejection');
      judgeResult(result);
    }
  } catch (error) {
    if (!(error instanceof UnreadableBody)) throw error;
    seen.add('unreadable');
    expect(UNREADABLE_CODES).toContain(error.code);
  }
  expect(results).toBeLessThanOrEqual(10 * body.length);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`simpul-${process.pid}-`) && name.endsWith('.xlsx'))).toEqual([]);
}

/** An adapter that fails on a record is at fault itself: what it cannot use it refuses by name. */
function judgeResult(result: TriedResult): void {
  if ('event' in result) return expect(validateEvent(result.event)).toEqual([]);
  const { code, message } = result.rejection;
  expect({ code, message, isKnown: REFUSAL_CODES.includes(code) && code !== 'adapter-error' }).toEqual({ code, message, isKnown: true });
}
