import type { Agency } from '@simpul/contract';
import { isAddressed } from '../entitlement/recipients.ts';
import type { AgencyDirectory } from '../registry/agency.ts';
import { isRegional, isSuperior, mayAssign } from './may-assign.ts';
import type { TaskKind } from './task.ts';

/** Why a list of recipients can't be used; `recipient` is the one that is in the way. */
export interface RecipientRefusal {
  code: 'no-such-recipient' | 'addresses-too-many' | 'may-not-assign';
  recipient: string;
}

export interface Recipients {
  /** Each once, in the order of the registry. */
  agencies: Agency[];
  /** Named as a set, or more than one: one letter to many. */
  circular: boolean;
}

/** Whom a list (`kota-denpasar`, `region:51.*`, `regions:*`) names. A set never means the sender itself; only a superior of all in it may call it. */
export function expandRecipients(to: readonly string[], kind: TaskKind, sender: Agency, directory: AgencyDirectory): Recipients | RecipientRefusal {
  const named = new Set<string>();
  for (const recipient of to) {
    const agencies = recipient.includes(':') ? membersOf(recipient, sender, directory) : [directory.byId(recipient)];
    for (const agency of agencies) {
      if (agency === undefined) return { code: 'no-such-recipient', recipient };
      if (recipient.includes(':') && !isSuperior(sender, agency)) return { code: 'addresses-too-many', recipient };
      if (!mayAssign(kind, sender, agency)) return { code: 'may-not-assign', recipient: agency.id };
      named.add(agency.id);
    }
    if (agencies.length === 0) return { code: 'no-such-recipient', recipient };
  }
  return { agencies: directory.all().filter(({ id }) => named.has(id)), circular: named.size > 1 || to.some((recipient) => recipient.includes(':')) };
}

function membersOf(group: string, sender: Agency, directory: AgencyDirectory): Agency[] {
  return directory.all().filter((agency) => isRegional(agency) && agency.id !== sender.id && isAddressed(group, { agency: agency.id, regionCode: agency.regionCode }));
}
