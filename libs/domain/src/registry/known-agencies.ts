import type { Agency } from './agency.ts';
import { centralAgencies } from './central-agencies.ts';
import { regionalAgencies } from './regional-agencies.ts';

/** BKN's `kodeCepat`, where it is known. It looks like a region code and is none: 61.72 is Singkawang. */
const BKN_CODES: Readonly<Record<string, string>> = { kemenkeu: '3005', 'kota-bogor': '6172', 'kota-denpasar': '7571', 'kota-jayapura': '8072' };

let known: readonly Agency[] | undefined;

/** What a new registry starts with: ministries, national bodies, regional governments. The regions' table is read on the first call. */
export function knownAgencies(): Agency[] {
  known ??= [...centralAgencies(), ...regionalAgencies()].map((agency) => Object.freeze(withBknCode(agency)));
  return [...known];
}

function withBknCode(agency: Agency): Agency {
  const bknCode = BKN_CODES[agency.id];
  return bknCode === undefined ? agency : { ...agency, bknCode };
}
