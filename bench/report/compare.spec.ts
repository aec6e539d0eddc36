import { expect, it } from '@jest/globals';
import { comparison } from './compare.ts';

it('given the figures before a change and with it, then what both have is compared', () => {
  const before = [{ what: 'events in', value: 8_000, unit: 'events/s' }, { what: 'gone', value: 1, unit: '' }, { what: 'lost', value: 0, unit: '' }];
  const now = [{ what: 'events in', value: 9_000, unit: 'events/s' }, { what: 'new', value: 1, unit: '' }, { what: 'lost', value: 0, unit: '' }];
  expect(comparison(before, now)).toEqual([
    ['events in', '8,000 events/s', '9,000 events/s', '+12.5 %'],
    ['lost', '0', '0', '–'],
  ]);
});
