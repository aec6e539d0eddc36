import { describe, expect, it } from '@jest/globals';
import { readAll, valuesOf } from '../../test/read-all.ts';
import { parseJson } from './parse-json.ts';

const JSON_SOURCE = { format: 'json' } as const;
const CHANGES = { format: 'debezium' } as const;
const [A, B, C] = [{ id: 1, nama: 'Sari' }, { id: 2, nama: 'Budi, "S.E."' }, { id: 3 }];
const line = JSON.stringify;
const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);

describe('given JSON', () => {
  it.each<[string, string | Buffer, unknown[]]>([
    ['one object', line(A), [A]],
    ['one object over many lines', pretty(A), [A]],
    ['an object that begins on the first line', `{ "id": 1,\n  "nama": "Sari" }`, [A]],
    ['an array', line([A, B]), [A, B]],
    ['an array over many lines', pretty([A, B]), [A, B]],
    ['an array with a line per element', `[\n${line(A)},\n${line(B)}\n]\n`, [A, B]],
    ['an empty array', '[]', []],
    ['one object a line', `${line(A)}\n${line(B)}\n`, [A, B]],
    ['one object a line, as Windows ends them', `${line(A)}\r\n${line(B)}\r\n`, [A, B]],
    ['blank lines between', `\n${line(A)}\n\n \n${line(B)}`, [A, B]],
    ['objects over many lines, one after another', `${pretty(A)}\n${pretty(B)}`, [A, B]],
    ['objects on one line', line(A) + line(B), [A, B]],
    ['arrays, a line each', `${line([A])}\n${line([B, C])}`, [A, B, C]],
    ['a byte order mark', `\ufeff${line([A, B])}`, [A, B]],
    ['UTF-16, little end first', Buffer.from(`\ufeff${line([A, B])}`, 'utf16le'), [A, B]],
    ['UTF-16, big end first', Buffer.from(`\ufeff${line(A)}\n${line(B)}\n`, 'utf16le').swap16(), [A, B]],
    ['an array of what is no object', '[1, null, "x", [2], true]', [1, null, 'x', [2], true]],
  ])('when it is %s, then its records come', async (_, body, values) => {
    expect(await valuesOf(body, JSON_SOURCE)).toEqual(values);
  });

  it.each<[string, string, unknown[]]>([
    ['a broken line between good ones', `${line(A)}\n{"id":2,"nama"\n${line(C)}`, [A, 'malformed-record line 2', C]],
    ['a broken first line', `{"id":2,"nama"\n${line(A)}\n${line(C)}`, ['malformed-record line 1', A, C]],
    ['a broken last line', `${line(A)}\n{"id":`, [A, 'malformed-record line 2']],
    ['lines that begin in the middle of one', `nama":"x"}\n${line(A)}`, ['malformed-record line 1', A]],
    ['a broken element between good ones', `[${line(A)}, {"id": }, ${line(C)}]`, [A, 'malformed-record line 1', C]],
    ['a single-quoted element', `[{'id': 1}, ${line(C)}]`, ['malformed-record line 1', C]],
    ['an array that is cut off', `[${line(A)}, {"id": 2`, [A, 'stopped: json-malformed']],
    ['an object that is cut off', '{\n"id": 1', ['stopped: json-malformed']],
    ['something behind the array', `[${line(A)}] end`, [A, 'stopped: json-malformed']],
  ])('when there is %s, then only that is refused', async (_, body, values) => {
    expect(await valuesOf(body, JSON_SOURCE)).toEqual(values);
  });

  it('when a line is not UTF-8, then it alone is refused, with its bytes', async () => {
    const bad = Buffer.from('{"nama":"Merprès"}', 'latin1');
    const { records } = await readAll(Buffer.concat([Buffer.from(`${line(A)}\n`), bad, Buffer.from(`\n${line(C)}`)]), JSON_SOURCE);
    expect(records.map((record) => 'unreadable' in record && record.unreadable.code)).toEqual([false, 'wrong-encoding', false]);
    expect(Buffer.compare(Buffer.from(records[1]?.raw ?? []), bad)).toBe(0);
  });

  it('when a record is larger than may be, then it alone is refused', async () => {
    const large = line({ photo: 'x'.repeat(2_000) });
    for (const body of [`${line(A)}\n${large}\n${line(C)}`, `[${line(A)},${large},${line(C)}]`]) {
      expect(await valuesOf(body, JSON_SOURCE, { maxRecordBytes: 1_000 })).toEqual([A, expect.stringMatching(/^record-too-large line [12]$/), C]);
    }
  });

  it('when records come, then each has its exact bytes, its number and its line', async () => {
    const { records } = await readAll(`[\n  {"id" : 1},\n\n  {"id":2 }]`, JSON_SOURCE);
    expect(records.map(({ index, at, raw }) => [index, at, String(raw)])).toEqual([[0, { line: 2 }, '{"id" : 1}'], [1, { line: 4 }, '{"id":2 }']]);
  });

  it('when the media type says lines, then a broken line that looks like a beginning is one bad record', async () => {
    expect(await valuesOf(`[1,2]\n${line(A)}`, JSON_SOURCE, { mediaType: 'application/x-ndjson' })).toEqual([[1, 2], A]);
  });
});

