import type { Agency, AgencyDirectory, EventType } from '@simpul/contract';
import { mayRead, type Reader, type Sight } from '../entitlement/index.ts';

/** Whose staff's data of a kind an agency may read by the table of grants: about all of them, or about these agencies' own. */
export function readableAgencies(reader: Agency, type: EventType, agencies: AgencyDirectory): 'all' | readonly string[] {
  const readable = agencies.all().filter((agency) => sightOf(reader, type, { agency: agency.id, region: agency.regionCode }) !== undefined);
  return readable.length === agencies.all().length ? 'all' : readable.map(({ id }) => id);
}

/** What an agency may see of data of a kind about one employee; undefined = nothing. */
export function sightOf({ id, kind, regionCode }: Agency, type: EventType, about: { agency: string; homeAgency?: string; region?: string | undefined }): Sight | undefined {
  const reader: Reader = { agency: id, kind, regionCode };
  const region = about.region === '' ? undefined : about.region;
  return mayRead(reader, { type, id: '', source: '', agency: about.agency, homeAgency: about.homeAgency ?? about.agency, region, recipients: undefined });
}
