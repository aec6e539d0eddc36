import type { EventType } from '@simpul/contract';
import { decodeCursor } from '../delivery/cursor.ts';
import type { EventAttributes } from '../log/event-attributes.ts';
import type { Appended } from '../log/ports.ts';
import { wants } from '../routing/route-event.ts';
import type { AgencyRules } from '../routing/rules.ts';
import { partiesOf, type Task } from './task.ts';

/** What gives a task to its assignee: whoever has it has received the task. */
export const ASSIGNED_TYPE: EventType = 'id.go.asn.task.assigned.v1';

/** Whether a committed cursor has passed a place of the log: what the lane holds of that partition up to there was served. */
export function hasPassed(cursor: string, { partition, offset }: Appended): boolean {
  return (decodeCursor(cursor)?.origins.get(partition) ?? -1n) >= offset;
}

/**
 * Whether a lane surely holds a task's assignment: `main` holds whatever is addressed to its agency, another one what its rule asked for
 * where the assignment stands in the log. A lane that does not hold it can be read past it all the same.
 */
export function surelyHolds(subscription: string, rules: AgencyRules | undefined, task: Task, region: string | undefined): boolean {
  if (subscription === 'main') return true;
  const rule = rules?.subscriptions.find(({ name }) => name === subscription);
  return rules !== undefined && rule !== undefined && wants(rules, rule, attributesOf(task, region));
}

function attributesOf(task: Task, region: string | undefined): EventAttributes {
  const { agency } = task.assignee;
  return { type: ASSIGNED_TYPE, id: '', source: '', agency, homeAgency: agency, region, recipients: partiesOf(task).join(',') };
}
