import { expect, it } from '@jest/globals';
import { whatIsWrong, whatIsWrongAt } from './durability.ts';

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

it('given brokers that keep consumer offsets three times and for 90 days, then nothing is wrong; given less, then each lack is named with its setting', () => {
  expect(whatIsWrongAt('1', new Map([['offsets.retention.minutes', '129600'], ['offsets.topic.replication.factor', '3']]))).toEqual([]);
  expect(whatIsWrongAt('1', new Map([['offsets.retention.minutes', '10080'], ['offsets.topic.replication.factor', '1']]))).toEqual([
    'broker 1 forgets consumer offsets after 10080 minutes instead of 129600 (offsets.retention.minutes)',
    'broker 1 keeps 1 copies of consumer offsets instead of 3 (offsets.topic.replication.factor)',
  ]);
});
