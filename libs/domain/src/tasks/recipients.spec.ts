import { describe, expect, it } from '@jest/globals';
import { BADUNG, BALI, DENPASAR, KEMENKEU, MATARAM } from '../../test/examples.ts';
import { given, KEMENDAGRI } from '../../test/task-story.ts';
import { directoryOf, knownAgencies } from '../registry/index.ts';
import { expandRecipients, mayAssign, passedOn, type TaskKind } from './index.ts';

const directory = directoryOf(knownAgencies());
const expand = (to: readonly string[], sender: Parameters<typeof expandRecipients>[2] = KEMENDAGRI, kind: TaskKind = 'ASSIGNMENT') => {
  const found = expandRecipients(to, kind, sender, directory);
  return 'code' in found ? found : { circular: found.circular, ids: found.agencies.map(({ id }) => id) };
};

describe('who may give whom a task', () => {
  it.each([
    ['the centre a region', KEMENDAGRI, DENPASAR, true],
    ['the centre the centre', KEMENDAGRI, KEMENKEU, false],
    ['a province a city in it', BALI, DENPASAR, true],
    ['a province another’s city', BALI, MATARAM, false],
    ['a city its province', DENPASAR, BALI, false],
    ['a city its neighbour', DENPASAR, BADUNG, false],
    ['a region the centre', DENPASAR, KEMENDAGRI, false],
    ['an agency itself', DENPASAR, DENPASAR, true],
  ])('given an assignment by %s, then %#: only a superior gives one, a request or a problem anybody', (_, from, to, may) => {
    expect([mayAssign('ASSIGNMENT', from, to), mayAssign('REQUEST', from, to), mayAssign('PROBLEM', from, to)]).toEqual([may, true, true]);
  });

  it('given a city passes an assignment on to its neighbour, then it is a request; a province’s to its city stays one', () => {
    const passOn = (from: typeof BALI, to: typeof BALI) => passedOn(given([]), from, to, { id: 'tsk_2', addressed: { position: 'Kepala Dinas' } });
    expect(passOn(DENPASAR, BADUNG).details.kind).toBe('REQUEST');
    expect(passOn(BALI, DENPASAR)).toMatchObject({ details: { kind: 'ASSIGNMENT' }, assigner: { agency: 'kemendagri' }, assignee: { agency: 'kota-denpasar', position: 'Kepala Dinas' }, forwarders: ['prov-bali'], parentTaskId: 'tsk_1' });
  });
});

describe('recipients', () => {
  it('given all regions, a province with all in it, or a list, when expanded, then each government comes once', () => {
    expect(expand(['regions:*'])).toMatchObject({ circular: true, ids: { length: 546 } });
    expect(expand(['region:51.*'])).toMatchObject({ circular: true, ids: expect.arrayContaining(['prov-bali', 'kota-denpasar', 'kab-badung']) as unknown });
    expect(expand(['region:51.*', 'kota-denpasar', 'kab-sleman'])).toMatchObject({ ids: { length: 11 } });
    expect(expand(['region:51.71'])).toEqual({ circular: true, ids: ['kota-denpasar'] });
    expect(expand(['kota-denpasar'])).toEqual({ circular: false, ids: ['kota-denpasar'] });
  });

  it('given a province calls its region, when expanded, then it does not call itself', () => {
    expect(expand(['region:51.*'], BALI)).toMatchObject({ ids: expect.not.arrayContaining(['prov-bali']) as unknown });
  });

  it.each([
    [['kota-atlantis'], KEMENDAGRI, 'ASSIGNMENT', 'no-such-recipient', 'kota-atlantis'],
    [['region:99.*'], KEMENDAGRI, 'ASSIGNMENT', 'no-such-recipient', 'region:99.*'],
    [['regions:*'], BALI, 'ASSIGNMENT', 'addresses-too-many', 'regions:*'],
    [['region:52.*'], BALI, 'REQUEST', 'addresses-too-many', 'region:52.*'],
    [['regions:*'], DENPASAR, 'PROBLEM', 'addresses-too-many', 'regions:*'],
    [['kab-badung'], DENPASAR, 'ASSIGNMENT', 'may-not-assign', 'kab-badung'],
  ] as const)('given %j, when it can’t be, then %#: it says which one is in the way', (to, sender, kind, code, recipient) => {
    expect(expand(to, sender, kind)).toEqual({ code, recipient });
  });

  it('given a region asks several, when it is a request, then it may', () => {
    expect(expand(['kemendagri', 'kab-badung'], DENPASAR, 'REQUEST')).toMatchObject({ circular: true, ids: ['kemendagri', 'kab-badung'] });
  });
});
