import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Province, RegencyCsv } from 'idn-area-data';
import type { Agency, IndonesianZone } from './agency.ts';

/** The 38 provinces and the 508 regencies and cities with a government of their own, named as in the home ministry's list. */
export function regionalAgencies(): Agency[] {
  const provinces = rowsOf<Province>('provinces', ['code', 'name']).map(provinceOf);
  const within = rowsOf<RegencyCsv>('regencies', ['code', 'province_code', 'name']).filter(governsItself).map(regencyOf);
  return [...provinces, ...within];
}

function provinceOf({ code, name }: Province): Agency {
  return { id: `prov-${SHORT_NAMES[code] ?? slugOf(name)}`, name: `Provinsi ${name}`, kind: 'province', regionCode: code, timeZone: zoneOf(code) };
}

function regencyOf({ code, province_code, name }: RegencyCsv): Agency {
  const [, word, bare] = /^(Kabupaten|Kota) (.+)$/.exec(name) ?? [];
  if (bare === undefined) throw new Error(`idn-area-data: ${code} is neither Kabupaten nor Kota: ${name}`);
  const { kind, prefix } = word === 'Kota' ? ({ kind: 'city', prefix: 'kota' } as const) : ({ kind: 'regency', prefix: 'kab' } as const);
  return { id: `${prefix}-${SHORT_NAMES[code] ?? slugOf(bare)}`, name, kind, regionCode: code, timeZone: zoneOf(province_code) };
}

/** Jakarta's five cities and its regency are parts of the province's own administration. */
const governsItself = ({ name }: RegencyCsv) => !/^(Kabupaten|Kota) Administrasi /.test(name);

/**
 * By region code, where the slug is not made from the name: the short form in everyday use. An agency's id is for life, so
 * one whose name changes keeps its slug by a row here.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = { '31': 'dki-jakarta', '34': 'di-yogyakarta' };

const slugOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Keppres 41/1987; a province founded since lies in the zone of the one that it was part of. */
const PROVINCES_BY_ZONE: Readonly<Record<IndonesianZone, string>> = {
  'Asia/Jakarta': '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62',
  'Asia/Makassar': '51 52 53 63 64 65 71 72 73 74 75 76',
  'Asia/Jayapura': '81 82 91 92 93 94 95 96',
};

const ZONES = new Map(Object.entries(PROVINCES_BY_ZONE).flatMap(([zone, codes]) => codes.split(' ').map((code) => [code, zone as IndonesianZone] as const)));

function zoneOf(province: string): IndonesianZone {
  const zone = ZONES.get(province);
  if (zone === undefined) throw new Error(`the time zone of province ${province} is not known; add it to PROVINCES_BY_ZONE`);
  return zone;
}

/** The package's own functions are asynchronous; its two small tables, plain comma-separated lines, are read at once instead. */
function rowsOf<Row>(table: 'provinces' | 'regencies', columns: readonly (keyof Row & string)[]): Row[] {
  const path = createRequire(import.meta.url).resolve(`idn-area-data/data/${table}.csv`);
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  if (header !== columns.join(',')) throw new Error(`idn-area-data: ${table} has other columns: ${header}`);
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`idn-area-data: ${table} has a line of ${cells.length} cells: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Row;
  });
}
