import { describe, expect, it } from '@jest/globals';
import { checkRun, wrongIn, type RunCount } from './check-run.ts';
import type { Acknowledged, Delivered, Lane, Stepped } from './journal.ts';

const CITY: Lane = { agency: 'kota-makassar', subscription: 'main', channel: 'pull' };
const PROVINCE: Lane = { agency: 'prov-sulawesi-selatan', subscription: 'wilayah', channel: 'stream', types: ['*'], regions: ['73'], province: '73' };
const CENTRE: Lane = { agency: 'kemenpanrb', subscription: 'wfh', channel: 'webhook', types: ['worklocation.*'], regions: ['12.07'], fields: ['status', 'sourceRecord'] };
const MINISTRY: Lane = { agency: 'kemenkeu', subscription: 'main', channel: 'pull' };

const checkIn = (version: number): Acknowledged => ({ publisher: 'kota-makassar', says: 'checked-in', key: `k${version}`, version: String(version), agency: 'kota-makassar', region: '73.71' });
const come = (version: number, more: Partial<Delivered> = {}): Delivered => ({
  id: `e${version}`,
  publisher: 'kota-makassar',
  type: 'worklocation.status-changed',
  subject: `emp_${version % 2}`,
  agency: 'kota-makassar',
  record: { system: 'presensi-makassar', key: `k${version}`, version: String(version) },
  fields: ['employeeId', 'status', 'rawStatus'],
  ...more,
});
const cut = (version: number): Delivered => come(version, { record: { system: 'presensi-makassar', version: String(version) }, fields: ['employeeId', 'status'] });

const RECORDS = [1, 2, 3, 4].map(checkIn);
const whole = [1, 2, 3, 4].map((version) => come(version));

function checked(lane: Lane, delivered: readonly Delivered[], { records = RECORDS, steps = [] }: { records?: readonly Acknowledged[]; steps?: readonly Stepped[] } = {}): RunCount {
  return checkRun({ records, steps, lanes: [{ lane, delivered: () => delivered }] });
}
const countsOf = ({ lanes: [lane] }: RunCount) => [lane?.lost, lane?.duplicated, lane?.['out of order'], lane?.leaked];

