import type { Cell } from './taken-apart.ts';

/** A cell and where its text is written; `write` quotes another text as that place needs it. */
export interface Span {
  cell: Cell;
  start: number;
  end: number;
  write: (text: string) => string;
}

/** The text with other values in the spans' places, and without what lies between the end of record `keep` and the end of the last. */
export function withTexts(text: string, spans: readonly Span[], texts: readonly string[], ends: readonly number[], keep = ends.length): string {
  const [from = 0, to = 0] = keep < ends.length ? [ends[keep - 1] ?? 0, ends.at(-1)] : [];
  const parts: string[] = [];
  let at = 0;
  spans.forEach(({ cell, start, end, write }, i) => {
    const changed = texts[i] ?? cell.text;
    if (start >= from && start < to) return;
    parts.push(between(text, at, start, from, to), changed === cell.text ? text.slice(start, end) : write(changed));
    at = end;
  });
  return parts.join('') + between(text, at, text.length, from, to);
}

function between(text: string, start: number, end: number, from: number, to: number): string {
  if (from >= to || end <= from || start >= to) return text.slice(start, end);
  return text.slice(start, Math.max(start, from)) + text.slice(Math.min(to, end), end);
}
