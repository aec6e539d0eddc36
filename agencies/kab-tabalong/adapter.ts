import { cleanText, defineAdapter, draft, isEmpty, unlessRefused, type EventDraft } from '@simpul/adapter-kit';
import { COLUMNS, readNip, readStanding, type Row, type Standing } from './read-standing.ts';

/** Kab. Tabalong's list of staff: a workbook that simpeg7 exports and BKPSDM prints. */
export default defineAdapter<Row>({
  id: 'kab-tabalong',
  title: 'Kab. Tabalong: list of staff (simpeg7, XLSX)',
  owner: 'BKPSDM Kab. Tabalong <simpeg@tabalongkab.example>',
  timezone: 'Asia/Makassar',
  system: 'simpeg7-tabalong',
  source: { format: 'xlsx', header: { columns: COLUMNS, required: ['NAMA PEGAWAI', 'NIP', 'PANGKAT / GOL.'] }, fillDown: ['UNIT KERJA'], skip: isSignature },
  feeds: [{ kind: 'folder', name: 'daftar-pegawai' }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.changed.v1', 'id.go.asn.employee.promoted.v1'],

  identity(row) {
    return { key: readNip(row).value };
  },

  content(row) {
    return Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, kept(row[name as keyof Row], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const { previous } = context;
    const now = readStanding(row);
    const before = previous && unlessRefused(() => readStanding(previous));
    const common = { employeeId: context.employeeId([readNip(row)]), occurredAt: context.receivedAt };
    const promoted = promotionOf(before, now, common);
    return [...promoted, ...changesOf(before, now, promoted.length > 0, common)];
  },
});

/** Below the table stand a place, a date, a position and a name. */
function isSignature(row: Row): boolean {
  return isEmpty(row['PANGKAT / GOL.']) && isEmpty(row.JABATAN);
}

function kept(cell: unknown, pointer: string): unknown {
  return cell instanceof Date || typeof cell === 'number' ? cell : cleanText(cell, pointer);
}

type Common = { employeeId: string; occurredAt: string };

/** Another grade from a later day on; with the day that was there before it is a mistake mended. */
function promotionOf(before: Standing | undefined, now: Standing, common: Common): EventDraft[] {
  const [oldGrade, newGrade] = [before?.texts.gradeCode, now.texts.gradeCode];
  if (before === undefined || newGrade === undefined || newGrade === oldGrade) return [];
  if (now.gradeSince === undefined || (before.gradeSince !== undefined && now.gradeSince <= before.gradeSince)) return [];
  return [draft('id.go.asn.employee.promoted.v1', { ...common, ...(oldGrade === undefined ? {} : { oldGrade }), newGrade, effectiveDate: now.gradeSince })];
}

/** The list does not say whether somebody is PNS or CPNS, so nobody is registered by it: who is new to it is told as what it says of them. */
function changesOf(before: Standing | undefined, now: Standing, promoted: boolean, common: Common): EventDraft[] {
  const fields = Object.keys(now.texts) as (keyof Standing['texts'])[];
  const changes = fields
    .filter((field) => before?.texts[field] !== now.texts[field] && !(promoted && field === 'gradeCode'))
    .map((field) => ({ field, ...known('old', before?.texts[field]), ...known('new', now.texts[field]) }));
  const since = before !== undefined && changes.every(({ field }) => field === 'position/name') ? now.positionSince : undefined;
  const quality = now.birthDateDiffers ? { quality: ['BIRTH_DATE_DIFFERS'] } : {};
  return changes.length === 0 ? [] : [draft('id.go.asn.employee.changed.v1', { ...common, changes, ...known('effectiveDate', since), ...quality })];
}

function known<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [P in K]?: string };
}
