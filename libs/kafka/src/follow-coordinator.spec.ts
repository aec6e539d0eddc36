import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';
import './open-kafkajs.ts';

interface Broker {
  isConnected(): boolean;
  heartbeat(): Promise<void>;
}

interface ConsumerGroup {
  coordinator: Broker;
  memberId: string;
  heartbeat(options: { interval: number }): Promise<void>;
}

const Group = createRequire(import.meta.url)('kafkajs/src/consumer/consumerGroup') as new (options: object) => ConsumerGroup;
const { KafkaJSConnectionError, KafkaJSProtocolError } = createRequire(import.meta.url)('kafkajs/src/errors') as Record<string, new (message: string | object) => Error>;

const REFUSED = new (KafkaJSConnectionError as new (message: string) => Error)('connect ECONNREFUSED');
const MOVED = new (KafkaJSProtocolError as new (error: object) => Error)({ type: 'NOT_COORDINATOR_FOR_GROUP', code: 16, message: 'not the correct coordinator' });
const UNKNOWN = new (KafkaJSProtocolError as new (error: object) => Error)({ type: 'UNKNOWN_MEMBER_ID', code: 25, message: 'not aware of this member' });

/** A member of a group, whose coordinator answers so; which brokers heard from it, and whether another coordinator was looked for. */
function memberWhose(answer: () => Promise<void>) {
  const heard: string[] = [];
  const broker = (name: string, says: () => Promise<void>): Broker => ({ isConnected: () => true, heartbeat: () => (heard.push(name), says()) });
  const cluster = { findGroupCoordinator: async () => (heard.push('who coordinates?'), broker('new', async () => {})) };
  const group = new Group({ cluster, groupId: 'router', topics: [], assigners: [], instrumentationEmitter: { emit: () => {} }, logger: { namespace: () => ({}) }, retry: {} });
  Object.assign(group, { memberId: 'm', lastRequest: 0, coordinator: broker('old', answer) });
  return { group, heard };
}

it.each([['is gone', REFUSED], ['says that it is another', MOVED]])('given a coordinator that %s, when a member tells that it lives, then the new one is asked for and told, now and later', async (_, error) => {
  const { group, heard } = memberWhose(() => Promise.reject(error));
  await group.heartbeat({ interval: 0 });
  await group.heartbeat({ interval: 0 });
  expect(heard).toEqual(['old', 'who coordinates?', 'new', 'new']);
});

it('given a coordinator that no longer knows the member, then that is said, and no other is looked for', async () => {
  const { group, heard } = memberWhose(() => Promise.reject(UNKNOWN));
  await expect(group.heartbeat({ interval: 0 })).rejects.toBe(UNKNOWN);
  expect(heard).toEqual(['old']);
});
