import { checkGrade, cleanNip, type GradeCode } from '../cleaners/index.ts';
import { draft, reject, type EventDraft, type Identifier } from '../define-adapter.ts';
import { columnOf, NAME_BESIDE, NUMBER, REMARK, type Column } from './column.ts';
import type { SheetContext } from './cell-kinds.ts';
import { decreeColumns, employeeColumn, placeColumns } from './shared-columns.ts';
import { dataIn, whatIsNew, type Sheet } from './sheet.ts';
import { pointerTo, type SheetRow } from './sheet-row.ts';

const PROMOTED = 'id.go.asn.employee.promoted.v1';
const [OLD_GRADE, NEW_GRADE] = [columnOf(PROMOTED, 'oldGrade'), columnOf(PROMOTED, 'newGrade', { required: true })];

/** Kenaikan pangkat. A grade is reached once, so that a date or a decree that is corrected stays the same record. */
export const PROMOTIONS: Sheet = {
  name: 'Kenaikan Pangkat',
  domain: 'employee',
  columns: employeeSheet(PROMOTED, [OLD_GRADE, NEW_GRADE, columnOf(PROMOTED, 'effectiveDate', { heading: 'TMT Golongan', required: true }), columnOf(PROMOTED, 'kind'), ...decreeColumns(PROMOTED)]),
  emits: [PROMOTED],
  key: (row) => `${row.need('NIP')}/${row.need(NEW_GRADE.heading)}`,
  tell: whatIsNew((row, context) => {
    const identifier = cleanNip(row.need('NIP'), '/NIP') as Identifier;
    for (const { heading } of [OLD_GRADE, NEW_GRADE]) {
      const grade = row.cell(heading) as GradeCode | undefined;
      if (grade !== undefined) checkGrade(grade, identifier, pointerTo(heading));
    }
    return [draft(PROMOTED, said(PROMOTIONS.columns, row, PROMOTED, context))];
  }),
  example: {},
};

const TRANSFERRED = 'id.go.asn.employee.transferred.v1';
const [FROM_AGENCY, TO_AGENCY] = ['Instansi Asal', 'Instansi Tujuan'] as const;
const SIDES = [{ side: 'from', word: 'Asal', agency: FROM_AGENCY }, { side: 'to', word: 'Tujuan', agency: TO_AGENCY }];

/** Pindah instansi, mutasi unit, mutasi jabatan. */
export const TRANSFERS: Sheet = {
  name: 'Mutasi',
  domain: 'employee',
  columns: employeeSheet(TRANSFERRED, [
    columnOf(TRANSFERRED, 'kind', { required: true }),
    columnOf(TRANSFERRED, 'effectiveDate', { heading: 'TMT Mutasi', required: true }),
    ...SIDES.flatMap(({ side, word, agency }) => [
      columnOf(TRANSFERRED, `${side}.agency`, { heading: agency, explained: 'Bila kosong: instansi Anda.' }),
      columnOf(TRANSFERRED, `${side}.unit`, { heading: `Unit Organisasi ${word}` }),
      columnOf(TRANSFERRED, `${side}.position`, { heading: `Jabatan ${word}` }),
      columnOf(TRANSFERRED, `${side}.region`, { heading: `Wilayah Kerja ${word}` }),
    ]),
    ...decreeColumns(TRANSFERRED),
  ]),
  emits: [TRANSFERRED],
  key: (row) => `${row.need('NIP')}/${row.need('TMT Mutasi')}`,
  tell: whatIsNew((row, context) => {
    const own = context.agency.id;
    const data = said(TRANSFERS.columns, row, TRANSFERRED, context);
    const [from, to] = [{ agency: own, ...data.from }, { agency: own, ...data.to }];
    checkSides(data.kind, [from.agency, to.agency], own);
    return [draft(TRANSFERRED, { ...data, from, to }, { recipients: [...new Set([from.agency, to.agency])] })];
  }),
  example: { [FROM_AGENCY]: '', [TO_AGENCY]: 'Kabupaten Sleman' },
};

