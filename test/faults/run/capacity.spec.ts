import { describe, expect, it } from '@jest/globals';
import type { RunCount } from '../checker/check-run.ts';
import { busyShare, capacityOf } from './capacity.ts';

function counted(records: number, lanes: readonly { owed: number; lost: number }[]): RunCount {
  const none = { delivered: 0, duplicated: 0, 'out of order': 0, leaked: 0, examples: [] };
  return { records, steps: 0, tasks: [], lanes: lanes.map(({ owed, lost }) => ({ lane: { agency: 'kota-makassar', subscription: 'main', channel: 'pull' as const }, expected: owed, lost, ...none })) };
}

describe('the capacity of a bus', () => {
  it('given lanes that are as far behind at the end as at the beginning, then it is what was acknowledged between the two, a second', () => {
    const before = counted(500, [{ owed: 400, lost: 60 }, { owed: 100, lost: 10 }]);
    const after = counted(5_500, [{ owed: 4_400, lost: 60 }, { owed: 1_100, lost: 10 }]);
    expect(capacityOf(before, after, 20)).toBe(250);
  });

  it('given a lane into which only half came of what it was owed meanwhile, then it is half of what was acknowledged', () => {
    const before = counted(0, [{ owed: 0, lost: 0 }, { owed: 0, lost: 0 }]);
    const after = counted(5_000, [{ owed: 4_000, lost: 100 }, { owed: 1_000, lost: 500 }]);
    expect(capacityOf(before, after, 20)).toBe(125);
  });

  it('given lanes that made up for what they were behind, or were owed nothing, then it is not more than was acknowledged', () => {
    const before = counted(1_000, [{ owed: 1_000, lost: 800 }, { owed: 0, lost: 0 }]);
    const after = counted(3_000, [{ owed: 3_000, lost: 0 }, { owed: 0, lost: 0 }]);
    expect(capacityOf(before, after, 20)).toBe(100);
  });
});

it('given two looks at the cores, then what they worked between them is the busy share, whatever they waited for', () => {
  const core = (user: number, nice: number, sys: number, irq: number, idle: number) => ({ times: { user, nice, sys, irq, idle } });
  expect(busyShare([core(100, 0, 10, 0, 1_000), core(0, 0, 0, 0, 1_000)], [core(400, 10, 30, 5, 1_100), core(65, 0, 0, 0, 1_500)], 1_000)).toBeCloseTo(0.2, 6);
});
