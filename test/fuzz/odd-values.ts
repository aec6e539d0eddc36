import fc from 'fast-check';

const BIG = 9_007_199_254_740_993n;

/** Texts that somebody somewhere took for granted would not come. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('\u0000', 'a\u0000b', '\ud800', 'x\udfff'),
  fc.constantFrom(
    '', ' ', '\u0007', '\n', '\r\nx-injected: 1', '\u{feff}', '\u202e', '\u{1f9d1}\u200d\u{1f4bb}', '\u0661\u0662\u0663', 'ﬃ', 'İ',
    '..', '../../etc/passwd', '/', '//', '%', '%00', '%ff', '%2e%2e', '?', '#', '*', '**', '.*', '[', '(', '$', '\\', '\\u0000', "'", "' OR 1=1 --", '"', '`', '<a>&b;', '{}', '${x}', '%s%n',
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true', '[object Object]', '0x10', '1e3', '-1', '0', '-0', '1.5', '1e999', '9'.repeat(40), String(BIG),
    '2026-02-30', '0000-00-00', '0000-01-01', '9999-12-31', '10000-01-01', '+275760-09-13', '2026-13-01', '2026-03-16T25:00:00+08:00', '2026-03-16T07:21:44', '2026-03-16T07:21:60Z', '2026-03-16T07:21:44+99:99', '20260316',
    '00000000-0000-0000-0000-000000000000', 'emp_', 'regions:*', 'region:', 'region:99.99', 'id.go.asn.*', '*.*', 'urn:id:instansi:', 'AAAA', '====', 'bytes=', 'bytes=-0', 'bytes=9-1,2-', 'W/"1"', '"1"', 'gzip, br;q=0',
    '199103052015031902', '000000000000000000', '٢'.repeat(18),
  ),
  fc.constantFrom(129, 301, 2_000, 7_000).chain((length) => fc.constantFrom('x', '9', ' ', '%', '"', 'é', 'a,', '../').map((text) => text.repeat(Math.ceil(length / text.length)))),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);

/** JSON that is no answer to what was asked. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  oddTexts,
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1, 0.1, 1e21, -1e308, 5e-324, 2_147_483_648, 4_294_967_296, Number(BIG), [], {}, [[]], [null], [''], { '': '' }, { $ref: '#' }, { toString: null }, { length: 1e9 }),
  fc.constantFrom(10, 60, 600).map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown),
  fc.constantFrom(20, 2_000).chain((count) => oddTexts.map((text) => Array.from({ length: count }, () => text.slice(0, 100)))),
  fc.constantFrom(200, 2_000).map((count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]))),
  fc.jsonValue({ maxDepth: 3 }),
);

/** What stands under a place of a JSON value, counted from its root on, is replaced; a member that nobody knows may come in. */
export function replaceNode(json: unknown, place: number, by: unknown): unknown {
  const count = nodesOf(json);
  let left = Math.min(Math.floor(place * count), count - 1);
  const replaced = (value: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item)]));
  };
  return replaced(json);
}

/** The same without it. */
export function dropNode(json: unknown, place: number): unknown {
  return JSON.parse(JSON.stringify(replaceNode(json, place, undefined)) ?? 'null') as unknown;
}

function nodesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce<number>((sum, item) => sum + nodesOf(item), 0);
}
