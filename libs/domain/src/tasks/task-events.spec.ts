import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BALI, DENPASAR } from '../../test/examples.ts';
import { assignment, AT, COMMANDS, given, momentOf, when } from '../../test/task-story.ts';
import { eventsOf, type Task, type TaskCommand } from './index.ts';

const LATER = momentOf('2026-03-18T09:30:00+08:00');

describe('events of a task', () => {
  it('given a task, when it is assigned, then its event is about the assignee and addressed to both', () => {
    const command = assignment({ assigner: { agency: 'kemendagri', position: 'Dirjen Otda' } }, { title: 'WFH', letterNo: '800/1', dueAt: '2026-03-20', attachments: [{ sha256: 'a'.repeat(64), name: 'surat.pdf', size: 9 }] });
    const { decision, task } = begin(command);
    const [event] = eventsOf(task, 'facts' in decision ? decision.facts : [], BALI);
    expect(event).toMatchObject({
      type: 'id.go.asn.task.assigned.v1', source: 'urn:id:instansi:kemendagri', subject: 'tsk_1', agency: 'prov-bali', region: '51', recipients: 'kemendagri,prov-bali', time: AT.local, sequence: '000000000001.0', dataclass: 'internal',
      data: { taskId: 'tsk_1', kind: 'ASSIGNMENT', expects: 'RESULT', dueAt: '2026-03-20', assigner: { agency: 'kemendagri', position: 'Dirjen Otda' }, sourceRecord: { system: 'simpul-tasks', key: 'tsk_1', version: '1' } },
    });
    expect(event?.data).not.toHaveProperty('cancellable');
  });

  it('given a task that was passed on, when it is told, then by the forwarder, to assigner, assignee and forwarders, as part of its parent', () => {
    const { decision, task } = begin(assignment({ id: 'tsk_2', assignee: { agency: 'kota-denpasar' }, assigneeAgency: DENPASAR, forwarders: ['prov-bali'], parentTaskId: 'tsk_1' }));
    const [event] = eventsOf(task, 'facts' in decision ? decision.facts : [], DENPASAR);
    expect(event).toMatchObject({ source: 'urn:id:instansi:prov-bali', agency: 'kota-denpasar', recipients: 'kemendagri,kota-denpasar,prov-bali', correlationid: 'tsk_1', data: { parentTaskId: 'tsk_1', assigner: { agency: 'kemendagri' } } });
  });

  it('given it is late, when that is told, then in the name of the agency that set the time', () => {
    const late = when(given([], assignment({}, { dueAt: '2026-03-16' })), COMMANDS['mark-overdue'], LATER);
    expect(eventsOf(late.task, 'facts' in late.decision ? late.decision.facts : [], BALI)).toMatchObject([{ source: 'urn:id:instansi:kemendagri', type: 'id.go.asn.task.overdue.v1', time: LATER.local, data: { overdueBy: 2_010 } }]);
  });

  it('given any steps in any order, when taken as far as they are legal, then every event follows its schema, each id comes once, and sequence grows', () => {
    const steps = fc.array(fc.constantFrom(...(Object.values(COMMANDS) as TaskCommand[]), { kind: 'forward', by: { agency: 'prov-bali' }, inside: { position: 'Sekda' } } as const), { maxLength: 25 });
    fc.assert(
      fc.property(steps, fc.boolean(), (commands, recallable) => {
        let task: Task | undefined;
        const events = [assignment({}, { dueAt: '2026-03-17', cancellable: recallable ? 'UNTIL_RECEIVED' : 'ANY_TIME' }), ...commands].flatMap((command, i) => {
          const { decision, task: after } = i === 0 ? begin(command) : when(task as Task, command, LATER);
          expect('facts' in decision ? after.revision : (task?.revision ?? 0)).toBe((task?.revision ?? 0) + ('facts' in decision ? 1 : 0));
          task = after;
          return 'facts' in decision ? eventsOf(task, decision.facts, BALI) : [];
        });
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        const sequences = events.map(({ sequence }) => sequence ?? '');
        expect(sequences).toEqual(sequences.toSorted());
      }),
    );
  });
});

function begin(command: TaskCommand) {
  return when(undefined as unknown as Task, command);
}
