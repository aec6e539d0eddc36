import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SimpulEvent } from '@simpul/contract';
import { StaffModel } from '../../test/staff-model.ts';
import { approvedArrangement, ARRANGEMENT, registered, statusOn, SUBJECT, told } from '../../test/staff-story.ts';
import { placementOn } from '../roster/index.ts';
import { speakersFor, whoHolds, withoutPersonal } from './index.ts';

const MONDAY = new Date('2026-03-16T01:00:00Z');
const at = (instant: string) => new Date(instant);

function model(...batches: (readonly [Date, ...SimpulEvent[]])[]): StaffModel {
  const staff = new StaffModel();
  for (const [now, ...events] of batches) staff.take(now, events);
  return staff;
}

const statuses = (staff: StaffModel, ...dates: string[]) => dates.map((date) => staff.day(SUBJECT, date).status);
const kinds = (staff: StaffModel) => staff.published.map(({ type }) => type.split('.')[4]);

describe('days', () => {
  it('given an arrangement, then each of its days says so when it comes, and no day before', () => {
    const staff = model([MONDAY, registered(), ...approvedArrangement()]);
    expect(statuses(staff, '2026-03-16', '2026-03-17')).toEqual(['WFH', undefined]);
    expect(staff.people.get(SUBJECT)?.nextDue).toEqual(at('2026-03-16T16:00:00Z'));
    staff.take(at('2026-03-16T15:59:59Z'));
    expect(statuses(staff, '2026-03-17')).toEqual([undefined]);
    staff.take(at('2026-03-16T16:00:00Z'));
    expect(statuses(staff, '2026-03-17')).toEqual(['WFH']);
    staff.take(at('2026-03-22T16:00:00Z'));
    expect(statuses(staff, '2026-03-20', '2026-03-21', '2026-03-23')).toEqual(['WFH', undefined, undefined]);
    expect([kinds(staff), staff.people.get(SUBJECT)?.nextDue]).toEqual([['activated', 'ended'], undefined]);
  });

  it('given the app slept for days, then nothing happens twice and no day is left out', () => {
    const once = model([MONDAY, registered(), ...approvedArrangement()], [at('2026-03-30T00:00:00Z')]);
    const often = model([MONDAY, registered(), ...approvedArrangement()], ...Array.from({ length: 14 * 24 }, (_, hour) => [new Date(MONDAY.getTime() + hour * 3_600_000)] as const));
    expect([often.published, often.counts(), often.days]).toEqual([once.published, once.counts(), once.days]);
  });

  it('given a check-in, a duty travel and a leave, then each goes above what is below it', () => {
    const staff = model([MONDAY, registered(), ...approvedArrangement(), statusOn('2026-03-16', 'WFO')]);
    expect(statuses(staff, '2026-03-16')).toEqual(['WFO']);
    staff.take(MONDAY, [statusOn('2026-03-16', 'DUTY_TRAVEL', { key: 'spt-1' })]);
    expect(statuses(staff, '2026-03-16')).toEqual(['DUTY_TRAVEL']);
    staff.take(MONDAY, [told('id.go.asn.employee.leave-started.v1', { leaveId: 'leave_1', leaveKind: 'ANNUAL', startDate: '2026-03-16' })]);
    expect(statuses(staff, '2026-03-16')).toEqual(['LEAVE']);
  });

  it('given a leave without an end, then every day until it ends; given it ended before it was told, then the days after it go back', () => {
    const started = told('id.go.asn.employee.leave-started.v1', { leaveId: 'leave_1', leaveKind: 'SICK', startDate: '2026-03-14' }, { key: 'cuti' });
    const staff = model([MONDAY, registered(), started], [at('2026-03-18T01:00:00Z')]);
    expect(statuses(staff, '2026-03-14', '2026-03-15', '2026-03-18', '2026-03-19')).toEqual(['LEAVE', 'LEAVE', 'LEAVE', undefined]);
    staff.take(at('2026-03-18T02:00:00Z'), [told('id.go.asn.employee.leave-ended.v1', { leaveId: 'leave_1', leaveKind: 'SICK', startDate: '2026-03-14', effectiveDate: '2026-03-17' }, { key: 'cuti', version: 2 }), started]);
    expect(statuses(staff, '2026-03-16', '2026-03-17', '2026-03-18')).toEqual(['LEAVE', undefined, undefined]);
  });

  it('given a late correction of a check-in, then the newest version holds whatever comes after it', () => {
    const staff = model([MONDAY, registered(), statusOn('2026-03-16', 'WFO'), statusOn('2026-03-16', 'WFH', { version: 3 })], [MONDAY, statusOn('2026-03-16', 'ABSENT', { version: 2 })]);
    expect(statuses(staff, '2026-03-16')).toEqual(['WFH']);
  });

  it('given a change of place in the middle, then the days before stay as they were', () => {
    const staff = model([MONDAY, registered(), ...approvedArrangement()], [at('2026-03-18T01:00:00Z')]);
    const change = approvedArrangement({ arrangementId: 'arr_902', locationKind: 'OTHER', startDate: '2026-03-18', endDate: '2026-03-19', supersedes: ARRANGEMENT }, { at: '2026-03-18T08:00:00+08:00' });
    staff.take(at('2026-03-18T02:00:00Z'), change);
    staff.take(at('2026-03-21T00:00:00Z'));
    expect(statuses(staff, '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20')).toEqual(['WFH', 'WFA', 'WFA', undefined]);
  });
});

