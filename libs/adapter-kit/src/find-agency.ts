import type { Agency, AgencyDirectory } from '@simpul/contract';

/**
 * The agency that a text names: its name in the registry, a half of a double name (`… / Badan …`), a region's name with its level
 * (`Pemerintah Kab. Sleman`, `Pemkot Denpasar`, `Prov. DI Yogyakarta`), or the short name of a ministry or national body (`Kemenkeu`, `BKN`). A name without level
 * (`Jayapura`) is nobody's: it may be the city or the regency.
 * @example
 * findAgency(agencies, 'Pemkot Denpasar').id // 'kota-denpasar'
 * findAgency(agencies, 'Jayapura') // undefined
 */
export function findAgency(agencies: AgencyDirectory, name: string | undefined): Agency | undefined {
  return name === undefined ? undefined : namesOf(agencies).get(squeeze(name));
}

const known = new WeakMap<AgencyDirectory, ReadonlyMap<string, Agency>>();

function namesOf(agencies: AgencyDirectory): ReadonlyMap<string, Agency> {
  let names = known.get(agencies);
  if (names === undefined) known.set(agencies, (names = new Map(agencies.all().flatMap((agency) => spellings(agency).map((name) => [squeeze(name), agency])))));
  return names;
}

function spellings({ id, name, kind }: Agency): string[] {
  return [name, ...name.split('/'), ...(kind === 'ministry' || kind === 'body' ? [id] : [])];
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^pemerintah (daerah )?/, ''],
  [/^(pemkab|kab)\b\.?/, 'kabupaten'],
  [/^pemkot\b\.?/, 'kota'],
  [/^(pemprov|prov|propinsi)\b\.?/, 'provinsi'],
  [/^provinsi d\.?i\.? ?(?=yogyakarta)/, 'provinsi daerah istimewa '],
  [/^provinsi dki (?=jakarta)/, 'provinsi daerah khusus ibukota '],
];

function squeeze(name: string): string {
  const text = LEVELS.reduce((said, [spelling, word]) => said.replace(spelling, word), name.toLowerCase().replaceAll(/\s+/g, ' ').trim());
  return text.replaceAll(/[^a-z0-9]/g, '');
}
