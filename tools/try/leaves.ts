/** One plain value inside a record, by its steps. */
export interface Leaf {
  path: readonly string[];
  value: unknown;
}

/** All plain values of a record, those that are null too. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

/** The record with another value in one place; nothing else of it is touched. */
export function withValue(record: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(record)) return record.map((item: unknown, i) => (String(i) === step ? withValue(item, rest, value) : item));
  const object = record as Readonly<Record<string, unknown>>;
  // Some readers give objects without a prototype, since a heading may have any name.
  return Object.assign(Object.create(Object.getPrototypeOf(object) as object | null) as object, object, { [step]: withValue(object[step], rest, value) });
}

/** As people call it: an element's text by the element's name, its attributes behind `@`, else the steps. */
export function nameOfLeaf(path: readonly string[]): string {
  const [first = '', second = '', third = '', fourth = ''] = path;
  if (first === 'fields' && third === 'text') return second;
  if (first === 'fields' && third === 'attributes') return `${second}@${fourth}`;
  if (first === 'attributes' && path.length === 2) return `@${second}`;
  return path.join('/');
}
