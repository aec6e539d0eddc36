import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check } from 'recheck';
import { ROOT } from '../../tools/local/folders.ts';
import { expressionsBehind, expressionsIn, patternsIn, type Expression, type Found } from './find-expressions.ts';

/** Where input is met. Tools and tests read what their own people give them. */
const FOLDERS = ['libs', 'apps', 'agencies'];
/** Of those that are made of what only a running program knows: such as they can become. */
const MADE: Readonly<Record<string, readonly [source: string, flags?: string]>> = {
  'libs/adapter-kit/src/load-adapters.ts': [String.raw`(?<=[\/])kota-denpasar[\/][\w.-]+\.ts:\d+`],
  'libs/adapter-kit/src/readers/parse-json.ts': [String.raw`"nip_baru"\s*:\s*(-?\d{16,})\s*[,}]`, 'g'],
  'libs/platform/src/http/allowed-methods.ts': ['^/v1/tasks/[^/]+/attachments/[^/]+/?$'],
};
const SHORT = 'a text of more than 60 characters is no grade, and is never shown to it';
/** Those whose time grows with the square of the input's length, by where they stand, and why that is no harm. */
const BOUNDED: Readonly<Record<string, string>> = {
  [String.raw`libs/adapter-kit/src/cleaners/clean-grade.ts /^(.+?)[\s(,/-]+(IV|I{1,3})[\s/.-]*([a-e])\)?$/i`]: SHORT,
  [String.raw`libs/adapter-kit/src/cleaners/clean-grade.ts /^\(?(IV|I{1,3})[\s/.-]*([a-e])[\s),(/-]+([^)]+)\)?$/i`]: SHORT,
};
const VALIDATORS = 'libs/contract/src/generated/validators.js';
const FORMATS = 'node_modules/ajv-formats/dist/formats.js';
const PATIENCE_MS = 180_000;
/** So that steps alone decide, however busy the machine is. */
const BY_STEPS = { timeout: PATIENCE_MS, attackTimeout: PATIENCE_MS, incubationTimeout: PATIENCE_MS, seedingTimeout: PATIENCE_MS };

describe('given every regular expression that meets input', () => {
  it('when the worst input for it is looked for, then its time grows with the input’s length, and no faster, or the input is short', async () => {
    const made = Object.entries(MADE).map(([at, [source, flags = '']]) => ({ at, source, flags }));
    const slow = await slowOnes([...inCode().expressions, ...inSchemas(), ...inFormats(), ...made]);
    expect(slow.filter(({ name, why }) => !(name in BOUNDED && why.startsWith('2nd degree polynomial')))).toEqual([]);
    expect(slow.map(({ name }) => name).toSorted()).toEqual(Object.keys(BOUNDED).toSorted());
  }, PATIENCE_MS);

  it('when one is made as the program runs, then such as it can become stand here', () => {
    expect(inCode().made.toSorted()).toEqual(Object.keys(MADE));
  });

  it('when a validator leaves a format to ajv-formats, then what that looks for is among them', () => {
    expect(inFormats().map(({ source }) => source)).toEqual(expect.arrayContaining([String.raw`^(\d\d\d\d)-(\d\d)-(\d\d)$`, String.raw`t|\s`]));
  });
});

describe('given an expression that takes long', () => {
  it.each(['const A = /^(a+)+$/;', 'const A = /x*y/i;', 'new RegExp(`^${PART}$`); const PART = "(a|a)*";', String.raw`new RegExp(String.raw${'`'}\s+${'$'}${'`'}, 'u')`])('when it stands as %s, then it is found', async (code) => {
    expect(await slowOnes(expressionsIn('x.ts', code).expressions)).toHaveLength(1);
  });

  it('when it is a pattern of a schema, then it is found', async () => {
    expect(await slowOnes(patternsIn('x.json', { properties: { a: { items: { pattern: '^(a*)*$' } } } }))).toHaveLength(1);
  });

  it('when a format comes to it, then it is found, and none that another format comes to', async () => {
    const code = 'exports.formats = { one: both(first), other: /(b+)+$/ }; const A = /(a+)+$/; function first(text) { return A.test(text); }';
    expect(await slowOnes(expressionsBehind('x.js', code, 'formats', 'one'))).toMatchObject([{ name: 'x.js /(a+)+$/' }]);
  });
});

interface Slow {
  /** `libs/platform/src/x.ts /(a+)+/i`: a line further down it is still the same. */
  name: string;
  why: string;
}

/** Those that can take more than linear time, or of which nobody knows, with an input that shows it; each wherever it stands. */
async function slowOnes(expressions: readonly Expression[]): Promise<Slow[]> {
  const once = new Map(expressions.map((one) => [textOf(one), one]));
  const judged = await Promise.all([...once].map(async ([text, { source, flags }]) => {
    const found = await check(source, flags.replaceAll('d', '').replace('v', 'u'), BY_STEPS);
    if (found.status === 'safe') return [];
    const why = found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.error.kind;
    const files = new Set(expressions.filter((one) => textOf(one) === text).map(({ at }) => at.split(':', 1)[0]));
    return [...files].map((file) => ({ name: `${file} ${text}`, why }));
  }));
  return judged.flat();
}

const textOf = ({ source, flags }: Expression) => `/${source}/${flags}`;

function inCode(): Found {
  const files = FOLDERS.flatMap((folder) => filesUnder(folder, /(?<!\.spec|\.d)\.[jt]s$/)).filter((name) => !/(?:^|\/)(?:test|node_modules|dist)\//.test(name));
  const found = files.map((name) => expressionsIn(name, readFileSync(join(ROOT, name), 'utf8')));
  return { expressions: found.flatMap(({ expressions }) => expressions), made: found.flatMap(({ made }) => made) };
}

function inSchemas(): Expression[] {
  return filesUnder('schemas', /\/schema\.json$/).flatMap((name) => patternsIn(name, JSON.parse(readFileSync(join(ROOT, name), 'utf8'))));
}

/** Of the formats that the validators take from ajv-formats. */
function inFormats(): Expression[] {
  const validators = readFileSync(join(ROOT, VALIDATORS), 'utf8');
  const used = [...validators.matchAll(/^const \w+ = formats\d+\$module\.(\w+)(?:\.(\w+)|\["([\w-]+)"\]);$/gm)];
  expect(used).toHaveLength(validators.match(/ from 'ajv-formats/g)?.length ?? 0);
  const code = readFileSync(join(ROOT, FORMATS), 'utf8');
  return used.flatMap(([, object = '', plain, quoted]) => {
    const found = expressionsBehind(FORMATS, code, object, plain ?? quoted ?? '');
    expect(found).not.toEqual([]);
    return found;
  });
}

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`).filter((name) => pattern.test(name));
}
