/** Whether an event type fits a pattern: the type itself, or with `*` at the end, as `id.go.asn.worklocation.*`; `*` is every type. */
export function matchesType(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
