import { BrokerConnection } from './broker-connection.ts';
import type { BrokerSecurity, KafkaAddress } from './kafka-address.ts';
import type { TopicPlace, TopicPlaces } from './topic-places.ts';

/** A connection to each broker that leads something, made when it is first asked for. */
export class Leaders {
  private readonly brokers = new Map<string, BrokerConnection>();
  private readonly places: TopicPlaces;
  private readonly address: KafkaAddress & BrokerSecurity;

  constructor(places: TopicPlaces, address: KafkaAddress & BrokerSecurity) {
    this.places = places;
    this.address = address;
  }

  /** Who leads which of these partitions. Throws while nobody leads one of them. */
  ofEach(place: TopicPlace, partitions: Iterable<number>): Map<BrokerConnection, number[]> {
    const led = new Map<BrokerConnection, number[]>();
    for (const partition of partitions) {
      const leader = this.of(place, partition);
      led.set(leader, [...(led.get(leader) ?? []), partition]);
    }
    return led;
  }

  async close(): Promise<void> {
    await Promise.all([...this.brokers.values()].map((connection) => connection.close()));
  }

  private of(place: TopicPlace, partition: number): BrokerConnection {
    const node = this.places.nodes.get(place.leaders[partition] ?? -1);
    if (node === undefined) throw new Error(`partition ${partition} has no leader now`);
    const name = `${node.host}:${node.port}`;
    const known = this.brokers.get(name) ?? new BrokerConnection(node.host, node.port, this.address.clientId, this.address);
    this.brokers.set(name, known);
    return known;
  }
}
