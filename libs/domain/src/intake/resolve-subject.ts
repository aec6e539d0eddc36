/** A number that a person is known by, as far as finding the person needs it. */
export interface KnownNumber {
  kind: 'NIP' | 'NI_PPPK' | 'NIP_LAMA';
  value: string;
  validFrom?: string;
}

export interface Alias {
  /** Keyed hash of an identifier. */
  hash: string;
  subject: string;
}

export interface ResolvedSubject {
  subject: string;
  /** What must be remembered before an event with this subject goes out. */
  aliases: Alias[];
}

/**
 * A person's numbers, the one first known in front, whatever order a source lists them in: 18 digits before the old NIP (most sources
 * give no other), then by `validFrom`, then by the year of appointment (digits 9–12), then as listed.
 */
export function byAge(identifiers: readonly KnownNumber[]): KnownNumber[] {
  return identifiers.toSorted((a, b) => Number(a.kind === 'NIP_LAMA') - Number(b.kind === 'NIP_LAMA') || compare(since(a), since(b)));
}

/**
 * The subject of the person that these identifier hashes (in the order of `byAge`) name: one that is known already by any of them, else
 * the first hash itself. What is known is never pointed elsewhere: two persons don't become one by a later record.
 */
export function resolveSubject(hashes: readonly string[], known: (hash: string) => string | undefined): ResolvedSubject {
  const [first] = hashes;
  if (first === undefined) throw new Error('a person without any identifier has no subject');
  const subject = hashes.map(known).find((found) => found !== undefined) ?? first;
  const aliases = hashes.filter((hash) => hash !== subject && known(hash) === undefined).map((hash) => ({ hash, subject }));
  return { subject, aliases };
}

function since({ value, validFrom }: KnownNumber): string {
  return validFrom ?? `${value.slice(8, 12)}-${value.slice(12, 14)}`;
}

function compare(a: string, b: string): number {
  return a.slice(0, 4) < b.slice(0, 4) ? -1 : a.slice(0, 4) > b.slice(0, 4) ? 1 : 0;
}
