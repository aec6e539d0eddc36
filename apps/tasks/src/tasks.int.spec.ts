import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleEvent, subjectFor, type SimpulEvent } from '@simpul/contract';
import { ALIASES_TOPIC, type LogAppender } from '@simpul/domain';
import { LOG_APPENDER, SUBJECT_KEY } from '@simpul/platform';
import { RunningTasks, until, type Answer } from '../test/running-tasks.ts';

let tasks: RunningTasks;
const get = (agency: string, id: string) => tasks.call(agency, 'GET', `/v1/tasks/${id}`);
const idsOf = (answer: Answer): string[] => answer.body.items.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  tasks = await RunningTasks.start();
}, 120_000);

afterAll(() => tasks?.stop(), 60_000);

describe('one task', () => {
  it('given Kemendagri gives Denpasar a task, when it is accepted, handled inside, handed in, returned and handed in again, then all parties see the same and the log tells it in order', async () => {
    const given = await tasks.call('kemendagri', 'POST', '/v1/tasks', {
      to: ['kota-denpasar'], kind: 'ASSIGNMENT', letterNo: '800/1', title: 'WFH', instruction: 'Laporkan', dueAt: '2099-03-16', assigner: { position: 'Dirjen Otda' }, assignee: { position: 'Sekretaris Daerah' },
    });
    expect([given.status, given.headers.get('etag'), given.headers.get('location')]).toEqual([201, '"1"', `/v1/tasks/${given.body.id}`]);
    expect(given.body).toMatchObject({ form: 'task', state: 'ASSIGNED', revision: 1, due: '2099-03-17T00:00:00+08:00', overdue: false, assignee: { agency: 'kota-denpasar', position: 'Sekretaris Daerah' }, allowedSteps: ['cancel', 'comment'], warnings: [] });
    const { id } = given.body;
    expect((await get('kota-denpasar', id)).body.allowedSteps).toEqual(['accept', 'decline', 'forward', 'comment']);
    const steps: [string, string, object, string][] = [
      ['kota-denpasar', 'accept', { note: 'siap' }, 'ACCEPTED'],
      ['kota-denpasar', 'forward', { inside: { position: 'Kepala BKPSDM' } }, 'FORWARDED'],
      ['kota-denpasar', 'submit', { result: 'terlampir' }, 'SUBMITTED'],
      ['kemendagri', 'return', { reason: 'data Februari belum ada' }, 'RETURNED'],
      ['kota-denpasar', 'progress', { percent: 80 }, 'IN_PROGRESS'],
      ['kota-denpasar', 'submit', { result: 'sudah lengkap' }, 'SUBMITTED'],
      ['kemendagri', 'complete', {}, 'COMPLETED'],
      ['kota-denpasar', 'comment', { note: 'terima kasih' }, 'COMPLETED'],
    ];
    for (const [agency, kind, body, state] of steps) expect(await tasks.step(agency, id, kind, body)).toMatchObject({ status: 200, body: { state } });
    const { body } = await get('kemendagri', id);
    expect(body).toMatchObject({ state: 'COMPLETED', revision: 9, percent: 80, result: 'sudah lengkap', handledBy: { position: 'Kepala BKPSDM' }, allowedSteps: ['comment'] });
    const facts = ['assigned', 'accepted', 'forwarded', 'submitted', 'returned', 'progressed', 'submitted', 'completed', 'commented'];
    expect(body.history.map(({ fact }: { fact: string }) => fact)).toEqual(facts);
    expect(await tasks.loggedFacts(id, 9)).toEqual(facts);
    expect(new Set((await tasks.logged(id)).map(({ recipients, agency, region }) => `${recipients} ${agency} ${region}`))).toEqual(new Set(['kemendagri,kota-denpasar kota-denpasar 51.71']));
    expect([idsOf(await tasks.call('kota-denpasar', 'GET', '/v1/tasks?letterNo=800/1')), (await get('kab-sleman', id)).status]).toEqual([[id], 404]);
  });

  it('given a step that can’t be, when asked for, then the answer says how the task stands and what is open', async () => {
    const id = await tasks.give('kemendagri', { to: ['kota-denpasar'] });
    expect(await tasks.step('kota-denpasar', id, 'submit', { result: 'x' })).toMatchObject({ status: 409, body: { code: 'illegal-step', detail: 'it is ASSIGNED; open to your agency: accept, decline, forward, comment', state: 'ASSIGNED', revision: 1, allowedSteps: ['accept', 'decline', 'forward', 'comment'] } });
    expect(await tasks.step('kemendagri', id, 'accept')).toMatchObject({ status: 403, body: { code: 'not-your-step', allowedSteps: ['cancel', 'comment'] } });
    expect(await tasks.step('kab-sleman', id, 'accept')).toMatchObject({ status: 404 });
    expect(await tasks.step('kota-denpasar', id, 'decline')).toMatchObject({ status: 400, body: { pointer: '/reason' } });
    expect(await tasks.step('kota-denpasar', id, 'forward')).toMatchObject({ status: 400 });
    expect(await tasks.step('kota-denpasar', id, 'fly')).toMatchObject({ status: 404 });
    expect(await tasks.step('kota-denpasar', 'tsk_0', 'accept')).toMatchObject({ status: 404 });
    expect(await tasks.step('kota-denpasar', id, 'comment')).toMatchObject({ status: 400, body: { code: 'bad-request', pointer: '/note' } });
  });

  it('given another revision than now, when a step says so, then it is not taken; given the one now, then it is', async () => {
    const id = await tasks.give('kemendagri', { to: ['kota-denpasar'] });
    await tasks.step('kemendagri', id, 'comment', { note: 'segera' });
    expect(await tasks.step('kota-denpasar', id, 'accept', {}, { 'if-match': '"1"' })).toMatchObject({ status: 412, body: { code: 'revision-changed', revision: 2 } });
    expect(await tasks.step('kota-denpasar', id, 'accept', {}, { 'if-match': 'x' })).toMatchObject({ status: 400 });
    const taken = await tasks.step('kota-denpasar', id, 'accept', {}, { 'if-match': '"2"' });
    expect([taken.status, taken.headers.get('etag')]).toEqual([200, '"3"']);
  });

  it('given an Idempotency-Key, when the same is sent again, at once or later, then it is done once; given other words, then it is refused', async () => {
    const body = { to: ['kota-denpasar'], kind: 'REQUEST', instruction: 'Mohon data' };
    const key = { 'idempotency-key': 'surat-1' };
    const all = await Promise.all([1, 2, 3].map(() => tasks.call('kemendagri', 'POST', '/v1/tasks', body, key)));
    const [id] = new Set(all.map((answer) => answer.body.id as string));
    expect([new Set(all.map((answer) => answer.body.id)).size, all.map(({ status }) => status)]).toEqual([1, [201, 201, 201]]);
    expect(await tasks.call('kemendagri', 'POST', '/v1/tasks', { ...body, instruction: 'Lain' }, key)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect((await tasks.call('bkn', 'POST', '/v1/tasks', body, key)).body.id).not.toBe(id);
    const steps = await Promise.all([1, 2].map(() => tasks.step('kota-denpasar', id ?? '', 'accept', {}, { 'idempotency-key': 'langkah-1' })));
    expect(steps.map(({ status, body: task }) => [status, task.revision])).toEqual([[200, 2], [200, 2]]);
    expect(await tasks.loggedFacts(id ?? '', 2)).toEqual(['assigned', 'accepted']);
  });

  it('given who may raise what, when a region does, then a PROBLEM goes up and an ASSIGNMENT does not', async () => {
    const raise = (agency: string, kind: string, to: string) => tasks.call(agency, 'POST', '/v1/tasks', { to: [to], kind, instruction: 'Aplikasi tidak dapat dibuka' });
    expect(await raise('kab-deli-serdang', 'PROBLEM', 'kemenpanrb')).toMatchObject({ status: 201, body: { kind: 'PROBLEM', assignee: { agency: 'kemenpanrb' } } });
    expect(await raise('kab-deli-serdang', 'ASSIGNMENT', 'kemenpanrb')).toMatchObject({ status: 403, body: { code: 'may-not-assign', pointer: '/to', recipient: 'kemenpanrb' } });
    expect(await raise('kab-deli-serdang', 'REQUEST', 'regions:*')).toMatchObject({ status: 403, body: { reason: 'addresses-too-many' } });
    expect(await raise('kemendagri', 'ASSIGNMENT', 'kota-atlantis')).toMatchObject({ status: 400, body: { pointer: '/to', reason: 'no-such-recipient' } });
    expect(await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'x', dueAt: '2026-01-01' })).toMatchObject({ status: 400, body: { pointer: '/dueAt' } });
    for (const dueAt of ['2099-02-30', '2099-03-01T10:00', '2099-03-01T10:00:00+99:00', 'besok']) expect(await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'x', dueAt })).toMatchObject({ status: 400, body: { pointer: '/dueAt' } });
  });

  it('given it can be cancelled until it is received, when Denpasar has it, then Kemendagri asks for it back and Denpasar lets it go', async () => {
    const id = await tasks.give('kemendagri', { to: ['kota-denpasar'], cancellable: 'UNTIL_RECEIVED' });
    await tasks.step('kota-denpasar', id, 'accept');
    expect(await tasks.step('kemendagri', id, 'cancel', { reason: 'salah' })).toMatchObject({ status: 409, body: { reason: 'already-received', allowedSteps: ['recall', 'comment'] } });
    expect(await tasks.step('kemendagri', id, 'recall', { reason: 'salah alamat' })).toMatchObject({ status: 200, body: { state: 'ACCEPTED', recallAsked: true } });
    expect(await tasks.step('kota-denpasar', id, 'cancel', { reason: 'dikembalikan' })).toMatchObject({ status: 200, body: { state: 'CANCELLED' } });
    expect(await tasks.loggedFacts(id, 4)).toEqual(['assigned', 'accepted', 'commented', 'cancelled']);
  });
});

