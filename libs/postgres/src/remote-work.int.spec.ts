import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALWAYS, Conflicts, CountChanges, PositionLost, type Arrangement, type Conflict, type Day, type PlacedPerson, type Placement, type RemoteWorkChanges } from '@simpul/domain';
import { RunningStores } from '../test/running-stores.ts';
import type { Stores } from './create-stores.ts';
import { RegionCounts1764800000000 } from './migrations/1764800000000-region-counts.ts';
import { BadPageToken } from './page-token.ts';

let running: RunningStores;
let stores: Stores;

beforeAll(async () => {
  running = await RunningStores.start('remote-work-spec');
  stores = running.stores;
}, 120_000);

afterAll(() => running?.stop(), 60_000);

const HERE: Placement = { from: ALWAYS, agency: 'kota-denpasar', homeAgency: 'kemenkes', region: '51.71', zone: 'Asia/Makassar', unit: 'Dinas \uFFFD', serviceKind: '', standing: 'ACTIVE' };
const PARTITION = 3;

const changes = (rest: Partial<RemoteWorkChanges>): RemoteWorkChanges => ({ people: [], said: [], aliases: [], arrangements: [], leaves: [], days: [], conflicts: new Conflicts(), policies: [], acknowledgements: [], events: [], counts: new CountChanges(), ...rest });
const save = (rest: Partial<RemoteWorkChanges>, partition = PARTITION) => stores.remoteWork.inPartition(partition, (unit) => unit.save(changes(rest)));
const person = (subject: string, rest: Partial<PlacedPerson['person']> = {}): PlacedPerson => ({ person: { subject, placements: [HERE], ...rest }, agency: HERE.agency, homeAgency: HERE.homeAgency });
const arrangement = (id: string, subject: string, rest: Partial<Arrangement> = {}): Arrangement => ({
  id, subject, agency: 'kota-denpasar', flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-16', endDate: '2026-03-20', origin: 'simpul', state: 'APPROVED', revision: 2, requestedAt: '2026-03-13T08:00:00+08:00', lastDay: '2026-03-20', ...rest,
});

describe('people', () => {
  it('given somebody with everything, when read again, then it is the same', async () => {
    const whole = { said: [{ fact: 'fullName', value: 'nama \0', by: 'bkn', as: 'bkn', record: 'r', sequence: '1', since: ALWAYS }], arrangements: [arrangement('arr_1', 'emp_1')], leaves: [{ id: 'l1', subject: 'emp_1', firstDay: '2026-03-16', ended: false, by: 'kota-denpasar', record: 'r', sequence: '1' }] } as const;
    const nextDue = new Date('2026-03-16T16:00:00Z');
    await save({ people: [person('emp_1', { claimedThrough: '2026-03-16', nextDue })], said: [{ subject: 'emp_1', said: whole.said }], arrangements: whole.arrangements, leaves: whole.leaves });
    const read = await stores.remoteWorkReader.person('emp_1');
    expect(read).toEqual({ subject: 'emp_1', placements: [HERE], claimedThrough: '2026-03-16', nextDue, ...whole, said: [{ ...whole.said[0], value: 'nama \uFFFD' }] });
    expect(await stores.remoteWorkReader.person('emp_0')).toBeUndefined();
    expect((await stores.remoteWorkReader.people(['emp_1', 'emp_0'])).size).toBe(1);
  });

  it('given due moments, then those of the partition that have come, the earliest first', async () => {
    const due = (minute: number) => ({ nextDue: new Date(`2026-03-16T10:0${minute}:00Z`) });
    await save({ people: [person('emp_2', due(5)), person('emp_3', due(1)), person('emp_4', due(9))] }, 7);
    const now = new Date('2026-03-16T10:06:00Z');
    expect(await stores.remoteWork.duePartitions(now)).toEqual([7]);
    expect(await stores.remoteWork.inPartition(7, (unit) => unit.due(now, 10))).toEqual(['emp_3', 'emp_2']);
    expect(await stores.remoteWork.inPartition(7, (unit) => unit.due(now, 1))).toEqual(['emp_3']);
    await save({ people: [person('emp_2'), person('emp_3')] }, 7);
    expect(await stores.remoteWork.duePartitions(now)).toEqual([]);
  });

  it('given a number that names somebody already, then it stays theirs and the newcomer is told', async () => {
    expect(await save({ aliases: [{ hash: 'h1', subject: 'emp_1' }] })).toEqual([]);
    expect(await save({ aliases: [{ hash: 'h1', subject: 'emp_1' }, { hash: 'h2', subject: 'emp_2' }] })).toEqual([]);
    expect(await save({ aliases: [{ hash: 'h1', subject: 'emp_2' }] })).toEqual([{ hash: 'h1', subject: 'emp_2' }]);
    expect(await stores.remoteWorkReader.subjectsOf(['h1', 'h2', 'h3', 'emp_1'])).toEqual(new Map([['h1', 'emp_1'], ['h2', 'emp_2'], ['emp_1', 'emp_1']]));
  });
});

