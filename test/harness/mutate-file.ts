import fc from 'fast-check';

/** One thing that happens to a file on its way; `at` and `size` are shares of its length, so that they fit a file of any. */
export interface Mutation {
  kind: keyof typeof KINDS;
  at: number;
  size: number;
  /** Picks what is put in. */
  pick: number;
}

/** What befalls the files of one test: one to three mutations, one after another. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.oneof({ weight: 30, arbitrary: fc.constantFrom<Mutation['kind']>('cut', 'drop', 'swap', 'overwrite', 'nul', 'repeat', 'put', 'put', 'put', 'encode') }, { weight: 1, arbitrary: fc.constantFrom<Mutation['kind']>('huge', 'columns', 'deep') }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.double({ min: 0, max: 1, noNaN: true }),
    pick: fc.nat(),
  }),
  { minLength: 1, maxLength: 3 },
);

export function mutate(file: Buffer, steps: readonly Mutation[]): Buffer {
  return steps.reduce((bytes: Buffer, { kind, at, size, pick }) => {
    const start = Math.floor(at * bytes.length);
    return KINDS[kind](bytes, start, Math.ceil(size * size * (bytes.length - start)), pick);
  }, file);
}

/** Half a megabyte is the most that a record may have. */
const HUGE = 600_000;
const COLUMNS = 10_000;
const DEEP = 100_000;
const TOKENS = [
  '"', "'", ';', ',', '\t', '|', '\n', '\r', '\r\n', ' ', '\\', '{', '}', '[', ']', '{}', '[]', '[[', 'null', 'true', ':', '""', '\u{feff}', '\u00a0', '\u{1f600}', '\ud800',
  '<', '>', '</', '/>', '<a>', '</a>', '<![CDATA[', ']]>', '<!--', '-->', '&x;', '&#0;', '&#x41;', '<?xml version="1.0" encoding="utf-7"?>', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '=1+1', '=HYPERLINK("http://x.example","x")', '@SUM(A1)', '+62812', '<f>1+1</f>', '0', '-1', '1e999', '-0', '0000-00-00', '31/02/2026', '2026-13-45', '99999999999999999999', '9'.repeat(400),
  '__proto__', 'constructor', 'toString', 'NIP', 'PNS', '%s', '${x}', '\u0000', '\u0007', '_x0000_', '_xD800_', ' r="A0"', ' r="ZZZ99999999"', ' r="x"', ' t="s"', '<mergeCell ref="A1:XFD1048576"/>', '-5', '1.5',
];
const WIDE = [
  (n: number) => ';x'.repeat(n),
  (n: number) => ',x'.repeat(n),
  (n: number) => Array.from({ length: n }, (_, i) => `"k${i}":${i},`).join(''),
  (n: number) => Array.from({ length: n }, (_, i) => `<k${i}/>`).join(''),
  (n: number) => '<c><v>1</v></c>'.repeat(n),
];

const KINDS = {
  cut: (bytes: Buffer, at: number) => bytes.subarray(0, at),
  drop: (bytes: Buffer, at: number, size: number) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]),
  swap: (bytes: Buffer, at: number, size: number) => {
    const [one, other] = [bytes.subarray(at, at + 1), bytes.subarray(at + size, at + size + 1)];
    return other.length === 0 || size === 0 ? bytes : Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at + 1, at + size), one, bytes.subarray(at + size + 1)]);
  },
  overwrite: (bytes: Buffer, at: number, size: number, pick: number) => Buffer.concat([bytes.subarray(0, at), noise(Math.min(size, 64), pick), bytes.subarray(at + Math.min(size, 64))]),
  nul: (bytes: Buffer, at: number, size: number) => insert(bytes, at, Buffer.alloc(Math.min(size, 4_096))),
  repeat: (bytes: Buffer, at: number, size: number, pick: number) => insert(bytes, at, Buffer.concat(Array.from({ length: 1 + (pick % 5) }, () => bytes.subarray(at, at + size)))),
  put: (bytes: Buffer, at: number, _size: number, pick: number) => insert(bytes, at, Buffer.from(TOKENS[pick % TOKENS.length] ?? '')),
  encode: (bytes: Buffer, _at: number, _size: number, pick: number) => encoded(bytes.toString(), pick % 4),
  huge: (bytes: Buffer, at: number, _size: number, pick: number) => insert(bytes, at, Buffer.alloc(HUGE, ['x', '9', ' ', '\n', '"'][pick % 5])),
  columns: (bytes: Buffer, at: number, _size: number, pick: number) => insert(bytes, at, Buffer.from(WIDE[pick % WIDE.length]?.(COLUMNS) ?? '')),
  deep: (bytes: Buffer, at: number, _size: number, pick: number) => insert(bytes, at, Buffer.from((['[', '{"a":', '<a>', '"'][pick % 4] ?? '').repeat(DEEP))),
} satisfies Record<string, (bytes: Buffer, at: number, size: number, pick: number) => Buffer>;

function insert(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

/** Bytes that look like chance, and are the same each time. */
function noise(length: number, seed: number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, (_, i) => Math.imul(seed + i + 1, 2_654_435_761) >>> 24));
}

function encoded(text: string, encoding: number): Buffer {
  if (encoding === 0) return Buffer.from(text, 'latin1');
  const utf16 = Buffer.from(encoding === 1 ? text : `\u{feff}${text}`, 'utf16le');
  return encoding === 3 ? utf16.swap16() : utf16;
}
