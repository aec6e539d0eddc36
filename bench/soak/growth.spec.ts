import { describe, expect, it } from '@jest/globals';
import { floorGrowthPerHour, secondHalf, type Point } from './growth.ts';

const EVERY_S = 20;
const looks = (count: number, valueAt: (i: number) => number): Point[] => Array.from({ length: count }, (_, i) => ({ at: i * EVERY_S, value: valueAt(i) }));
const judged = (points: readonly Point[]) => floorGrowthPerHour(secondHalf(points));

describe('given an hour of looks at a process’s memory', () => {
  it('when it warms up and then stays, with garbage that comes and goes, then it does not grow', () => {
    const points = looks(181, (i) => 150 + Math.min(i, 60) + 15 * (i % 5));
    expect(Math.abs(judged(points))).toBeLessThan(1);
  });

  it.each([0, 7, 14, 21, 28])('when the garbage of ten minutes is collected at once, %i looks from the beginning, then it does not grow', (phase) => {
    const points = looks(181, (i) => 187 + 2 * ((i + phase) % 31));
    expect(Math.abs(judged(points))).toBeLessThan(1);
    expect(judged(points.map(({ at, value }) => ({ at, value: value + (30 * at) / 3_600 })))).toBeCloseTo(30);
  });

  it('when more garbage piles up each time before it is collected, then the floor does not grow', () => {
    expect(Math.abs(judged(looks(181, (i) => 187 + (1 + i / 60) * (i % 31))))).toBeLessThan(1);
  });

  it('when 30 MB an hour leak below the same garbage, then that is what is found', () => {
    const points = looks(181, (i) => 150 + (30 * i * EVERY_S) / 3_600 + 15 * (i % 5));
    expect(judged(points)).toBeGreaterThan(28);
    expect(judged(points)).toBeLessThan(32);
  });

  it('when the leak begins only in the second half, then it is found', () => {
    expect(judged(looks(181, (i) => 150 + Math.max(0, i - 100)))).toBeGreaterThan(100);
  });
});

describe('given too little', () => {
  it('when there is one look, then nothing is said', () => {
    expect(floorGrowthPerHour(looks(1, () => 1))).toBeNaN();
    expect(floorGrowthPerHour([])).toBeNaN();
  });
});
