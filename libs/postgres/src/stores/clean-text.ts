/** Text as Postgres can hold it: no NUL, no half surrogates. What senders give can hold both. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** JSON whose strings are clean; bigints become text. */
export function cleanJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return cleanText(inner);
    return typeof inner === 'bigint' ? inner.toString() : inner;
  });
}