describe('given change rows', () => {
  const wrap = (payload: unknown) => line({ schema: { type: 'struct' }, payload });
  it.each<[string, string, unknown[]]>([
    ['lines', `${line(A)}\n${line(B)}`, [A, B]],
    ['the wrapper, also around nothing', `${wrap(A)}\n${wrap(null)}\nnull\n${line(B)}`, [A, null, null, B]],
    ['an array on a line', `${line([A, B])}\n`, [A, B]],
    ['an array over many lines', pretty([A, B]), [A, B]],
    ['one object over many lines', pretty(A), [A]],
    ['one object that begins on the first line', '{ "id": 1,\n  "nama": "Sari" }', [A]],
    ['a list between objects', `[1,2]\n${line(A)}`, [[1, 2], A]],
    ['a broken line first', `{"op":"c","after":{"id\n${line(A)}`, ['malformed-record line 1', A]],
    ['nothing but a broken line', '{"op":"c","aft', ['malformed-record line 1']],
    ['a tombstone alone', 'null', [null]],
  ])('when they are %s, then they come', async (_, body, values) => {
    expect(await valuesOf(body, CHANGES)).toEqual(values);
  });
});

describe('given numbers', () => {
  const value = (text: string) => parseJson(Buffer.from(text))?.value;

  it('when an integer is too long for a number, then it comes exactly', () => {
    expect(value('{"nip":198302172009041905,"n":[-90071992547409931],"s":"198302172009041905","small":12}')).toEqual({ nip: 198_302_172_009_041_905n, n: [-90_071_992_547_409_931n], s: '198302172009041905', small: 12 });
    expect(value('9007199254740991')).toBe(9_007_199_254_740_991);
  });

  it('when it is written as a fraction or with an exponent, then it stays a number, which a cleaner can tell', () => {
    expect(value('{"nip":198302172009041905.0}')).toEqual({ nip: expect.any(Number) });
    expect(value('{"nip":1.98302172009041905E17}')).toEqual({ nip: expect.any(Number) });
  });

  it('when JSON is nested deeper than 64, or names a prototype, then it harms nobody', () => {
    expect(value('['.repeat(64) + ']'.repeat(64))).toBeDefined();
    expect(value('['.repeat(65) + ']'.repeat(65))).toBeUndefined();
    expect(value(`{"s":"${'['.repeat(200)}"}`)).toBeDefined();
    expect(Object.getPrototypeOf(value('{"__proto__":{"x":1}}'))).toBe(Object.prototype);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each([['{"a":1,}'], ['{a:1}'], ["{'a':1}"], ['NaN'], ['01'], [''], ['{"a":1} x']])('when it is %s, then it is none', (text) => {
    expect(parseJson(Buffer.from(text))).toBeUndefined();
  });
});
