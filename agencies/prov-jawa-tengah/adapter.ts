import { changedDrafts, cleanText, defineAdapter, draft, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { FIELDS, identifyMove, movesIn, readMove, type Fields } from './read-move.ts';

/** SIASN's lists "pindah instansi", as Jawa Tengah's BKD downloads them: who comes to the province, who leaves it. */
export default defineAdapter<Fields>({
  id: 'prov-jawa-tengah',
  title: 'Prov. Jawa Tengah: moves between agencies (SIASN, JSON)',
  owner: 'BKD Provinsi Jawa Tengah <mutasi@jatengprov.example>',
  timezone: 'Asia/Jakarta',
  system: 'siasn-pindah-instansi',
  source: { format: 'json', split: movesIn },
  feeds: [{ kind: 'folder', name: 'pindah-instansi' }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.transferred.v1'],

  identity(record) {
    return { key: identifyMove(record) };
  },

  content(record) {
    return Object.fromEntries(FIELDS.map((field) => [field, cleanText(record[field], `/${field}`)]));
  },

  translate(record, context) {
    const { previous } = context;
    const now = draftsOf(record, context);
    return previous === undefined ? now : changedDrafts(now, () => draftsOf(previous, context));
  },
});

/** The other agency is told too: it gains or loses somebody. */
function draftsOf(record: Fields, context: TranslateContext<Fields>): EventDraft[] {
  const { identifiers, ...move } = readMove(record, context.agency, context.agencies);
  const data = { employeeId: context.employeeId(identifiers), kind: 'INTER_AGENCY' as const, ...move, occurredAt: context.receivedAt };
  return [draft('id.go.asn.employee.transferred.v1', data, { recipients: [move.from.agency, move.to.agency] })];
}
