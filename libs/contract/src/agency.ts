export type AgencyKind = 'ministry' | 'body' | 'province' | 'regency' | 'city';

/** IANA names of Indonesia's three zones: WIB, WITA, WIT. */
export type IndonesianZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** A member of the bus (instansi), as the registry knows it. */
export interface Agency {
  /** Slug: `kemenkeu`, `prov-bali`, `kota-denpasar`, `kab-sleman`. */
  id: string;
  name: string;
  kind: AgencyKind;
  /** Kemendagri code, dotted; absent for the centre. */
  regionCode?: string;
  /** BKN `kodeCepat`, 4 digits. */
  bknCode?: string;
  timeZone: IndonesianZone;
}

/** The registry of agencies as a pure look-up: what adapters and decisions may ask. */
export interface AgencyDirectory {
  byId(id: string): Agency | undefined;
  byBknCode(code: string): Agency | undefined;
  /** By Kemendagri code, dotted: the government of that province, regency or city. */
  byRegionCode(code: string): Agency | undefined;
  all(): readonly Agency[];
}
