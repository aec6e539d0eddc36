import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

/** What the parser itself says of each number's text. */
function exactly(text: string): unknown {
  return JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) => {
    const isRounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
    return isRounded && /^-?\d+$/.test(context?.source ?? '') ? BigInt(context?.source ?? 0) : value;
  });
}

const number = fc.oneof(
  fc.bigInt({ min: 10n ** 15n, max: 10n ** 19n }).map(String),
  // Neighbours that are rounded to the same number.
  fc.constantFrom('198302172009041905', '198302172009041906', '-198302172009041905', '1e20', '1234567890123456', '9007199254740993', '0.5', '7'),
);
const key = fc.constantFrom('nip', 'nip_gabung', '1', '2', '__proto__', 'a"nip', 'nip": 198302172009041905, "x', 'ñ', '');
const text = fc.constantFrom('198302172009041905', 'nip', '"nip": 198302172009041905,', 'x').map((word) => JSON.stringify(word));
const gap = fc.constantFrom('', ' ', '\n ');

/** JSON as programs write it and as they should not: keys doubled, keys that look like numbers, blanks anywhere. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number,
    text,
    fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc.array(fc.tuple(key, gap, tie('json'), gap), { maxLength: 5 }).map((entries) => `{${entries.map(([name, before, value, after]) => `${JSON.stringify(name)}${before}:${value}${after}`).join(',')}}`),
  ),
}));

it('given more names of long numbers than are looked for one by one, then they come out exactly as well', () => {
  const document = `{${Array.from({ length: 40 }, (_, i) => `"k${i}": 19830217200904190${i % 10}`).join(', ')}}`;
  expect(parseJson(Buffer.from(document))).toEqual({ value: exactly(document) });
});

it('given any JSON, then its integers come out exactly as they are written', () => {
  fc.assert(
    fc.property(json, (document) => {
      expect(parseJson(Buffer.from(document))).toEqual({ value: exactly(document) });
    }),
    { numRuns: 2_000 },
  );
});
