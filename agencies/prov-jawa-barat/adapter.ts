import { changedDrafts, defineAdapter, type RestFeed } from '@simpul/adapter-kit';
import { FIELDS, keyOf, proposalsIn, readProposal, type Fields } from './read-proposal.ts';
import { tell } from './tell-decision.ts';

const MIRROR = {
  kind: 'rest',
  url: 'SIASN_JABAR_URL',
  auth: {
    kind: 'two-token',
    client: { tokenUrl: 'SIASN_JABAR_TOKEN_URL', clientId: 'SIASN_JABAR_CLIENT_ID', clientSecret: 'SIASN_JABAR_CLIENT_SECRET' },
    person: { tokenUrl: 'SIASN_JABAR_SSO_URL', clientId: 'SIASN_JABAR_SSO_CLIENT_ID', username: 'SIASN_JABAR_SSO_USERNAME', password: 'SIASN_JABAR_SSO_PASSWORD' },
  },
  items: '/data',
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 500, total: '/count' },
  requestsPerSecond: 2,
  mode: 'snapshot',
} as const;

/** Both lists are made anew in the night. The year's retirements are some thousand; promotions come in waves. */
const FEEDS: RestFeed[] = [
  { ...MIRROR, name: 'pensiun', path: '/pns/list-pensiun-instansi', everyMinutes: 360, expects: { by: '06:00', atLeast: 100 }, maxMissing: 50 },
  { ...MIRROR, name: 'kenaikan-pangkat', path: '/pns/list-kp-instansi', everyMinutes: 360, maxMissing: 500 },
];

/** Prov. Jawa Barat's mirror of SIASN: its lists of retirements (`list-pensiun-instansi`) and promotions (`list-kp-instansi`). */
export default defineAdapter<Fields>({
  id: 'prov-jawa-barat',
  title: 'Prov. Jawa Barat: SIASN retirement and promotion lists (JSON)',
  owner: 'Badan Kepegawaian Daerah Prov. Jawa Barat <siasn@jabarprov.example>',
  timezone: 'Asia/Jakarta',
  system: 'siasn-jawa-barat',
  source: { format: 'json', split: proposalsIn },
  feeds: FEEDS,
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
