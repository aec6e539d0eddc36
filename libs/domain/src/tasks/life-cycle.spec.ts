import { describe, expect, it } from '@jest/globals';
import { assignment, AT, COMMANDS, factsOf, given, inside, momentOf, stepsOf, wayTo, when } from '../../test/task-story.ts';
import { BUS_STEP_KINDS, isDone, isEnded, isOverdue, STEP_KINDS, STEPS, TASK_STATES, type TaskCommand, type TaskState } from './index.ts';

/**
 * The life cycle as it is agreed: where each step of whoever has the right leads from each state; "-" = refused.
 * The task is due and late, can be cancelled at any time, and FORWARDED means: one task at another agency is open.
 */
const AGREED = `
             accept    decline   forward    progress     submit     complete   return    cancel     recall    comment      receive   mark-overdue child-ended
ASSIGNED     ACCEPTED  DECLINED  FORWARDED  -            -          -          -         CANCELLED  -         ASSIGNED     ASSIGNED  ASSIGNED     ASSIGNED
ACCEPTED     -         -         FORWARDED  IN_PROGRESS  SUBMITTED  -          -         CANCELLED  -         ACCEPTED     -         ACCEPTED     ACCEPTED
IN_PROGRESS  -         -         FORWARDED  IN_PROGRESS  SUBMITTED  -          -         CANCELLED  -         IN_PROGRESS  -         IN_PROGRESS  IN_PROGRESS
FORWARDED    -         -         FORWARDED  -            -          -          -         -          FORWARDED FORWARDED    -         FORWARDED    SUBMITTED
SUBMITTED    -         -         -          -            -          COMPLETED  RETURNED  -          -         SUBMITTED    -         -            SUBMITTED
RETURNED     -         -         -          IN_PROGRESS  SUBMITTED  -          -         -          RETURNED  RETURNED     -         RETURNED     RETURNED
COMPLETED    -         -         -          -            -          -          -         -          -         COMPLETED    -         -            COMPLETED
DECLINED     -         -         -          -            -          -          -         -          -         DECLINED     -         -            DECLINED
CANCELLED    -         -         -          -            -          -          -         -          -         CANCELLED    -         -            CANCELLED`;

const [head = '', ...lines] = AGREED.trim().split('\n');
const kinds = head.trim().split(/\s+/) as (keyof typeof COMMANDS)[];
const CELLS = lines.flatMap((line) => {
  const [state, ...cells] = line.trim().split(/\s+/);
  return kinds.map((kind, i) => [state as TaskState, kind, cells[i] ?? ''] as const);
});

const LATE = momentOf('2026-03-17T08:00:00+08:00');
const begin = assignment({}, { dueAt: '2026-03-16' });

describe('the life cycle', () => {
  it('given the agreed table, when compared with the code’s, then it has every state and every step', () => {
    expect(kinds).toEqual([...STEP_KINDS, ...BUS_STEP_KINDS]);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(TASK_STATES);
    expect(Object.keys(STEPS)).toHaveLength(kinds.length);
  });

  it.each(CELLS)('given a task that is %s, when %s, then %s', (state, kind, expected) => {
    const task = given(wayTo(state), begin);
    expect(task.state).toBe(state);
    const { leadsTo } = when(task, COMMANDS[kind], LATE);
    expect(TASK_STATES.includes(leadsTo as TaskState) ? leadsTo : '-').toBe(expected);
  });

  it('given any transition of the code’s table, when taken, then it leads where the table says', () => {
    for (const [kind, { transitions }] of Object.entries(STEPS)) {
      for (const { from, to, or = [] } of transitions) {
        const agreed = CELLS.find(([state, name]) => state === from && name === kind)?.[2];
        if (agreed !== '-') expect([to, ...or]).toContain(agreed);
      }
    }
  });

  it.each(STEP_KINDS.flatMap((kind) => TASK_STATES.map((state) => [kind, state] as const)))('given %s by somebody without the right, when the task is %s, then it is not theirs to take', (kind, state) => {
    const task = given(wayTo(state), begin);
    const strangers = kind === 'comment' ? ['kab-sleman'] : ['kab-sleman', STEPS[kind].by === 'giver' ? 'prov-bali' : 'kemendagri'];
    for (const agency of strangers) expect(when(task, { ...COMMANDS[kind], by: { agency } }, LATE).leadsTo).toBe('not-your-step');
  });

  it.each(TASK_STATES)('given a task that is %s, when its allowed steps are told, then exactly those are taken', (state) => {
    const task = given(wayTo(state), begin);
    for (const agency of ['kemendagri', 'prov-bali', 'kab-sleman']) {
      const taken = STEP_KINDS.filter((kind) => 'facts' in when(task, { ...COMMANDS[kind], by: { agency } }).decision);
      expect(stepsOf(task, agency)).toEqual(taken);
    }
  });

  it('given steps one after another, when taken, then each raises the revision by one', () => {
    expect(given([COMMANDS.accept, COMMANDS.progress, COMMANDS.submit, COMMANDS.return, COMMANDS.submit, COMMANDS.complete], begin)).toMatchObject({ state: 'COMPLETED', revision: 7, percent: 40, result: 'sudah dilaksanakan' });
  });
});

