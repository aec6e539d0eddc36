import { describe, expect, it } from '@jest/globals';
import { Tally } from './tally.ts';

const event = (subject: string, key: string, version = '1') => ({ type: 'id.go.asn.worklocation.status-changed.v1', subject, data: { sourceRecord: { key, version } } });

describe('given what was sent to a lane', () => {
  it('when each comes once and each employee’s in order, then nothing is wrong, and the times are those since the last look', () => {
    const tally = new Tally();
    tally.expect('a', '1', 100);
    tally.expect('b', '1', 110);
    tally.see(event('second', 'b'), 150);
    tally.see(event('first', 'a'), 160);
    expect([tally.sent, tally.behind, tally.doubled, tally.reordered, tally.takeTimes(), tally.takeTimes()]).toEqual([2, 0, 0, 0, [40, 60], []]);
  });

  it('when one comes twice, one behind a later one of the same employee and one never, then each is counted for what it is', () => {
    const tally = new Tally();
    for (const version of ['1', '2', '3']) tally.expect('a', version, 0);
    for (const version of ['2', '1', '2']) tally.see(event('one', 'a', version), 1);
    expect([tally.behind, tally.doubled, tally.reordered]).toEqual([1, 1, 1]);
  });

  it('when an event of another kind comes, then it is not counted', () => {
    const tally = new Tally();
    tally.see({ ...event('task', 'B/1'), type: 'id.go.asn.task.assigned.v1' }, 1);
    expect(tally.doubled).toBe(0);
  });
});
