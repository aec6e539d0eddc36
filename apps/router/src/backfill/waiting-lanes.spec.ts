import { describe, expect, it } from '@jest/globals';
import type { BackfillRow } from '@simpul/domain';
import { BALI, rulesOf } from '../../test/log-records.ts';
import { WaitingLanes } from './waiting-lanes.ts';

const row = (epoch: number, next = 0n): BackfillRow => ({ agency: 'prov-bali', subscription: 'wide', lane: 'inbox.prov-bali.wide', partition: 0, next, epoch, skipped: 0n, reason: 'backfill', rules: rulesOf(BALI, 1) });

describe('given a lane that waits', () => {
  it('when its row comes back as it stands now, then that is remembered', () => {
    const waiting = new WaitingLanes([row(1)]);
    waiting.update(row(1, 7n));
    expect(waiting.all()).toEqual([row(1, 7n)]);
  });

  it('when it is finished, then it waits no more', () => {
    const waiting = new WaitingLanes([row(1)]);
    waiting.finish(row(1));
    expect([waiting.size, waiting.has('inbox.prov-bali.wide')]).toEqual([0, false]);
  });

  it('when it left and was opened anew meanwhile, then what comes back of the old row changes nothing', () => {
    const waiting = new WaitingLanes([row(1)]);
    waiting.leave('inbox.prov-bali.wide');
    waiting.update(row(1, 7n));
    expect(waiting.size).toBe(0);
    waiting.wait(row(2));
    waiting.update(row(1, 7n));
    waiting.finish(row(1, 7n));
    expect(waiting.all()).toEqual([row(2)]);
  });
});
