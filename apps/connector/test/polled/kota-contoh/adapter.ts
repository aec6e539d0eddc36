import type { RestFeed } from '@simpul/adapter-kit';
import { VERSIONED } from '../../sample-adapters.ts';

const COMMON = { kind: 'rest', url: 'CONTOH_URL', path: '/pns/list-pensiun-instansi', items: '/data', everyMinutes: 60, requestsPerSecond: 100 } as const;
const CLIENT = { tokenUrl: 'CONTOH_TOKEN_URL', clientId: 'CONTOH_CLIENT_ID', clientSecret: 'CONTOH_CLIENT_SECRET' };
const PERSON = { tokenUrl: 'CONTOH_SSO_URL', clientId: 'CONTOH_SSO_CLIENT_ID', username: 'CONTOH_SSO_USERNAME', password: 'CONTOH_SSO_PASSWORD' };
const auth: RestFeed['auth'] = { kind: 'two-token', client: CLIENT, person: PERSON };

/** What has changed, asked for in two ways. */
const FEEDS: RestFeed[] = [
  { ...COMMON, name: 'sejak', auth, paging: { kind: 'link' }, mode: 'since', since: { param: 'diubahSejak', field: '/diubah', writes: 'local', overlapMinutes: 10 } },
  { ...COMMON, name: 'lanjut', path: '/pns/list-kp-instansi', auth, paging: { kind: 'cursor', param: 'sesudah', next: '/sesudah' }, mode: 'since', since: 'cursor' },
];

export default { ...VERSIONED, feeds: FEEDS };
