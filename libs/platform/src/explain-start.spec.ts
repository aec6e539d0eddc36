import { describe, expect, it } from '@jest/globals';
import { LogUnavailable, StoreUnavailable } from '@simpul/domain';
import { explainStart } from './explain-start.ts';

describe('explainStart', () => {
  it.each([
    [Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 3000 }), /^port 3000 is taken/],
    [new StoreUnavailable('connect\nECONNREFUSED'), /^Postgres does not answer \(connect ECONNREFUSED\); check DATABASE_URL/],
    [new LogUnavailable('x'), /check KAFKA_BROKERS/],
    [Object.assign(new Error('database "x" does not exist'), { code: '3D000' }), /^Postgres refuses/],
  ])('given %s, then one line with what to do', (error, words) => {
    expect(explainStart(error)).toMatch(words);
    expect(explainStart(error)).not.toContain('\n');
  });
});
