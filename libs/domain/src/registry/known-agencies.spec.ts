import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { directoryOf, knownAgencies, type AgencyKind } from './index.ts';

const known = knownAgencies();
const directory = directoryOf(known);
const ofKind = (...kinds: AgencyKind[]) => known.filter(({ kind }) => kinds.includes(kind));
const regional = ofKind('province', 'regency', 'city');
const central = ofKind('ministry', 'body');
const valuesOf = (key: 'id' | 'name' | 'regionCode' | 'bknCode') => known.flatMap((agency) => agency[key] ?? []);

describe('knownAgencies', () => {
  it('given the country, when counted, then 38 provinces, 415 regencies and 93 cities govern themselves', () => {
    expect([ofKind('province').length, ofKind('regency').length, ofKind('city').length]).toEqual([38, 415, 93]);
    expect(regional).toHaveLength(546);
    expect(central.length).toBeGreaterThanOrEqual(60);
  });

  it.each(['id', 'name', 'regionCode', 'bknCode'] as const)('given all agencies, when their %ss are compared, then none comes twice', (key) => {
    const values = valuesOf(key);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it('given all ids, when read, then they are plain slugs that tell the kind of region', () => {
    const prefixes = { province: 'prov-', regency: 'kab-', city: 'kota-' } as const;
    for (const { id } of known) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { id, kind } of regional) expect(id.startsWith(prefixes[kind as keyof typeof prefixes])).toBe(true);
  });

  it('given a newer list of regions, when it is taken over, then ids and codes are as before: agencies hold credentials under them, registries hold them', () => {
    const slugs = regional.map(({ regionCode, id }) => `${regionCode} ${id}`).toSorted();
    expect(createHash('sha256').update(slugs.join('\n')).digest('hex')).toBe('ed25e40552f04bd0df58ec59f356464aa4e6629ce58a8cc7b5277f0c3347a6ed');
  });

  it('given a regional government, when read, then it has a code within a known province and that province\'s zone', () => {
    for (const { id, kind, regionCode = '', timeZone } of regional) {
      expect(`${id} ${regionCode}`).toMatch(kind === 'province' ? / \d\d$/ : kind === 'regency' ? / \d\d\.[0-6]\d$/ : / \d\d\.[7-9]\d$/);
      expect(directory.byRegionCode(regionCode.slice(0, 2))).toMatchObject({ kind: 'province', timeZone });
    }
  });

  it('given the centre, when read, then it keeps Jakarta\'s time and has no region of its own', () => {
    expect(central.filter(({ timeZone, regionCode }) => timeZone !== 'Asia/Jakarta' || regionCode !== undefined)).toEqual([]);
  });

  it.each([
    ['prov-bali', 'Provinsi Bali', '51', 'Asia/Makassar'],
    ['prov-dki-jakarta', 'Provinsi Daerah Khusus Ibukota Jakarta', '31', 'Asia/Jakarta'],
    ['prov-di-yogyakarta', 'Provinsi Daerah Istimewa Yogyakarta', '34', 'Asia/Jakarta'],
    ['prov-papua-barat-daya', 'Provinsi Papua Barat Daya', '96', 'Asia/Jayapura'],
    ['prov-kalimantan-tengah', 'Provinsi Kalimantan Tengah', '62', 'Asia/Jakarta'],
    ['prov-kalimantan-selatan', 'Provinsi Kalimantan Selatan', '63', 'Asia/Makassar'],
    ['kab-sleman', 'Kabupaten Sleman', '34.04', 'Asia/Jakarta'],
    ['kab-deli-serdang', 'Kabupaten Deli Serdang', '12.07', 'Asia/Jakarta'],
    ['kota-denpasar', 'Kota Denpasar', '51.71', 'Asia/Makassar'],
    ['kota-makassar', 'Kota Makassar', '73.71', 'Asia/Makassar'],
    ['kota-jayapura', 'Kota Jayapura', '91.71', 'Asia/Jayapura'],
    ['kab-jayapura', 'Kabupaten Jayapura', '91.03', 'Asia/Jayapura'],
    ['kab-merauke', 'Kabupaten Merauke', '93.01', 'Asia/Jayapura'],
    ['kab-maluku-tenggara', 'Kabupaten Maluku Tenggara', '81.02', 'Asia/Jayapura'],
    ['kab-toli-toli', 'Kabupaten Toli-Toli', '72.04', 'Asia/Makassar'],
  ])('given %s, when looked up, then it is %s, %s, %s', (id, name, regionCode, timeZone) => {
    expect(directory.byId(id)).toMatchObject({ name, regionCode, timeZone });
    expect(directory.byRegionCode(regionCode)?.id).toBe(id);
  });

  it('given Jakarta\'s administrative regency and cities, when looked up, then they are no agencies', () => {
    expect(['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'].map((code) => directory.byRegionCode(code))).toEqual(Array(6).fill(undefined));
    expect(known.filter(({ name }) => /seribu|jakarta (pusat|utara|barat|selatan|timur)/i.test(name))).toEqual([]);
  });

  it('given a code of before the Papua split, when looked up, then it finds nobody', () => {
    expect(directory.byRegionCode('91.01')).toBeUndefined();
  });

  it('given BKN\'s codes, when looked up, then they find its agencies, not the regions of the same digits', () => {
    const agencyOf = (code: string) => directory.byBknCode(code)?.id;
    expect(['3005', '7571', '8072', '6172'].map(agencyOf)).toEqual(['kemenkeu', 'kota-denpasar', 'kota-jayapura', 'kota-bogor']);
    expect(directory.byRegionCode('61.72')?.id).toBe('kota-singkawang');
  });

  it('given a caller that changes its list, when asked again, then the registry is whole', () => {
    knownAgencies().length = 0;
    expect(knownAgencies()).toEqual(known);
    expect(() => Object.assign(known[0] ?? {}, { name: 'x' })).toThrow(TypeError);
  });
});
