import { cleanText, defineAdapter, draft, tellNamedChanges, tellOtherChanges, unlessRefused } from '@simpul/adapter-kit';
import { COLUMNS, readNip, readPerson, type Row } from './read-person.ts';

/** Kab. Wonosobo's staff: the whole table tb_01 of its SIMPEG, dumped every night. */
export default defineAdapter<Row>({
  id: 'kab-wonosobo',
  title: 'Kab. Wonosobo: staff (SIMPEG table tb_01, CSV)',
  owner: 'BKD Kab. Wonosobo <simpeg@wonosobokab.example>',
  timezone: 'Asia/Jakarta',
  system: 'simpeg-wonosobo',
  source: { format: 'csv', header: { columns: COLUMNS, required: ['nip', 'nama', 'idskpd', 'idstspeg', 'idjenkedudupeg'] } },
  feeds: [{ kind: 'folder', name: 'tb-01', mode: 'snapshot', expects: { by: '06:00', atLeast: 1_000 }, maxMissing: 100 }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.registered.v1', 'id.go.asn.employee.changed.v1', 'id.go.asn.employee.legal-status-changed.v1'],

  identity(row) {
    return { key: readNip(row).value };
  },

  content(row) {
    return Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, cleanText(row[name as keyof Row], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const { previous } = context;
    const now = readPerson(row, context.agency.timeZone);
    const before = previous && unlessRefused(() => readPerson(previous, context.agency.timeZone));
    const common = { employeeId: context.employeeId([readNip(row)]), occurredAt: context.receivedAt };
    if (before === undefined) return [draft('id.go.asn.employee.registered.v1', { ...common, ...now })];
    return [...tellNamedChanges(before, now, common), ...tellOtherChanges(before, now, common, () => undefined)];
  },
});
