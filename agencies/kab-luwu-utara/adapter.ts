import { changedDrafts, cleanText, defineAdapter, draft, isEmpty, tellOtherChanges, unlessRefused, type EventDraft } from '@simpul/adapter-kit';
import { readContract, readNumber, type Contract, type Row } from './read-contract.ts';

const COLUMNS = {
  NAMA: ['NAMA', 'NAMA LENGKAP', 'NAMA PEGAWAI'],
  'NI PPPK LAMA': ['NI PPPK LAMA', 'NIPPPK LAMA', 'NOMOR INDUK LAMA'],
  'NI PPPK BARU': ['NI PPPK BARU', 'NIPPPK BARU', 'NOMOR INDUK BARU', 'NI PPPK'],
  STATUS: ['STATUS', 'JENIS PPPK', 'STATUS PEGAWAI'],
  GOLONGAN: ['GOLONGAN', 'GOL', 'GOL.'],
  JABATAN: ['JABATAN', 'NAMA JABATAN'],
  'UNIT KERJA': ['UNIT KERJA', 'OPD', 'PERANGKAT DAERAH'],
  'NO PERJANJIAN': ['NO PERJANJIAN', 'NOMOR PERJANJIAN KERJA', 'NO. PERJANJIAN KERJA', 'NO KONTRAK'],
  'TMT KONTRAK': ['TMT KONTRAK', 'TMT', 'AWAL KONTRAK', 'TMT PERJANJIAN KERJA'],
  'AKHIR KONTRAK': ['AKHIR KONTRAK', 'TANGGAL BERAKHIR', 'SELESAI KONTRAK', 'TMT AKHIR'],
} satisfies Record<keyof Row, readonly string[]>;
const NAMES = Object.keys(COLUMNS) as (keyof Row)[];

/** Kab. Luwu Utara's contracts of PPPK: a workbook with the number of the contract before and of the new one. */
export default defineAdapter<Row>({
  id: 'kab-luwu-utara',
  title: 'Kab. Luwu Utara: contracts of PPPK (XLSX)',
  owner: 'BKPSDM Kab. Luwu Utara <pppk@luwuutarakab.example>',
  timezone: 'Asia/Makassar',
  system: 'kontrak-pppk',
  source: { format: 'xlsx', header: { columns: COLUMNS, required: ['NAMA', 'NI PPPK BARU', 'TMT KONTRAK'] }, sheets: 'every', fillDown: ['STATUS', 'GOLONGAN', 'JABATAN', 'UNIT KERJA', 'TMT KONTRAK', 'AKHIR KONTRAK'], skip: isSignature },
  feeds: [{ kind: 'folder', name: 'kontrak-pppk' }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.registered.v1', 'id.go.asn.employee.changed.v1', 'id.go.asn.employee.identifier-changed.v1'],

  identity(row) {
    return { key: readNumber(row, 'NI PPPK BARU').value };
  },

  content(row) {
    return Object.fromEntries(NAMES.map((name) => [name, row[name] instanceof Date || typeof row[name] === 'number' ? row[name] : cleanText(row[name], `/${name}`)])) as Row;
  },

  translate(row, { previous, receivedAt, ...context }) {
    const now = readContract(row);
    const before = previous && unlessRefused(() => readContract(previous));
    // The number of the contract before comes with the new one, so that both stay one person.
    const employeeId = context.employeeId([...(now.old ? [now.old] : []), ...now.facts.identifiers]);
    const common = { employeeId, occurredAt: receivedAt };
    const numbers = changedDrafts(tellNumber(now, common), () => (before ? tellNumber(before, common) : []));
    return [...numbers, ...(before ? tellOtherChanges(before.facts, now.facts, common, () => undefined) : [tellAll(now, common)])];
  },
});

type Common = { employeeId: string; occurredAt: string };

/** Below the table stand a place, a date, a name and the number of whoever signs. */
function isSignature(row: Row): boolean {
  return isEmpty(row['NI PPPK BARU']) && isEmpty(row['NI PPPK LAMA']) && isEmpty(row['TMT KONTRAK']);
}

function tellNumber({ old, facts: { identifiers, unit }, effectiveDate, decree }: Contract, common: Common): EventDraft[] {
  return old === undefined ? [] : [draft('id.go.asn.employee.identifier-changed.v1', { ...common, identifiers, effectiveDate, decree, ...(unit === undefined ? {} : { unit }) })];
}

/** Also with an old number: what the bus knew under it is older than this contract. */
function tellAll({ facts, effectiveDate, decree }: Contract, common: Common): EventDraft {
  return draft('id.go.asn.employee.registered.v1', { ...common, ...facts, effectiveDate, decree });
}
