import type { Agency, IndonesianZone } from '@simpul/contract';
import { findAgency, type AgencyDirectory } from '@simpul/adapter-kit';

export interface PlaceOfWork {
  /** Kemendagri code of the regency, city or province that `lokasiKerja` names. */
  officeRegion?: string;
  timeZone: IndonesianZone;
  /** Central staff whose place is not told: the zone is that of the agency's seat. */
  zoneOfSeat: boolean;
}

/** Jakarta's parts have no government of their own, so the registry does not know them. */
const JAKARTA: Readonly<Record<string, string>> = {
  'kepulauan seribu': '31.01', 'jakarta pusat': '31.71', 'jakarta utara': '31.72', 'jakarta barat': '31.73', 'jakarta selatan': '31.74', 'jakarta timur': '31.75',
};

/** Where somebody works, by the name that SIASN gives the place (`Kota Jayapura`, `Jakarta Pusat`). Names without a level are not resolved. */
export function placeOfWork(place: string | undefined, agency: Agency, agencies: AgencyDirectory): PlaceOfWork {
  const inJakarta = JAKARTA[place?.toLowerCase().replace(/^(kota|kabupaten|kab\.?)? ?(administrasi|adm\.?)? ?/, '') ?? ''];
  if (inJakarta !== undefined) return { officeRegion: inJakarta, timeZone: 'Asia/Jakarta', zoneOfSeat: false };
  const region = findAgency(agencies, place);
  if (region?.regionCode !== undefined) return { officeRegion: region.regionCode, timeZone: region.timeZone, zoneOfSeat: false };
  return { timeZone: agency.timeZone, zoneOfSeat: agency.regionCode === undefined };
}
