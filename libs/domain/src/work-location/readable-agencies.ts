import type { Agency, AgencyDirectory, EventType } from '@simpul/contract';
import { mayRead, type Reader, type Sight } from '../entitlement/index.ts';

/** Whose staff's data of a kind an agency may read by the table of grants: about all of them, or about these agencies' own. */
export function readableAgencies(agency: Agency, type: EventType, agencies: AgencyDirectory): 'all' | readonly string[] {
  const [reader, all] = [readerOf(agency), agencies.all()];
  const readable = all.filter(({ id, regionCode }) => sightBy(reader, type, { agency: id, region: regionCode }) !== undefined);
  return readable.length === all.length ? 'all' : readable.map(({ id }) => id);
}

interface About {
  agency: string;
  homeAgency?: string;
  region?: string | undefined;
}

/** What an agency may see of data of a kind about one employee; undefined = nothing. */
export function sightOf(agency: Agency, type: EventType, about: About): Sight | undefined {
  return sightBy(readerOf(agency), type, about);
}

function readerOf({ id, kind, regionCode }: Agency): Reader {
  return { agency: id, kind, regionCode };
}

function sightBy(reader: Reader, type: EventType, about: About): Sight | undefined {
  const region = about.region === '' ? undefined : about.region;
  return mayRead(reader, { type, id: '', source: '', agency: about.agency, homeAgency: about.homeAgency ?? about.agency, region, recipients: undefined });
}
