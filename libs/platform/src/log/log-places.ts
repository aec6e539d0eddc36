import { EVENTS_TOPIC, type PartitionHandler, type PositionStore, type Topics } from '@simpul/domain';

/**
 * Where a consumer of the log whose places stand in Postgres reads on: there, whatever its group has committed in Kafka; at the log's
 * present beginning when it has no place yet. For `KafkaBatchTransport`'s `lifecycle`.
 */
export class LogPlaces implements Pick<PartitionHandler, 'start' | 'stop'> {
  private readonly consumer: string;
  private readonly positions: PositionStore;
  private readonly topics: Pick<Topics, 'offsets'>;

  constructor(consumer: string, positions: PositionStore, topics: Pick<Topics, 'offsets'>) {
    this.consumer = consumer;
    this.positions = positions;
    this.topics = topics;
  }

  async start(partition: number): Promise<bigint> {
    const range = (await this.topics.offsets(EVENTS_TOPIC)).find((one) => one.partition === partition);
    if (range === undefined) throw new Error(`the topic ${EVENTS_TOPIC} has no partition ${partition}`);
    return this.positions.open(this.consumer, partition, range.low);
  }

  stop(): void {}
}
