import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { approved, nipOf, registered, statusOn, subjectOf, told } from '../test/staff-events.ts';
import { RemoteWorkUnderTest, type Answer } from '../test/start-remote-work.ts';

jest.setTimeout(120_000);

let bus: RemoteWorkUnderTest;

beforeAll(async () => {
  bus = await RemoteWorkUnderTest.start();
  await bus.startApp();
  await bus.startApp();
});

afterAll(async () => bus?.stop());

const get = (agency: string, path: string) => bus.call(agency, 'GET', path);
const post = (agency: string, path: string, body: unknown = {}, headers: Record<string, string> = {}) => bus.call(agency, 'POST', path, body, headers);
const statusAt = async (agency: string, person: number, date: string) => (await get(agency, `/v1/employees/${subjectOf(person)}/work-location?date=${date}`)).body.status;
const facts = (events: readonly SimpulEvent[], id: string) => events.filter(({ data }) => (data as { arrangementId?: string }).arrangementId === id && data.sourceRecord.system === 'simpul-remote-work').map(({ type }) => type.split('.')[4]);

/** Ten in Denpasar (0–9), four in Badung (10–13), two of Kemenkeu in Denpasar (20, 21), one at the province itself (30). */
const STAFF = [
  ...Array.from({ length: 10 }, (_, i) => registered(i)),
  ...Array.from({ length: 4 }, (_, i) => registered(10 + i, { by: 'kab-badung' })),
  ...[20, 21].map((person) => registered(person, { by: 'kemenkeu', region: '51.71' })),
  registered(30, { by: 'prov-bali' }),
];
const MORNING = [
  ...[0, 1, 2].map((person) => statusOn(person, '2026-03-16', 'WFO')),
  statusOn(3, '2026-03-16', 'DUTY_TRAVEL'),
  ...approved(4, 'arr_reported_4', '2026-03-16', '2026-03-18'),
  ...approved(5, 'arr_reported_5', '2026-03-16', '2026-03-17'),
  statusOn(5, '2026-03-16', 'WFO'),
  told('id.go.asn.employee.leave-started.v1', 6, { leaveId: 'leave_6', leaveKind: 'ANNUAL', startDate: '2026-03-16', endDate: '2026-03-17' }),
  statusOn(10, '2026-03-16', 'WFA', { by: 'kab-badung' }),
  statusOn(20, '2026-03-16', 'WFO', { by: 'kemenkeu', region: '51.71' }),
];