describe('handling inside the own agency', () => {
  it('given it was passed on inside, when the handler works, then progress, result or taking it back are open at once', () => {
    const task = given([inside], begin);
    expect([task.state, task.handledBy, task.openChildren]).toEqual(['FORWARDED', { position: 'Kepala BKD' }, 0]);
    expect(['accept', 'progress', 'submit'].map((kind) => when(task, COMMANDS[kind as 'accept']).leadsTo)).toEqual(['ACCEPTED', 'IN_PROGRESS', 'SUBMITTED']);
    expect(stepsOf(task, 'prov-bali')).toEqual(['accept', 'forward', 'progress', 'submit', 'comment']);
  });

  it('given a task at another agency is open, when progress or result are told, then the children come first', () => {
    const task = given([COMMANDS.forward], begin);
    expect([when(task, COMMANDS.submit).leadsTo, when(task, COMMANDS.progress).leadsTo, when(task, COMMANDS.accept).leadsTo]).toEqual(['children-open', 'children-open', 'children-open']);
  });
});

describe('tasks at other agencies', () => {
  const two: TaskCommand = { kind: 'forward', by: { agency: 'prov-bali' }, children: [{ id: 'tsk_2', agency: 'kota-denpasar' }, { id: 'tsk_3', agency: 'kab-badung' }] };
  const ended = (agency: string, outcome: 'DONE' | 'DECLINED' | 'CANCELLED', said: string, ...before: string[]): TaskCommand => {
    const done = [...before.map((other) => ({ agency: other, outcome: 'DONE' as const, said: 'beres' })), ...(outcome === 'DONE' ? [{ agency, outcome, said }] : [])];
    return { kind: 'child-ended', child: { agency, outcome, said }, done };
  };

  it('given two, when both are done, then the forwarder has submitted what they say', () => {
    const first = when(given([two], begin), ended('kota-denpasar', 'DONE', 'beres'));
    expect([first.leadsTo, factsOf(first)]).toEqual(['FORWARDED', ['child-ended']]);
    const last = when(first.task, ended('kab-badung', 'DONE', 'sudah', 'kota-denpasar'));
    expect(last.task).toMatchObject({ state: 'SUBMITTED', openChildren: 0, result: 'kota-denpasar: beres\nkab-badung: sudah' });
  });

  it('given two, when one declines, then the forwarder has it back as accepted, and the other’s end changes no more', () => {
    const declined = when(given([two], begin), ended('kota-denpasar', 'DECLINED', 'bukan kami'));
    expect([declined.leadsTo, factsOf(declined)]).toEqual(['ACCEPTED', ['child-ended', 'accepted']]);
    expect(declined.decision).toMatchObject({ facts: [{}, { data: { by: { agency: 'prov-bali' }, note: 'kota-denpasar: bukan kami' } }] });
    const other = when(declined.task, ended('kab-badung', 'DONE', 'sudah'));
    expect([other.leadsTo, other.task.openChildren]).toEqual(['ACCEPTED', 0]);
    expect(when(declined.task, { ...two, children: [{ id: 'tsk_4', agency: 'kab-sleman' }] }).leadsTo).toBe('FORWARDED');
  });

  it('given all are cancelled, when the last one is, then the forwarder has it back; given one was done before, then it is submitted', () => {
    const one = given([COMMANDS.forward], begin);
    expect(when(one, ended('kota-denpasar', 'CANCELLED', 'batal')).leadsTo).toBe('ACCEPTED');
    const done = when(given([two], begin), ended('kota-denpasar', 'DONE', 'beres'));
    expect(when(done.task, ended('kab-badung', 'CANCELLED', 'batal', 'kota-denpasar')).leadsTo).toBe('SUBMITTED');
  });

  it('given an agency that had it already, when it is passed on to that one, then it would go round', () => {
    const passed = given([], assignment({ id: 'tsk_2', assignee: { agency: 'kota-denpasar' }, forwarders: ['prov-bali'] }));
    const to = (agency: string): TaskCommand => ({ kind: 'forward', by: { agency: 'kota-denpasar' }, children: [{ id: 'tsk_3', agency }] });
    expect(['kemendagri', 'prov-bali', 'kota-denpasar', 'kab-badung'].map((agency) => when(passed, to(agency)).leadsTo)).toEqual(['forward-loop', 'forward-loop', 'forward-loop', 'FORWARDED']);
    const again = (holders: readonly string[], ...agencies: readonly string[]): TaskCommand => ({ kind: 'forward', by: { agency: 'kota-denpasar' }, children: agencies.map((agency, i) => ({ id: `tsk_${i}`, agency })), holders });
    expect([again([], 'kab-badung', 'kab-badung'), again(['kab-badung'], 'kab-gianyar', 'kab-badung'), again(['kab-badung'], 'kab-gianyar')].map((command) => when(passed, command).leadsTo)).toEqual(['forward-loop', 'forward-loop', 'FORWARDED']);
  });

  it('given a task that was passed on, when it is done, then the forwarder says so, and who gave it first may only look and remark', () => {
    const passed = given([{ kind: 'accept', by: { agency: 'kota-denpasar' } }, { kind: 'submit', by: { agency: 'kota-denpasar' }, result: 'sudah' }], assignment({ assignee: { agency: 'kota-denpasar' }, forwarders: ['prov-bali'] }));
    expect([stepsOf(passed, 'prov-bali'), stepsOf(passed, 'kemendagri'), stepsOf(passed, 'kab-badung')]).toEqual([['complete', 'return', 'comment'], ['comment'], []]);
  });
});

