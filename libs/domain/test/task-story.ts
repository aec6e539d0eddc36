import { allowedSteps, decide, evolveAll, type Decision, type Moment, type Task, type TaskCommand, type TaskState } from '../src/tasks/index.ts';
import { BALI } from './examples.ts';

export const KEMENDAGRI = { id: 'kemendagri', name: 'Kementerian Dalam Negeri', kind: 'ministry', timeZone: 'Asia/Jakarta' } as const;

export const AT: Moment = momentOf('2026-03-16T08:00:00+08:00');

export function momentOf(local: string): Moment {
  return { instant: new Date(local), local };
}

export type AssignCommand = Extract<TaskCommand, { kind: 'assign' }>;

/** Kemendagri gives Bali a task. */
export function assignment(rest: Partial<AssignCommand> = {}, details: Partial<AssignCommand['details']> = {}): AssignCommand {
  const plain = { kind: 'ASSIGNMENT', expects: 'RESULT', instruction: 'Laporkan pelaksanaan WFH', urgency: 'NORMAL', secrecy: 'NORMAL', cancellable: 'ANY_TIME' } as const;
  return { kind: 'assign', id: 'tsk_1', details: { ...plain, ...details }, assigner: { agency: 'kemendagri' }, assignee: { agency: 'prov-bali' }, assigneeAgency: BALI, forwarders: [], ...rest };
}

const giver = { agency: 'kemendagri' };
const assignee = { agency: 'prov-bali' };

/** One command of each kind, as whoever has the right would give it. */
export const COMMANDS = {
  accept: { kind: 'accept', by: assignee },
  decline: { kind: 'decline', by: assignee, reason: 'bukan kewenangan kami' },
  forward: { kind: 'forward', by: assignee, children: [{ id: 'tsk_2', agency: 'kota-denpasar' }] },
  progress: { kind: 'progress', by: assignee, percent: 40 },
  submit: { kind: 'submit', by: assignee, result: 'sudah dilaksanakan' },
  complete: { kind: 'complete', by: giver },
  return: { kind: 'return', by: giver, reason: 'lampiran belum ada' },
  cancel: { kind: 'cancel', by: giver, reason: 'salah alamat' },
  recall: { kind: 'recall', by: giver, reason: 'mohon dikembalikan' },
  comment: { kind: 'comment', by: giver, note: 'mohon segera' },
  receive: { kind: 'receive' },
  'mark-overdue': { kind: 'mark-overdue' },
  'child-ended': { kind: 'child-ended', child: { agency: 'kota-denpasar', outcome: 'DONE', said: 'selesai' }, done: [{ agency: 'kota-denpasar', outcome: 'DONE', said: 'selesai' }] },
} as const satisfies Record<string, TaskCommand>;

export const inside: TaskCommand = { kind: 'forward', by: assignee, inside: { position: 'Kepala BKD' } };

const WAYS: Readonly<Record<TaskState, readonly TaskCommand[]>> = {
  ASSIGNED: [],
  ACCEPTED: [COMMANDS.accept],
  IN_PROGRESS: [COMMANDS.accept, COMMANDS.progress],
  FORWARDED: [COMMANDS.forward],
  SUBMITTED: [COMMANDS.accept, COMMANDS.submit],
  RETURNED: [COMMANDS.accept, COMMANDS.submit, COMMANDS.return],
  COMPLETED: [COMMANDS.accept, COMMANDS.submit, COMMANDS.complete],
  DECLINED: [COMMANDS.decline],
  CANCELLED: [COMMANDS.cancel],
};

/** The steps that lead to a state. */
export function wayTo(state: TaskState): readonly TaskCommand[] {
  return WAYS[state];
}

/** The task after these commands, each of which must be legal. */
export function given(commands: readonly TaskCommand[], begin: TaskCommand = assignment(), now: Moment = AT): Task {
  let task: Task | undefined;
  for (const command of [begin, ...commands]) {
    const decision = decide(command, task, now);
    if ('refused' in decision) throw new Error(`${command.kind} is refused: ${decision.refused}`);
    task = evolveAll(task, decision.facts);
  }
  return task as Task;
}

/** What becomes of one more command: the state after it, or why it is refused. */
export function when(task: Task, command: TaskCommand, now: Moment = AT): { decision: Decision; task: Task; leadsTo: string } {
  const decision = decide(command, task, now);
  if ('refused' in decision) return { decision, task, leadsTo: decision.refused };
  const after = evolveAll(task, decision.facts);
  return { decision, task: after, leadsTo: after.state };
}

export function factsOf({ decision }: { decision: Decision }): string[] {
  return 'refused' in decision ? [] : decision.facts.map(({ fact }) => fact);
}

export function stepsOf(task: Task, agency: string, now: Moment = AT): string[] {
  return allowedSteps(task, agency, now.instant);
}
