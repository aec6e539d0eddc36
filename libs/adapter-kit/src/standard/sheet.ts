import type { EventType } from '@simpul/contract';
import { changedDrafts } from '../changed-drafts.ts';
import type { EventDraft } from '../define-adapter.ts';
import type { SheetContext } from './cell-kinds.ts';
import type { Column } from './column.ts';
import type { SheetRow } from './sheet-row.ts';

export const DOMAINS = ['employee', 'flexwork', 'worklocation', 'task'] as const;
/** What one template is about; the domain of its types. */
export type Domain = (typeof DOMAINS)[number];

/** One table that an agency fills in: a sheet of a template. */
export interface Sheet {
  /** The sheet's name, and what its rows are called in `_jenis`. */
  name: string;
  domain: Domain;
  columns: readonly Column[];
  emits: readonly EventType[];
  /** What tells two rows of this sheet apart. */
  key(row: SheetRow, context: SheetContext): string;
  /** What the row says and did not say before. */
  tell(now: SheetRow, before: SheetRow | undefined, context: SheetContext): EventDraft[];
  /** Cells of the example row by heading, where the examples of the shared schema do not fit; "" for none. */
  example: Readonly<Record<string, string>>;
}

/** The fields of a type's data that the row says as they stand; what the sheet must add is its own matter. */
export function dataIn<T extends EventType>(columns: readonly Column[], row: SheetRow, type: T, context: SheetContext): Partial<EventDraft<T>['data']> {
  const data: Record<string, unknown> = {};
  for (const column of columns) {
    const { field } = column;
    if (field === undefined || field.type !== type || !field.plain) continue;
    const value = row.value(column, context);
    // The schema names the home agency where it is another one.
    if (value !== undefined && !(field.path === 'homeAgency' && value === context.agency.id)) put(data, field.path.split('.'), value);
  }
  return data as Partial<EventDraft<T>['data']>;
}

function put(data: Record<string, unknown>, [name = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) data[name] = value;
  else put((data[name] ??= {}) as Record<string, unknown>, inner, value);
}

/** For sheets whose rows say all anew each time: what of it was not said before. */
export function whatIsNew(draftsOf: (row: SheetRow, context: SheetContext) => EventDraft[]): Sheet['tell'] {
  return (now, before, context) => (before === undefined ? draftsOf(now, context) : changedDrafts(draftsOf(now, context), () => draftsOf(before, context)));
}
