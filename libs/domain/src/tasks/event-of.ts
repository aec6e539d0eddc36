import type { Agency, SimpulEvent } from '@simpul/contract';
import { ownEvent } from '../outbox/own-event.ts';
import { giverOf, partiesOf, type PublishedFact, type Task, type TaskFact } from './task.ts';

/** The system of record of tasks made through Simpul, as it stands in `sourceRecord.system`. */
export const TASKS_SYSTEM = 'simpul-tasks';

/** The events of one step; `task` as it is after it, `assignee` its agency. */
export function eventsOf(task: Task, facts: readonly TaskFact[], assignee: Pick<Agency, 'id' | 'regionCode'>): SimpulEvent[] {
  return facts.filter(isPublished).map((fact, ordinal) => eventOf(task, fact, ordinal, assignee));
}

function eventOf(task: Task, { fact, data }: PublishedFact, ordinal: number, assignee: Pick<Agency, 'id' | 'regionCode'>): SimpulEvent {
  const type = `id.go.asn.task.${fact}.v1` as const;
  return ownEvent({
    type,
    system: TASKS_SYSTEM,
    key: task.id,
    revision: task.revision,
    ordinal,
    publisher: publisherOf(task, fact, data),
    about: assignee,
    recipients: partiesOf(task),
    ...(task.parentTaskId === undefined ? {} : { correlationId: task.parentTaskId }),
    data,
  });
}

/** The agency that acted; when time did, the one that set it. */
function publisherOf(task: Task, fact: PublishedFact['fact'], data: PublishedFact['data']): string {
  if ('by' in data) return data.by.agency;
  return fact === 'assigned' ? giverOf(task) : task.assigner.agency;
}

function isPublished(fact: TaskFact): fact is PublishedFact {
  return fact.data !== undefined;
}