describe('the log, taken in by two processes', () => {
  it('given staff, approvals, a leave and check-ins, when a province asks, then it sees who works where in its regencies and cities and how much is known', async () => {
    await bus.publish(...STAFF, ...MORNING);
    await bus.caughtUp();
    const { status, body } = await get('prov-bali', '/v1/work-locations/summary?region=51&date=2026-03-16');
    expect([status, body]).toMatchObject([200, {
      region: '51', date: '2026-03-16', headcount: 15, reported: 8, coverage: 0.5333, byStatus: { WFO: 4, WFH: 1, WFA: 1, DUTY_TRAVEL: 1, LEAVE: 1, ABSENT: 0, OFF: 0, NOT_REPORTED: 7 },
      byRegion: [{ region: '51', name: 'Provinsi Bali', headcount: 1, reported: 0, coverage: 0 }, { region: '51.03', headcount: 4, reported: 1 }, { region: '51.71', headcount: 10, reported: 7, byStatus: { NOT_REPORTED: 3 } }],
    }]);
    expect(Date.parse(body.asOf)).not.toBeNaN();
  });

  it('given a city, a ministry, Kemenpan-RB and another province, then each sees what it may', async () => {
    const seen = async (agency: string, query: string) => {
      const { headcount, reported, byRegion } = (await get(agency, `/v1/work-locations/summary?date=2026-03-16${query}`)).body;
      return [headcount, reported, byRegion.map(({ region }: { region: string }) => region)];
    };
    expect(await seen('kota-denpasar', '&region=51.71')).toEqual([10, 7, []]);
    expect(await seen('kota-denpasar', '')).toEqual([10, 7, ['51']]);
    expect(await seen('kemenkeu', '&region=51')).toEqual([2, 1, ['51.71']]);
    expect(await seen('kemenpanrb', '')).toEqual([17, 9, ['51']]);
    expect(await seen('prov-nusa-tenggara-barat', '&region=51')).toEqual([0, 0, []]);
    expect((await get('prov-bali', '/v1/work-locations/summary?region=5171')).status).toBe(400);
    expect((await get('prov-bali', '/v1/work-locations/summary')).body).toMatchObject({ headcount: 15, reported: 8, date: '2026-03-16' });
  });

  it('given one employee, then the agency sees what was said, the province no personal field, others nobody', async () => {
    const path = `/v1/employees/${subjectOf(5)}/work-location`;
    expect((await get('kota-denpasar', path)).body).toMatchObject({
      employeeId: subjectOf(5), localDate: '2026-03-16', timeZone: 'Asia/Makassar', status: 'WFO',
      said: [{ status: 'WFO', kind: 'record', by: 'kota-denpasar', rawStatus: 'wfo', checkInAt: '2026-03-16T07:21:44+08:00' }, { status: 'WFH', kind: 'arrangement', arrangementId: 'arr_reported_5' }],
    });
    const { body } = await get('prov-bali', path);
    expect([body.status, JSON.stringify(body)]).toEqual(['WFO', expect.not.stringMatching(/checkIn|wfo"/)]);
    expect((await get('kab-badung', path)).status).toBe(404);
    expect((await get('kota-denpasar', `/v1/employees/${subjectOf(99)}/work-location`)).status).toBe(404);
    expect(await Promise.all([9, 6, 4].map((person) => statusAt('kota-denpasar', person, '2026-03-16')))).toEqual(['NOT_REPORTED', 'LEAVE', 'WFH']);
    expect(await Promise.all(['2026-03-17', '2026-03-18', '2026-03-19'].map((date) => statusAt('kota-denpasar', 4, date)))).toEqual(['WFH', 'WFH', 'NOT_REPORTED']);
  });

  it('given all of it comes again, and late corrections, then nothing is counted twice and the newest version holds', async () => {
    const before = await bus.counters();
    await bus.publish(...MORNING, ...STAFF, ...MORNING);
    await bus.caughtUp();
    expect(await bus.counters()).toEqual(before);
    expect(before.kept).toEqual(before.recounted);
    await bus.publish(statusOn(0, '2026-03-16', 'WFH', { version: 3 }), statusOn(0, '2026-03-16', 'ABSENT', { version: 2 }));
    await bus.caughtUp();
    expect(await statusAt('kota-denpasar', 0, '2026-03-16')).toBe('WFH');
    const { kept, recounted } = await bus.counters();
    expect(kept).toEqual(recounted);
  });

  it('given many at once while a process goes and another comes, then every counter is what the days say', async () => {
    const people = Array.from({ length: 48 }, (_, i) => 40 + i);
    const agencies = ['kota-denpasar', 'kab-badung', 'kab-gianyar'];
    const of = (person: number) => ({ by: agencies[person % 3] as string });
    await bus.publish(...people.map((person) => registered(person, of(person))));
    const statuses = ['WFO', 'WFH', 'DUTY_TRAVEL'] as const;
    const rounds = [1, 2, 3].map((version) => people.flatMap((person) => ['2026-03-12', '2026-03-13'].map((date) => statusOn(person, date, statuses[(person + version) % 3] as 'WFO', { ...of(person), version }))));
    await bus.publish(...(rounds[0] ?? []));
    await bus.stopApp(bus.app);
    await bus.publish(...(rounds[1] ?? []));
    await bus.startApp();
    await bus.publish(...(rounds[2] ?? []));
    await bus.caughtUp();
    const { kept, recounted } = await bus.counters();
    expect(kept).toEqual(recounted);
    // Each by agency and once more by region.
    expect(Object.entries(kept).filter(([key]) => key.startsWith('2026-03-12')).reduce((sum, [, count]) => sum + count, 0)).toBe(2 * people.length);
  });
});

describe('arrangements by the API', () => {
  let made: Answer;

  it('given one of the own staff, when asked for by number, then it is requested once under its key', async () => {
    const body = { employee: { nip: nipOf(7) }, flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-16', endDate: '2026-03-20', targetOutput: 'laporan' };
    made = await post('kota-denpasar', '/v1/arrangements', body, { 'idempotency-key': 'maret-7' });
    expect(made).toMatchObject({ status: 201, body: { employeeId: subjectOf(7), agency: 'kota-denpasar', state: 'REQUESTED', revision: 1, allowedSteps: ['approve', 'reject', 'withdraw'], details: { targetOutput: 'laporan', unit: { name: 'Sekretariat' } } } });
    expect(made.headers.get('etag')).toBe('"1"');
    expect((await post('kota-denpasar', '/v1/arrangements', body, { 'idempotency-key': 'maret-7' })).body.id).toBe(made.body.id);
    expect(await post('kota-denpasar', '/v1/arrangements', { ...body, endDate: '2026-03-19' }, { 'idempotency-key': 'maret-7' })).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await post('kota-denpasar', '/v1/arrangements', body)).toMatchObject({ status: 409, body: { code: 'arrangement-overlap', with: made.body.id, date: '2026-03-16' } });
  });

  it('given others’ staff, nobody, or terms that can’t be, then a problem that says so', async () => {
    const body = { employee: { nip: nipOf(10) }, flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-23', endDate: '2026-03-27' };
    expect(await post('kota-denpasar', '/v1/arrangements', body)).toMatchObject({ status: 404, body: { code: 'employee-unknown' } });
    expect(await post('kota-denpasar', '/v1/arrangements', { ...body, employee: { nip: nipOf(99) } })).toMatchObject({ status: 404, body: { code: 'employee-unknown' } });
    expect(await post('kota-denpasar', '/v1/arrangements', { ...body, employee: {} })).toMatchObject({ status: 400, body: { pointer: '/employee/subject' } });
    expect(await post('kota-denpasar', '/v1/arrangements', { ...body, endDate: '2026-02-30' })).toMatchObject({ status: 400, body: { pointer: '/endDate' } });
    expect(await post('kota-denpasar', '/v1/arrangements', { ...body, employee: { subject: subjectOf(8) }, endDate: '2026-03-22' })).toMatchObject({ status: 400, body: { pointer: '/endDate' } });
  });

  it('given it is approved by two at once, then once; it is at work at once and everybody reads it in the log', async () => {
    const approve = () => post('kota-denpasar', `/v1/arrangements/${made.body.id}/approve`, { decidedBy: { positionId: 'pos-sekda' } });
    const answers = await Promise.all([approve(), approve()]);
    expect(answers.map(({ status, body }) => `${status} ${body.code ?? body.state}`).toSorted()).toEqual(['200 ACTIVE', '409 illegal-step']);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ state: 'ACTIVE', allowedSteps: ['revoke'] });
    await bus.caughtUp();
    expect(facts(await bus.logged(), made.body.id)).toEqual(['requested', 'approved', 'activated']);
    expect(await statusAt('kota-denpasar', 7, '2026-03-16')).toBe('WFH');
  });

  it('given an old ETag, another agency, or one that an agency reports, then it is refused', async () => {
    const step = (agency: string, id: string, headers = {}) => post(agency, `/v1/arrangements/${id}/revoke`, { reason: 'panggilan dinas' }, headers);
    expect(await step('kota-denpasar', made.body.id, { 'if-match': '"1"' })).toMatchObject({ status: 412, body: { code: 'revision-changed', state: 'ACTIVE' } });
    expect(await step('kab-badung', made.body.id)).toMatchObject({ status: 404 });
    expect(await step('prov-bali', made.body.id)).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    expect(await step('kota-denpasar', 'arr_reported_4')).toMatchObject({ status: 409, body: { code: 'reported-arrangement' } });
    expect(await post('kota-denpasar', `/v1/arrangements/${made.body.id}/revoke`)).toMatchObject({ status: 400, body: { pointer: '/reason' } });
    expect(await post('kota-denpasar', `/v1/arrangements/${made.body.id}/revoke`, { reason: 'x', decidedBy: {} })).toMatchObject({ status: 400, body: { pointer: '/decidedBy/subject' } });
  });

  it('given lists, then by state and dates, page by page, without personal fields for the province', async () => {
    const { body } = await get('kota-denpasar', '/v1/arrangements?state=ACTIVE&from=2026-03-18&limit=1');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
    expect((await get('kota-denpasar', `/v1/arrangements?state=ACTIVE&from=2026-03-18&limit=1&page=${body.next}`)).body.items.map(({ id }: { id: string }) => id)).toEqual(['arr_reported_4']);
    expect((await get('kota-denpasar', '/v1/arrangements?page=x')).status).toBe(400);
    const seen = await get('prov-bali', `/v1/arrangements/${made.body.id}`);
    expect([seen.status, JSON.stringify(seen.body)]).toEqual([200, expect.not.stringContaining('laporan')]);
    expect((await get('kab-badung', '/v1/arrangements')).body.items).toEqual([]);
  });
});

describe('local dates', () => {
  it('given midnight in two processes at once, then each arrangement begins and ends once, and its days are there', async () => {
    await bus.at('2026-03-16T16:00:01Z');
    expect(await Promise.all([4, 5, 6, 7].map((person) => statusAt('kota-denpasar', person, '2026-03-17')))).toEqual(['WFH', 'WFH', 'LEAVE', 'WFH']);
    await bus.at('2026-03-17T16:00:01Z');
    const logged = await bus.logged();
    expect([facts(logged, 'arr_reported_5'), facts(logged, 'arr_reported_4')]).toEqual([['activated', 'ended'], ['activated']]);
    const { kept, recounted } = await bus.counters();
    expect(kept).toEqual(recounted);
  });

  it('given the app is down over days, when it starts again, then nothing is missed and nothing happens twice', async () => {
    while (bus.apps.length > 0) await bus.stopApp(bus.app);
    bus.now = new Date('2026-03-25T01:00:00Z');
    await bus.startApp();
    await bus.at('2026-03-25T01:00:00Z');
    const logged = await bus.logged();
    expect(['arr_reported_4', 'arr_reported_5'].map((id) => facts(logged, id))).toEqual([['activated', 'ended'], ['activated', 'ended']]);
    expect(await Promise.all(['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23'].map((date) => statusAt('kota-denpasar', 7, date)))).toEqual(['WFH', 'WFH', 'WFH', 'NOT_REPORTED']);
    await bus.startApp();
  });

  it('given a transfer that is told late, then the arrangement ends by it, and days and headcounts follow the person', async () => {
    await bus.publish(...approved(8, 'arr_reported_8', '2026-03-23', '2026-03-31', { at: '2026-03-20T08:00:00+08:00' }), statusOn(8, '2026-03-24', 'WFO'));
    await bus.caughtUp();
    expect(await statusAt('kota-denpasar', 8, '2026-03-25')).toBe('WFH');
    await bus.publish(told('id.go.asn.employee.transferred.v1', 8, { kind: 'INTER_AGENCY', from: { agency: 'kota-denpasar' }, to: { agency: 'kab-badung' }, effectiveDate: '2026-03-24' }, { by: 'bkn', about: 'kab-badung', at: '2026-03-25T08:00:00+07:00' }));
    await bus.caughtUp();
    expect((await get('kota-denpasar', '/v1/arrangements/arr_reported_8')).body).toMatchObject({ state: 'ENDED', lastDay: '2026-03-23', details: { endCause: 'TRANSFER' } });
    expect(facts(await bus.logged(), 'arr_reported_8')).toEqual(['activated', 'ended']);
    expect([await statusAt('kota-denpasar', 8, '2026-03-23'), await statusAt('kab-badung', 8, '2026-03-24'), await statusAt('kab-badung', 8, '2026-03-25')]).toEqual(['WFH', 'WFO', 'NOT_REPORTED']);
    const headcounts = await Promise.all(['2026-03-23', '2026-03-24'].map(async (date) => (await get('prov-bali', `/v1/work-locations/summary?region=51&date=${date}`)).body.byRegion.map(({ headcount }: { headcount: number }) => headcount)));
    expect((headcounts[1]?.[1] ?? 0) - (headcounts[0]?.[1] ?? 0)).toBe(1);
    const { kept, recounted } = await bus.counters();
    expect(kept).toEqual(recounted);
  });
});

describe('what does not fit together', () => {
  it('given two sources and two reports that disagree, then both are kept, the authority holds, and the agency finds them listed', async () => {
    await bus.publish(registered(1, { by: 'bkn', about: 'kota-denpasar', at: '2026-03-25T08:00:00+07:00' }, { gradeCode: 'III/c', fullName: 'Nama Lain' }), ...approved(9, 'arr_a', '2026-03-25', '2026-03-27'), ...approved(9, 'arr_b', '2026-03-27', '2026-03-30'));
    await bus.caughtUp();
    const { body } = await get('kota-denpasar', '/v1/conflicts?state=open');
    expect(body.items).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'facts-differ', employeeId: subjectOf(1), detail: expect.objectContaining({ fact: 'fullName', holds: 'bkn', said: expect.arrayContaining([expect.objectContaining({ by: 'kota-denpasar' })]) }) }),
      expect.objectContaining({ kind: 'arrangements-overlap', employeeId: subjectOf(9), detail: { arrangements: ['arr_a', 'arr_b'], date: '2026-03-27' } }),
    ]));
    expect((await get('kota-denpasar', `/v1/employees/${subjectOf(9)}/conflicts`)).body.items).toHaveLength(1);
    expect(JSON.stringify((await get('kemenpanrb', '/v1/conflicts')).body)).not.toContain('Nama Lain');
    expect((await get('kab-badung', `/v1/employees/${subjectOf(9)}/conflicts`)).body.items).toEqual([]);
    await bus.publish(told('id.go.asn.flexwork.withdrawn.v1', 9, { arrangementId: 'arr_b', decidedAt: '2026-03-25T10:00:00+08:00' }, { key: 'arr_b', version: 2 }));
    await bus.caughtUp();
    expect((await get('kota-denpasar', `/v1/employees/${subjectOf(9)}/conflicts`)).body.items).toMatchObject([{ state: 'closed' }]);
  });

  it('given a new number for the same person, then both numbers name the same subject, to its own agency only', async () => {
    await bus.publish(told('id.go.asn.employee.identifier-changed.v1', 2, { identifiers: [{ kind: 'NIP', value: nipOf(2) }, { kind: 'NI_PPPK', value: '198609142026212901' }] }));
    await bus.caughtUp();
    const resolve = async (agency: string) => (await post(agency, '/v1/employees/resolve', { identifiers: [nipOf(2), '198609142026212901', nipOf(10), nipOf(98)] })).body;
    expect(await resolve('kota-denpasar')).toEqual({ subjects: [subjectOf(2), subjectOf(2), null, null] });
    expect(await resolve('kab-badung')).toEqual({ subjects: [null, null, subjectOf(10), null] });
    expect(await post('kota-denpasar', '/v1/employees/resolve', { identifiers: [nipOf(2), '12', nipOf(10), 7] })).toMatchObject({ status: 400, body: { pointer: '/identifiers/1', errors: [{ pointer: '/identifiers/1' }, { pointer: '/identifiers/3' }] } });
  });
});

