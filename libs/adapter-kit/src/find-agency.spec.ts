import { describe, expect, it } from '@jest/globals';
import type { Agency, AgencyDirectory } from '@simpul/contract';
import { findAgency } from './find-agency.ts';

const zone = 'Asia/Jakarta';
const AGENCIES: Agency[] = [
  { id: 'kemenkeu', name: 'Kementerian Keuangan', kind: 'ministry', timeZone: zone },
  { id: 'atr-bpn', name: 'Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional', kind: 'ministry', timeZone: zone },
  { id: 'bkn', name: 'Badan Kepegawaian Negara', kind: 'body', timeZone: zone },
  { id: 'kab-sleman', name: 'Kabupaten Sleman', kind: 'regency', regionCode: '34.04', timeZone: zone },
  { id: 'kota-jayapura', name: 'Kota Jayapura', kind: 'city', regionCode: '91.71', timeZone: 'Asia/Jayapura' },
  { id: 'prov-di-yogyakarta', name: 'Provinsi Daerah Istimewa Yogyakarta', kind: 'province', regionCode: '34', timeZone: zone },
];
const agencies: AgencyDirectory = { byId: () => undefined, byBknCode: () => undefined, byRegionCode: () => undefined, all: () => AGENCIES };

describe('an agency by its name', () => {
  it.each([
    ['Kementerian Keuangan', 'kemenkeu'],
    ['KEMENKEU', 'kemenkeu'],
    ['Badan Pertanahan Nasional', 'atr-bpn'],
    ['BKN', 'bkn'],
    ['Pemerintah Kabupaten Sleman', 'kab-sleman'],
    ['Pemerintah Daerah Kab. Sleman', 'kab-sleman'],
    ['pemkab  sleman', 'kab-sleman'],
    ['KOTA JAYAPURA', 'kota-jayapura'],
    ['Pemkot Jayapura', 'kota-jayapura'],
    ['Prov. DI Yogyakarta', 'prov-di-yogyakarta'],
    ['Pemprov D.I. Yogyakarta', 'prov-di-yogyakarta'],
  ])('given %j, is %s', (name, id) => {
    expect(findAgency(agencies, name)?.id).toBe(id);
  });

  it.each([['Jayapura'], ['Sleman'], ['Dinas Kominfo Kabupaten Sleman'], ['Kementerian Contoh'], ['Kabupaten'], ['sleman kabupaten'], ['']])('given %j, is nobody', (name) => {
    expect(findAgency(agencies, name)).toBeUndefined();
  });
});
