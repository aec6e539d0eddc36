import { describe, expect, it } from '@jest/globals';
import { DENPASAR } from '../../test/examples.ts';
import { assignment, AT, COMMANDS, given } from '../../test/task-story.ts';
import { changeTask, endOfChild, parentToTell, type Task, type TaskChange, type TaskCommand } from './index.ts';

const denpasar = { agency: 'kota-denpasar' };
const child = (id: string, ...steps: TaskCommand[]) => given(steps, assignment({ id, assignee: denpasar, assigneeAgency: DENPASAR, forwarders: ['prov-bali'], parentTaskId: 'tsk_1' }));
const accept: TaskCommand = { kind: 'accept', by: denpasar };
const submit: TaskCommand = { kind: 'submit', by: denpasar, result: 'beres' };
const complete: TaskCommand = { kind: 'complete', by: { agency: 'prov-bali' } };

function change(before: Task, command: TaskCommand): TaskChange {
  const changed = changeTask(command, before, DENPASAR, AT);
  if ('refused' in changed) throw new Error(changed.refused);
  return changed;
}

describe('the end of a task that was passed on', () => {
  it.each<[string, Task, TaskCommand, string | undefined]>([
    ['done', child('c', accept, submit), complete, 'tsk_1'],
    ['declined', child('c'), { kind: 'decline', by: denpasar, reason: 'x' }, 'tsk_1'],
    ['called off', child('c'), { kind: 'cancel', by: { agency: 'prov-bali' }, reason: 'x' }, 'tsk_1'],
    ['under way', child('c'), accept, undefined],
  ])('given it is %s, then its parent hears of it only if that is its end', (_, before, command, parent) => {
    expect(parentToTell(before, change(before, command))).toBe(parent);
  });

  it('given a circular’s own task, when it ends, then nobody hears of it: its parent counts', () => {
    const ofCircular = given([], assignment({ parentTaskId: 'circular' }));
    expect(parentToTell(ofCircular, change(ofCircular, COMMANDS.decline))).toBeUndefined();
  });

  it('given siblings as they are stored, when one ends, then the parent is told of it as it is now, and of all that are done', () => {
    const last = child('c3', accept, submit);
    const siblings = [child('c1', accept, { ...submit, result: 'satu' }, complete), child('c2', { kind: 'decline', by: denpasar, reason: 'x' }), last];
    const told = endOfChild(change(last, complete), siblings);
    expect(told).toEqual({ kind: 'child-ended', child: { ...denpasar, outcome: 'DONE', said: 'beres' }, done: [{ ...denpasar, outcome: 'DONE', said: 'satu' }, { ...denpasar, outcome: 'DONE', said: 'beres' }] });
    const before = child('c4');
    expect(endOfChild(change(before, { kind: 'decline', by: denpasar, reason: 'bukan kami' }), [before])).toMatchObject({ child: { outcome: 'DECLINED', said: 'bukan kami' }, done: [] });
  });
});
