import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, type SimpulEvent } from '@simpul/contract';
import fc from 'fast-check';
import { eventWith } from '../../test/examples.ts';
import { attributesOf, HEADERS, headersOf, laneTopic } from './index.ts';

const asKafkaGivesThem = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]));

describe('the attributes of an event', () => {
  it('given any event, when read back from its headers, then it is routed by what stands in it', () => {
    const said = fc.record(
      { id: fc.string({ minLength: 1 }), source: fc.string(), agency: fc.constantFrom('kemenkeu', 'kota-denpasar'), region: fc.constantFrom('51', '51.71'), recipients: fc.constantFrom('regions:*', 'bkn,region:51.*') },
      { requiredKeys: ['id', 'source', 'agency'] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...EVENT_TYPES), said, fc.constantFrom('kemenkeu', 'bkn', undefined), (type, attributes, homeAgency) => {
        const event = { ...eventWith(type, {}, { homeAgency }), region: undefined, recipients: undefined, ...attributes } as unknown as SimpulEvent;
        expect(attributesOf(asKafkaGivesThem(headersOf(event)))).toEqual({
          type, id: event.id, source: event.source, agency: event.agency, homeAgency: homeAgency ?? event.agency, region: event.region, recipients: event.recipients,
        });
      }),
    );
  });

  it('given an event, when it goes into the log, then its headers are those of CloudEvents, and only what it says', () => {
    const event = eventWith('id.go.asn.employee.promoted.v1', { agency: 'kota-denpasar' }, { homeAgency: 'kota-denpasar' });
    expect(headersOf(event)).toEqual({
      'content-type': 'application/cloudevents+json', ce_type: event.type, ce_id: event.id, ce_source: event.source, ce_subject: event.subject, ce_agency: 'kota-denpasar', ce_time: event.time, ce_dataclass: 'personal', ce_region: '51.71',
    });
    expect(headersOf(eventWith('id.go.asn.employee.promoted.v1', { recipients: 'bkn' }, { homeAgency: 'kemenkes' }))).toMatchObject({ ce_recipients: 'bkn', [HEADERS.homeAgency]: 'kemenkes' });
  });

  it('given a record without headers, when read, then it is about nobody and addressed to nobody', () => {
    expect(attributesOf({})).toEqual({ type: '', id: '', source: '', agency: '', homeAgency: '', region: undefined, recipients: undefined });
  });
});

it('given an agency and a subscription, when its lane is named, then as everybody else names it', () => {
  expect(laneTopic('kab-sleman', 'main')).toBe('inbox.kab-sleman.main');
  const lanes = ['7'];
  for (let lane: string | undefined; lanes.length < 13; lanes.push(lane)) lane = laneTopic('kab-sleman', '7', lane);
  expect(lanes.slice(1)).toEqual(['inbox.kab-sleman.7', ...Array.from({ length: 11 }, (_, i) => `inbox.kab-sleman.7.${i + 2}`)]);
});
