import { describe, expect, it } from '@jest/globals';
import { ASSIGNED, eventWith } from '../../test/examples.ts';
import { assignment, AT, given } from '../../test/task-story.ts';
import type { EventType, SimpulEvent } from '@simpul/contract';
import { encodeCursor } from '../delivery/index.ts';
import { firstRules } from '../routing/index.ts';
import { BALI } from '../../test/examples.ts';
import { hasPassed, isReported, reportedAfter, surelyHolds, type ReportedTask } from './index.ts';

const record = { system: 'rekap-disposisi', key: '800/1|Sekda', version: '1' };
const sleman = { agency: 'kab-sleman' };
const told = (type: EventType, data: Record<string, unknown> = {}, by = 'kab-sleman'): SimpulEvent => eventWith(type, { source: `urn:id:instansi:${by}` }, { taskId: 't9', by: sleman, sourceRecord: record, ...data });
const assigned = (data: Record<string, unknown> = {}, by?: string) => told(ASSIGNED, { by: undefined, assigner: sleman, assignee: sleman, instruction: 'Siapkan', ...data }, by);
const after = (...events: SimpulEvent[]) => events.reduce<ReportedTask | undefined>(reportedAfter, undefined);

describe('a reported task', () => {
  it('given its home says so, when it is told, then it goes wherever its home says, also where our own life cycle would not', () => {
    expect(isReported(assigned())).toBe(true);
    expect(after(assigned(), told('id.go.asn.task.completed.v1'))).toMatchObject({ reporter: 'kab-sleman', system: 'rekap-disposisi', task: { id: 't9', state: 'COMPLETED', revision: 2, instruction: 'Siapkan' } });
  });

  it('given it is reported again with other words, when told, then the words change and how far it is stays', () => {
    expect(after(assigned(), told('id.go.asn.task.accepted.v1'), assigned({ instruction: 'Siapkan laporan' }))).toMatchObject({ task: { state: 'ACCEPTED', instruction: 'Siapkan laporan', revision: 3 } });
  });

  it('given an agency without a part in it, or a step of a task never reported, when told, then nothing of it counts', () => {
    const known = after(assigned());
    expect(reportedAfter(known, told('id.go.asn.task.completed.v1', { by: { agency: 'kota-lain' } }, 'kota-lain'))).toEqual(known);
    expect(reportedAfter(known, assigned({ instruction: 'x' }, 'kota-lain'))).toEqual(known);
    expect(after(told('id.go.asn.task.completed.v1'))).toBeUndefined();
  });

  it('given a task of Simpul’s own, when met in the log, then it is not a reported one', () => {
    expect(isReported(assigned({ sourceRecord: { ...record, system: 'simpul-tasks' } }))).toBe(false);
    expect(isReported(eventWith('id.go.asn.employee.leave-started.v1', {}))).toBe(false);
  });
});

describe('received by the cursor', () => {
  const cursor = encodeCursor({ incarnation: '0b5a1f0e-7b7d-4c7e-9a55-3c1d2e4f5a6b', next: 4n, origins: new Map([[3, 70n]]) });

  it.each([[3, 69n, true], [3, 70n, true], [3, 71n, false], [4, 0n, false]] as const)('given a cursor at 70 of partition 3, when asked for %i:%s, then %s', (partition, offset, passed) => {
    expect(hasPassed(cursor, { partition, offset })).toBe(passed);
    expect(hasPassed('nonsense', { partition, offset })).toBe(false);
  });

  it('given lanes, when asked whether they hold the assignment, then main does, and another one if its rule asked for it there', () => {
    const task = given([], assignment(), AT);
    const rules = firstRules(BALI);
    const lane = (name: string, types: string[]) => ({ name, lane: `inbox.prov-bali.${name}`, types, ownOnly: true });
    const with2 = { ...rules, subscriptions: [...rules.subscriptions, lane('tugas', ['id.go.asn.task.*']), lane('hadir', ['id.go.asn.worklocation.*'])] };
    expect(['main', 'tugas', 'hadir', 'tidak-ada'].map((name) => surelyHolds(name, with2, task, '51'))).toEqual([true, true, false, false]);
    expect([surelyHolds('main', undefined, task, '51'), surelyHolds('tugas', rules, task, '51'), surelyHolds('tugas', undefined, task, '51')]).toEqual([true, false, false]);
  });
});
