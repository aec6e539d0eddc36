import { cutEvent, passesWhole } from '../entitlement/cut-event.ts';
import { mayRead } from '../entitlement/may-read.ts';
import { attributesOf } from '../log/event-attributes.ts';
import type { LogRecord } from '../log/ports.ts';
import type { AgencyRules } from '../routing/rules.ts';

/** What an agency may see of the records of its lanes, by its present rules. */
export interface LaneSight {
  mayHave(record: LogRecord): boolean;
  /** CloudEvents JSON as the agency may see it now; undefined = nothing of it. What was cut on its way into the lane stays cut. */
  show(record: LogRecord): Buffer | undefined;
}

export function sightUnder(rules: AgencyRules): LaneSight {
  return {
    mayHave: ({ value, headers }) => value !== null && mayRead(rules, attributesOf(headers)) !== undefined,
    show({ value, headers }) {
      const attributes = attributesOf(headers);
      const sight = mayRead(rules, attributes);
      if (value === null || sight === undefined) return undefined;
      return passesWhole(sight, attributes.type) ? value : cutEvent(value, sight);
    },
  };
}
