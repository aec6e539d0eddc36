import { isUtf8 } from 'node:buffer';

const MAX_DEPTH = 64;
/** Sixteen digits that do not begin a string, as most NIPs do: only then the slower way is worth it. */
const LONG_NUMBER = /(?:^|[^"\d])\d{16}/;

/** JSON bytes → value; integers too long for a number become bigint, exactly. Undefined when it is not JSON, or nested too deep. */
export function parseJson(raw: Buffer): { value: unknown } | undefined {
  if (!isUtf8(raw)) return undefined;
  const text = raw.toString();
  if (isTooDeep(raw)) return undefined;
  try {
    return { value: LONG_NUMBER.test(text) ? JSON.parse(text, exactNumber) : JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reviver with source text access (ECMAScript proposal, in V8 since 2023). */
function exactNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  return /^-?\d+$/.test(context?.source ?? '') ? BigInt(context?.source ?? 0) : value;
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
