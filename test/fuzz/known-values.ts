/** Values that mean something to a running bus, by the name of the parameter or member that takes them; each in the order it came. */
export class KnownValues {
  private readonly meant = new Map<string, Set<string>>();
  private readonly seen = new Map<string, Set<string>>();

  add(name: string, ...values: readonly string[]): this {
    return put(this.meant, name, values) && this;
  }

  /** Those of the first of the names that has some: what was added if there is any, else what was seen. */
  of(...names: readonly string[]): string[] {
    for (const name of names) {
      const known = this.meant.get(keyOf(name)) ?? this.seen.get(keyOf(name));
      if (known !== undefined) return [...known];
    }
    return [];
  }

  /** Takes in what an address answered: every text by the name of its member, an `id` by what the address lists. */
  harvest(path: string, answer: unknown): void {
    const [listed = ''] = path.split('?', 1);
    this.takeIn(answer, '', listed.split('/').at(-1) ?? '');
  }

  private takeIn(value: unknown, name: string, listed: string): void {
    if (typeof value === 'string' && value !== '' && value.length <= LONGEST) put(this.seen, name === 'id' ? listed : name, [value]);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) this.takeIn(item, Array.isArray(value) ? name : key, listed);
  }
}

/** Of a value that is worth sending back. */
const LONGEST = 300;

function put(known: Map<string, Set<string>>, name: string, values: readonly string[]): Map<string, Set<string>> {
  return known.set(keyOf(name), new Set([...(known.get(keyOf(name)) ?? []), ...values]));
}

/** `taskId`, `task` and `tasks` name the same. */
const keyOf = (name: string) => name.toLowerCase().replace(/id$/, '').replace(/ies$/, 'y').replace(/(?:es|s)$/, '');
