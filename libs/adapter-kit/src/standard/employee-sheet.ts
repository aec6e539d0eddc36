import { unlessRefused } from '../changed-drafts.ts';
import { checkGrade, cleanName, cleanNip, cleanOldNip, type PersonName } from '../cleaners/index.ts';
import { draft, type EventDraft, type Identifier } from '../define-adapter.ts';
import { tellNamedChanges, tellOtherChanges, type PersonFacts } from '../tell-changed-facts.ts';
import type { SheetContext } from './cell-kinds.ts';
import { columnOf, extraColumn, NUMBER, REMARK, type Column } from './column.ts';
import { employeeColumn, placeColumns } from './shared-columns.ts';
import { dataIn, type Sheet } from './sheet.ts';
import { pointerTo, type SheetRow } from './sheet-row.ts';

const TYPE = 'id.go.asn.employee.registered.v1';
const PREVIOUS = extraColumn('NIP Sebelumnya', 'person', 'The NIP or NI PPPK that the present one replaced', 'Diisi bila nomornya berganti, misalnya karena perjanjian kerja baru, agar tetap dikenali sebagai orang yang sama.');
const NAME = columnOf(TYPE, 'fullName', { kind: 'name', required: true, bySheet: true, explained: 'Tanpa gelar.' });
const OLD_NIP = columnOf(TYPE, 'identifiers.1.value', { heading: 'NIP Lama', kind: 'old-nip', bySheet: true, explained: '9 angka, bila ada.' });
const GRADE = columnOf(TYPE, 'gradeCode');
const SINCE = columnOf(TYPE, 'effectiveDate', { bySheet: true, explained: 'Sejak kapan isi baris ini berlaku, bila diketahui.' });

const COLUMNS: readonly Column[] = [
  NUMBER,
  { ...employeeColumn(TYPE, { bySheet: true }), field: { type: TYPE, path: 'identifiers.0.value', plain: false } },
  PREVIOUS,
  OLD_NIP,
  NAME,
  columnOf(TYPE, 'titlePrefix'),
  columnOf(TYPE, 'titleSuffix'),
  columnOf(TYPE, 'asnType', { required: true }),
  GRADE,
  columnOf(TYPE, 'position.kind'),
  columnOf(TYPE, 'position.name'),
  columnOf(TYPE, 'position.echelon', { kind: 'echelon' }),
  columnOf(TYPE, 'position.assignment', { heading: 'Status Jabatan' }),
  columnOf(TYPE, 'legalStatus'),
  columnOf(TYPE, 'serviceKind'),
  columnOf(TYPE, 'supervisorId', { heading: 'NIP Atasan', kind: 'person' }),
  columnOf(TYPE, 'appointedFrom'),
  columnOf(TYPE, 'contractEnd'),
  ...placeColumns(TYPE),
  columnOf(TYPE, 'timeZone', { heading: 'Zona Waktu', explained: 'Bila kosong: zona waktu instansi.' }),
  SINCE,
  REMARK,
];

/** Who works here: the first time as `employee.registered`, afterwards what changed. */
export const EMPLOYEES: Sheet = {
  name: 'Pegawai',
  domain: 'employee',
  columns: COLUMNS,
  emits: [TYPE, 'id.go.asn.employee.changed.v1', 'id.go.asn.employee.identifier-changed.v1', 'id.go.asn.employee.legal-status-changed.v1'],
  key: (row) => row.need('NIP'),
  tell(now, before, context) {
    const [facts, said] = [factsIn(now, context), before && unlessRefused(() => factsIn(before, context))];
    const effectiveDate = now.cell(SINCE.heading);
    // The numbers known before come with the new ones, so that a new number stays the same person.
    const common = { employeeId: context.employeeId([...(said?.identifiers ?? []), ...facts.identifiers]), occurredAt: context.receivedAt };
    if (said) return [...tellNamedChanges(said, facts, common), ...tellOtherChanges(said, facts, common, () => effectiveDate)];
    return [registration({ ...common, ...facts, ...(effectiveDate === undefined ? {} : { effectiveDate }) })];
  },
  example: { Eselon: '', 'Akhir Perjanjian Kerja PPPK': '' },
};

function registration(data: EventDraft<typeof TYPE>['data']): EventDraft {
  return draft(TYPE, data);
}

function factsIn(row: SheetRow, context: SheetContext): PersonFacts {
  const identifiers = identifiersIn(row);
  const { asnType, gradeCode, timeZone, ...others } = dataIn(COLUMNS, row, TYPE, context) as PersonFacts;
  if (gradeCode !== undefined) checkGrade(gradeCode, identifiers[0], pointerTo(GRADE.heading));
  const quality = [
    ...((identifiers[0].kind === 'NI_PPPK') === asnType.startsWith('PPPK') ? [] : ['NUMBER_OF_ANOTHER_KIND']),
    ...(timeZone === undefined && context.agency.regionCode === undefined ? ['TIME_ZONE_OF_AGENCY_SEAT'] : []),
  ];
  return {
    ...nameIn(row),
    ...others,
    identifiers,
    asnType,
    ...(gradeCode === undefined ? {} : { gradeCode }),
    timeZone: timeZone ?? context.agency.timeZone,
    ...(quality.length === 0 ? {} : { quality }),
  };
}

/** Titles that stand with the name count where those columns are empty. */
function nameIn(row: SheetRow): PersonName {
  return cleanName(row.need(NAME.heading), pointerTo(NAME.heading)) as PersonName;
}

/** The present number first. */
function identifiersIn(row: SheetRow): [Identifier, ...Identifier[]] {
  const [now, previous] = ['NIP', PREVIOUS.heading].map((heading) => cleanNip(row.cell(heading), pointerTo(heading)));
  const old = cleanOldNip(row.cell(OLD_NIP.heading), pointerTo(OLD_NIP.heading));
  return [now as Identifier, ...(previous && previous.value !== now?.value ? [previous] : []), ...(old ? [old] : [])];
}