describe('recall', () => {
  const srikandi = assignment({}, { cancellable: 'UNTIL_RECEIVED' });

  it('given it can be cancelled until it is received, when it was, then it is asked back and the assignee lets it go', () => {
    const unread = given([], srikandi);
    expect([when(unread, COMMANDS.cancel).leadsTo, when(unread, COMMANDS.recall).leadsTo]).toEqual(['CANCELLED', 'illegal-step']);
    const read = given([COMMANDS.receive], srikandi);
    expect([when(read, COMMANDS.cancel).leadsTo, stepsOf(read, 'kemendagri')]).toEqual(['already-received', ['recall', 'comment']]);
    const asked = when(read, COMMANDS.recall);
    expect([factsOf(asked), asked.task.recallAsked, when(asked.task, COMMANDS.recall).leadsTo]).toEqual([['commented'], true, 'illegal-step']);
    expect(when(asked.task, { ...COMMANDS.cancel, by: { agency: 'prov-bali' } }).leadsTo).toBe('CANCELLED');
    expect(when(read, { ...COMMANDS.cancel, by: { agency: 'prov-bali' } }).leadsTo).toBe('not-your-step');
  });
});

describe('receipt', () => {
  it('given a task nobody has read, when its assignee takes a step, then it has it; given it has it, then the cursor changes nothing', () => {
    expect(given([COMMANDS.comment]).receivedAt).toBeUndefined();
    const accepted = given([COMMANDS.accept]);
    expect([accepted.receivedAt, when(accepted, COMMANDS.receive).leadsTo]).toEqual([AT.local, 'illegal-step']);
    expect(when(given([COMMANDS.receive]), COMMANDS.receive).leadsTo).toBe('illegal-step');
  });

  it('given only a receipt is expected, when it is received, then nothing more is awaited and it is never overdue', () => {
    const receipt = assignment({}, { expects: 'RECEIPT', dueAt: '2026-03-16' });
    const before = given([], receipt);
    const task = given([COMMANDS.receive], receipt);
    expect([isDone(before), isDone(task), isEnded(task), isEnded(given([COMMANDS.decline], receipt)), isDone(given([COMMANDS.decline], receipt))]).toEqual([false, true, true, true, false]);
    expect([when(before, COMMANDS['mark-overdue'], LATE).leadsTo, when(task, COMMANDS['mark-overdue'], LATE).leadsTo]).toEqual(['ASSIGNED', 'illegal-step']);
  });
});

describe('time', () => {
  it.each([
    ['2026-03-16', '2026-03-16T23:59:59+08:00', 'illegal-step'],
    ['2026-03-16', '2026-03-17T00:00:00+08:00', 'ASSIGNED'],
    ['2026-03-16T10:00:00+07:00', '2026-03-16T10:59:59+08:00', 'illegal-step'],
    ['2026-03-16T10:00:00+07:00', '2026-03-16T11:00:00+08:00', 'ASSIGNED'],
  ])('given Bali’s task due %s, when it is %s, then marking it gives %s', (dueAt, local, then) => {
    expect(when(given([], assignment({}, { dueAt })), COMMANDS['mark-overdue'], momentOf(local)).leadsTo).toBe(then);
  });

  it('given it is late, when marked, then it says by how many minutes, once, and submitting ends it', () => {
    const late = when(given([], begin), COMMANDS['mark-overdue'], momentOf('2026-03-17T01:30:59+08:00'));
    expect(late.decision).toMatchObject({ facts: [{ fact: 'overdue', data: { dueAt: '2026-03-17T00:00:00+08:00', overdueBy: 90 } }] });
    expect([isOverdue(late.task), when(late.task, COMMANDS['mark-overdue'], LATE).leadsTo]).toEqual([true, 'illegal-step']);
    const submitted = when(when(late.task, COMMANDS.accept).task, COMMANDS.submit).task;
    expect([submitted.overdue, isOverdue(submitted)]).toEqual([true, false]);
  });

  it('given a task without a due time, when marked, then never; given one that is over already, when assigned, then it is refused, but not when passed on', () => {
    expect(when(given([]), COMMANDS['mark-overdue'], LATE).leadsTo).toBe('illegal-step');
    expect(() => given([], begin, LATE)).toThrow('due-passed');
    expect(given([], assignment({ forwarders: ['prov-bali'], assignee: { agency: 'kota-denpasar' } }, { dueAt: '2026-03-16' }), LATE).state).toBe('ASSIGNED');
  });
});
