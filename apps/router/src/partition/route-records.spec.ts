import { describe, expect, it } from '@jest/globals';
import { firstRules, idHashOf, RoutingTable, SeenWindow, type AgencyRules, type BackfillRow } from '@simpul/domain';
import { BALI, controlOf, DENPASAR, eventOf, KEMENPANRB, KEY, rulesOf, standing, subscription } from '../../test/log-records.ts';
import { WaitingLanes } from '../backfill/waiting-lanes.ts';
import { routeRecords, type PartitionState, type RoutedRecords } from './route-records.ts';

const MAIN = 'inbox.kota-denpasar.main';
const WIDE = subscription(BALI, 'wide');

function stateWith(rules: readonly AgencyRules[], position = 0n, waiting: readonly BackfillRow[] = []): PartitionState {
  return { partition: 0, table: new RoutingTable(rules), window: new SeenWindow(100, position), position, waiting: new WaitingLanes(waiting) };
}

const route = (state: PartitionState, ...records: Parameters<typeof standing>[0]) => routeRecords(state, standing(records, state.position), KEY);
const copiesIn = ({ copies }: RoutedRecords) => copies.map(({ topic, headers }) => `${topic} ${String(headers.simpul_origin)}`);
const hashOf = (id: string) => idHashOf(KEY, 'urn:id:instansi:kota-denpasar', id);
const NO_EVENT = { high: 0, low: 0 };

describe('given rules in force, when records are routed', () => {
  it('an event that passes whole, then the copy is its own bytes, with its origin and without its batch', () => {
    const [record] = standing([eventOf('e1')], 7n);
    const { copies } = routeRecords(stateWith([firstRules(DENPASAR)], 7n), record === undefined ? [] : [record], KEY);
    expect(copies).toHaveLength(1);
    expect(copies[0]?.value).toBe(record?.value);
    expect(copies[0]?.key).toBe(record?.key);
    const { simpul_batch: _, ...headers } = record?.headers ?? {};
    expect(copies[0]).toMatchObject({ topic: MAIN, partition: 0, headers: { ...headers, simpul_origin: '0:7' } });
    expect(Object.keys(copies[0]?.headers ?? {})).not.toContain('simpul_batch');
  });

  it('an event of which several see as much, then it is cut once for all of them', () => {
    const { copies } = route(stateWith([rulesOf(BALI, 2, WIDE, subscription(BALI, 'more')), rulesOf(KEMENPANRB, 2, subscription(KEMENPANRB, 'all'))]), eventOf('e1'));
    expect(copies.map(({ topic }) => topic).sort()).toEqual(['inbox.kemenpanrb.all', 'inbox.prov-bali.more', 'inbox.prov-bali.wide']);
    expect(new Set(copies.map(({ value }) => value)).size).toBe(1);
    expect(String(copies[0]?.value)).not.toContain('rawStatus');
  });

  it('records of one event, then the first is copied, the others count as doubled and all stand in the progress', () => {
    const state = stateWith([firstRules(DENPASAR)], 3n);
    const routed = route(state, eventOf('a'), eventOf('b'), eventOf('a'));
    expect(copiesIn(routed)).toEqual([`${MAIN} 0:3`, `${MAIN} 0:4`]);
    expect(routed.doubled).toBe(1);
    expect(routed.progress).toEqual({ first: 3n, next: 6n, hashes: [hashOf('a'), hashOf('b'), hashOf('a')] });
    expect(state.position).toBe(6n);
    expect(copiesIn(route(state, eventOf('b'), eventOf('c')))).toEqual([`${MAIN} 0:7`]);
  });

  it('records with gaps between and before them, then the gaps stand in the progress as offsets without an event', () => {
    const routed = route(stateWith([firstRules(DENPASAR)], 3n), undefined, eventOf('a'), undefined, eventOf('b'));
    expect(routed.progress).toEqual({ first: 3n, next: 7n, hashes: [NO_EVENT, hashOf('a'), NO_EVENT, hashOf('b')] });
    expect(copiesIn(routed)).toEqual([`${MAIN} 0:4`, `${MAIN} 0:6`]);
  });

  it('a record without a value, then nobody gets a copy, and it counts as seen', () => {
    const routed = route(stateWith([firstRules(DENPASAR)]), { ...eventOf('a'), value: null }, eventOf('a'));
    expect([copiesIn(routed), routed.doubled, routed.progress.hashes]).toEqual([[], 1, [hashOf('a'), hashOf('a')]]);
  });

  it('nothing, then nothing is told', () => {
    expect(route(stateWith([], 9n)).progress).toEqual({ first: 9n, next: 9n, hashes: [] });
  });
});

