/** Whoever can be addressed: an agency with its place, if it has one. */
export interface Addressee {
  agency: string;
  regionCode?: string | undefined;
}

/**
 * Whether a list of recipients (`kemenkeu,prov-bali`, `region:51.*`, `region:51.71`, `regions:*`; comma-separated) names this
 * agency. `region:51.*` is the region 51 with all in it, `regions:*` every regional government.
 */
export function isAddressed(recipients: string | undefined, { agency, regionCode }: Addressee): boolean {
  if (recipients === undefined) return false;
  return recipients.split(',').some((recipient) => recipient === agency || (regionCode !== undefined && namesRegion(recipient, regionCode)));
}

/** Whether a Kemendagri code is this region or lies in it: `51.71` is within `51`. */
export function isWithin(code: string, region: string): boolean {
  return code === region || (code.startsWith(region) && code[region.length] === '.');
}

/** The recipients that name many agencies at once. */
export function groupsIn(recipients: string | undefined): string[] {
  return recipients?.split(',').filter((recipient) => recipient.includes(':')) ?? [];
}

function namesRegion(recipient: string, regionCode: string): boolean {
  if (recipient === 'regions:*') return true;
  if (!recipient.startsWith('region:')) return false;
  const wanted = recipient.slice('region:'.length);
  return wanted.endsWith('.*') ? isWithin(regionCode, wanted.slice(0, -2)) : regionCode === wanted;
}
