import { expect, it } from '@jest/globals';
import { whatIsWrong } from './durability.ts';

const safe = new Map([['min.insync.replicas', '2'], ['unclean.leader.election.enable', 'false']]);

it('given three replicas, two in sync, no unclean election, then nothing is wrong', () => {
  expect(whatIsWrong({ topic: 'events', replicas: 3, config: safe })).toEqual([]);
});

it('given less, then each lack is named', () => {
  expect(whatIsWrong({ topic: 'events', replicas: 1, config: new Map([['min.insync.replicas', '1'], ['unclean.leader.election.enable', 'true']]) })).toEqual([
    'topic events has replication 1 instead of 3',
    'topic events has min.insync.replicas 1 instead of 2',
    'topic events allows unclean leader election',
  ]);
});
