import { EXAMPLES, type EventType } from '@simpul/contract';
import type { Cell } from '../readers/xlsx-parts.ts';
import { READINGS } from './cell-kinds.ts';
import { EXAMPLE_MARK, NAME_BESIDE, NUMBER, type Column } from './column.ts';
import type { Sheet } from './sheet.ts';

export type Cells = Record<string, Cell>;

/** The cells, by heading, that say these data. `nipOf`: the number of whoever an opaque id stands for. */
export function cellsSaying(sheet: Sheet, data: Partial<Record<EventType, unknown>>, nipOf: (employeeId: string, column: Column) => string): Cells {
  const cells: Cells = {};
  for (const column of sheet.columns) {
    const { heading, kind, field } = column;
    const value = field && field.path.split('.').reduce<unknown>((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], data[field.type]);
    if (value === undefined || kind === 'own') continue;
    cells[heading] = kind === 'person' && !/\bvalue$/.test(field?.path ?? '') ? nipOf(value as string, column) : READINGS[kind].cell(value, column);
  }
  return cells;
}

export function inOrder({ columns }: Sheet, cells: Cells): Cell[] {
  return columns.map(({ heading }) => cells[heading]);
}

/** Invented people. */
const PERSON = { nip: '198807302014022909', name: 'Rini Anggraeni Contoh' };
const OFFICIAL_NIP = '196705201993031907';

/** The row that a template shows: the shared schema's own examples, marked. */
export function exampleRow(sheet: Sheet): Cells {
  const whose = (_: string, { field }: Column) => (/^(assignee\.)?employeeId$/.test(field?.path ?? '') ? PERSON.nip : OFFICIAL_NIP);
  const said = cellsSaying(sheet, EXAMPLES, whose);
  const cells: Cells = { ...said, [NUMBER.heading]: EXAMPLE_MARK, [NAME_BESIDE.heading]: PERSON.name, 'Instansi Induk': '', ...sheet.example };
  return Object.fromEntries(sheet.columns.flatMap(({ heading }) => (cells[heading] === undefined || cells[heading] === '' ? [] : [[heading, cells[heading]]])));
}
