import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashId, subjectFor } from './ids.ts';

it('gives the same id for the same parts and another for any other split of the same text', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (parts) => {
      expect(hashId(...parts)).toMatch(/^[0-9a-f]{32}$/);
      expect(hashId(...parts)).toBe(hashId(...parts));
      expect(hashId(...parts, '')).not.toBe(hashId(...parts));
    }),
  );
  expect(hashId('ab', 'c')).not.toBe(hashId('a', 'bc'));
});

it('keeps ids as they are: a change would make every event a new one', () => {
  expect(hashId('bkn', 'siasn', 'A8F1C2', '1', '0')).toBe('2b20af8597e61418b127996efabc12e5');
});

it('names a person by a keyed hash that another key does not give', () => {
  expect(subjectFor('one', '199103052015031902')).toMatch(/^emp_[0-9a-f]{32}$/);
  expect(subjectFor('one', '199103052015031902')).not.toBe(subjectFor('two', '199103052015031902'));
});
