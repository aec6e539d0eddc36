import type { BrokerConnection } from './broker-connection.ts';
import type { TopicPlace, TopicPlaces } from './topic-places.ts';

/** A connection to each broker that leads something, made when it is first asked for. */
export class Leaders {
  private readonly brokers = new Map<string, BrokerConnection>();
  private readonly places: TopicPlaces;
  private readonly connect: (host: string, port: number) => BrokerConnection;

  constructor(places: TopicPlaces, connect: (host: string, port: number) => BrokerConnection) {
    this.places = places;
    this.connect = connect;
  }

  /** Throws while nobody leads the partition. */
  of(place: TopicPlace, partition: number): BrokerConnection {
    const node = this.places.nodes.get(place.leaders[partition] ?? -1);
    if (node === undefined) throw new Error(`partition ${partition} has no leader now`);
    const name = `${node.host}:${node.port}`;
    const known = this.brokers.get(name) ?? this.connect(node.host, node.port);
    this.brokers.set(name, known);
    return known;
  }

  async close(): Promise<void> {
    await Promise.all([...this.brokers.values()].map((connection) => connection.close()));
  }
}
