import * as kit from '@simpul/adapter-kit';
import { changeTable, writeAttendanceTable } from './attendance-table.ts';
import type { Column } from './columns.ts';
import { titleOf, type Plan } from './plan.ts';
import type { Telling } from './recipe.ts';
import type { Found, Role } from './roles.ts';
import { CONFIRM, literal, Say, WORDS_OF } from './say.ts';
import { writeSource } from './write-source.ts';

export interface WrittenAdapter {
  code: string;
  read: readonly Column[];
}

/** The text of `adapter.ts`: whole and type-checked, with a mark on every line that is a guess. */
export function writeAdapter(plan: Plan): WrittenAdapter {
  const { agency, layout, recipe, columns, found } = plan;
  const say = new Say(found, layout, recipe.key);
  const table = recipe.name === 'attendance' ? changeTable(plan) : undefined;
  const { how } = recipe;
  const functions = table ? [] : functionsOf(say, how);
  const key = table ? [] : say.keyReaders();
  const read = table ? table.columns : columns.filter((column) => [...say.used].some((role) => found.get(role)?.column === column));
  const needed = columns.filter((column) => [...say.needed].some((role) => found.get(role)?.column === column));
  const source = writeSource(layout, read, needed);
  const emits = recipe.emits((role) => found.has(role));
  const body = [
    ...source.before,
    ...(table ? writeAttendanceTable(table, agency) : []),
    `/** ${titleOf(plan)}. */`,
    `export default defineAdapter<${source.type}>({`,
    `  id: '${agency.id}',`,
    `  title: ${literal(titleOf(plan))},`,
    `  owner: ${literal(`BKPSDM ${agency.name} <simpeg@${agency.id}.example>`)}, // ${CONFIRM} the office that answers for this adapter, and its address`,
    `  timezone: '${agency.timeZone}',`,
    `  system: '${recipe.name}-${agency.id}', // ${CONFIRM} the name of the system that the records come from`,
    `  source: ${source.spec},${source.note}`,
    `  versions: '${layout.format === 'debezium' ? 'own' : 'ledger'}',`,
    `  emits: [${emits.map((type) => `'${type}'`).join(', ')}],${emits.length > 1 ? ` // ${CONFIRM} a sample shows each of them` : ''}`,
    '',
    ...(layout.format === 'debezium' ? [...changesIdentity(), ...(table ? tableChanges(say, found) : rowChanges(say, how, read))] : [...recordIdentity(say, key.map(({ call }) => call), recipe.key.length), ...source.content, ...recordTranslate(say, how)]),
    '});',
    ...functions.map((line) => line.replace(': Row,', `: ${layout.format === 'debezium' ? 'TableRow' : source.type},`).replace('<Row>', `<${source.type}>`)),
    ...key.flatMap(({ code }) => ['', ...code.map((line) => line.replace(': Row)', `: ${source.type})`))]),
    ...source.after,
  ];
  return { code: withImports(withHelpers(body.join('\n'), say)), read };
}

function functionsOf(say: Say, how: Telling): string[] {
  const change = say.layout.format === 'debezium' && how.kind === 'drafts' ? ' change: ChangeRow,' : '';
  const [name, type, lines] = how.kind === 'drafts' ? ['tell', 'EventDraft[]', how.tell(say)] : [how.reader, how.type, how.read(say)];
  return ['', `function ${name}(${say.record}: Row,${change} context: TranslateContext<Row>): ${type} {`, ...lines, '}'];
}

function recordIdentity({ record }: Say, key: readonly string[], wanted: number): string[] {
  const parts = key.map((call) => `${call}${call.startsWith('employeeIn') ? '.value' : ''}`);
  const name = parts.length === 1 ? parts.join('') : `\`${parts.map((part) => `\${${part}}`).join('/')}\``;
  const note = key.length === wanted ? 'this names a record, also when it is corrected' : 'not all that names a record was found';
  return [
    `  identity(${record}) {`,
    key.length === 0 ? `    return reject('missing-field', '', 'the adapter does not say yet what names a record', 'Finish the adapter.'); // ${CONFIRM} ${note}` : `    return { key: ${name} }; // ${CONFIRM} ${note}`,
    '  },',
    '',
  ];
}

function recordTranslate({ record }: Say, how: Telling): string[] {
  const lines =
    how.kind === 'drafts'
      ? ['    const { previous } = context;', `    return changedDrafts(tell(${record}, context), () => (previous ? tell(previous, context) : []));`]
      : [
          '    const { previous } = context;',
          `    const now = ${how.reader}(${record}, context);`,
          `    const before = previous && unlessRefused(() => ${how.reader}(previous, context));`,
          ...how.tell('context.receivedAt'),
        ];
  return [`  translate(${record}, context) {`, ...lines, '  },'];
}

function changesIdentity(): string[] {
  return [`  identity: identifyChange, // ${CONFIRM} the column "id" is the table's primary key`, ''];
}

