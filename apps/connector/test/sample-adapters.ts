import { cleanNip, defineAdapter, draft, reject, type AdapterSpec, type AgencyDirectory } from '@simpul/adapter-kit';
import type { Agency } from '@simpul/contract';

/** One reported work location. */
export interface Row {
  key: string;
  version?: string;
  nip: string;
  status: string;
  agency?: string;
}

function spec(versions: 'own' | 'ledger', source: AdapterSpec<Row>['source']): AdapterSpec<unknown> {
  return defineAdapter<Row>({
    id: 'kota-contoh',
    title: 'A small source for tests',
    owner: 'Tests <tests@example.org>',
    timezone: 'Asia/Jakarta',
    system: 'contoh',
    source,
    versions,
    emits: ['id.go.asn.worklocation.status-changed.v1'],
    identity: ({ key, version }) => ({ key, ...(versions === 'own' ? { version: version ?? '1' } : {}) }),
    translate(row, context) {
      const identifier = cleanNip(row.nip, '/nip') ?? reject('identifier-missing', '/nip', 'nip is empty', 'Fill it in.');
      if (row.status !== 'WFH' && row.status !== 'WFO') return reject('work-location-unknown', '/status', 'status is not known', 'WFH or WFO.');
      const data = { employeeId: context.employeeId([identifier]), localDate: '2026-03-16', timeZone: 'Asia/Jakarta' as const, status: row.status, rawStatus: row.status, occurredAt: '2026-03-16T07:30:00+07:00' };
      return [draft('id.go.asn.worklocation.status-changed.v1', data as never, row.agency ? { agency: row.agency } : {})];
    },
  });
}

export const VERSIONED = spec('own', { format: 'json' });
export const SNAPSHOT = spec('ledger', { format: 'json' });
const HEADER = { columns: { key: ['key'], nip: ['nip'], status: ['status'] }, required: ['key', 'nip', 'status'] };
export const TABLE = spec('ledger', { format: 'csv', header: HEADER });
export const WORKBOOK = spec('ledger', { format: 'xlsx', header: HEADER, fillDown: ['nip', 'status'] });

export const CONTOH: Agency = { id: 'kota-contoh', name: 'Kota Contoh', kind: 'city', regionCode: '31.71', timeZone: 'Asia/Jakarta' };
export const LAIN: Agency = { id: 'kota-lain', name: 'Kota Lain', kind: 'city', regionCode: '31.72', timeZone: 'Asia/Jakarta' };

export const AGENCIES: AgencyDirectory = {
  byId: (id) => [CONTOH, LAIN].find((agency) => agency.id === id),
  byBknCode: () => undefined,
  byRegionCode: () => undefined,
  all: () => [CONTOH, LAIN],
};

export const rowOf = (number: number, status = 'WFH'): Row => ({ key: `r${number}`, nip: `19670520199303${1000 + 901 + (number % 90)}`, status });