describe('given control records among them, when records are routed', () => {
  it('then each event goes by the rules below it', () => {
    const [second, third] = [rulesOf(DENPASAR, 2, subscription(DENPASAR, 'task')), firstRules(DENPASAR)];
    const routed = route(stateWith([firstRules(DENPASAR)]), eventOf('a'), controlOf(second), eventOf('b'), controlOf({ ...third, version: 3 }), eventOf('c'));
    expect(copiesIn(routed)).toEqual([`${MAIN} 0:0`, `${MAIN} 0:2`, 'inbox.kota-denpasar.task 0:2', `${MAIN} 0:4`]);
    expect(routed.met.map(({ offset, rules }) => [offset, rules.version])).toEqual([[1n, 2], [3n, 3]]);
    expect(routed.progress.hashes[1]).toEqual(NO_EVENT);
    expect(routed.before.get(DENPASAR.id)).toEqual(firstRules(DENPASAR));
  });

  it('of a version that was met before, then nothing changes', () => {
    const state = stateWith([rulesOf(DENPASAR, 2, subscription(DENPASAR, 'task'))]);
    const routed = route(state, controlOf(firstRules(DENPASAR)), controlOf(rulesOf(DENPASAR, 2)), eventOf('a'));
    expect(copiesIn(routed)).toEqual([`${MAIN} 0:2`, 'inbox.kota-denpasar.task 0:2']);
    expect([routed.met, routed.opened.size, routed.closed.size, routed.before.size]).toEqual([[], 0, 0, 0]);
  });

  it('that open subscriptions, then each begins where it asks to, and no owner may take it for filled before it was opened', () => {
    const rules = rulesOf(BALI, 1, WIDE);
    const routed = route(stateWith([], 4n), eventOf('a'), controlOf(rules), eventOf('b'));
    const common = { agency: 'prov-bali', partition: 0, epoch: 0, skipped: 6n, rules };
    expect([...routed.opened.values()]).toEqual([
      { ...common, subscription: 'main', lane: 'inbox.prov-bali.main', next: 0n, reason: 'backfill' },
      { ...common, subscription: 'wide', lane: 'inbox.prov-bali.wide', next: 6n, reason: 'detached' },
    ]);
    expect(routed.before.size).toBe(0);
    expect(copiesIn(routed)).toEqual(['inbox.prov-bali.wide 0:6']);
  });

  it('that close subscriptions, then what was opened here is not opened, and what waited waits no more', () => {
    const row: BackfillRow = { agency: 'prov-bali', subscription: 'wide', lane: WIDE.lane, partition: 0, next: 2n, epoch: 1, skipped: 0n, reason: 'backfill', rules: rulesOf(BALI, 2, WIDE) };
    const state = stateWith([rulesOf(BALI, 2, WIDE)], 0n, [row]);
    const late = subscription(BALI, 'late', { backfill: 'earliest' });
    const routed = route(state, eventOf('a'), controlOf(rulesOf(BALI, 3, late)), controlOf(rulesOf(BALI, 4)), eventOf('b'));
    expect(state.waiting.size).toBe(0);
    expect(routed.opened.size).toBe(0);
    expect([...routed.closed.values()].map(({ lane, rules }) => [lane, rules.version])).toEqual([[WIDE.lane, 3], [late.lane, 4]]);
    expect(copiesIn(routed)).toEqual([]);
  });

  it('and lanes that wait, then these get nothing', () => {
    const row: BackfillRow = { agency: 'prov-bali', subscription: 'wide', lane: WIDE.lane, partition: 0, next: 0n, epoch: 1, skipped: 0n, reason: 'detached', rules: rulesOf(BALI, 2, WIDE) };
    expect(copiesIn(route(stateWith([rulesOf(BALI, 2, WIDE), firstRules(DENPASAR)], 0n, [row]), eventOf('a')))).toEqual([`${MAIN} 0:0`]);
  });
});
