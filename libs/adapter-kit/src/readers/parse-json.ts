import { isUtf8 } from 'node:buffer';

const MAX_DEPTH = 64;
/** Sixteen digits that do not begin a string, as most NIPs do: only then a number may have been rounded. */
const LONG_NUMBER = /(?:^|[^"\d])\d{16}/;

/** JSON bytes → value; integers too long for a number become bigint, exactly. Undefined when it is not JSON, or nested too deep. */
export function parseJson(raw: Buffer): { value: unknown } | undefined {
  if (!isUtf8(raw)) return undefined;
  const text = raw.toString();
  if (isTooDeep(raw)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!LONG_NUMBER.test(text)) return { value };
    return { value: correctRounded(value, text) ? value : JSON.parse(text, exactNumber) };
  } catch {
    return undefined;
  }
}

/** Reviver with source text access (ECMAScript proposal, in V8 since 2023): exact whatever the text, at six times the price of parsing. */
function exactNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (!isRounded(value)) return value;
  return /^-?\d+$/.test(context?.source ?? '') ? BigInt(context?.source ?? 0) : value;
}

function isRounded(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** The text is gone through once for each key: of more than this the reviver is cheaper. */
const MOST_KEYS = 16;
const PLAIN_KEY = /^[A-Za-z_]\w*$/;

/**
 * Puts the exact integers in place, each as it stands in the text behind its key. False, with nothing lost, where the text does not
 * plainly tell which number is whose: then only the reviver can.
 */
function correctRounded(value: unknown, text: string): boolean {
  const owners = new Map<string, Record<string, unknown>[]>();
  if (!findRounded(value, owners)) return false;
  for (const [key, objects] of owners) {
    const written = [...text.matchAll(numbersOf(key))].map((match) => BigInt(match[1] ?? ''));
    if (written.length !== objects.length || objects.some((owner, i) => owner[key] !== Number(written[i]))) return false;
    objects.forEach((owner, i) => (owner[key] = written[i]));
  }
  return true;
}

const patterns = new Map<string, RegExp>();

/** Where a key has a number of 16 and more digits. */
function numbersOf(key: string): RegExp {
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = new RegExp(`"${key}"\\s*:\\s*(-?\\d{16,})\\s*[,}]`, 'g');
    if (patterns.size < 100) patterns.set(key, pattern);
  }
  return pattern;
}

/** The objects that hold a rounded number, by its key, in the order of the text. */
function findRounded(value: unknown, owners: Map<string, Record<string, unknown>[]>): boolean {
  if (typeof value !== 'object' || value === null) return !isRounded(value);
  if (Array.isArray(value)) return value.every((item) => findRounded(item, owners));
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const item = object[key];
    const isNested = typeof item === 'object' && item !== null;
    if (!isNested && !isRounded(item)) continue;
    // A key like "1" comes first whatever the text's order, and one with an escape is written in another way.
    if (!PLAIN_KEY.test(key)) return false;
    if (isNested) {
      if (!findRounded(item, owners)) return false;
    } else {
      const known = owners.get(key);
      if (known !== undefined) known.push(object);
      else if (owners.size === MOST_KEYS) return false;
      else owners.set(key, [object]);
    }
  }
  return true;
}

function isTooDeep(raw: Buffer): boolean {
  if (raw.length < 2 * MAX_DEPTH) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < raw.length; i++) {
    const byte = raw[i];
    if (byte === 34) inString = !inString;
    else if (byte === 92) i++;
    else if (inString) continue;
    else if (byte === 123 || byte === 91) {
      if (++depth > MAX_DEPTH) return true;
    } else if (byte === 125 || byte === 93) depth--;
  }
  return false;
}