/** Between agencies, one of them is the one that tells; within one, both are. */
function checkSides(kind: string, [from, to]: readonly [string, string], own: string): void {
  if (kind === 'INTER_AGENCY' ? from !== own && to !== own : from !== own || to !== own) {
    reject('not-yours', pointerTo(FROM_AGENCY), 'this transfer is not from or to your own agency', 'Leave the column of your own agency empty; transfers within other agencies are theirs to tell.', { message: 'Mutasi ini bukan dari atau ke instansi Anda.', hint: 'Kosongkan kolom untuk instansi Anda sendiri; mutasi di instansi lain disampaikan oleh instansi itu.' });
  }
  if (kind === 'INTER_AGENCY' && from === to) {
    reject('missing-field', pointerTo(TO_AGENCY), 'a transfer between agencies names only one', 'Fill in the other agency.', { message: 'Pindah instansi hanya menyebut satu instansi.', hint: 'Isi instansi asal atau instansi tujuan.' });
  }
}

const STATUS_CHANGED = 'id.go.asn.employee.legal-status-changed.v1';

export const LEGAL_STATUSES: Sheet = {
  name: 'Kedudukan Hukum',
  domain: 'employee',
  columns: employeeSheet(STATUS_CHANGED, [
    columnOf(STATUS_CHANGED, 'old'),
    columnOf(STATUS_CHANGED, 'new', { required: true, explained: 'Misalnya Aktif, CLTN, Tugas Belajar, Pemberhentian Sementara.' }),
    columnOf(STATUS_CHANGED, 'effectiveDate', { heading: 'TMT Kedudukan Hukum', required: true }),
    ...decreeColumns(STATUS_CHANGED),
  ]),
  emits: [STATUS_CHANGED],
  key: (row) => `${row.need('NIP')}/${row.need('TMT Kedudukan Hukum')}`,
  tell: whatIsNew((row, context) => [draft(STATUS_CHANGED, said(LEGAL_STATUSES.columns, row, STATUS_CHANGED, context))]),
  example: {},
};

/** How service ends; once, so that a date or a reason that is corrected stays the same record. */
function endingSheet(name: 'Pensiun' | 'Pemberhentian', type: 'id.go.asn.employee.retired.v1' | 'id.go.asn.employee.terminated.v1', reasons: string): Sheet {
  const columns = employeeSheet(type, [
    columnOf(type, 'reason', { heading: `Alasan ${name}`, required: true, explained: reasons }),
    columnOf(type, 'effectiveDate', { heading: `TMT ${name}`, required: true }),
    ...decreeColumns(type),
  ]);
  return {
    name,
    domain: 'employee',
    columns,
    emits: [type],
    key: (row) => row.need('NIP'),
    tell: whatIsNew((row, context) => [draft(type, said(columns, row, type, context))]),
    example: {},
  };
}

export const RETIREMENTS = endingSheet('Pensiun', 'id.go.asn.employee.retired.v1', 'Misalnya BUP, APS, Meninggal Dunia.');
export const TERMINATIONS = endingSheet('Pemberhentian', 'id.go.asn.employee.terminated.v1', 'Misalnya Atas Permintaan Sendiri, Hukuman Disiplin.');

/** A sheet about an employee: whom, what, where they work. */
function employeeSheet(type: EventDraft['type'], what: readonly Column[]): readonly Column[] {
  return [NUMBER, employeeColumn(type), NAME_BESIDE, ...what, ...placeColumns(type), REMARK];
}

/** A row that its columns say whole, as the data of its type. */
function said<T extends EventDraft['type']>(columns: readonly Column[], row: SheetRow, type: T, context: SheetContext): EventDraft<T>['data'] {
  return { ...dataIn(columns, row, type, context), occurredAt: context.receivedAt } as EventDraft<T>['data'];
}