describe('policies', () => {
  const circular = { circularNo: 'SE 2/2026', title: 'Kerja fleksibel', startDate: '2026-03-23', endDate: '2026-03-31', quotas: [{ serviceKind: 'ADMINISTRATION', maxWfhPercent: 50 }, { serviceKind: 'DIRECT_PUBLIC', maxWfhPercent: 0 }] };

  it('given Kemenpan-RB, then to all regions; given an agency, then for itself; given it addresses others, then refused', async () => {
    expect(await post('kota-denpasar', '/v1/flexwork/policies', { ...circular, recipients: ['kab-badung'] })).toMatchObject({ status: 403 });
    expect(await post('kota-denpasar', '/v1/flexwork/policies', { ...circular, recipients: ['kota-antah'] })).toMatchObject({ status: 403 });
    for (const nobody of ['kota-antah', 'region:99.*', 'region:51.99']) expect(await post('kemenpanrb', '/v1/flexwork/policies', { ...circular, recipients: ['kab-badung', nobody] })).toMatchObject({ status: 400, body: { pointer: '/recipients' } });
    expect(await post('kota-denpasar', '/v1/flexwork/policies', circular)).toMatchObject({ status: 201, body: { recipients: ['kota-denpasar'] } });
  });

  it('given it is acknowledged with headcounts, then compliance says planned, actual and limit, to each what it may see', async () => {
    const { body: policy } = await post('kemenpanrb', '/v1/flexwork/policies', { ...circular, recipients: ['regions:*'] }, { 'idempotency-key': 'se-2' });
    expect((await post('kemenpanrb', '/v1/flexwork/policies', { ...circular, recipients: ['regions:*'] }, { 'idempotency-key': 'se-2' })).body).toEqual(policy);
    expect((await get('kota-denpasar', '/v1/flexwork/policies')).body.items.map(({ id }: { id: string }) => id)).toContain(policy.id);
    expect((await get('kemenkeu', `/v1/flexwork/policies/${policy.id}`)).status).toBe(404);
    const acknowledge = (agency: string, headcount: number) => post(agency, `/v1/flexwork/policies/${policy.id}/acknowledge`, { headcounts: [{ serviceKind: 'ADMINISTRATION', headcount }] });
    expect(await acknowledge('kota-denpasar', 3)).toMatchObject({ status: 200, body: { agency: 'kota-denpasar' } });
    expect(await acknowledge('kota-denpasar', 4)).toMatchObject({ status: 200, body: { headcounts: [{ headcount: 4 }] } });
    expect((await acknowledge('kemenkeu', 4)).status).toBe(404);
    await bus.caughtUp();
    const { body } = await get('kota-denpasar', `/v1/flexwork/compliance?policy=${policy.id}&date=2026-03-25`);
    expect(body.agencies).toMatchObject([{
      agency: 'kota-denpasar', acknowledgedAt: expect.any(String), byServiceKind: [{ serviceKind: 'DIRECT_PUBLIC', limit: 0 }, { serviceKind: 'ADMINISTRATION', headcount: 4, headcountFrom: 'acknowledgement', limit: 2, planned: 1, actual: 1, exceeded: false }], units: [{ unit: 'Sekretariat', serviceKind: 'ADMINISTRATION', planned: 1, actual: 1 }],
    }]);
    const agencies = async (agency: string) => (await get(agency, `/v1/flexwork/compliance?policy=${policy.id}&limit=1000`)).body.agencies.map((one: { agency: string }) => one.agency);
    expect(await agencies('prov-bali')).toEqual(expect.arrayContaining(['kab-badung', 'kota-denpasar', 'prov-bali']));
    expect([(await agencies('prov-bali')).length, (await agencies('kemenpanrb')).length]).toEqual([10, 546]);
    const logged = (await bus.logged()).filter(({ subject }) => subject === policy.id);
    expect(logged.map(({ type, agency, recipients }) => [type.split('.')[4], agency, recipients])).toEqual([['policy-published', 'kemenpanrb', 'regions:*'], ['policy-acknowledged', 'kota-denpasar', 'kemenpanrb'], ['policy-acknowledged', 'kota-denpasar', 'kemenpanrb']]);
  });
});

describe('given a part is down', () => {
  it('when it is Postgres, then 503; when it is back, then what came meanwhile is taken in', async () => {
    await bus.parts.postgres.kill();
    expect(await get('kota-denpasar', '/v1/work-locations/summary')).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    await bus.publish(statusOn(3, '2026-03-25', 'WFA'));
    await bus.parts.postgres.restart();
    await bus.caughtUp();
    expect(await statusAt('kota-denpasar', 3, '2026-03-25')).toBe('WFA');
    const { kept, recounted } = await bus.counters();
    expect(kept).toEqual(recounted);
  });
});
