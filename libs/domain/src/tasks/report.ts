import type { EventType, SimpulEvent } from '@simpul/contract';
import { EVENT_INFO } from '@simpul/contract';
import { evolve } from './evolve.ts';
import { TASKS_SYSTEM } from './event-of.ts';
import type { PublishedFact, Task, TaskFact } from './task.ts';

/** A task that an agency reports from a system of its own, which stays its home: shown here, never stepped. */
export interface ReportedTask {
  task: Task;
  /** The agency that reports it. */
  reporter: string;
  system: string;
}

const SOURCE = 'urn:id:instansi:';

/** Whether an event tells of a task that Simpul does not keep. */
export function isReported(event: SimpulEvent): boolean {
  return EVENT_INFO[event.type].domain === 'task' && event.data.sourceRecord.system !== TASKS_SYSTEM;
}

/**
 * A reported task after one more event, in the order of the log. Whatever its home says counts, also what the life cycle of Simpul's own
 * tasks would refuse; undefined for what can't be told: steps of a task never reported, words of an agency that has no part in it.
 */
export function reportedAfter(known: ReportedTask | undefined, event: SimpulEvent): ReportedTask | undefined {
  const reporter = event.source.slice(SOURCE.length);
  const fact = factIn(event);
  if (fact.fact === 'assigned') return assignedAgain(known, fact, reporter, event);
  if (known === undefined) return undefined;
  const { task } = known;
  const parties = [known.reporter, task.assigner.agency, task.assignee.agency];
  if (!parties.includes(reporter)) return known;
  return { ...known, task: { ...evolve(task, fact), revision: task.revision + 1 } };
}

/** The first report makes it; a later one corrects what it is about and leaves how far it is. */
function assignedAgain(known: ReportedTask | undefined, fact: Extract<TaskFact, { fact: 'assigned' }>, reporter: string, { data }: SimpulEvent): ReportedTask | undefined {
  const begun = evolve(undefined, fact);
  if (known === undefined) return { task: begun, reporter, system: data.sourceRecord.system };
  if (known.reporter !== reporter) return known;
  const { state, revision, assignedAt, overdue, receivedAt, acceptedAt, percent, result } = known.task;
  const kept = Object.fromEntries(Object.entries({ receivedAt, acceptedAt, percent, result }).filter(([, value]) => value !== undefined));
  return { ...known, task: { ...begun, ...kept, state, assignedAt, overdue, revision: revision + 1 } };
}

function factIn({ type, data }: SimpulEvent): PublishedFact {
  const { sourceRecord: _, ...said } = data;
  const fact = EVENT_INFO[type satisfies EventType].fact as PublishedFact['fact'];
  if (fact !== 'assigned') return { fact, data: said } as unknown as PublishedFact;
  return { fact, data: { ...said }, given: { expects: 'RESULT', cancellable: 'ANY_TIME', forwarders: [], ...givenIn(said) } } as unknown as PublishedFact;
}

function givenIn(said: object): object {
  const { expects } = said as { expects?: string };
  return expects === undefined ? {} : { expects };
}