function tableChanges(say: Say, found: ReadonlyMap<Role, Found>): string[] {
  const nip = found.get('nip')?.column.name ?? '';
  const pointer = literal(`/after/${nip}`);
  return [
    '  translate(change, context) {',
    '    const attendance = readAttendance(change, TABLE, context.receivedAt);',
    '    if (attendance === undefined) return [];',
    `    const employeeId = context.employeeId([required(cleanNip(change.after?.[${literal(nip)}], ${pointer}), ${pointer}, 'identifier-missing')]); ${say.note('nip')}`.replace(/\?\.\['([A-Za-z_]\w*)'\]/, '?.$1'),
    "    return [draft('id.go.asn.worklocation.status-changed.v1', { employeeId, ...attendance })];",
    '  },',
  ];
}

function rowChanges(say: Say, how: Telling, read: readonly Column[]): string[] {
  const untouched = `    if (isUntouched(change, [${read.map(({ name }) => literal(name)).join(', ')}])) return [];`;
  const time = 'timeOfChange(change, context.agency.timeZone) ?? context.receivedAt';
  const lines =
    how.kind === 'drafts'
      ? [untouched, '    return tell(rowAfter(change), change, context);']
      : [
          untouched,
          `    const now = ${how.reader}(rowAfter(change), context);`,
          '    const { before: row } = change;',
          `    const before = row ? unlessRefused(() => ${how.reader}(row, context)) : undefined;`,
          ...how.tell(time),
        ];
  return ['  translate(change, context) {', ...lines, '  },'];
}

/** Functions and tables that the code calls. */
function withHelpers(code: string, say: Say): string {
  const before = [...new Map([...say.found.values()].map((found) => [WORDS_OF[found.reading], wordTable(found, say, code)])).values()].flat();
  const after: string[] = [];
  if (/\bPLACES\b/.test(code)) before.push(...PLACES, '');
  if (/\bagencyIn\(/.test(code)) after.push('', ...AGENCY_IN);
  return `${before.map((line) => `${line}\n`).join('')}${code}${after.map((line) => `\n${line}`).join('')}\n`;
}

/** An empty table, for somebody to fill, of the words that the kit does not know. */
function wordTable(found: Found, say: Say, code: string): string[] {
  const name = WORDS_OF[found.reading];
  if (name === undefined || say.ownWords(found).length === 0 || !new RegExp(`\\b${name}\\b`).test(code)) return [];
  const words = say.ownWords(found).map((word) => JSON.stringify(word));
  return [`const ${name} = {`, `  // ${CONFIRM} what these words of the source mean, ${EXAMPLE_WORDS[name]}: ${words.join(', ')}`, '} as const;', ''];
}

/** Words are compared in small letters and digits alone. */
const EXAMPLE_WORDS: Readonly<Record<string, string>> = {
  WORK_WORDS: "such as hadir: 'WFO'", LEAVE_WORDS: "such as ctahunan: 'ANNUAL'", DECISION_WORDS: "such as proses: 'REQUESTED'", URGENCY_WORDS: "such as penting: 'URGENT'", ASN_WORDS: "such as honorer: 'PPPK'",
};

const PLACES = [
  '/** Flexible work is work elsewhere than at one’s own office: "WFO" is none. */',
  'const PLACES = {',
  "  wfh: 'HOME', kdr: 'HOME', bdr: 'HOME', rumah: 'HOME', bekerjadarirumah: 'HOME', kerjadarirumah: 'HOME',",
  "  wfa: 'OTHER', fwa: 'OTHER', bekerjadarimanasaja: 'OTHER', kerjadarimanasaja: 'OTHER',",
  "  kantorlain: 'OTHER_OFFICE',",
  '} as const;',
];
const AGENCY_IN = [
  "function agencyIn(raw: unknown, pointer: string, { agencies }: Pick<TranslateContext<never>, 'agencies'>): string | undefined {",
  '  const name = cleanText(raw, pointer);',
  '  if (name === undefined) return undefined;',
  "  return findAgency(agencies, name)?.id ?? reject('agency-unknown', pointer, `no agency of the registry is called ${quoted(name)}`, 'Write the agency’s whole name.');",
  '}',
];

const TYPES = ['AttendanceTable', 'ChangeRow', 'EventDraft', 'ListedArrangement', 'PersonFacts', 'TableRow', 'TranslateContext', 'XmlRecord'];

/** Of the kit, what the code names. */
function withImports(code: string): string {
  const values = Object.keys(kit).filter((name) => new RegExp(`\\b${name}\\b(?! ?:)`).test(code.replaceAll(/'[^']*'|"[^"]*"|\/\/.*|\/\*\*.*\*\//g, '')));
  const types = TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `import { ${[...values.sort(), ...types.map((name) => `type ${name}`)].join(', ')} } from '@simpul/adapter-kit';\n\n${code}`;
}