describe('a lane', () => {
  it('given all of what was acknowledged, once, in the order of each subject, then nothing is wrong', () => {
    const counted = checked(CITY, [come(2), come(1), come(3), come(4)]);
    expect([countsOf(counted), wrongIn(counted)]).toEqual([[0, 0, 0, 0], 0]);
    expect(counted.lanes[0]).toMatchObject({ expected: 4, delivered: 4, examples: [] });
  });

  it('given that one is missing, then it is lost, and named', () => {
    const counted = checked(CITY, whole.slice(0, 3));
    expect([countsOf(counted), wrongIn(counted)]).toEqual([[1, 0, 0, 0], 1]);
    expect(counted.lanes[0]?.examples).toEqual(['lost: kota-makassar worklocation.status-changed 4']);
  });

  it('given one twice, under its own id or under another, then it is duplicated, and not out of order besides', () => {
    expect(countsOf(checked(CITY, [...whole, come(1)]))).toEqual([0, 1, 0, 0]);
    expect(countsOf(checked(CITY, [...whole, come(1, { id: 'another' })]))).toEqual([0, 1, 0, 0]);
  });

  it('given two of one subject the wrong way round, then one is out of order; of two subjects, none', () => {
    expect(countsOf(checked(CITY, [come(3), come(1), come(2), come(4)]))).toEqual([0, 0, 1, 0]);
    expect(countsOf(checked(CITY, [come(2), come(4), come(1), come(3)]))).toEqual([0, 0, 0, 0]);
  });

  it('given what nobody was acknowledged for, or what is about somebody else, then it is leaked', () => {
    expect(countsOf(checked(CITY, [...whole, come(5)]))).toEqual([0, 0, 0, 1]);
    expect(countsOf(checked(MINISTRY, [come(1)]))).toEqual([0, 0, 0, 1]);
  });

  it('given a province, then what is of its region must come, without what is personal', () => {
    expect(countsOf(checked(PROVINCE, [1, 2, 3, 4].map(cut)))).toEqual([0, 0, 0, 0]);
    expect(countsOf(checked({ ...PROVINCE, regions: ['73', '51'] }, []))).toEqual([4, 0, 0, 0]);
    expect(countsOf(checked(PROVINCE, [cut(1), cut(2), cut(3), come(4)]))).toEqual([0, 0, 0, 1]);
  });

  it('given a subscription to some fields of some region, then another region is leaked, and another field', () => {
    expect(countsOf(checked(CENTRE, [cut(1)]))).toEqual([0, 0, 0, 1]);
    const deli = RECORDS.map((record) => ({ ...record, region: '12.07', agency: 'kab-deli-serdang' }));
    expect(countsOf(checked(CENTRE, [1, 2, 3, 4].map(cut), { records: deli }))).toEqual([0, 0, 0, 0]);
    expect(countsOf(checked(CENTRE, [{ ...cut(1), fields: ['status', 'unit'] }, ...[2, 3, 4].map(cut)], { records: deli }))).toEqual([0, 0, 0, 1]);
  });

  it('given an arrangement, then both of its events are owed, and that it began and ended, once each', () => {
    const records: Acknowledged[] = [{ publisher: 'kemenkeu', says: 'arranged', key: 'a', version: '1', agency: 'kemenkeu' }];
    const told = (type: string, record: Delivered['record'] = { system: 'kemenkeu-flex', key: 'a', version: '1' }): Delivered => come(1, { id: type, publisher: 'kemenkeu', agency: 'kemenkeu', type, record, fields: [], arrangement: 'arr_1' });
    const [asked, approved, begun, ended] = [told('flexwork.requested'), told('flexwork.approved'), told('flexwork.activated', { system: 'simpul-remote-work' }), told('flexwork.ended', { system: 'simpul-remote-work' })] as const;
    expect(countsOf(checked(MINISTRY, [asked, approved, begun, ended], { records }))).toEqual([0, 0, 0, 0]);
    expect(countsOf(checked(MINISTRY, [approved, asked, begun], { records }))).toEqual([1, 0, 1, 0]);
    expect(countsOf(checked(MINISTRY, [asked, approved, begun, begun, ended], { records }))).toEqual([0, 1, 0, 0]);
  });
});

describe('a task', () => {
  const parties = { assigner: 'kemendagri', assignee: 'kota-makassar' };
  const FACTS = ['assigned', 'accepted', 'submitted', 'completed'] as const;
  const steps = FACTS.map((fact): Stepped => ({ task: 'tsk_1', fact, ...parties }));
  const told = (fact: string, revision: number): Delivered => come(0, { id: `${fact}${revision}`, publisher: 'kemendagri', type: `task.${fact}`, subject: 'tsk_1', record: { system: 'simpul-tasks', key: 'tsk_1', version: String(revision) }, fields: [] });
  const all = FACTS.map((fact, i) => told(fact, i + 1));
  const counts = (delivered: readonly Delivered[]) => {
    const counted = checked(CITY, delivered, { records: [], steps });
    return [...countsOf(counted), counted.tasks[0]?.illegal];
  };

  it('given each step once, in order, then nothing is wrong; that it was received may come besides, once, before the first step', () => {
    expect(counts(all)).toEqual([0, 0, 0, 0, 0]);
    expect(counts([told('assigned', 1), told('received', 2), ...all.slice(1)])).toEqual([0, 0, 0, 0, 0]);
    expect(counts([told('assigned', 1), told('received', 2), told('received', 3), ...all.slice(1)])).toEqual([0, 1, 0, 0, 0]);
  });

  it('given a step that was taken once and stands twice, as one or as two, then it is duplicated', () => {
    expect(counts([...all, told('completed', 4)])).toEqual([0, 1, 0, 0, 1]);
    expect(counts([...all, told('completed', 5)])).toEqual([0, 1, 0, 0, 1]);
  });

  it('given a step from a state that it is not open in, then it is illegal', () => {
    expect(counts([all[0] as Delivered, all[2] as Delivered, all[1] as Delivered, all[3] as Delivered])).toEqual([0, 0, 1, 0, 2]);
    expect(counts([...all, told('cancelled', 5)])).toEqual([0, 0, 0, 1, 1]);
    expect(counts(all.slice(1))).toEqual([1, 0, 0, 0, 3]);
  });
});
