import { reject, type RefusalCode } from '../define-adapter.ts';

/** What sources write for "nothing": null, "", "-", blanks. */
export function isEmpty(raw: unknown): boolean {
  return raw === null || raw === undefined || (typeof raw === 'string' && /^[\s\u00a0\ufeff]*(-+)?[\s\u00a0]*$/.test(raw));
}

/** The text as written, trimmed, inner blanks collapsed, Excel's `="…"` and leading `'` taken off; undefined when empty. */
export function cleanText(raw: unknown): string | undefined {
  if (isEmpty(raw)) return undefined;
  const text = String(raw).replaceAll(/[\s\u00a0\ufeff]+/g, ' ').trim();
  const unwrapped = /^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'/, '');
  return unwrapped.trim() || undefined;
}

/** The value, or a refusal that says what is missing. */
export function required<T>(value: T | undefined, pointer: string, code: RefusalCode = 'missing-field'): T {
  return value ?? reject(code, pointer, `${fieldOf(pointer)} is empty`, 'Fill it in at the source and send the record again.');
}

export function fieldOf(pointer: string): string {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join(' / ') || 'the record';
}

/** As pointer of a source's own field name. */
export function pointerTo(field: string): string {
  return `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
