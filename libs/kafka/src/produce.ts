import { Bootstrap } from './bootstrap.ts';
import { BrokerConnection, type ProduceResponse } from './broker-connection.ts';
import { encodeProduce } from './encode-produce.ts';
import type { KafkaAddress } from './kafka-address.ts';
import { isFinal, topicsRefusedIn, UNKNOWN_TOPIC } from './refused-topics.ts';
import type { ByPlace, PartitionRecords } from './request-draft.ts';
import { TopicPlaces } from './topic-places.ts';

/** Sends one request (per broker) and gives the offset of the first record of each partition, by `topic:partition`. */
export interface Produce {
  send(topics: ByPlace): Promise<Map<string, bigint>>;
  /** After a failed send: which of its topics will not take these records however often they are sent. */
  refused(error: unknown, topics: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** acks = all; not idempotent (ADR 2); no retry of its own, that is the group commit's. */
export function createProduce(address: KafkaAddress): Produce {
  return new KafkaProduce(address);
}

/** Before the request's own timeout, so that the broker says what went wrong. */
const TIMEOUT_MS = 5_000;
/** Where the bodies for one broker are written, one after the other: a body of its own for each would be the bulk of a router's garbage. */
const ROOM_BYTES = 5_000_000;

interface Leader {
  connection: BrokerConnection;
  room: Buffer;
}

class KafkaProduce implements Produce {
  private readonly clientId: string;
  private readonly bootstrap: Bootstrap;
  private readonly places: TopicPlaces;
  /** By where they are: a broker may come back at another place. */
  private readonly leaders = new Map<string, Leader>();

  constructor(address: KafkaAddress) {
    this.clientId = address.clientId;
    this.bootstrap = new Bootstrap(address);
    this.places = new TopicPlaces(this.bootstrap);
  }

  async send(topics: ByPlace): Promise<Map<string, bigint>> {
    try {
      await this.places.findAll([...topics.keys()]);
      const answers = await Promise.allSettled([...this.byLeader(topics)].map(([node, own]) => this.sendTo(node, own)));
      return offsetsIn(answers);
    } catch (error) {
      // The leaders may have moved.
      for (const topic of topics.keys()) this.places.doubt(topic);
      throw error;
    }
  }

  async refused(error: unknown, topics: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const refused = topicsRefusedIn(error);
    for (const topic of await missing(this.bootstrap, topics)) refused.add(topic);
    return refused;
  }

  async close(): Promise<void> {
    await Promise.all([this.bootstrap.close(), ...[...this.leaders.values()].map(({ connection }) => connection.close())]);
  }

  private async sendTo(node: number, topics: ByPlace): Promise<ProduceResponse> {
    const { connection, room } = this.leader(node);
    return connection.produce(encodeProduce(topics, Date.now(), TIMEOUT_MS, room));
  }

  private byLeader(topics: ByPlace): Map<number, Map<string, Map<number, PartitionRecords>>> {
    const leaders = new Map<number, Map<string, Map<number, PartitionRecords>>>();
    for (const [topic, partitions] of topics) {
      for (const [partition, records] of partitions) {
        const node = this.places.known(topic)?.leaders[partition];
        // Before anything of the request is sent: it is sent again as a whole.
        if (node === undefined || node < 0) throw new Error(`${topic}:${partition} has no leader now`);
        const own = entryOf(leaders, node, () => new Map<string, Map<number, PartitionRecords>>());
        entryOf(own, topic, () => new Map<number, PartitionRecords>()).set(partition, records);
      }
    }
    return leaders;
  }

  private leader(node: number): Leader {
    const where = this.places.nodes.get(node);
    if (where === undefined) throw new Error(`broker ${node} is not known`);
    const { host, port } = where;
    return entryOf(this.leaders, `${host}:${port}`, () => ({ connection: new BrokerConnection(host, port, this.clientId), room: Buffer.allocUnsafe(ROOM_BYTES) }));
  }
}

function offsetsIn(answers: readonly PromiseSettledResult<ProduceResponse>[]): Map<string, bigint> {
  const failed = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Error] : []));
  if (failed.length > 0) throw new AggregateError(failed, failed[0]?.message);
  const offsets = new Map<string, bigint>();
  for (const answer of answers) {
    if (answer.status !== 'fulfilled') continue;
    for (const { name, partitionResponses } of answer.value.responses) for (const { index, baseOffset } of partitionResponses) offsets.set(`${name}:${index}`, baseOffset);
  }
  return offsets;
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = make()));
  return entry;
}

/** Topics that a broker says do not exist or may not be written; none when no broker answers. */
async function missing(bootstrap: Bootstrap, topics: ReadonlySet<string>): Promise<string[]> {
  const answer = await bootstrap.metadata([...topics]).catch(() => undefined);
  return (answer?.topics ?? []).flatMap(({ name, errorCode }) => ((errorCode === UNKNOWN_TOPIC || isFinal(errorCode)) && typeof name === 'string' ? [name] : []));
}
