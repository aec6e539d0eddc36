import { describe, expect, it } from '@jest/globals';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isUnavailable } from './unavailable.ts';

describe('isUnavailable', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
    [new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]), true],
    [{ driverError: { code: '57P01' } }, true],
    [new Error('Connection terminated unexpectedly'), true],
    [new Error('timeout exceeded when trying to connect'), true],
    [new QueryRunnerAlreadyReleasedError(), true],
    [new QueryRunnerProviderAlreadyReleasedError(), true],
    [{ driverError: { code: '23505', message: 'timeout' } }, false],
    [new Error('column "timezone" does not exist'), false],
  ])('given %s, then %s', (error, expected) => {
    expect(isUnavailable(error)).toBe(expected);
  });
});
