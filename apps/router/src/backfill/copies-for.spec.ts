import { describe, expect, it } from '@jest/globals';
import { attributesOf, firstRules, type AgencyRules, type BackfillRow } from '@simpul/domain';
import { BALI, controlOf, DENPASAR, eventOf, rulesOf, standing, subscription } from '../../test/log-records.ts';
import { rulesIn } from '../partition/route-records.ts';
import { copiesFor } from './copies-for.ts';
import type { ScannedRecord } from './log-scan.ts';

const WIDE = subscription(BALI, 'wide', { backfill: 'earliest' });
const LATE = subscription(BALI, 'late', { backfill: 'earliest' });

function rowFor({ lane, name }: { lane: string; name: string }, rules: AgencyRules, next = 0n): BackfillRow {
  return { agency: rules.agency, subscription: name, lane, partition: 0, next, epoch: 1, skipped: 0n, reason: 'backfill', rules };
}

function scanned(...records: Parameters<typeof standing>[0]): ScannedRecord[] {
  return standing(records).map((record) => {
    const rules = rulesIn(record);
    return rules === undefined ? { kind: 'event', record, event: attributesOf(record.headers) } : { kind: 'control', record, rules };
  });
}

const told = ({ copies }: ReturnType<typeof copiesFor>) => copies.map(({ topic, headers }) => `${topic} ${String(headers.simpul_origin)}`);

describe('what old records bring to lanes that are being filled', () => {
  it('given lanes that stand at different places, when copied for, then each gets what lies at or behind its own', () => {
    const rules = rulesOf(BALI, 2, WIDE, LATE);
    const result = copiesFor([rowFor(WIDE, rules, 1n), rowFor(LATE, rules, 2n)], scanned(eventOf('a'), eventOf('b'), eventOf('c')));
    expect(told(result)).toEqual(['inbox.prov-bali.wide 0:1', 'inbox.prov-bali.wide 0:2', 'inbox.prov-bali.late 0:2']);
  });

  it('given control records on the way, when copied for, then what follows goes by them, and the lane stands under them', () => {
    const before = rulesOf(BALI, 2, { ...WIDE, regions: ['51.71'] });
    const after = rulesOf(BALI, 3, { ...WIDE, regions: ['51.03'] });
    const result = copiesFor([rowFor(WIDE, before)], scanned(eventOf('a'), controlOf(after), eventOf('b'), controlOf(before), eventOf('c', 0, { region: '51.03' })));
    expect(told(result)).toEqual(['inbox.prov-bali.wide 0:0', 'inbox.prov-bali.wide 0:4']);
    expect(result.rules.get(WIDE.lane)).toEqual(after);
  });

  it('given the record that opened a lane lies ahead, when copied for, then what lies before goes by the rules that it brought', () => {
    const rules = rulesOf(BALI, 5, WIDE);
    const result = copiesFor([rowFor(WIDE, rules)], scanned(controlOf(firstRules(BALI)), eventOf('a'), controlOf(rulesOf(BALI, 4, LATE)), eventOf('b'), controlOf(rules), eventOf('c')));
    expect(told(result)).toEqual([1, 3, 5].map((offset) => `inbox.prov-bali.wide 0:${offset}`));
  });

  it('given two lanes of one agency that was given another region between their openings, when copied for, then each goes by its own rules', () => {
    const old = { ...rulesOf(BALI, 2, WIDE), regionCode: '34' };
    const now = rulesOf(BALI, 3, WIDE, LATE);
    const events = [eventOf('a'), eventOf('b', 0, { region: '34.04' })];
    expect(told(copiesFor([rowFor(WIDE, old), rowFor(LATE, now)], scanned(...events)))).toEqual(['inbox.prov-bali.late 0:0', 'inbox.prov-bali.wide 0:1']);
  });

  it('given a subscription that a record on the way closes, when copied for, then nothing comes behind it', () => {
    const result = copiesFor([rowFor(WIDE, rulesOf(BALI, 2, WIDE))], scanned(eventOf('a'), controlOf(rulesOf(BALI, 3)), eventOf('b')));
    expect(told(result)).toEqual(['inbox.prov-bali.wide 0:0']);
    expect(result.rules.get(WIDE.lane)?.version).toBe(3);
  });

  it('given events that came doubled, or others’ lanes, when copied for, then they bring nothing', () => {
    const main = firstRules(DENPASAR);
    const records = scanned(eventOf('a'), eventOf('a'));
    const doubled = records.map((one, i): ScannedRecord => (i === 1 ? { kind: 'doubled', record: one.record } : one));
    expect(told(copiesFor([rowFor({ lane: 'inbox.kota-denpasar.main', name: 'main' }, main)], doubled))).toEqual(['inbox.kota-denpasar.main 0:0']);
    expect(told(copiesFor([], records))).toEqual([]);
  });
});
