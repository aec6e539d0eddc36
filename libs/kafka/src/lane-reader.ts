import { setTimeout as sleep } from 'node:timers/promises';
import { LogUnavailable, type LaneFetch, type LaneFetched, type LaneReader } from '@simpul/domain';
import { BrokerConnection, type FetchResponse, type FetchTopics } from './broker-connection.ts';
import { recordsFrom } from './log-records.ts';
import { brokersOf, type KafkaAddress } from './kafka-address.ts';
import { TopicPlaces } from './topic-places.ts';

/** Connections per broker. Kafka answers one connection's requests in order, so a waiting Fetch occupies its connection. */
const SLOTS = 8;
const LONGEST_WAIT_MS = 500;
const OFFSET_OUT_OF_RANGE = 1;

interface Waiter {
  fetch: LaneFetch;
  topicId: string;
  deadline: number;
  answer: (fetched: LaneFetched) => void;
  fail: (error: Error) => void;
  over: boolean;
}

interface Slot {
  connection: BrokerConnection;
  busy: boolean;
}

interface Broker {
  pending: Set<Waiter>;
  slots: Slot[];
}

/** Reads without a group: all who wait at one time share Fetch requests, so that 640 idle long polls cost a few requests a second. */
export class KafkaLaneReader implements LaneReader {
  private readonly address: KafkaAddress;
  private readonly bootstrap: BrokerConnection[];
  private readonly places: TopicPlaces;
  private readonly brokers = new Map<number, Broker>();
  private closed = false;

  constructor(address: KafkaAddress) {
    this.address = address;
    this.bootstrap = brokersOf(address).map(({ host, port }) => new BrokerConnection(host, port, address.clientId));
    this.places = new TopicPlaces(this.bootstrap);
  }

  async fetchLane(fetch: LaneFetch): Promise<LaneFetched> {
    const deadline = Date.now() + Math.max(fetch.waitMs, 0);
    for (let tries = 0; ; tries++) {
      try {
        const place = await this.places.find(fetch.topic);
        if (place === undefined) return { kind: 'no-such-topic' };
        return await this.wait(fetch, place.id, place.leaders[fetch.partition] ?? -1, deadline);
      } catch (error) {
        this.places.doubt(fetch.topic);
        if (this.closed || tries >= 3) throw new LogUnavailable(error instanceof Error ? error.message : 'fetch failed');
        await sleep(100 * (tries + 1));
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { slots, pending } of this.brokers.values()) {
      for (const waiter of pending) waiter.fail(new Error('closed'));
      await Promise.all(slots.map(({ connection }) => connection.close()));
    }
    await Promise.all(this.bootstrap.map((connection) => connection.close()));
  }

  private wait(fetch: LaneFetch, topicId: string, node: number, deadline: number): Promise<LaneFetched> {
    return new Promise((resolve, reject) => {
      const broker = this.brokerOf(node);
      if (broker === undefined) return reject(new Error('the partition has no leader now'));
      const empty: LaneFetched = { kind: 'records', records: [], highWatermark: fetch.offset, logStart: 0n };
      const onAbort = () => this.leave(broker, waiter, empty);
      const settled = <T>(settle: (value: T) => void) => (value: T) => {
        fetch.signal?.removeEventListener('abort', onAbort);
        settle(value);
      };
      const waiter: Waiter = { fetch, topicId, deadline, over: false, answer: settled(resolve), fail: settled(reject) };
      fetch.signal?.addEventListener('abort', onAbort, { once: true });
      if (fetch.signal?.aborted) return this.leave(broker, waiter, empty);
      broker.pending.add(waiter);
      // One turn later, so that callers of the same moment share a request.
      queueMicrotask(() => this.dispatch(broker));
    });
  }

  private leave(broker: Broker, waiter: Waiter, fetched: LaneFetched): void {
    waiter.over = true;
    broker.pending.delete(waiter);
    waiter.answer(fetched);
  }

  private brokerOf(node: number): Broker | undefined {
    const known = this.brokers.get(node);
    const where = this.places.nodes.get(node);
    if (known !== undefined || where === undefined) return known;
    const slots = Array.from({ length: SLOTS }, () => ({ connection: new BrokerConnection(where.host, where.port, this.address.clientId), busy: false }));
    const broker = { pending: new Set<Waiter>(), slots };
    this.brokers.set(node, broker);
    return broker;
  }

  private dispatch(broker: Broker): void {
    const slot = broker.slots.find(({ busy }) => !busy);
    if (slot === undefined || broker.pending.size === 0) return;
    // A position is asked for once per request: two readers of one lane go in two requests.
    const waiters = new Map<string, Waiter>();
    for (const waiter of broker.pending) {
      const place = `${waiter.topicId}:${waiter.fetch.partition}`;
      if (!waiters.has(place)) waiters.set(place, waiter);
    }
    for (const waiter of waiters.values()) broker.pending.delete(waiter);
    void this.run(broker, slot, waiters).finally(() => this.dispatch(broker));
    if (broker.pending.size > 0) this.dispatch(broker);
  }

  private async run(broker: Broker, slot: Slot, waiters: Map<string, Waiter>): Promise<void> {
    slot.busy = true;
    const now = Date.now();
    const waitMs = Math.max(0, Math.min(LONGEST_WAIT_MS, ...[...waiters.values()].map(({ deadline }) => deadline - now)));
    try {
      this.spread(broker, waiters, await slot.connection.fetch(waitMs, requestOf(waiters)), slot.connection);
    } catch (error) {
      for (const waiter of waiters.values()) waiter.fail(error instanceof Error ? error : new Error(String(error)));
    } finally {
      slot.busy = false;
    }
  }

  private spread(broker: Broker, waiters: Map<string, Waiter>, response: FetchResponse, slotConnection: BrokerConnection): void {
    for (const { topicId, partitions } of response.responses) {
      for (const partition of partitions) {
        const waiter = waiters.get(`${topicId}:${partition.partitionIndex}`);
        if (waiter === undefined || waiter.over) continue;
        const { fetch } = waiter;
        const bounds = { highWatermark: partition.highWatermark, logStart: partition.logStartOffset };
        if (partition.errorCode === OFFSET_OUT_OF_RANGE) {
          void this.outOfRange(slotConnection, waiter);
          continue;
        }
        if (partition.errorCode !== 0) {
          waiter.fail(new Error(`Kafka error ${partition.errorCode}`));
          continue;
        }
        const records = recordsFrom(fetch.topic, fetch.partition, partition.records ?? [], fetch.offset);
        if (records.length > 0 || Date.now() >= waiter.deadline || fetch.signal?.aborted) waiter.answer({ kind: 'records', records, ...bounds });
        else broker.pending.add(waiter);
      }
    }
  }

  /** The answer that says "out of range" does not hold the bounds: they are asked for. */
  private async outOfRange(connection: BrokerConnection, { fetch, answer, fail }: Waiter): Promise<void> {
    try {
      answer({ kind: 'out-of-range', ...(await connection.bounds(fetch.topic, fetch.partition)) });
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

function requestOf(waiters: Map<string, Waiter>): FetchTopics {
  const topics = new Map<string, FetchTopics[number]>();
  for (const { topicId, fetch } of waiters.values()) {
    let topic = topics.get(topicId);
    if (topic === undefined) topics.set(topicId, (topic = { topicId, partitions: [] }));
    topic.partitions.push({ partition: fetch.partition, currentLeaderEpoch: -1, fetchOffset: fetch.offset, lastFetchedEpoch: -1, partitionMaxBytes: fetch.maxBytes });
  }
  return [...topics.values()];
}
