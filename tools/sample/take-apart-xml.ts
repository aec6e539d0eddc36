import { decodeText } from './decode-text.ts';
import { withTexts, type Span } from './spans.ts';
import { COMMENT, type Cell, type Layout, type TakenApart } from './taken-apart.ts';

const TOKEN = /<!\[CDATA\[([^]*?)\]\]>|<!--([^]*?)-->|<[?!][^>]*>|<(\/?)([^\s>/]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

interface Element {
  name: string;
  parent: Element | undefined;
  start: number;
  end: number;
  /** As the reader names it in its parent: a second of one name is `name[2]`. */
  step: string;
  seen: Map<string, number>;
  children: Element[];
}

interface Leaf extends Span {
  owner: Element;
  step: string | undefined;
}

/** Undefined where no element looks like a record. */
export function takeApartXml(bytes: Buffer): TakenApart | undefined {
  const { text, encode } = decodeText(bytes);
  const { root, leaves } = walk(text);
  const found = findRecords(root);
  if (found === undefined) return undefined;
  const spans = leaves.map((leaf) => ({ ...leaf, cell: placed(leaf, found.records) }));
  const ends = found.records.map(({ end }) => end);
  return {
    format: 'xml',
    layout: found.layout,
    cells: spans.map(({ cell }) => cell),
    records: ends.length,
    together: async (texts, keep) => encode(withTexts(text, spans, texts, ends, keep)),
  };
}

function walk(text: string): { root: Element; leaves: Leaf[] } {
  const root: Element = { name: '', parent: undefined, start: 0, end: text.length, step: '', seen: new Map(), children: [] };
  const leaves: Leaf[] = [];
  let open = root;
  for (const match of text.matchAll(TOKEN)) {
    const [token, cdata, comment, closing, tag, attributes = '', selfClosing] = match;
    if (tag === undefined) {
      if (cdata !== undefined) leaves.push(leafOf(open, undefined, cdata, match.index + '<![CDATA['.length, cdata.length, (changed) => changed.replaceAll(']]>', ']]')));
      else if (comment !== undefined) leaves.push(leafOf(root, COMMENT, comment, match.index + '<!--'.length, comment.length, (changed) => changed));
      else if (!token.startsWith('<') && token.trim() !== '') leaves.push(textLeaf(open, token, match.index));
    } else if (closing === '/') {
      open.end = match.index + token.length;
      open = open.parent ?? root;
    } else {
      const element = begin(open, local(tag), match.index, match.index + token.length);
      leaves.push(...attributesOf(element, attributes, match.index + token.indexOf(attributes, tag.length)));
      if (selfClosing !== '/') open = element;
    }
  }
  return { root, leaves };
}

function begin(parent: Element, name: string, start: number, end: number): Element {
  const count = (parent.seen.get(name) ?? 0) + 1;
  parent.seen.set(name, count);
  const element: Element = { name, parent, start, end, step: count === 1 ? name : `${name}[${count}]`, seen: new Map(), children: [] };
  parent.children.push(element);
  return element;
}

/** Without the blanks around it. */
function textLeaf(owner: Element, token: string, start: number): Leaf {
  const text = token.trim();
  return leafOf(owner, undefined, text, start + token.indexOf(text), text.length, escape);
}

function attributesOf(owner: Element, attributes: string, start: number): Leaf[] {
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([whole, name = '', , quoted = ''], i, all) => {
    if (name.startsWith('xmlns') || i >= all.length) return [];
    const at = start + (all[i]?.index ?? 0) + whole.length - quoted.length + 1;
    return [leafOf(owner, `@${local(name)}`, quoted.slice(1, -1), at, quoted.length - 2, (text) => escape(text).replaceAll('"', '&quot;').replaceAll("'", '&apos;'))];
  });
}

function leafOf(owner: Element, step: string | undefined, written: string, start: number, length: number, write: (text: string) => string): Leaf {
  return { owner, step, cell: { record: undefined, path: [], text: unescape(written), kind: 'text' }, start, end: start + length, write };
}

function placed({ cell, owner, step }: Leaf, records: readonly Element[]): Cell {
  const path = step === undefined ? [] : [step];
  let element: Element | undefined = owner;
  while (element && !records.includes(element)) {
    if (element.name !== '') path.unshift(element.step);
    element = element.parent;
  }
  const record = element ? records.indexOf(element) : undefined;
  return { ...cell, record, path: record === undefined ? path.slice(-2) : path };
}

/** The element with the most fields in it, and all others of its name. */
function findRecords(root: Element): { records: Element[]; layout: Extract<Layout, { format: 'xml' }> } | undefined {
  const elements = descendants(root);
  const fieldsIn = (element: Element) => element.children.filter(({ children }) => children.length === 0).length;
  const [richest] = elements.filter((element) => fieldsIn(element) >= 2).sort((a, b) => fieldsIn(b) - fieldsIn(a));
  if (richest === undefined) return undefined;
  const records = elements.filter(({ name }) => name === richest.name);
  const before = elements.filter(({ end }) => end <= (records[0]?.start ?? 0));
  const header = before.find(({ name, parent }) => /header|kepala/i.test(name) && parent?.name.toLowerCase() !== 'envelope');
  return { records, layout: { format: 'xml', record: richest.name, ...(header === undefined ? {} : { header: header.name }) } };
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
