import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { UnreadableBody } from '@simpul/adapter-kit/host';
import { decodeText } from './decode-text.ts';
import { withTexts, type Span } from './spans.ts';
import type { Cell, Layout, TakenApart } from './taken-apart.ts';

/** One value of the file, and where it begins; without a tree where a line is no JSON. */
interface Value {
  tree: Node | undefined;
  text: string;
  start: number;
}

/** One value, an array of them, one object that holds them, or one per line. */
export function takeApartJson(bytes: Buffer): TakenApart {
  const { text, encode } = decodeText(bytes);
  const values = valuesOf(text);
  const name = splitName(values);
  const splits = values.map((value) => ({ value, list: value.tree && name && splitOf(value.tree)?.list }));
  const records = splits.flatMap(({ value, list }) => (list ? recordsIn(value, list) : [value]));
  const spans: Span[] = [];
  records.forEach((record, i) => (record.tree ? collect(record.tree, i, [], record, spans) : spans.push(brokenLine(record, i))));
  for (const { value, list } of splits) if (list) collectAround(value, list, spans);
  spans.sort((a, b) => a.start - b.start);
  const ends = records.map(({ tree, start, text: line }) => start + (tree ? tree.offset + tree.length : line.length));
  return {
    format: 'json',
    layout: layoutOf(records, name?.property),
    cells: spans.map(({ cell }) => cell),
    records: records.length,
    together: async (texts, keep) => encode(withTexts(text, spans, texts, ends, keep)),
  };
}

/** By line where there are several and the first that is not blank is a whole value, or the whole is none. */
function valuesOf(text: string): Value[] {
  const whole = { tree: treeOf(text), text, start: 0 };
  if (whole.tree) return [whole];
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ tree: treeOf(match[0]), text: match[0], start: match.index })).filter((line) => line.text.trim() !== '');
  if (lines.some(({ tree }) => tree?.type === 'object')) return lines;
  throw new UnreadableBody('json-malformed', 'this is neither one JSON value nor one per line', 'The file is cut off or damaged: export it again.');
}

function treeOf(text: string): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text.replace('\ufeff', ' '), errors, { allowTrailingComma: false, disallowComments: true });
    return errors.length === 0 ? tree : undefined;
  } catch (error) {
    // Nested deeper than the stack: no record is.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where each value that is an answer holds its records; undefined where the values are the records. */
function splitName(values: readonly Value[]): { property: string | undefined } | undefined {
  const splits = values.flatMap(({ tree }) => (tree ? [splitOf(tree)] : []));
  const [first] = splits.filter((split) => split !== undefined);
  const isAll = values.length === 1 || splits.every((split) => split === undefined || split.name === first?.name);
  return first && isAll && splits.filter((split) => split !== undefined).length > splits.length / 2 ? { property: first.name } : undefined;
}

/** What services call the list in their answers. */
const USUAL = /^(?:data|rows?|records?|items?|results?|list|hasil|isi|response|value)$/i;

/** An array at the top, or in one object's only property that is an array of objects. */
function splitOf(tree: Node): { name: string | undefined; list: Node } | undefined {
  if (tree.type === 'array') return { name: undefined, list: tree };
  if (tree.type !== 'object') return undefined;
  const lists = (tree.children ?? []).filter(({ children }) => children?.[1]?.type === 'array' && children[1].children?.some(({ type }) => type === 'object'));
  const [name, list] = lists.length === 1 ? (lists[0]?.children ?? []) : [];
  const besides = (tree.children ?? []).length - lists.length;
  return name && list && (besides <= 2 || USUAL.test(name.value as string)) ? { name: name.value as string, list } : undefined;
}

function recordsIn({ text, start }: Value, list: Node): Value[] {
  return (list.children ?? []).map((tree) => ({ tree, text, start }));
}

function collect(node: Node, record: number | undefined, path: readonly string[], value: Value, spans: Span[]): void {
  if (node.type === 'object') {
    for (const { children: [name, inner] = [] } of node.children ?? []) if (name && inner) collect(inner, record, [...path, name.value as string], value, spans);
  } else if (node.type === 'array') (node.children ?? []).forEach((item, i) => collect(item, record, [...path, String(i)], value, spans));
  else spans.push(spanOf(node, record, path, value));
}

/** What stands beside the records in the object that holds them. */
function collectAround(value: Value, list: Node, spans: Span[]): void {
  if (value.tree?.type !== 'object') return;
  for (const { children: [name, inner] = [] } of value.tree.children ?? []) if (name && inner && inner !== list) collect(inner, undefined, [name.value as string], value, spans);
}

/** A number is as it is written: it may have more digits than a number keeps. */
function spanOf({ type, value, offset, length }: Node, record: number | undefined, path: readonly string[], { text: whole, start }: Value): Span {
  const cell: Cell = { record, path, text: type === 'string' ? (value as string) : whole.slice(offset, offset + length), kind: type === 'string' ? 'text' : type === 'number' ? 'number' : 'word' };
  return { cell, start: start + offset, end: start + offset + length, write: type === 'string' ? (text) => JSON.stringify(text) : (text) => text };
}

/** A line that is cut off: its quirk is kept, and what can be told in it as text is still masked. */
function brokenLine({ text, start }: Value, record: number): Span {
  return { cell: { record, path: [''], text, kind: 'text' }, start, end: start + text.length, write: (changed) => changed };
}

function layoutOf(records: readonly Value[], split: string | undefined): Layout {
  const objects = records.flatMap(({ tree }) => (tree?.type === 'object' ? [tree] : []));
  const change = objects.map((tree) => changeIn(tree)).find((found) => found !== undefined);
  if (change) return { format: 'debezium', ...change };
  return { format: 'json', ...(split === undefined ? {} : { split }) };
}

/** Debezium's envelope, bare or as Kafka Connect's `payload`. */
function changeIn(tree: Node): { table: string | undefined; payload: boolean } | undefined {
  const payload = propertyOf(tree, 'payload');
  const change = payload?.type === 'object' ? payload : tree;
  const isChange = propertyOf(change, 'op')?.type === 'string' && (propertyOf(change, 'after') ?? propertyOf(change, 'before')) !== undefined;
  const source = propertyOf(change, 'source');
  const table: unknown = source && propertyOf(source, 'table')?.value;
  return isChange ? { table: typeof table === 'string' ? table : undefined, payload: change === payload } : undefined;
}

function propertyOf(tree: Node, name: string): Node | undefined {
  return tree.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}
