import { changedDrafts, defineAdapter } from '@simpul/adapter-kit';
import { FIELDS, keyOf, proposalsIn, readProposal, type Fields } from './read-proposal.ts';
import { tell } from './tell-decision.ts';

/** Prov. Jawa Barat's mirror of SIASN: its lists of retirements (`list-pensiun-instansi`) and promotions (`list-kp-instansi`). */
export default defineAdapter<Fields>({
  id: 'prov-jawa-barat',
  title: 'Prov. Jawa Barat: SIASN retirement and promotion lists (JSON)',
  owner: 'Badan Kepegawaian Daerah Prov. Jawa Barat <siasn@jabarprov.example>',
  timezone: 'Asia/Jakarta',
  system: 'siasn-jawa-barat',
  source: { format: 'json', split: proposalsIn },
  versions: 'ledger',
  emits: ['id.go.asn.employee.retired.v1', 'id.go.asn.employee.promoted.v1'],

  identity: (record) => ({ key: keyOf(record) }),

  content(record) {
    return Object.fromEntries(FIELDS.filter((field) => field in record).map((field) => [field, record[field]]));
  },

  translate(record, context) {
    const { previous } = context;
    const before = () => (previous ? tell(readProposal(previous), undefined, context) : []);
    return changedDrafts(tell(readProposal(record), previous, context), before);
  },
});
