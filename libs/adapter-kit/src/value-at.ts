/** The parts of a JSON Pointer (RFC 6901); of `''` none. */
export function partsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands under a JSON Pointer; undefined where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce((found: unknown, part) => (typeof found === 'object' && found !== null && Object.hasOwn(found, part) ? (found as Record<string, unknown>)[part] : undefined), value);
}