describe('forwarding to other agencies', () => {
  const childrenOf = async (agency: string, id: string) => new Map<string, string>((await tasks.call(agency, 'GET', `/v1/tasks?parent=${id}`)).body.items.map((task: any) => [task.assignee.agency, task.id]));

  it('given Bali passes it on to two, when both are done, then Bali has handed in what they say, and Kemendagri sees it all', async () => {
    const id = await tasks.give('kemendagri', { to: ['prov-bali'], letterNo: '800/2' });
    const forwarded = await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kota-denpasar', position: 'Kepala BKPSDM' }, { agency: 'kab-badung', instruction: 'Khusus data Badung' }] });
    expect(forwarded).toMatchObject({ status: 200, body: { state: 'FORWARDED', openChildren: 2 } });
    const children = await childrenOf('prov-bali', id);
    expect(await get('kemendagri', children.get('kab-badung') ?? '')).toMatchObject({ status: 200, body: { kind: 'ASSIGNMENT', instruction: 'Khusus data Badung', letterNo: '800/2', forwarders: ['prov-bali'], parentTaskId: id, allowedSteps: ['comment'] } });
    expect(await tasks.step('prov-bali', id, 'submit', { result: 'x' })).toMatchObject({ status: 409, body: { reason: 'children-open' } });
    await Promise.all(
      ['kota-denpasar', 'kab-badung'].map(async (agency) => {
        const child = children.get(agency) ?? '';
        await tasks.step(agency, child, 'accept');
        await tasks.step(agency, child, 'submit', { result: `dari ${agency}` });
        expect(await tasks.step('prov-bali', child, 'complete')).toMatchObject({ status: 200, body: { state: 'COMPLETED' } });
      }),
    );
    const { body } = await get('kemendagri', id);
    expect(body).toMatchObject({ state: 'SUBMITTED', openChildren: 0, allowedSteps: ['complete', 'return', 'comment'] });
    expect(body.result.split('\n').toSorted()).toEqual(['kab-badung: dari kab-badung', 'kota-denpasar: dari kota-denpasar']);
    const [child] = await tasks.logged(children.get('kota-denpasar'));
    expect(child).toMatchObject({ source: 'urn:id:instansi:prov-bali', recipients: 'kemendagri,kota-denpasar,prov-bali', correlationid: id });
  });

  it('given one declines, then Bali has it back; given it would go round, then it is refused', async () => {
    const id = await tasks.give('kemendagri', { to: ['prov-bali'] });
    expect(await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kemendagri' }] })).toMatchObject({ status: 400, body: { reason: 'forward-loop' } });
    expect(await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kab-badung' }, { agency: 'kab-badung' }] })).toMatchObject({ status: 400, body: { reason: 'forward-loop' } });
    expect(await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kota-atlantis' }] })).toMatchObject({ status: 400 });
    await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kota-denpasar' }] });
    expect(await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kab-badung' }, { agency: 'kota-denpasar' }] })).toMatchObject({ status: 400, body: { reason: 'forward-loop' } });
    const child = (await childrenOf('prov-bali', id)).get('kota-denpasar') ?? '';
    await tasks.step('kota-denpasar', child, 'decline', { reason: 'bukan kewenangan kami' });
    expect((await get('prov-bali', id)).body).toMatchObject({ state: 'ACCEPTED', openChildren: 0, allowedSteps: ['forward', 'progress', 'submit', 'comment'] });
    expect(await tasks.loggedFacts(id, 3)).toEqual(['assigned', 'forwarded', 'accepted']);
  });
});

describe('a circular', () => {
  let id = '';

  it('given one letter to all regions, when sent, then each of the 546 has a task of its own with one event, addressed to it and Kemendagri', async () => {
    const sent = await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['regions:*'], kind: 'ASSIGNMENT', letterNo: 'SE 2/2026', instruction: 'Laporkan WFH', dueAt: '2099-03-31' });
    expect(sent).toMatchObject({ status: 201, body: { form: 'circular', to: ['regions:*'], counts: { recipients: 546, received: 0, accepted: 0, declined: 0, done: 0, overdue: 0 } } });
    id = sent.body.id;
    const events = await until(async () => {
      const found = (await tasks.logged()).filter(({ data }) => (data as { parentTaskId?: string }).parentTaskId === id);
      return found.length >= 546 ? found : undefined;
    });
    expect([events.length, new Set(events.map(({ subject }) => subject)).size]).toEqual([546, 546]);
    for (const { agency, recipients, region } of events) expect([recipients, region]).toEqual([`kemendagri,${agency}`, expect.any(String)]);
  }, 30_000);

  it('given answers come in, when counted, then in all and by region, and each region sees its own task alone', async () => {
    const mine = await tasks.call('kota-denpasar', 'GET', '/v1/tasks?letterNo=SE 2/2026');
    expect(mine.body.items).toMatchObject([{ assignee: { agency: 'kota-denpasar' }, parentTaskId: id }]);
    await tasks.step('kota-denpasar', idsOf(mine)[0] ?? '', 'accept');
    const { body: tally } = await tasks.call('kemendagri', 'GET', `/v1/tasks/${id}/tally`);
    expect(tally).toMatchObject({ total: { recipients: 546, received: 1, accepted: 1 }, regions: expect.arrayContaining([expect.objectContaining({ region: '51', name: 'Provinsi Bali', recipients: 10, accepted: 1 })]) as unknown });
    expect(tally.regions).toHaveLength(38);
    expect((await tasks.call('kemendagri', 'GET', `/v1/tasks/${id}/tally?region=51`)).body.regions).toHaveLength(10);
    expect((await tasks.call('kota-denpasar', 'GET', `/v1/tasks/${id}/tally`)).status).toBe(404);
    expect(idsOf(await tasks.call('kemendagri', 'GET', '/v1/tasks?letterNo=SE 2/2026'))).toEqual([id]);
    expect(idsOf(await tasks.call('kemendagri', 'GET', `/v1/tasks?parent=${id}&limit=1000`))).toHaveLength(546);
    expect(idsOf(await tasks.call('kab-badung', 'GET', `/v1/tasks?parent=${id}`))).toHaveLength(1);
  });

  it('given it was sent in error, when cancelled as a whole, then every task that can be is, and other steps are for its tasks', async () => {
    expect(await tasks.step('kemendagri', id, 'comment', { note: 'x' })).toMatchObject({ status: 409, body: { reason: 'is-circular' } });
    expect(await tasks.step('kota-denpasar', id, 'cancel', { reason: 'x' })).toMatchObject({ status: 404 });
    expect(await tasks.step('kemendagri', id, 'cancel', { reason: 'salah kirim' }, { 'if-match': '"2"' })).toMatchObject({ status: 412, body: { code: 'revision-changed', revision: 1, allowedSteps: ['cancel'] } });
    expect(await tasks.step('kemendagri', id, 'cancel', { reason: 'salah kirim' }, { 'if-match': '"1"' })).toMatchObject({ status: 200, body: { form: 'circular' } });
    expect(idsOf(await tasks.call('kemendagri', 'GET', `/v1/tasks?parent=${id}&state=CANCELLED&limit=1000`))).toHaveLength(546);
  });
});

describe('what the log tells', () => {
  const sleman = { agency: 'kab-sleman' };
  const told = (fact: string, data: object): SimpulEvent => {
    const type = `id.go.asn.task.${fact}.v1` as const;
    const common = { taskId: 'rekap-1', occurredAt: '2026-03-16T08:00:00+07:00', sourceRecord: { system: 'rekap-disposisi', key: '800/9|Sekda', version: '1' } };
    return { ...(exampleEvent('id.go.asn.task.assigned.v1') as unknown as SimpulEvent), id: `r-${fact}`, type, source: 'urn:id:instansi:kab-sleman', subject: 'rekap-1', agency: 'kab-sleman', data: { ...common, ...data } } as unknown as SimpulEvent;
  };

  it('given Sleman reports a task of its own recap, when met, then it is shown to its parties and never stepped', async () => {
    await tasks.publish(told('assigned', { kind: 'ASSIGNMENT', instruction: 'Siapkan', urgency: 'URGENT', secrecy: 'NORMAL', assigner: { agency: 'kemendagri' }, assignee: sleman, letterNo: '800/9' }));
    await tasks.publish(told('completed', { by: sleman, at: '2026-03-16T08:00:00+07:00' }));
    const shown = await until(async () => {
      const { body } = await get('kab-sleman', 'rekap-1');
      return body.state === 'COMPLETED' ? body : undefined;
    });
    expect(shown).toMatchObject({ form: 'reported', reporter: 'kab-sleman', urgency: 'URGENT', allowedSteps: [] });
    for (const agency of ['kab-sleman', 'kemendagri']) expect(idsOf(await tasks.call(agency, 'GET', '/v1/tasks?letterNo=800/9'))).toEqual(['rekap-1']);
    expect(await tasks.step('kab-sleman', 'rekap-1', 'accept')).toMatchObject({ status: 409, body: { code: 'reported-task' } });
    expect(await tasks.step('bkn', 'rekap-1', 'accept')).toMatchObject({ status: 404 });
  });

  it('given somebody is on leave, when a task is given to them, then the answer warns', async () => {
    const leave = exampleEvent('id.go.asn.employee.leave-started.v1') as unknown as SimpulEvent;
    await tasks.publish({ ...leave, subject: 'emp_cuti', data: { ...leave.data, employeeId: 'emp_cuti', leaveId: 'l1', startDate: '2020-01-01', endDate: '2099-01-01' } });
    const warned = await until(async () => {
      const given = await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'x', assignee: { employee: { subject: 'emp_cuti' } } }, { 'accept-language': 'id' });
      return given.body.warnings.length > 0 ? given : undefined;
    });
    expect(warned).toMatchObject({ status: 201, body: { assignee: { employeeId: 'emp_cuti' }, warnings: [{ code: 'assignee-on-leave', message: 'Pegawai sedang cuti hari ini.' }] } });
  });

  it('given a NIP, when a task is given to it, then its person is named by the subject, also when the connectors know the person by an older number', async () => {
    const nip = '199002112019032910';
    const give = async () => (await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'x', assignee: { employee: { nip } } })).body.assignee.employeeId as string;
    const hash = subjectFor(tasks.apps[0]?.get<string>(SUBJECT_KEY) ?? '', nip);
    expect(await give()).toBe(hash);
    const older = `emp_${'0123456789abcdef'.repeat(2)}`;
    await tasks.apps[0]?.get<LogAppender>(LOG_APPENDER).append([{ topic: ALIASES_TOPIC, partition: 0, key: Buffer.from(hash), value: Buffer.from(older), headers: {} }]);
    expect(await give()).toBe(older);
    expect(await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'x', assignee: { employee: { nip: '1990' } } })).toMatchObject({ status: 400, body: { pointer: '/assignee/employee/nip' } });
    for (const employee of [{}, { nip, subject: older }]) expect(await tasks.call('kemendagri', 'POST', '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'x', assignee: { employee } })).toMatchObject({ status: 400, body: { pointer: '/assignee/employee' } });
  });

  it('given the documents, when asked for, then every call of this app is in them', async () => {
    const { body } = await tasks.call('bkn', 'GET', '/docs-json');
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/v1/tasks', '/v1/tasks/{id}', '/v1/tasks/{id}/accept', '/v1/tasks/{id}/tally', '/v1/task-steps', '/v1/attachments', '/v1/attachments/{sha256}']));
  });
});
