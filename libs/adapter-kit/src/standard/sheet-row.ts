import { isEmpty, plainText } from '../cleaners/empty.ts';
import { reject } from '../define-adapter.ts';
import { READINGS, type SheetContext } from './cell-kinds.ts';
import { EXAMPLE_MARK, NUMBER, type Column } from './column.ts';

/** A row as the reader gives it: cells by heading. */
export type WrittenRow = Readonly<Record<string, unknown>>;

/** One row of a sheet, whose cells are read as they are asked for: a bad one hides none that is good. */
export class SheetRow {
  readonly written: WrittenRow;
  private readonly columns: readonly Column[];
  private readonly known = new Map<string, string | undefined>();

  constructor(columns: readonly Column[], written: WrittenRow) {
    this.columns = columns;
    this.written = written;
  }

  /** One spelling of what stands under the heading; undefined where nothing does. Throws `RecordRefused`, also where nothing stands and something must. */
  cell(heading: string): string | undefined {
    if (this.known.has(heading)) return this.known.get(heading);
    const column = byHeading(this.columns).get(heading);
    if (column === undefined || column.kind === 'own') return undefined;
    const text = READINGS[column.kind].clean(this.written[heading], pointerTo(heading), column);
    if (text === undefined && column.required) refuseMissing(column);
    this.known.set(heading, text);
    return text;
  }

  /** Of a column that must be filled. */
  need(heading: string): string {
    return this.cell(heading) ?? '';
  }

  /** As an event's data holds it. Throws `RecordRefused`. */
  value({ heading, kind }: Column, context: SheetContext): unknown {
    const text = this.cell(heading);
    return text === undefined || kind === 'own' ? undefined : READINGS[kind].value(text, pointerTo(heading), context);
  }

  /** All cells in one spelling each. Throws `RecordRefused`, also for a cell under a heading that the sheet does not know and for an example row that was changed. */
  whole(): Record<string, string> {
    if (isMarked(this.written)) {
      reject('example-row', pointerTo(NUMBER.heading), `the row is still marked as the example ("${EXAMPLE_MARK}")`, 'If it is your own row, empty its cell in this column; else take the row out.', { message: `Baris ini masih bertanda "${EXAMPLE_MARK}".`, hint: 'Bila ini data Anda, kosongkan sel di kolom ini; bila bukan, hapus barisnya.' });
    }
    for (const [name, cell] of Object.entries(this.written)) if (!name.startsWith('_') && !isEmpty(cell)) this.expectKnown(name);
    const cells = this.columns.map(({ heading }) => [heading, this.cell(heading)] as const);
    return Object.fromEntries(cells.filter((cell): cell is [string, string] => cell[1] !== undefined));
  }

  private expectKnown(name: string): void {
    if (byHeading(this.columns).has(name)) return;
    reject('unknown-column', pointerTo(name), `the column ${name.slice(0, 60)} is not one of the template’s`, 'Use the template’s heading; or begin the heading with "_" to keep the column for yourself.', { hint: 'Pakai judul kolom dari templat; atau awali judulnya dengan "_" agar kolom itu tidak dibaca.' });
  }
}

const known = new WeakMap<readonly Column[], ReadonlyMap<string, Column>>();

function byHeading(columns: readonly Column[]): ReadonlyMap<string, Column> {
  let named = known.get(columns);
  if (named === undefined) known.set(columns, (named = new Map(columns.map((column) => [column.heading, column]))));
  return named;
}

/** Whether a template's example row still stands as it was given: it says nothing of anybody. */
export function isExample(columns: readonly Column[], example: WrittenRow, written: WrittenRow): boolean {
  const first = columns.find(({ kind, required }) => required && (kind === 'person' || kind === 'text'));
  return isMarked(written) && first !== undefined && plainText(written[first.heading])?.trim() === example[first.heading];
}

function isMarked(row: WrittenRow): boolean {
  return plainText(row[NUMBER.heading])?.trim().toLowerCase() === EXAMPLE_MARK.toLowerCase();
}

function refuseMissing({ heading, kind }: Column): never {
  const code = kind === 'date' ? 'date-missing' : kind === 'person' ? 'identifier-missing' : 'missing-field';
  return reject(code, pointerTo(heading), `${heading} is empty`, 'Fill it in; the sheet "Petunjuk" of the template says how.', { message: `${heading} kosong.`, hint: 'Isi sel ini; lembar "Petunjuk" pada templat menjelaskan caranya.' });
}

export function pointerTo(heading: string): string {
  return /[~/]/.test(heading) ? `/${heading.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${heading}`;
}
