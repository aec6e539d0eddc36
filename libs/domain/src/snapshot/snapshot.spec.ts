import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cursorAt, encodeCursor } from '../delivery/index.ts';
import type { Arrangement } from '../flexwork/index.ts';
import { directoryOf, knownAgencies, type Agency } from '../registry/index.ts';
import type { Said } from '../roster/index.ts';
import type { SnapshotPerson } from './ports.ts';
import { showArrangement, showDay, showPerson } from './show-state.ts';
import { decodePlace, encodePlace, SNAPSHOT_KINDS } from './snapshot-place.ts';

const AGENCIES = directoryOf(knownAgencies());
const agency = (id: string) => AGENCIES.byId(id) as Agency;
const NOW = new Date('2026-03-16T01:00:00Z');

const said = (fact: Said['fact'], value: string): Said => ({ fact, value, by: 'kota-denpasar', as: 'working agency', record: 'r', sequence: '1', since: '0001-01-01' });
const PERSON: SnapshotPerson = {
  subject: 'emp_1',
  placements: [{ from: '0001-01-01', agency: 'kota-denpasar', homeAgency: 'kota-denpasar', region: '51.71', zone: 'Asia/Makassar', unit: 'BKPSDM', serviceKind: '', standing: 'ACTIVE' }],
  said: [said('fullName', 'Ni Made Contoh'), said('gradeCode', 'III/d'), said('agency', 'kota-denpasar')],
};
const DAY = { subject: 'emp_1', date: '2026-03-16', claims: [{ key: 'r:1', kind: 'record' as const, status: 'WFH' as const, sequence: '1', by: 'kota-denpasar', at: 1, rawStatus: 'wfh', checkInAt: '2026-03-16T07:21:44+08:00' }] };

describe('state as its reader may see it', () => {
  it('given one’s own staff, then all of it; BKN sees it whole, Kemenpan-RB without names', () => {
    const own = showPerson(agency('kota-denpasar'), PERSON, NOW);
    expect(own).toEqual({ employeeId: 'emp_1', agency: 'kota-denpasar', homeAgency: 'kota-denpasar', region: '51.71', timeZone: 'Asia/Makassar', standing: 'ACTIVE', facts: { fullName: 'Ni Made Contoh', gradeCode: 'III/d' } });
    expect(showPerson(agency('bkn'), PERSON, NOW)).toEqual(own);
    expect(showPerson(agency('kemenpanrb'), PERSON, NOW)).toMatchObject({ facts: { gradeCode: 'III/d' } });
    expect(JSON.stringify(showPerson(agency('kemenpanrb'), PERSON, NOW))).not.toContain('Contoh');
    expect(showPerson(agency('kota-makassar'), PERSON, NOW)).toBeUndefined();
  });

  it('given a day, then the province learns where, not when and by what word; a day without a word is NOT_REPORTED', () => {
    expect(showDay(agency('kota-denpasar'), PERSON, DAY, NOW)).toMatchObject({ localDate: '2026-03-16', status: 'WFH', rawStatus: 'wfh' });
    expect(showDay(agency('prov-bali'), PERSON, DAY, NOW)).toEqual({ employeeId: 'emp_1', localDate: '2026-03-16', timeZone: 'Asia/Makassar', agency: 'kota-denpasar', status: 'WFH' });
    expect(showDay(agency('prov-bali'), PERSON, undefined, NOW)).toMatchObject({ status: 'NOT_REPORTED' });
    expect(showDay(agency('kota-makassar'), PERSON, DAY, NOW)).toBeUndefined();
  });

  it('given an arrangement, then what is asked of the person and why it was refused stay at home', () => {
    const arrangement: Arrangement = { id: 'arr_1', subject: 'emp_1', agency: 'kota-denpasar', region: '51.71', origin: 'simpul', state: 'REJECTED', revision: 2, flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-16', endDate: '2026-03-17', lastDay: '2026-03-17', requestedAt: '2026-03-10T08:00:00+08:00', targetOutput: 'laporan', decision: { at: '2026-03-11T08:00:00+08:00', reason: 'layanan publik' }, heard: { r: '1' } };
    expect(showArrangement(agency('kota-denpasar'), arrangement)).toMatchObject({ arrangementId: 'arr_1', targetOutput: 'laporan', decision: { reason: 'layanan publik' } });
    expect(JSON.stringify(showArrangement(agency('prov-bali'), arrangement))).not.toMatch(/laporan|layanan|heard/);
    expect(showArrangement(agency('kota-makassar'), arrangement)).toBeUndefined();
  });
});

describe('how far a snapshot is', () => {
  const cursor = encodeCursor(cursorAt('00000000-0000-4000-8000-000000000000', 12n));

  it('given any place, when written and read, then it is the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SNAPSHOT_KINDS], { minLength: 1 }), fc.string(), fc.string({ minLength: 1 }), (kinds, key, subscription) => {
        const place = { subscription, kinds, cursor, kind: kinds[0] ?? 'task', key };
        expect(decodePlace(encodePlace(place))).toEqual(place);
      }),
    );
  });

  it('given anything else, then nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(decodePlace(text)).toBeUndefined()));
    expect(decodePlace(encodePlace({ subscription: 'main', kinds: ['task'], cursor, kind: 'employee', key: '' }))).toBeUndefined();
    expect(decodePlace(encodePlace({ subscription: 'main', kinds: ['task'], cursor: 'x', kind: 'task', key: '' }))).toBeUndefined();
  });
});
