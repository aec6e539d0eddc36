import { describe, expect, it } from '@jest/globals';
import { APPS, nameOfHarm, PARTS, planOf } from './plan.ts';

describe('the plan of a fault run', () => {
  it('given the same seed, then the same faults, and few cycles are the beginning of many; another seed, others', () => {
    expect(planOf(7, 50)).toEqual(planOf(7, 50));
    expect(planOf(7, 5)).toEqual(planOf(7, 50).slice(0, 5));
    expect(planOf(7, 50)).not.toEqual(planOf(8, 50));
  });

  it.each([1, 2, 3, 20_261_125])('given seed %p and 50 cycles, then every kind of fault comes to everything that it can be done to', (seed) => {
    const done = new Set(planOf(seed, 50).map(({ fault, target }) => `${fault} ${target}`));
    const all = [...[...APPS, ...PARTS].flatMap((target) => ['kill', 'terminate', 'freeze'].map((fault) => `${fault} ${target}`)), ...PARTS.flatMap((target) => ['cut', 'half-open', 'delay'].map((fault) => `${fault} ${target}`)), ...APPS.map((target) => `clock ${target}`), 'full-disk kafka'];
    expect(done).toEqual(new Set(all));
  });

  it('given a router that is put to sleep, then it sleeps until its group has given it up; anything else is over in four seconds', () => {
    for (const { fault, target, lastsMs } of planOf(3, 200)) {
      const long = fault === 'freeze' && target.startsWith('router');
      expect([fault, target, lastsMs > 10_000]).toEqual([fault, target, long]);
      expect(lastsMs).toBeLessThan(long ? 15_000 : 4_001);
    }
  });

  it('given a fault, then it has a name to be told by', () => {
    expect([nameOfHarm({ fault: 'kill', target: 'router-1' }), nameOfHarm({ fault: 'delay', target: 'kafka', byMs: 120 }), nameOfHarm({ fault: 'clock', target: 'gateway', jumpMs: -3_600_000 })]).toEqual(['kill router-1', 'delay kafka by 120 ms', 'clock gateway by -60 min']);
  });
});
