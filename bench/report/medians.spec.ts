import { describe, expect, it } from '@jest/globals';
import type { Figure } from './figure.ts';
import { mediansOf, missesAmong } from './medians.ts';

const rate = (value: number): Figure => ({ what: 'events in', value, unit: 'events/s', reach: { atLeast: 8_000 } });
const delay = (value: number): Figure => ({ what: 'p99', value, unit: 'ms', reach: { atMost: 150 } });

describe('given the figures of several runs', () => {
  it('when there are three, then the one in the middle stands, with all of them', () => {
    expect(mediansOf([[rate(9_000)], [rate(2_000)], [rate(8_500)]])).toEqual([{ ...rate(8_500), values: [9_000, 2_000, 8_500] }]);
  });

  it('when there are two, then the worse one stands', () => {
    expect(mediansOf([[rate(9_000), delay(20)], [rate(8_500), delay(10)]]).map(({ value }) => value)).toEqual([8_500, 20]);
  });

  it('when they did not measure the same, then there is no median', () => {
    expect(() => mediansOf([[rate(1)], [delay(1)]])).toThrow('"events in" was not measured in every run');
  });

  it('when some do not reach what they are to reach, then these are told', () => {
    expect(missesAmong([rate(7_999), delay(150), { what: 'x', value: 1, unit: '' }])).toEqual([rate(7_999)]);
  });
});
