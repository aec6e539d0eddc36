/** Values that mean something to a running bus, by the name of the parameter or member that takes them; each in the order it came. */
export class KnownValues {
  private readonly meant = new Map<string, Set<string>>();
  private readonly seen = new Map<string, Set<string>>();

  /** `common`: what is meant for others too. */
  constructor(private readonly common?: KnownValues) {}

  /** From here on these are meant by the name. */
  mean(name: string, ...values: readonly string[]): this {
    this.meant.set(keyOf(name), new Set(values));
    return this;
  }

  /** Those of the first of the names that has some: what is meant if there is any, else what was seen. */
  of(...names: readonly string[]): string[] {
    for (const name of names.map(keyOf)) {
      const known = this.meant.get(name) ?? this.common?.meant.get(name) ?? this.seen.get(name);
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
    if (typeof value === 'string' && value !== '' && value.length <= LONGEST) this.see(keyOf(name === 'id' ? listed : name), value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) this.takeIn(item, Array.isArray(value) ? name : key, listed);
  }

  private see(key: string, value: string): void {
    this.seen.set(key, (this.seen.get(key) ?? new Set()).add(value));
  }
}

/** Of a value that is worth sending back. */
const LONGEST = 300;

/** `taskId`, `task` and `tasks` name the same. */
const keyOf = (name: string) => name.toLowerCase().replace(/id$/, '').replace(/ies$/, 'y').replace(/(?:es|s)$/, '');
