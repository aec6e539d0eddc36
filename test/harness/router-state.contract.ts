import { describe, expect, it } from '@jest/globals';
import type { AgencyRules, BackfillRow, RouterStateStore } from '@simpul/domain';

/** What every store of the router's state promises. Each test has log partitions of its own. */
export function keepsTheRoutersState(of: () => RouterStateStore): void {
  describe('the router’s state', () => {
    describe('given rules met at offsets', () => keepsRules(of));
    describe('given a backfill', () => keepsBackfills(of));
    describe('given a lane that progress passes over', () => keepsSkipped(of));
  });
}

const rulesOf = (version: number, agency = 'bkn'): AgencyRules => ({ agency, version, kind: 'body', subscriptions: [{ name: 'main', lane: `inbox.${agency}.main`, types: ['*'], ownOnly: true }] });

function rowIn(partition: number, row: Partial<BackfillRow> = {}): BackfillRow {
  return { agency: 'bkn', subscription: 'main', lane: 'inbox.bkn.main', partition, next: 0n, epoch: 0, skipped: 0n, reason: 'backfill', rules: rulesOf(1), ...row };
}

function keepsRules(of: () => RouterStateStore): void {
  it('when asked below an offset, then the last per agency comes', async () => {
    await of().storeRules(101, [{ offset: 10n, rules: rulesOf(1) }, { offset: 20n, rules: rulesOf(2) }]);
    await of().storeRules(101, [{ offset: 15n, rules: rulesOf(1, 'kemenkeu') }]);
    const below = async (offset: bigint) => (await of().rulesBelow(101, offset)).map(({ agency, version }) => `${agency} ${version}`).sort();
    expect(await below(10n)).toEqual([]);
    expect(await below(20n)).toEqual(['bkn 1', 'kemenkeu 1']);
    expect(await below(21n)).toEqual(['bkn 2', 'kemenkeu 1']);
    expect(await of().rulesBelow(102, 99n)).toEqual([]);
  });

  it('when they are stored again, then what stood first stays', async () => {
    await of().storeRules(103, [{ offset: 9_007_199_254_740_993n, rules: rulesOf(2) }]);
    await of().storeRules(103, [{ offset: 9_007_199_254_740_993n, rules: rulesOf(9) }]);
    await of().storeRules(103, []);
    expect(await of().rulesBelow(103, 9_007_199_254_740_994n)).toEqual([rulesOf(2)]);
    expect(await of().rulesBelow(103, 9_007_199_254_740_993n)).toEqual([]);
  });
}

function keepsBackfills(of: () => RouterStateStore): void {
  it('when it is taken over, then the old owner moves, skips and finishes nothing any more', async () => {
    const row = rowIn(111);
    expect(await of().openBackfills([row])).toEqual([row]);
    const old = await of().takeBackfills(111);
    const taken = await of().takeBackfills(111);
    expect([old, taken]).toMatchObject([[{ epoch: 1 }], [{ epoch: 2 }]]);
    expect(await of().advanceBackfills(old.map((one) => ({ ...one, next: 5n })))).toEqual([]);
    expect(await of().skipBackfills(old, 5n)).toEqual([]);
    expect(await of().finishBackfills(old)).toEqual([]);
    const moved = taken.map((one) => ({ ...one, next: 7n, rules: rulesOf(2) }));
    expect(await of().advanceBackfills(moved)).toEqual(moved);
    expect(await of().takeBackfills(112)).toEqual([]);
  });

  it('when it is opened again, then it stays as it stands; finished, it never starts again by itself', async () => {
    const row = rowIn(113);
    await of().openBackfills([row]);
    const moved = { ...row, next: 7n, rules: rulesOf(2) };
    await of().advanceBackfills([moved]);
    expect(await of().openBackfills([row, rowIn(114)])).toEqual(expect.arrayContaining([moved, rowIn(114)]));
    expect(await of().openBackfills([{ ...row, next: 3n, reason: 'detached' }])).toEqual([moved]);
    expect(await of().finishBackfills([moved])).toEqual([moved]);
    expect(await of().finishBackfills([moved])).toEqual([]);
    expect(await of().openBackfills([row])).toEqual([]);
    expect(await of().takeBackfills(113)).toEqual([]);
  });

  it('when its lane refuses records, or its subscription was made anew, then it starts again, and who held it is out', async () => {
    const row = rowIn(115);
    await of().openBackfills([row]);
    await of().skipBackfills([row], 9n);
    await of().advanceBackfills([{ ...row, next: 9n }]);
    await of().finishBackfills([row]);
    const detached = { ...row, next: 40n, reason: 'detached' as const };
    expect(await of().openBackfills([detached])).toEqual([{ ...detached, epoch: 1 }]);
    const anew = { ...row, skipped: 50n, rules: rulesOf(3) };
    expect(await of().openBackfills([anew])).toEqual([{ ...anew, epoch: 2 }]);
    expect(await of().advanceBackfills([{ ...detached, epoch: 1 }])).toEqual([]);
  });

  it('when its subscription is closed, then it is over, whoever owns it; one made anew since is not', async () => {
    await of().openBackfills([rowIn(116), rowIn(117, { rules: rulesOf(3) })]);
    await of().takeBackfills(116);
    await of().closeBackfills([rowIn(116, { rules: rulesOf(2) }), rowIn(117, { rules: rulesOf(2) }), rowIn(118, { rules: rulesOf(2) })]);
    expect(await of().takeBackfills(116)).toEqual([]);
    expect(await of().takeBackfills(117)).toMatchObject([{ rules: { version: 3 } }]);
    expect(await of().takeBackfills(118)).toEqual([]);
    await of().closeBackfills([]);
  });

  it('when nothing is asked, then nothing is done', async () => {
    expect([await of().openBackfills([]), await of().advanceBackfills([]), await of().skipBackfills([], 1n), await of().finishBackfills([])]).toEqual([[], [], [], []]);
  });
}

function keepsSkipped(of: () => RouterStateStore): void {
  it('when it is not filled so far, then nobody finishes it; the furthest place counts', async () => {
    const row = rowIn(121);
    await of().openBackfills([row]);
    expect(await of().skipBackfills([row], 9n)).toEqual([{ ...row, skipped: 9n }]);
    expect(await of().skipBackfills([row], 5n)).toEqual([{ ...row, skipped: 9n }]);
    const [near] = await of().advanceBackfills([{ ...row, next: 8n }]);
    expect(near).toEqual({ ...row, next: 8n, skipped: 9n });
    expect(await of().finishBackfills([{ ...row, next: 9n, skipped: 0n }])).toEqual([]);
    const [there] = await of().advanceBackfills([{ ...row, next: 9n }]);
    expect(await of().finishBackfills([there as BackfillRow])).toHaveLength(1);
    expect(await of().skipBackfills([row], 12n)).toEqual([]);
  });

  it('when it is opened with a place that must be reached, then it is not finished before', async () => {
    const row = rowIn(122, { skipped: 4n });
    await of().openBackfills([row]);
    expect(await of().finishBackfills([row])).toEqual([]);
    const [taken] = await of().takeBackfills(122);
    expect(taken).toEqual({ ...row, epoch: 1 });
  });
}
