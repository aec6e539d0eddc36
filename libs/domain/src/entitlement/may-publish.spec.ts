import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, type Agency, type EventType } from '@simpul/contract';
import { ASSIGNED, BADUNG, BALI, BKN, DENPASAR, eventWith, KEMENKEU, KEMENPANRB, MEMBERS, NTB, REGISTERED, REQUESTED, STATUS_CHANGED } from '../../test/examples.ts';
import { mayPublish } from './index.ts';

const POLICY = 'id.go.asn.flexwork.policy-published.v1';
const ACKNOWLEDGED = 'id.go.asn.flexwork.policy-acknowledged.v1';
const ACCEPTED = 'id.go.asn.task.accepted.v1';
const OVERDUE = 'id.go.asn.task.overdue.v1';
const about = (agency: string, type: EventType = STATUS_CHANGED, data: Record<string, unknown> = {}) => eventWith(type, { agency }, { homeAgency: undefined, ...data });
const party = (agency: string) => ({ agency, position: 'Sekretaris Daerah' });

describe('given staff, when an agency publishes', () => {
  it('about those who work with it, then it may', () => {
    for (const type of [STATUS_CHANGED, REGISTERED, REQUESTED] as const) expect(mayPublish(DENPASAR, about('kota-denpasar', type))).toBeUndefined();
  });

  it('about those who belong to it and work elsewhere, then it may, and their working agency may too', () => {
    const event = about('kota-denpasar', REQUESTED, { homeAgency: 'kemenkeu' });
    expect(mayPublish(KEMENKEU, event)).toBeUndefined();
    expect(mayPublish(DENPASAR, event)).toBeUndefined();
  });

  it('about others’, then it may not: not a city’s neighbour, not its province, not a ministry', () => {
    for (const who of [BADUNG, BALI, NTB, KEMENKEU]) for (const type of [STATUS_CHANGED, REGISTERED, REQUESTED] as const) expect(mayPublish(who, about('kota-denpasar', type))).toBe('about-others');
  });

  it('as BKN, then it may tell everything about an employee of anyone, and flexible work or work location of its own only', () => {
    for (const type of EVENT_TYPES.filter((one) => one.startsWith('id.go.asn.employee.'))) expect(mayPublish(BKN, about('kota-denpasar', type))).toBeUndefined();
    for (const type of [STATUS_CHANGED, REQUESTED] as const) {
      expect(mayPublish(BKN, about('kota-denpasar', type))).toBe('about-others');
      expect(mayPublish(BKN, about('bkn', type))).toBeUndefined();
    }
  });
});

describe('given policies, when an agency publishes', () => {
  it('one for others, then only Kemenpanrb may', () => {
    const may = MEMBERS.filter((who) => mayPublish(who, about('kota-mataram', POLICY)) === undefined);
    expect(may.map(({ id }) => id)).toEqual(['kemenpanrb', 'kota-mataram']);
  });

  it('its own acknowledgement, then it may; another’s it may not, whomever the policy is about', () => {
    const event = about('kemenpanrb', ACKNOWLEDGED, { by: party('kota-denpasar') });
    expect(mayPublish(DENPASAR, event)).toBeUndefined();
    expect([mayPublish(BADUNG, event), mayPublish(KEMENPANRB, event)]).toEqual(['about-others', 'about-others']);
  });
});

describe('given tasks, when an agency publishes', () => {
  const task = about('kota-denpasar', ASSIGNED, { assigner: party('kemenkeu'), assignee: party('kota-denpasar') });

  it('one that it assigned or was assigned, then it may; others may not', () => {
    const may = MEMBERS.filter((who) => mayPublish(who, task) === undefined);
    expect(may.map(({ id }) => id)).toEqual(['kemenkeu', 'kota-denpasar']);
  });

  it('a step, then only the assignee’s agency may, and only for itself', () => {
    const step = about('kota-denpasar', ACCEPTED, { by: party('kota-denpasar') });
    expect(MEMBERS.filter((who) => mayPublish(who, step) === undefined).map(({ id }) => id)).toEqual(['kota-denpasar']);
    expect(mayPublish(KEMENKEU, about('kota-denpasar', ACCEPTED, { by: party('kemenkeu') }))).toBe('about-others');
    expect(mayPublish(DENPASAR, about('kota-denpasar', ACCEPTED, { by: party('kemenkeu') }))).toBe('about-others');
  });

  it('what nobody does by himself, then the assignee’s agency may', () => {
    expect(mayPublish(DENPASAR, about('kota-denpasar', OVERDUE))).toBeUndefined();
    expect(mayPublish(KEMENKEU, about('kota-denpasar', OVERDUE))).toBe('about-others');
  });

  it('one of others with itself as somebody’s home agency, then that makes no task its own', () => {
    expect(mayPublish(BADUNG, about('kota-denpasar', ASSIGNED, { homeAgency: 'kab-badung', assigner: party('kemenkeu'), assignee: party('kota-denpasar') }))).toBe('about-others');
  });
});

describe('given groups among the recipients, when an agency calls them together', () => {
  const own = (agency: string, recipients: string) => ({ ...about(agency, ASSIGNED, { assigner: party(agency), assignee: party(agency) }), recipients });

  it.each([
    [KEMENKEU, 'regions:*', undefined],
    [BKN, 'regions:*', undefined],
    [KEMENKEU, 'region:51.*,region:52.71', undefined],
    [BALI, 'region:51.*', undefined],
    [BALI, 'region:51.71,region:51.03', undefined],
    [BALI, 'region:52.*', 'addresses-too-many'],
    [BALI, 'region:51.*,region:52.71', 'addresses-too-many'],
    [BALI, 'regions:*', 'addresses-too-many'],
    [DENPASAR, 'region:51.71.*', undefined],
    [DENPASAR, 'region:51.*', 'addresses-too-many'],
    [DENPASAR, 'region:51', 'addresses-too-many'],
    [DENPASAR, 'regions:*', 'addresses-too-many'],
    [DENPASAR, 'kemenkeu,prov-bali,kota-mataram', undefined],
  ].map(([who, recipients, refusal]) => ({ who: who as Agency, recipients: recipients as string, refusal })))('as $who.id with $recipients, then: $refusal', ({ who, recipients, refusal }) => {
    expect(mayPublish(who, own(who.id, recipients))).toBe(refusal);
  });

  it('about others, then that comes first', () => {
    expect(mayPublish(DENPASAR, { ...about('kab-badung'), recipients: 'regions:*' })).toBe('about-others');
  });
});
