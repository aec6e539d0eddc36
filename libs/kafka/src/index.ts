import type { LaneReader, LogAppender, LogReader, TopicReader, Topics } from '@simpul/domain';
import { GroupCommit, type GroupCommitOptions } from './group-commit.ts';
import { GroupReader, type GroupReaderOptions } from './group-reader.ts';
import { KafkaTopics, type TopicsOptions } from './kafka-topics.ts';
import { KafkaLaneReader } from './lane-reader.ts';
import type { BrokerSecurity, KafkaAddress } from './kafka-address.ts';
import { createProduce } from './produce.ts';
import { KafkaTopicReader } from './topic-reader.ts';

export { KafkaBatchTransport, type KafkaBatchTransportOptions } from './kafka-batch-transport.ts';
export { TopicMismatch } from './kafka-topics.ts';
export { partitionOf } from './partition-of.ts';
export type { BrokerSecurity, KafkaAddress } from './kafka-address.ts';

export function createAppender(options: KafkaAddress & GroupCommitOptions): LogAppender {
  return new GroupCommit(createProduce(options), options);
}

export function createLogReader(options: GroupReaderOptions): LogReader {
  return new GroupReader(options);
}

export function createLaneReader(address: KafkaAddress): LaneReader {
  return new KafkaLaneReader(address);
}

/** For topics of others, on any Kafka. */
export function createTopicReader(address: KafkaAddress & BrokerSecurity): TopicReader {
  return new KafkaTopicReader(address);
}

export function createTopics(options: KafkaAddress & TopicsOptions): Topics {
  return new KafkaTopics(options);
}
