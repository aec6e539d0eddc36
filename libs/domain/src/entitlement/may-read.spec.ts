import { describe, expect, it } from '@jest/globals';
import type { Agency } from '@simpul/contract';
import fc from 'fast-check';
import { ASSIGNED, attributesAbout, BADUNG, BALI, BKN, DENPASAR, KEMENKEU, KEMENPANRB, LEAVE_STARTED, MATARAM, MEMBERS, NTB, REGISTERED, REQUESTED, STATUS_CHANGED } from '../../test/examples.ts';
import type { EventAttributes } from '../index.ts';
import { concerns, mayRead, readsEverything, type Reader } from './index.ts';

const reader = ({ id, kind, regionCode }: Agency): Reader => ({ agency: id, kind, regionCode });
const seen = (who: Agency, event: EventAttributes) => mayRead(reader(who), event);
const whole = { view: 'whole', leaveKind: true };
const wholeAsOn = { view: 'whole', leaveKind: false };
const bare = { view: 'without-personal', leaveKind: false };

describe('given the table of grants, when an agency reads', () => {
  it('what is about its own staff at home and at work, then it sees all', () => {
    expect(seen(DENPASAR, attributesAbout(DENPASAR, { type: LEAVE_STARTED }))).toEqual(whole);
  });

  it('what is about its staff who work elsewhere, then it sees all, and the kind of a leave', () => {
    expect(seen(KEMENKEU, attributesAbout(DENPASAR, { type: LEAVE_STARTED, homeAgency: 'kemenkeu' }))).toEqual(whole);
  });

  it('what is about those who work with it but belong elsewhere, then it sees all but the kind of a leave', () => {
    expect(seen(DENPASAR, attributesAbout(DENPASAR, { type: LEAVE_STARTED, homeAgency: 'kemenkeu' }))).toEqual(wholeAsOn);
  });

  it('what is addressed to it by name or by region, then it sees all but the kind of a leave', () => {
    for (const recipients of ['kemenkeu,kota-denpasar', 'region:51.*', 'regions:*']) expect(seen(DENPASAR, attributesAbout(MATARAM, { type: ASSIGNED, recipients }))).toEqual(wholeAsOn);
  });

  it('what is neither about it nor addressed to it, then it sees nothing', () => {
    for (const type of [STATUS_CHANGED, REGISTERED, ASSIGNED]) {
      expect(seen(DENPASAR, attributesAbout(BADUNG, { type, recipients: 'kemenkeu,region:52.*' }))).toBeUndefined();
      expect(seen(KEMENKEU, attributesAbout(DENPASAR, { type }))).toBeUndefined();
      expect(seen(DENPASAR, attributesAbout(BALI, { type }))).toBeUndefined();
    }
  });

  it.each([[STATUS_CHANGED, bare], [REQUESTED, bare], [REGISTERED, undefined], [LEAVE_STARTED, undefined], [ASSIGNED, undefined]] as const)('%s of a city in it as its province, then it sees %p', (type, sight) => {
    expect(seen(BALI, attributesAbout(DENPASAR, { type }))).toEqual(sight);
  });

  it('as a province what is elsewhere, of the centre’s staff in it, or without a region, then it sees nothing', () => {
    expect(seen(NTB, attributesAbout(DENPASAR))).toBeUndefined();
    expect(seen(BALI, attributesAbout(KEMENKEU, { region: '51.71' }))).toBeUndefined();
    expect(seen(BALI, attributesAbout(DENPASAR, { region: undefined }))).toBeUndefined();
    expect(seen(BALI, attributesAbout(NTB, { region: '51' }))).toBeUndefined();
  });

  it('as Kemenpanrb, then it sees everything without personal fields, and its own whole', () => {
    for (const type of [STATUS_CHANGED, LEAVE_STARTED, ASSIGNED]) expect(seen(KEMENPANRB, attributesAbout(DENPASAR, { type }))).toEqual(bare);
    expect(seen(KEMENPANRB, attributesAbout(KEMENPANRB, { type: LEAVE_STARTED }))).toEqual(whole);
    expect(seen(KEMENPANRB, attributesAbout(DENPASAR, { recipients: 'kemenpanrb' }))).toEqual(wholeAsOn);
  });

  it('as BKN, then it sees everything, the kind of a leave too', () => {
    for (const type of [STATUS_CHANGED, LEAVE_STARTED, ASSIGNED]) expect(seen(BKN, attributesAbout(DENPASAR, { type }))).toEqual(whole);
  });

  it('as one who only bears a name like BKN’s, then the name gives nothing', () => {
    expect(mayRead({ agency: 'bkn-palsu', kind: 'body' }, attributesAbout(DENPASAR))).toBeUndefined();
    expect(mayRead({ agency: 'prov-palsu', kind: 'city', regionCode: '51' }, attributesAbout(DENPASAR))).toBeUndefined();
  });
});

it('given any event and reader, when judged, then the sight is what the table says in words', () => {
  const event = fc.record({
    about: fc.constantFrom(...MEMBERS),
    home: fc.constantFrom(...MEMBERS),
    region: fc.constantFrom('51', '51.71', '51.03', '52.71', undefined),
    type: fc.constantFrom(STATUS_CHANGED, REQUESTED, REGISTERED, LEAVE_STARTED, ASSIGNED),
    recipients: fc.constantFrom(undefined, 'kota-denpasar', 'bkn,kemenkeu', 'region:51.*', 'region:52', 'regions:*'),
  });
  fc.assert(
    fc.property(event, fc.constantFrom(...MEMBERS), ({ about, home, ...said }, who) => {
      const attributes = attributesAbout(about, { ...said, homeAgency: home.id });
      const region = who.regionCode;
      const addressed = { 'kota-denpasar': who === DENPASAR, 'bkn,kemenkeu': who === BKN || who === KEMENKEU, 'region:51.*': region?.startsWith('51') ?? false, 'region:52': region === '52', 'regions:*': region !== undefined, nobody: false }[said.recipients ?? 'nobody'];
      const own = about === who || home === who || addressed;
      const below = who.kind === 'province' && (about.kind === 'city' || about.kind === 'regency') && said.region?.slice(0, 2) === region && /worklocation|flexwork/.test(said.type);
      const view = own || who === BKN ? 'whole' : who === KEMENPANRB || below ? 'without-personal' : undefined;
      expect(seen(who, attributes)).toEqual(view && { view, leaveKind: home === who || who === BKN });
      expect(concerns(reader(who), attributes)).toBe(own);
    }),
  );
});

it('given the members, when asked who reads everything, then it is BKN and Kemenpanrb', () => {
  expect(MEMBERS.filter((member) => readsEverything(reader(member))).map(({ id }) => id)).toEqual(['bkn', 'kemenpanrb']);
});
