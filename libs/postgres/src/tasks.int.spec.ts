import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { changeTask, type Agency, type Assign, type Task, type TaskChange, type TaskCommand } from '@simpul/domain';
import { RunningStores } from '../test/running-stores.ts';
import type { Stores } from './create-stores.ts';
import type { Database } from './database.ts';

const BALI: Agency = { id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' };
const DENPASAR: Agency = { id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
const SLEMAN: Agency = { id: 'kab-sleman', name: 'Kabupaten Sleman', kind: 'regency', regionCode: '34.04', timeZone: 'Asia/Jakarta' };
const NOW = { instant: new Date('2026-03-16T00:00:00Z'), local: '2026-03-16T08:00:00+08:00' };

let running: RunningStores;
let database: Database;
let stores: Stores;

beforeAll(async () => {
  running = await RunningStores.start('tasks-spec');
  ({ database, stores } = running);
}, 120_000);

afterAll(() => running?.stop(), 60_000);

function assignment(id: string, to: Agency, rest: Partial<Assign> = {}, details: Partial<Assign['details']> = {}): Assign {
  const plain = { kind: 'ASSIGNMENT', expects: 'RESULT', instruction: 'Laporkan', urgency: 'NORMAL', secrecy: 'NORMAL', cancellable: 'ANY_TIME', letterNo: '800/1' } as const;
  return { kind: 'assign', id, details: { ...plain, ...details }, assigner: { agency: 'kemendagri' }, assignee: { agency: to.id }, assigneeAgency: to, forwarders: [], ...rest };
}

function change(command: TaskCommand, before: Task | undefined, about: Agency): TaskChange {
  const changed = changeTask(command, before, about, NOW);
  if ('refused' in changed) throw new Error(changed.refused);
  return changed;
}

const save = (...changes: TaskChange[]) => stores.tasks.transaction((tx) => tx.save(changes));
const idsOf = (found: { items: readonly { form: string }[] }) => found.items.map((one) => ('task' in one ? (one.task as Task).id : 'circular'));
async function outbox(): Promise<string[]> {
  return (await stores.outbox.pending('simpul-tasks', 1_000)).map(({ event }) => (JSON.parse(event) as SimpulEvent).type.split('.')[4] ?? '');
}

describe('a task', () => {
  it('given a step, when saved, then task, history, event and lists say the same', async () => {
    const begun = change(assignment('a1', DENPASAR, {}, { instruction: 'nul \0', dueAt: '2026-03-20' }), undefined, DENPASAR);
    const accepted = change({ kind: 'accept', by: { agency: 'kota-denpasar' } }, begun.task, DENPASAR);
    await save(begun);
    await save(accepted);
    expect(await stores.tasks.find('a1')).toEqual({ form: 'task', task: { ...accepted.task, instruction: 'nul \uFFFD' }, changedAt: expect.any(Date) });
    expect(await stores.tasks.history('a1')).toMatchObject([{ revision: 1, fact: { fact: 'assigned' } }, { revision: 2, fact: { fact: 'accepted' } }]);
    expect(await outbox()).toEqual(['assigned', 'accepted']);
    for (const agency of ['kemendagri', 'kota-denpasar']) expect(idsOf(await stores.tasks.list(agency, { limit: 10 }))).toEqual(['a1']);
    expect(idsOf(await stores.tasks.list('kab-sleman', { limit: 10 }))).toEqual([]);
  });

  it('given two who change it at once, when both lock it, then the second sees what the first did', async () => {
    await save(change(assignment('a2', DENPASAR), undefined, DENPASAR));
    const accept = () =>
      stores.tasks.transaction(async (tx) => {
        const found = await tx.lock('a2');
        if (found?.form !== 'task' || found.task.state !== 'ASSIGNED') return false;
        await tx.save([change({ kind: 'accept', by: { agency: 'kota-denpasar' } }, found.task, DENPASAR)]);
        return true;
      });
    expect((await Promise.all([accept(), accept()])).filter(Boolean)).toHaveLength(1);
  });

  it('given a transaction that fails, when it is rolled back, then neither task nor event stay', async () => {
    const before = await outbox();
    const failing = stores.tasks.transaction(async (tx) => {
      await tx.save([change(assignment('a3', DENPASAR), undefined, DENPASAR)]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([await stores.tasks.find('a3'), await outbox()]).toEqual([undefined, before]);
  });

  it('given its time is over, when two look at once, then one of them gets it, until it is marked', async () => {
    await save(change(assignment('due', SLEMAN, {}, { dueAt: '2026-03-16' }), undefined, SLEMAN));
    const at = new Date('2026-03-16T17:00:00Z');
    const look = () =>
      stores.tasks.transaction(async (tx) => {
        const tasks = await tx.lockDue(at, 10);
        await new Promise((later) => setTimeout(later, 50));
        await tx.save(tasks.map((task) => change({ kind: 'mark-overdue' }, task, SLEMAN)));
        return tasks.map(({ id }) => id);
      });
    NOW.instant = at;
    expect((await Promise.all([look(), look()])).flat()).toEqual(['due']);
    NOW.instant = new Date('2026-03-16T00:00:00Z');
    expect(await look()).toEqual([]);
    expect(idsOf(await stores.tasks.list('kab-sleman', { overdue: true, limit: 10 }))).toEqual(['due']);
  });
});

describe('a circular', () => {
  it('given one to three agencies, when counted, then by region too, and each child stands under it and in its assignee’s list', async () => {
    const children = [BALI, DENPASAR, SLEMAN].map((to) => change(assignment(`c-${to.id}`, to, { parentTaskId: 'c' }, { letterNo: '800/2' }), undefined, to));
    await stores.tasks.transaction(async (tx) => {
      await tx.addCircular({ ...assignment('c', BALI, {}, { letterNo: '800/2' }).details, id: 'c', revision: 1, assigner: { agency: 'kemendagri' }, to: ['regions:*'], assignedAt: NOW.local });
      await tx.save(children);
    });
    const [bali, denpasar] = children.map(({ task }) => task);
    await save(change({ kind: 'accept', by: { agency: 'kota-denpasar' } }, denpasar, DENPASAR), change({ kind: 'decline', by: { agency: 'prov-bali' }, reason: 'x' }, bali, BALI));
    const none = { recipients: 1, received: 0, accepted: 0, declined: 0, done: 0, overdue: 0 };
    expect((await stores.tasks.counts(['c', 'none'])).get('c')).toEqual({ recipients: 3, received: 2, accepted: 1, declined: 1, done: 0, overdue: 0 });
    expect(await stores.tasks.tally('c')).toEqual([{ ...none, region: '34' }, { ...none, region: '51', recipients: 2, received: 2, accepted: 1, declined: 1 }]);
    expect(await stores.tasks.tally('c', '51')).toEqual([{ ...none, region: '51', received: 1, declined: 1 }, { ...none, region: '51.71', received: 1, accepted: 1 }]);
    expect(idsOf(await stores.tasks.list('kemendagri', { letterNo: '800/2', limit: 10 }))).toEqual(['circular']);
    expect(idsOf(await stores.tasks.list('kemendagri', { parent: 'c', limit: 10 }))).toEqual(['c-kab-sleman', 'c-kota-denpasar', 'c-prov-bali']);
    expect(idsOf(await stores.tasks.list('prov-bali', { parent: 'c', limit: 10 }))).toEqual(['c-prov-bali']);
    expect(await stores.tasks.transaction(async (tx) => (await tx.lockChildren('c', ['ASSIGNED'])).map(({ id }) => id))).toEqual(['c-kab-sleman']);
  });

  it('given a long list, when read page by page with filters, then each comes once, newest first', async () => {
    await save(...Array.from({ length: 25 }, (_, i) => change(assignment(`p${i}`, BALI, {}, { kind: i % 5 === 0 ? 'REQUEST' : 'ASSIGNMENT' }), undefined, BALI)));
    const seen: string[] = [];
    for (let page: string | undefined, more = true; more; more = page !== undefined) {
      const found = await stores.tasks.list('prov-bali', { role: 'assignee', state: 'ASSIGNED', kind: 'ASSIGNMENT', open: true, limit: 7, ...(page === undefined ? {} : { page }) });
      seen.push(...idsOf(found));
      page = found.next;
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `p${24 - i}`).filter((_, i) => (24 - i) % 5 !== 0));
  });
});

describe('what the log tells', () => {
  const none = { assigned: [], reported: [], leaves: [] };
  const batch = async (seen: Partial<Parameters<Stores['tasks']['follow']>[1]>) => {
    const start = await stores.positions.open('tasks', 0, 0n);
    await stores.tasks.follow({ consumer: 'tasks', partition: 0, start, end: start + 1n }, { ...none, ...seen });
  };
  const commit = (agency: string, cursor: string) => stores.cursors.commit({ agency, subscription: 'main', cursor, next: 0n, committedAt: new Date() }, true);

  it('given an assignment’s place and its recipient’s cursor, in whatever order they come, then the agency is looked at until its cursors are compared', async () => {
    await commit('prov-bali', 'x1');
    expect(await stores.tasks.agenciesToLookAt()).toEqual([]);
    await batch({ assigned: [{ taskId: 'p1', place: { partition: 3, offset: 70n } }, { taskId: 'p1', place: { partition: 3, offset: 90n } }, { taskId: 'nobody', place: { partition: 3, offset: 71n } }] });
    await batch({ assigned: [{ taskId: 'p1', place: { partition: 3, offset: 95n } }] });
    expect(await stores.tasks.agenciesToLookAt()).toEqual(['prov-bali']);
    const found = await stores.tasks.transaction((tx) => tx.lockUnreceived('prov-bali'));
    expect(found).toMatchObject({ tasks: [{ task: { id: 'p1' }, place: { partition: 3, offset: 70n } }], cursors: [{ subscription: 'main', cursor: 'x1', withheld: new Set() }] });
    expect(await stores.tasks.agenciesToLookAt()).toEqual([]);
    await batch({ assigned: [{ taskId: 'p2', place: { partition: 3, offset: 60n } }] });
    expect(await stores.tasks.agenciesToLookAt()).toEqual(['prov-bali']);
    await stores.tasks.transaction((tx) => tx.lockUnreceived('prov-bali'));
    await commit('prov-bali', 'x2');
    expect(await stores.tasks.agenciesToLookAt()).toEqual(['prov-bali']);
  });

  it('given one process at an agency’s tasks, when another comes, then it is told that somebody is at it', async () => {
    const both = await stores.tasks.transaction(async (tx) => {
      const ours = await tx.lockUnreceived('prov-bali');
      return [ours, await stores.tasks.transaction((other) => other.lockUnreceived('prov-bali'))];
    });
    expect(both).toEqual([expect.anything(), undefined]);
  });

  it('given a leave that began, changed and ended, when asked on a date, then it counts while it lasts', async () => {
    const leave = { employeeId: 'emp_1', leaveId: 'l1' };
    const on = (date: string) => stores.tasks.isOnLeave('emp_1', date);
    await batch({ leaves: [{ ...leave, period: { startDate: '2026-03-10' } }] });
    expect([await on('2026-03-09'), await on('2026-03-10'), await on('2027-01-01')]).toEqual([false, true, true]);
    await batch({ leaves: [{ ...leave, period: { startDate: '2026-03-10', endDate: '2026-03-20' } }] });
    expect([await on('2026-03-20'), await on('2026-03-21')]).toEqual([true, false]);
    await batch({ leaves: [{ ...leave, period: { startDate: '2026-03-10' } }, leave] });
    expect(await on('2026-03-15')).toBe(false);
  });

  it('given old keys and leaves, when forgotten, then only they go', async () => {
    await batch({ leaves: [{ employeeId: 'emp_2', leaveId: 'l2', period: { startDate: '2026-01-01', endDate: '2026-01-02' } }, { employeeId: 'emp_3', leaveId: 'l3', period: { startDate: '2026-01-01' } }] });
    await stores.tasks.forget(new Date('2026-02-01T00:00:00Z'));
    expect([await stores.tasks.isOnLeave('emp_2', '2026-01-01'), await stores.tasks.isOnLeave('emp_3', '2026-01-01')]).toEqual([false, true]);
  });
});

describe('an attachment', () => {
  const bytes = randomBytes(700_001);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
  const read = async (start: number, end: number) => {
    const found: Buffer[] = [];
    for await (const piece of stores.attachments.read(sha256, start, end)) found.push(piece);
    return Buffer.concat(found);
  };

  it('given a file, when put by two and read in whole or in part, then the bytes are the same and only they may ask', async () => {
    const about = { sha256, size: bytes.length, mediaType: 'application/pdf' };
    await Promise.all([stores.attachments.put(about, 'bkn', pieces()), stores.attachments.put(about, 'kemendagri', pieces())]);
    expect((await read(0, bytes.length)).equals(bytes)).toBe(true);
    for (const [start, end] of [[262_143, 262_145], [524_288, 524_288], [0, 1], [700_000, 700_001], [100, 699_000]] as const) expect((await read(start, end)).equals(bytes.subarray(start, end))).toBe(true);
    expect([await stores.attachments.readable('bkn', [sha256, 'x']), await stores.attachments.readable('kota-denpasar', [sha256])]).toEqual([[about], []]);
  });

  it('given it hangs on a task, when the task is saved, then its parties may read it', async () => {
    await save(change(assignment('with', DENPASAR, {}, { attachments: [{ sha256, name: 'surat.pdf', size: bytes.length }] }), undefined, DENPASAR));
    expect(await stores.attachments.readable('kota-denpasar', [sha256])).toHaveLength(1);
    expect(await stores.attachments.readable('kab-sleman', [sha256])).toEqual([]);
  });

  it('given one that never hung on a task, when it is old, then it is forgotten, and what hangs on one stays', async () => {
    const lone = { sha256: 'f'.repeat(64), size: 3, mediaType: 'text/plain' };
    await stores.attachments.put(lone, 'bkn', (async function* () {
      yield Buffer.from('abc');
    })());
    await stores.tasks.forget(new Date(Date.now() - 60_000));
    expect(await stores.attachments.readable('bkn', [lone.sha256, sha256])).toHaveLength(2);
    await stores.tasks.forget(new Date(Date.now() + 60_000));
    expect(await stores.attachments.readable('bkn', [lone.sha256, sha256])).toMatchObject([{ sha256 }]);
    expect(await database.query('SELECT 1 FROM attachment_pieces WHERE sha256 = $1', [lone.sha256])).toEqual([]);
  });
});
