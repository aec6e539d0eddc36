/**
 * Of an object's fields those that are there; undefined where none is. What a source does not say is left out of an event.
 * @example
 * present({ name: 'Bagian Umum', code: undefined }) // { name: 'Bagian Umum' }
 * present({ name: undefined }) // undefined
 */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const found = Object.entries(fields).filter(([, value]) => value !== undefined);
  return found.length === 0 ? undefined : (Object.fromEntries(found) as { [K in keyof T]?: Exclude<T[K], undefined> });
}