describe('one partition', () => {
  it('given two who change the same people, then one waits for the other; those of another partition don’t', async () => {
    const order: string[] = [];
    let go = () => {};
    const held = stores.remoteWork.inPartition(5, async () => {
      order.push('first in');
      await new Promise<void>((end) => (go = end));
      order.push('first out');
    });
    while (order.length === 0) await new Promise((later) => setTimeout(later, 5));
    const second = stores.remoteWork.inPartition(5, async () => void order.push('second in'));
    await stores.remoteWork.inPartition(6, async () => void order.push('other partition'));
    go();
    await Promise.all([held, second]);
    expect(order).toEqual(['first in', 'other partition', 'first out', 'second in']);
  });

  it('given a batch whose place somebody else moved on, then nothing of it lasts', async () => {
    await stores.positions.open('remote-work', 5, 10n);
    const batch = (start: bigint, subject: string) => stores.remoteWork.throughBatch({ consumer: 'remote-work', partition: 5, start, end: start + 5n }, (unit) => unit.save(changes({ people: [person(subject)] })));
    await batch(10n, 'emp_50');
    await expect(batch(10n, 'emp_51')).rejects.toBeInstanceOf(PositionLost);
    await expect(stores.remoteWork.throughBatch({ consumer: 'remote-work', partition: 5, start: 15n, end: 20n }, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await batch(15n, 'emp_52');
    expect([...(await stores.remoteWorkReader.people(['emp_50', 'emp_51', 'emp_52'])).keys()].toSorted()).toEqual(['emp_50', 'emp_52']);
  });
});

describe('days and counters', () => {
  const day = (subject: string, date: string, claims: Day['claims'] = [{ key: 'r:1', kind: 'record', status: 'WFO', rawStatus: 'nul \0' }]): Day => ({ subject, date, claims, ...(claims.length === 0 ? {} : { status: 'WFO' as const }) });

  it('given days, then those asked for and all from a date on are found; one without claims is gone', async () => {
    await save({ days: ['2026-03-14', '2026-03-15', '2026-03-16', '2026-03-20'].map((date) => day('emp_1', date)) });
    await save({ days: [day('emp_1', '2026-03-15', [])] });
    const found = (work: Promise<Day[]>) => work.then((days) => days.map(({ date }) => date).toSorted());
    await stores.remoteWork.inPartition(PARTITION, async (unit) => {
      expect(await found(unit.days([{ subject: 'emp_1', date: '2026-03-14' }, { subject: 'emp_1', date: '2026-03-15' }, { subject: 'emp_9', date: '2026-03-14' }]))).toEqual(['2026-03-14']);
      expect(await found(unit.daysFrom([{ subject: 'emp_1', from: '2026-03-16' }]))).toEqual(['2026-03-16', '2026-03-20']);
      expect(await found(unit.daysFrom([{ subject: 'emp_1', from: ALWAYS }]))).toEqual(['2026-03-14', '2026-03-16', '2026-03-20']);
    });
    expect((await stores.remoteWorkReader.day('emp_1', '2026-03-14'))?.claims[0]?.rawStatus).toBe('nul \uFFFD');
  });

  it('given counters added to from many sides at once, then nothing is lost; they are added up by region, agencies and each province’s date', async () => {
    const counted = (turn: number) => {
      const counts = new CountChanges();
      for (const [region, agency] of [['51.71', 'kota-denpasar'], ['51', 'prov-bali'], ['51.71', 'kemenkeu'], ['34.04', 'kab-sleman']] as const) {
        counts.statuses.add(['2026-03-17', region, agency, turn % 2 === 0 ? 'WFO' : 'WFH'], 1);
        counts.statuses.add(['2026-03-16', region, agency, 'WFO'], 2);
        counts.headcounts.add([region, agency, turn % 2 === 0 ? ALWAYS : '2026-03-17'], 1);
      }
      return counts;
    };
    await Promise.all(Array.from({ length: 40 }, (_, turn) => save({ counts: counted(turn) }, turn % 24)));
    const at = async (scope: Partial<Parameters<Stores['remoteWorkReader']['counts']>[0]>) => {
      const { headcounts, counts } = await stores.remoteWorkReader.counts({ agencies: 'all', region: undefined, date: { byProvince: new Map(), otherwise: '2026-03-17' }, depth: 2, ...scope });
      const sorted = <T extends { region: string }>(rows: T[]) => rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
      return [sorted(headcounts).map(({ region, headcount }) => `${region} ${headcount}`), sorted(counts).map(({ region, status, count }) => `${region} ${status} ${count}`)];
    };
    expect(await at({})).toEqual([['34 40', '51 120'], ['34 WFH 20', '34 WFO 20', '51 WFH 60', '51 WFO 60']]);
    const everybody = ['kab-sleman', 'kemenkeu', 'kota-denpasar', 'prov-bali'];
    for (const scope of [{}, { region: '51', depth: 5 }, { region: '51.71', depth: 5 }] as const) expect(await at(scope)).toEqual(await at({ ...scope, agencies: everybody }));
    expect(await at({ agencies: ['kota-denpasar', 'prov-bali'], region: '51', depth: 5 })).toEqual([['51 40', '51.71 40'], ['51 WFH 20', '51 WFO 20', '51.71 WFH 20', '51.71 WFO 20']]);
    expect(await at({ agencies: ['kota-denpasar', 'prov-bali'], region: '51.71', depth: 5 })).toEqual([['51.71 40'], ['51.71 WFH 20', '51.71 WFO 20']]);
    expect(await at({ date: { byProvince: new Map([['51', '2026-03-17']]), otherwise: '2026-03-16' } })).toEqual([['34 20', '51 120'], ['34 WFO 80', '51 WFH 60', '51 WFO 60']]);
  });

  it('given counters by agency from before those of all together, when migrated, then these are what the others add up to', async () => {
    const counts = (agencies: 'all' | string[]) => stores.remoteWorkReader.counts({ agencies, region: '51', date: { byProvince: new Map(), otherwise: '2026-03-16' }, depth: 5 }).then(({ counts: found }) => found);
    const migration = new RegionCounts1764800000000();
    const runner = running.database.source.createQueryRunner();
    await migration.down(runner);
    await runner.query(`INSERT INTO status_counts (local_date, province, region, agency, status, count) VALUES ('2026-03-16', '51', '51.71', 'kemenag', 'WFO', 7)`);
    await migration.up(runner);
    await runner.release();
    expect(await counts('all')).toEqual(await counts(['kemenag', 'kemenkeu', 'kota-denpasar', 'prov-bali']));
    expect(await counts(['kemenag'])).toEqual([{ region: '51.71', status: 'WFO', count: 7 }]);
  });
});

describe('lists', () => {
  it('given arrangements, then by scope and filter, newest first, each once', async () => {
    await save({ arrangements: [arrangement('arr_10', 'emp_10', { agency: 'kab-badung' }), arrangement('arr_11', 'emp_10', { agency: 'kab-badung', homeAgency: 'kemenkes', state: 'ACTIVE' }), arrangement('arr_12', 'emp_11', { agency: 'kab-gianyar', policyId: 'pol_1', startDate: '2026-04-01', endDate: '2026-04-02', lastDay: '2026-04-02' })] });
    const list = async (agencies: 'all' | string[], homeAgency: string, filter = {}) => (await stores.remoteWorkReader.arrangements({ agencies, homeAgency }, { limit: 10, ...filter })).items.map(({ id }) => id);
    expect(await list(['kab-badung'], 'kab-badung')).toEqual(['arr_11', 'arr_10']);
    expect(await list([], 'kemenkes')).toEqual(['arr_11']);
    expect(await list('all', '', { policyId: 'pol_1' })).toEqual(['arr_12']);
    expect(await list('all', '', { subject: 'emp_10', state: 'ACTIVE' })).toEqual(['arr_11']);
    expect(await list('all', '', { from: '2026-03-21', to: '2026-04-01' })).toEqual(['arr_12']);
    await save({ arrangements: [arrangement('arr_10', 'emp_99', { agency: 'kab-sleman' })] });
    expect((await stores.remoteWorkReader.arrangementsNamed('arr_10')).map(({ subject, agency }) => [subject, agency])).toEqual([['emp_10', 'kab-badung'], ['emp_99', 'kab-sleman']]);
    const first = await stores.remoteWorkReader.arrangements({ agencies: ['kab-badung'], homeAgency: '' }, { limit: 1 });
    const second = await stores.remoteWorkReader.arrangements({ agencies: ['kab-badung'], homeAgency: '' }, { limit: 1, page: first.next ?? '' });
    expect([[...first.items, ...second.items].map(({ id }) => id), second.next]).toEqual([['arr_11', 'arr_10'], undefined]);
    await expect(stores.remoteWorkReader.arrangements({ agencies: 'all', homeAgency: '' }, { limit: 1, page: 'x' })).rejects.toBeInstanceOf(BadPageToken);
  });

  it('given conflicts, then what was looked through and is found no more is closed, and open again when it is found again', async () => {
    const conflict = (id: string, kind: Conflict['kind'], open = true): Conflict => ({ id, kind, subject: 'emp_1', agency: 'kota-denpasar', homeAgency: 'kemenkes', open, detail: { id } });
    const states = async () => Object.fromEntries((await stores.remoteWorkReader.conflicts({ agencies: ['kota-denpasar'], homeAgency: '' }, { limit: 10 })).items.map(({ id, open }) => [id, open]));
    const found = (facts: string[], arrangements: string[], ...conflicts: Conflict[]) => save({ conflicts: { facts, arrangements, found: conflicts } });
    await found(['emp_1'], ['emp_1'], conflict('c1', 'facts-differ'), conflict('c2', 'arrangements-overlap'), conflict('c3', 'arrangements-overlap', false));
    expect(await states()).toEqual({ c1: true, c2: true, c3: false });
    await found(['emp_1'], []);
    expect(await states()).toEqual({ c1: false, c2: true, c3: false });
    await found([], ['emp_1'], conflict('c3', 'arrangements-overlap'));
    await found([], [], conflict('c1', 'facts-differ'));
    expect(await states()).toEqual({ c1: true, c2: false, c3: true });
    expect((await stores.remoteWorkReader.conflicts({ agencies: [], homeAgency: 'kemenkes' }, { limit: 10, kind: 'facts-differ', open: true })).items).toHaveLength(1);
  });

  it('given policies, then each agency finds those that name it in whatever way', async () => {
    const policy = (id: string, publisher: string, recipients: string) => ({ id, publisher, circularNo: id, startDate: '2026-03-16', endDate: '2026-03-31', quotas: [], recipients, publishedAt: '2026-03-10T08:00:00+07:00', sequence: '1' });
    await save({ policies: [policy('p1', 'kemenpanrb', 'regions:*'), policy('p2', 'kemenpanrb', 'region:51.*'), policy('p3', 'kemenpanrb', 'region:51.71,kemenkeu'), policy('p4', 'kab-sleman', 'kab-sleman')] });
    const names = async (agency: string, regionCode?: string) => (await stores.remoteWorkReader.policies({ agency, regionCode }, { limit: 10 })).items.map(({ id }) => id);
    expect(await names('kota-denpasar', '51.71')).toEqual(['p3', 'p2', 'p1']);
    expect(await names('prov-bali', '51')).toEqual(['p2', 'p1']);
    expect(await names('kab-sleman', '34.04')).toEqual(['p4', 'p1']);
    expect(await names('kemenkeu')).toEqual(['p3']);
    expect((await stores.remoteWorkReader.policies('all', { limit: 2 })).items.map(({ id }) => id)).toEqual(['p4', 'p3']);
  });
});
