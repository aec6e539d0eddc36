import { hash } from 'node:crypto';

/** JSON with sorted keys: the same content gives the same text. Exact integers beyond doubles and dates keep what they are. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return `{"$integer":"${value}"}`;
  if (value instanceof Date) return `{"$date":"${value.toISOString()}"}`;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** The value that `canonicalJson` wrote. */
export function fromCanonical(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const [[name, written] = [], ...others] = Object.entries(value);
    if (typeof written !== 'string' || others.length > 0) return value;
    if (name === '$integer' && /^-?\d+$/.test(written)) return BigInt(written);
    return name === '$date' && !Number.isNaN(Date.parse(written)) ? new Date(written) : value;
  });
}

/** First 16 bytes of SHA-256. */
export function contentHashOf(content: string): Buffer {
  return hash('sha256', content, 'buffer').subarray(0, 16);
}
