import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyRules, Served } from '@simpul/domain';
import { RunningStores } from '../test/running-stores.ts';
import type { Stores } from './create-stores.ts';

let running: RunningStores;
let stores: Stores;

beforeAll(async () => {
  running = await RunningStores.start('receiving-spec');
  stores = running.stores;
}, 120_000);

afterAll(() => running?.stop(), 60_000);

const rulesOf = (version: number, ...names: string[]): AgencyRules => ({ agency: 'bkn', version, kind: 'body', subscriptions: names.map((name) => ({ name, lane: `inbox.bkn.${name}`, types: ['*'], ownOnly: name === 'main' })) });

describe('closed lanes', () => {
  it('given rules that close a subscription, when every partition has met them, then its lane may go, and its cursors with it; then the name is free', async () => {
    const { rules, closedLanes, routerState, cursors } = stores;
    const append = async (version: number, ...names: string[]) => {
      const proposed = await rules.propose(rulesOf(version, ...names), version - 1);
      expect(await rules.isInForce('bkn', version)).toBe(false);
      await rules.controlAppended(proposed?.outboxId ?? 0);
      expect(await rules.isInForce('bkn', version)).toBe(true);
    };
    await append(1, 'main', 'task');
    await cursors.commit({ agency: 'bkn', subscription: 'task', cursor: 'c', next: 4n, committedAt: new Date() }, false);
    await append(2, 'main');
    expect(await closedLanes.isClosing('bkn', 'task')).toBe(true);
    await routerState.storeRules(0, [{ offset: 5n, rules: rulesOf(1, 'main', 'task') }, { offset: 9n, rules: rulesOf(2, 'main') }]);
    expect(await closedLanes.passed(2)).toEqual([]);
    await routerState.storeRules(1, [{ offset: 7n, rules: rulesOf(3, 'main') }]);
    const closed = { agency: 'bkn', subscription: 'task', lane: 'inbox.bkn.task', version: 2 };
    expect(await closedLanes.passed(2)).toEqual([closed]);
    await closedLanes.removed(closed);
    expect([await closedLanes.passed(2), await closedLanes.isClosing('bkn', 'task'), await cursors.committed('bkn', 'task')]).toEqual([[], false, undefined]);
    expect((await rules.metIn(0, 'bkn')).map(({ offset, rules: met }) => `${offset} ${met.version}`)).toEqual(['5 1', '9 2']);
  });

  it('given a subscription that closes before it has opened, and a second closing of it, then it closes once, by the first', async () => {
    const { rules, closedLanes } = stores;
    await rules.propose(rulesOf(3, 'main', 'x'), 2);
    await rules.propose(rulesOf(4, 'main'), 3);
    await rules.propose({ ...rulesOf(5, 'main') }, 4);
    await stores.routerState.storeRules(2, [{ offset: 1n, rules: rulesOf(4, 'main') }]);
    for (const { outboxId } of await rules.pendingControl(10)) await rules.controlAppended(outboxId);
    expect((await rules.subscriptions('bkn')).map(({ name, state }) => `${name} ${state}`)).toEqual(['main open', 'task closed', 'x closed']);
    expect(await closedLanes.passed(1)).toEqual([{ agency: 'bkn', subscription: 'x', lane: 'inbox.bkn.x', version: 4 }]);
  });
});

describe('what was served', () => {
  const at = (time: string, next: bigint, more: Partial<Served> = {}): Served => ({ agency: 'bkn', subscription: 'main', incarnation: 'i1', cursor: `c${next}`, next, servedAt: new Date(`2026-03-16T${time}Z`), ...more });
  const kept = async (from = '2026-03-16T00:00:00Z') => (await stores.served.since('bkn', 'main', new Date(from))).map(({ cursor, servedAt }) => `${servedAt.toISOString().slice(11, 16)} ${cursor}`);

  it('given what was served within an hour, then the furthest of it stays, whoever comes late; a new lane begins anew', async () => {
    await stores.served.remember([at('01:10:00', 5n), at('01:10:00', 9n, { subscription: 'task' })]);
    await stores.served.remember([at('01:50:00', 7n)]);
    await stores.served.remember([at('01:55:00', 6n)]);
    await stores.served.remember([at('03:00:00', 8n)]);
    expect(await kept()).toEqual(['01:50 c7', '03:00 c8']);
    expect(await kept('2026-03-16T02:00:00Z')).toEqual(['03:00 c8']);
    await stores.served.remember([at('03:30:00', 1n, { incarnation: 'i2' })]);
    expect(await kept()).toEqual(['01:50 c7', '03:30 c1']);
    await stores.served.forget(new Date('2026-03-16T02:00:00Z'));
    expect(await kept()).toEqual(['03:30 c1']);
  });
});
