import type { Agency, SimpulEvent } from '@simpul/contract';
import { isGranted, PUBLISH_GRANTS } from './grants.ts';
import { matchesType } from './matches-type.ts';
import { groupsIn, isWithin } from './recipients.ts';

/** Why an agency may not publish an event: it is about somebody else's staff or tasks, or addresses more than the agency may call together. */
export type PublishRefusal = 'about-others' | 'addresses-too-many';

/** Undefined = it may. */
export function mayPublish(publisher: Agency, event: SimpulEvent): PublishRefusal | undefined {
  const who = { agency: publisher.id, kind: publisher.kind };
  const granted = PUBLISH_GRANTS.some((grant) => {
    if (!isGranted(grant.who, who) || !grant.types.some((pattern) => matchesType(pattern, event.type))) return false;
    return grant.about === 'anyone' || isOwn(publisher.id, event);
  });
  if (!granted) return 'about-others';
  return groupsIn(event.recipients).every((group) => mayCall(publisher, group)) ? undefined : 'addresses-too-many';
}

/**
 * Its own staff, as working or home agency; a task that it assigns; a step that it takes itself in a task of its own. Steps in another
 * agency's task go through Simpul, which knows whose turn it is.
 */
function isOwn(publisher: string, { agency, type, data }: SimpulEvent): boolean {
  const said = data as { homeAgency?: string; assigner?: { agency?: string }; by?: { agency?: string } };
  const by = said.by?.agency;
  if (matchesType('id.go.asn.task.*', type)) return (by ?? publisher) === publisher && (agency === publisher || said.assigner?.agency === publisher);
  return by === undefined ? agency === publisher || said.homeAgency === publisher : by === publisher;
}

/** The centre may call any set of regions together; a province those within it. */
function mayCall({ kind, regionCode }: Agency, group: string): boolean {
  if (kind === 'ministry' || kind === 'body') return true;
  const region = /^region:(.+?)(?:\.\*)?$/.exec(group)?.[1];
  return region !== undefined && regionCode !== undefined && isWithin(region, regionCode);
}
