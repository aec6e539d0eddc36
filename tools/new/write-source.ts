import type { Layout } from '../sample/taken-apart.ts';
import type { Column } from './columns.ts';
import { CONFIRM, keyOf, literal } from './say.ts';

/** How the code names, finds and keeps a source's records. */
export interface WrittenSource {
  /** The record's type. */
  type: string;
  spec: string;
  note: string;
  before: readonly string[];
  after: readonly string[];
  /** What of a record counts as its content. */
  content: readonly string[];
}

/** `needed`: columns without which a row is no header. */
export function writeSource(layout: Layout, read: readonly Column[], needed: readonly Column[]): WrittenSource {
  switch (layout.format) {
    case 'csv':
      return tableSource('csv', '', read, needed);
    case 'xlsx':
      return tableSource('xlsx', layout.sheets > 1 ? ", sheets: 'every'" : '', read, needed);
    case 'json':
      return jsonSource(layout.split, read);
    case 'xml':
      return xmlSource(layout, read);
    case 'debezium':
      return { type: 'ChangeRow', spec: "{ format: 'debezium' }", note: '', before: [], after: [], content: [] };
  }
}

function tableSource(format: 'csv' | 'xlsx', sheets: string, read: readonly Column[], needed: readonly Column[]): WrittenSource {
  const required = needed.map(({ name }) => literal(name)).join(', ');
  return {
    type: 'Row',
    spec: `{ format: '${format}', header: { columns: COLUMNS, required: [${required}] }${sheets}${format === 'xlsx' ? fillDown(read) : ''} }`,
    note: sheets === '' ? '' : ` // ${CONFIRM} each sheet with these headings is read`,
    before: [
      '/** The columns that are read, each with the headings it is known by. */',
      'const COLUMNS = {',
      ...read.map(({ name }) => `  ${keyOf(name)}: [${literal(name)}],`),
      '};',
      `type Row = Partial<Record<keyof typeof COLUMNS, ${format === 'csv' ? 'string' : 'unknown'}>>;`,
      '',
    ],
    after: [],
    content: ['  /** Only what is read counts as a change, and only that is kept. */', '  content: (row) => Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, row[name as keyof Row]])),', ''],
  };
}

/** Columns in which a cell says "as above". */
function fillDown(read: readonly Column[]): string {
  const names = read.filter(({ values }) => values.some((value) => typeof value === 'string' && /^(?:s\.?\s?d\.?\s?a\.?|idem)$/i.test(value.trim()))).map(({ name }) => literal(name));
  return names.length === 0 ? '' : `, fillDown: [${names.join(', ')}]`;
}

function jsonSource(split: string | undefined, read: readonly Column[]): WrittenSource {
  const names = [...new Set(read.map(({ path: [name = ''] }) => name))];
  const areWords = names.length > 0 && names.every((name) => keyOf(name) === name);
  return {
    type: 'Row',
    spec: split === undefined ? "{ format: 'json' }" : "{ format: 'json', split: recordsIn }",
    note: '',
    before: ['/** The fields that are read. */', `interface Row ${interfaceOf(read.map(({ path }) => path))}`, ''],
    after: split === undefined ? [] : ['', `/** The records stand in ${literal(split)}. */`, 'function recordsIn(answer: unknown): readonly unknown[] | undefined {', `  const list: unknown = (answer as { ${keyOf(split)}?: unknown } | null)?.${keyOf(split) === split ? split : `[${literal(split)}]`};`, '  return Array.isArray(list) ? list : undefined;', '}'],
    content: areWords ? ['  /** Only what is read counts as a change, and only that is kept. */', `  content: ({ ${names.join(', ')} }) => ({ ${names.join(', ')} }),`, ''] : [],
  };
}

function interfaceOf(paths: readonly (readonly string[])[]): string {
  const names = [...new Set(paths.map(([name = '']) => name))];
  const fields = names.map((name) => {
    const inner = paths.filter((path) => path[0] === name && path.length > 1).map((path) => path.slice(1));
    return `${keyOf(name)}?: ${inner.length === 0 ? 'unknown' : interfaceOf(inner)}`;
  });
  return `{ ${fields.join('; ')} }`;
}

function xmlSource({ record, header }: Extract<Layout, { format: 'xml' }>, read: readonly Column[]): WrittenSource {
  const elements = [...new Set(read.map(({ path }) => path.filter((step) => !step.startsWith('@')).join('/')).filter(Boolean))];
  return {
    type: 'XmlRecord',
    spec: `{ format: 'xml', record: ${literal(record)}${header === undefined ? '' : `, header: ${literal(header)}`} }`,
    note: ` // ${CONFIRM} <${record}> is one record${header === undefined ? '' : `, <${header}> goes with each`}`,
    before: ['/** Elements that are read. */', `const READ = new Set([${elements.map(literal).join(', ')}]);`, ''],
    after: [],
    content: ['  /** Only what is read counts as a change, and only that is kept. */', '  content: ({ attributes, fields }) => ({ attributes, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => READ.has(name))), header: {} }),', ''],
  };
}
