import { describe, expect, it } from '@jest/globals';
import { validateEvent } from '@simpul/contract';
import fc from 'fast-check';
import { ownEvent, requestHash, type OwnFact } from './index.ts';

const fact: OwnFact<'id.go.asn.task.accepted.v1'> = {
  type: 'id.go.asn.task.accepted.v1', system: 'simpul-tasks', key: 'tsk_1', revision: 12, ordinal: 1, publisher: 'kota-denpasar', about: { id: 'kota-denpasar', regionCode: '51.71' },
  recipients: ['kemendagri', 'kota-denpasar', 'kemendagri'], data: { taskId: 'tsk_1', by: { agency: 'kota-denpasar' }, at: '2026-03-16T08:00:00+08:00', occurredAt: '2026-03-16T08:00:00+08:00' },
};

describe('an event of Simpul’s own', () => {
  it('given a fact, when told, then it follows the schema, is addressed once to each, and the same fact is the same event', () => {
    const event = ownEvent(fact);
    expect(validateEvent(event)).toEqual([]);
    expect(event).toMatchObject({ source: 'urn:id:instansi:kota-denpasar', subject: 'tsk_1', agency: 'kota-denpasar', region: '51.71', recipients: 'kemendagri,kota-denpasar', sequence: '000000000012.1', data: { sourceRecord: { system: 'simpul-tasks', key: 'tsk_1', version: '12' } } });
    expect(ownEvent(fact)).toEqual(event);
  });

  it.each([{ revision: 13 }, { ordinal: 0 }, { key: 'tsk_2' }, { system: 'simpul-x' }, { publisher: 'prov-bali' }])('given another %j, when told, then it is another event', (other) => {
    expect(ownEvent({ ...fact, ...other }).id).not.toBe(ownEvent(fact).id);
  });

  it('given data that its schema refuses, when told, then the app is at fault', () => {
    expect(() => ownEvent({ ...fact, data: { ...fact.data, at: 'gestern' } })).toThrow('/data/at');
  });
});

describe('the hash of a request', () => {
  it('given any request, when its members come in another order, then it is the same; given another value, then not', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (request) => {
        const reversed = Object.fromEntries(Object.entries(request).toReversed());
        expect(requestHash(reversed)).toBe(requestHash(request));
        expect(requestHash({ ...request, 'one more': 1 })).not.toBe(requestHash(request));
      }),
    );
  });
});