describe('counters', () => {
  const planned = (staff: StaffModel) => Object.fromEntries(Object.entries(staff.counts()).filter(([key]) => key.endsWith('planned')));

  it('given an approved arrangement, then its coming days are planned, in the unit and kind of work of each day', () => {
    const move = told('id.go.asn.employee.changed.v1', { changes: [{ field: 'unit/name', new: 'Dinas B' }], effectiveDate: '2026-03-19' });
    const staff = model([MONDAY, registered({ unit: { name: 'Dinas A' }, serviceKind: 'ADMINISTRATION' }), ...approvedArrangement(), move]);
    expect(Object.keys(planned(staff)).map((key) => key.split('|').slice(1, 4).join(' '))).toEqual(['2026-03-16 kota-denpasar Dinas A', '2026-03-17 kota-denpasar Dinas A', '2026-03-18 kota-denpasar Dinas A', '2026-03-19 kota-denpasar Dinas B', '2026-03-20 kota-denpasar Dinas B']);
    staff.take(MONDAY, [told('id.go.asn.flexwork.withdrawn.v1', { arrangementId: ARRANGEMENT, decidedAt: '2026-03-16T09:00:00+08:00' }, { key: ARRANGEMENT, version: 2 })]);
    expect(planned(staff)).toEqual({});
  });

  it('given a move that is told late, then headcounts and days follow it from its date on', () => {
    const move = told('id.go.asn.employee.transferred.v1', { kind: 'INTER_AGENCY', from: { agency: 'kota-denpasar' }, to: { agency: 'kab-badung' }, effectiveDate: '2026-03-17' }, { by: 'bkn', about: 'kab-badung' });
    const staff = model([MONDAY, registered()], ...['2026-03-16', '2026-03-17', '2026-03-18'].map((date) => [at(`${date}T01:00:00Z`), statusOn(date, 'WFO')] as const), [at('2026-03-18T04:00:00Z'), move]);
    expect(staff.counts()).toEqual({
      'headcounts|51.03|kab-badung|2026-03-17': 1, 'headcounts|51.71|kota-denpasar|0001-01-01': 1, 'headcounts|51.71|kota-denpasar|2026-03-17': -1,
      'statuses|2026-03-16|51.71|kota-denpasar|WFO': 1, 'statuses|2026-03-17|51.03|kab-badung|WFO': 1, 'statuses|2026-03-18|51.03|kab-badung|WFO': 1,
      'unitHeadcounts|kab-badung|||2026-03-17': 1, 'unitHeadcounts|kota-denpasar|||0001-01-01': 1, 'unitHeadcounts|kota-denpasar|||2026-03-17': -1,
    });
  });

  const dates = fc.integer({ min: 10, max: 28 }).map((day) => `2026-03-${day}`);
  const version = fc.integer({ min: 1, max: 4 });
  const subject = fc.constantFrom(SUBJECT, 'emp_00000000000000000000000000000902');
  const agency = fc.constantFrom('kota-denpasar', 'kab-badung', 'kemenkeu');
  const events: fc.Arbitrary<SimpulEvent[]> = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(dates, fc.constantFrom('WFO', 'WFH', 'WFA', 'DUTY_TRAVEL', 'ABSENT'), agency, version, subject).map(([date, status, by, v, s]) => [statusOn(date, status as 'WFO', { by, version: v, subject: s })]) },
    { weight: 2, arbitrary: fc.tuple(dates, dates, fc.constantFrom('HOME', 'OTHER'), fc.constantFrom('arr_1', 'arr_2'), version, subject).map(([one, other, place, id, v, s]) => approvedArrangement({ arrangementId: `${id}${s.slice(-1)}`, locationKind: place as 'HOME', startDate: one < other ? one : other, endDate: one < other ? other : one }, { version: v, subject: s })) },
    fc.tuple(dates, fc.constantFrom('withdrawn', 'revoked', 'rejected'), fc.constantFrom('arr_1', 'arr_2'), version, subject).map(([date, kind, id, v, s]) => [told(`id.go.asn.flexwork.${kind as 'revoked'}.v1`, { arrangementId: `${id}${s.slice(-1)}`, decidedAt: `${date}T10:00:00+08:00`, reason: 'x' }, { key: `${id}${s.slice(-1)}`, version: v, subject: s })]),
    fc.tuple(dates, dates, version, subject).map(([one, other, v, s]) => [told('id.go.asn.employee.leave-started.v1', { leaveId: 'leave_1', leaveKind: 'ANNUAL', startDate: one < other ? one : other, endDate: one < other ? other : one }, { key: 'cuti', version: v, subject: s })]),
    fc.tuple(dates, agency, fc.constantFrom('Dinas A', 'Dinas B'), version, subject).map(([date, by, unit, v, s]) => [registered({ unit: { name: unit }, effectiveDate: date }, { by, version: v, subject: s })]),
    fc.tuple(dates, agency, version, subject).map(([date, to, v, s]) => [told('id.go.asn.employee.transferred.v1', { kind: 'INTER_AGENCY', from: {}, to: { agency: to }, effectiveDate: date }, { by: 'bkn', about: to, version: v, subject: s })]),
    fc.tuple(dates, version, subject).map(([date, v, s]) => [told('id.go.asn.employee.retired.v1', { reason: 'BUP', effectiveDate: date }, { by: 'bkn', about: 'kota-denpasar', version: v, subject: s })]),
  );
  const histories = fc.array(fc.tuple(events, fc.integer({ min: 0, max: 30 })), { maxLength: 25 });
  const timed = (history: [SimpulEvent[], number][]) => history.reduce<{ now: Date; events: SimpulEvent[] }[]>((all, [told, hours]) => [...all, { now: new Date((all.at(-1)?.now ?? at('2026-03-10T00:00:00Z')).getTime() + hours * 3_600_000), events: told }], []);

  it('given any history, then every counter is what counting the days one by one gives', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const staff = new StaffModel();
        for (const { now, events } of timed(history)) {
          staff.take(now, events);
          staff.take(now);
        }
        for (const { claims, date, status, subject } of staff.days.values()) {
          const placement = placementOn(staff.people.get(subject)?.placements ?? [], date);
          expect(status).toBe(whoHolds(claims, placement && speakersFor(placement))?.status);
        }
        for (const date of ['2026-02-01', '2026-03-10', '2026-03-18', '2026-03-19', '2026-03-27', '2026-04-30']) {
          const { counted, found } = staff.staffOn(date);
          expect(counted).toEqual(found);
        }
        expect(Object.fromEntries(Object.entries(staff.counts()).filter(([key]) => key.startsWith('statuses') || key.endsWith('actual')))).toEqual(staff.recount());
      }),
      { numRuns: 150 },
    );
  });

  it('given any history, when every batch is taken in twice, then nothing happens twice', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [once, twice] = [new StaffModel(), new StaffModel()];
        for (const { now, events } of timed(history)) {
          once.take(now, events);
          twice.take(now, events);
          twice.take(now, events);
        }
        expect([twice.counts(), [...twice.days], twice.published]).toEqual([once.counts(), [...once.days], once.published]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('conflicts', () => {
  it('given two sources and two arrangements that disagree, then both are listed, without personal values for those who may not see them', () => {
    const second = approvedArrangement({ arrangementId: 'arr_902', startDate: '2026-03-19', endDate: '2026-03-25' }, { at: '2026-03-14T08:00:00+08:00' });
    const staff = model([MONDAY, registered({ fullName: 'Sri Contoh' }, { by: 'bkn', about: 'kota-denpasar' }), registered({ fullName: 'Sri Lain' }), ...approvedArrangement(), ...second]);
    const { found } = staff.conflicts;
    expect(found).toMatchObject([
      { kind: 'facts-differ', agency: 'kota-denpasar', open: true, detail: { fact: 'fullName', holds: 'bkn' } },
      { kind: 'arrangements-overlap', open: true, detail: { arrangements: [ARRANGEMENT, 'arr_902'], date: '2026-03-19' } },
    ]);
    expect(JSON.stringify(found.map(withoutPersonal))).not.toContain('Sri');
  });
});
