import { reject, type AgencyDirectory } from '../define-adapter.ts';
import { cleanText, fieldOf, quoted } from './empty.ts';

/** Whose list a code is from: the same four digits name different places (domain: only 315 of 514 agree between Kemendagri and BPS). */
export type RegionScheme = 'kemendagri' | 'bkn' | 'bps';

/**
 * The 26 regencies and cities of Papua that were recoded when its two provinces became six (laws 14, 15, 16 and 29 of 2022): old → new.
 * No old code was given to another place since, so a code needs no date to be understood.
 */
const RECODED_2022: ReadonlyMap<string, string> = new Map([
  ['91.01', '93.01'], ['91.16', '93.02'], ['91.17', '93.03'], ['91.18', '93.04'],
  ['91.04', '94.01'], ['91.07', '94.02'], ['91.08', '94.03'], ['91.09', '94.04'], ['91.25', '94.05'], ['91.26', '94.06'], ['91.27', '94.07'], ['91.28', '94.08'],
  ['91.02', '95.01'], ['91.12', '95.02'], ['91.13', '95.03'], ['91.14', '95.04'], ['91.21', '95.05'], ['91.22', '95.06'], ['91.23', '95.07'], ['91.24', '95.08'],
  ['92.01', '96.01'], ['92.04', '96.02'], ['92.05', '96.03'], ['92.09', '96.04'], ['92.10', '96.05'], ['92.71', '96.71'],
]);

/** Jakarta's regency and cities have a code but no government of their own, so the registry of agencies does not hold them. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set(['31.01', '31.71', '31.72', '31.73', '31.74', '31.75']);

/**
 * The Kemendagri code in force, dotted, of a province (`51`), regency or city (`5171`, `51.71`). A BKN code (`kodeCepat`) gives the
 * region of the agency it names. Undefined when empty. Refuses `region-unknown` (BPS codes always: no table here tells what they mean)
 * and `agency-unknown`.
 * @example
 * cleanRegionCode('5171', '/wilayah', { scheme: 'kemendagri', agencies }) // '51.71'
 * cleanRegionCode('7571', '/instansi', { scheme: 'bkn', agencies }) // '51.71'
 * cleanRegionCode('1101', '/wilayah', { scheme: 'bps', agencies }) // refused: region-unknown
 */
export function cleanRegionCode(raw: unknown, pointer: string, { scheme, agencies }: { scheme: RegionScheme; agencies: Pick<AgencyDirectory, 'byBknCode' | 'byRegionCode'> }): string | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  if (scheme === 'bps') return unknown(text, pointer, 'is a BPS code, which can not be turned into a Kemendagri code for sure');
  if (scheme === 'bkn') return byBknCode(text, pointer, agencies);
  const digits = /^(\d{2})(?:\.?(\d{2}))?$/.exec(text);
  if (!digits) return unknown(text, pointer, 'is not the code of a province, regency or city');
  const written = digits[2] === undefined ? text : `${digits[1]}.${digits[2]}`;
  const code = RECODED_2022.get(written) ?? written;
  return agencies.byRegionCode(code) || ADMINISTRATIVE.has(code) ? code : unknown(text, pointer, 'is not a code in force');
}

function byBknCode(text: string, pointer: string, agencies: Pick<AgencyDirectory, 'byBknCode'>): string {
  const agency = agencies.byBknCode(text);
  if (!agency) return reject('agency-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}: no agency in the registry has this BKN code`, 'Check the agency’s code at BKN (kode cepat, 4 digits).', { message: `${fieldOf(pointer)} berisi ${quoted(text)}: tidak ada instansi dengan kode BKN ini.`, hint: 'Periksa kode cepat instansinya di BKN (4 angka).' });
  return agency.regionCode ?? reject('region-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}: this agency is a central one, it has no region`, 'Use the code of a province, regency or city.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}: ini instansi pusat, tanpa wilayah.`, hint: 'Gunakan kode provinsi, kabupaten, atau kota.' });
}

function unknown(text: string, pointer: string, why: string): never {
  return reject('region-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which ${why}`, 'Use the Kemendagri code in force, such as 51.71; BPS and BKN number the same places differently.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan kode Kemendagri yang berlaku.`, hint: 'Gunakan kode Kemendagri yang berlaku, seperti 51.71; BPS dan BKN memakai kode lain.' });
}
