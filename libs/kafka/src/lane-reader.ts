import { setTimeout as sleep } from 'node:timers/promises';
import { LogUnavailable, type LaneFetch, type LaneFetched, type LaneReader } from '@simpul/domain';
import { Bootstrap } from './bootstrap.ts';
import { BrokerConnection, type FetchResponse } from './broker-connection.ts';
import { recordsFrom } from './log-records.ts';
import type { KafkaAddress } from './kafka-address.ts';
import { isFree, placeOf, requestOf, takesOver, together, type Broker, type Slot, type Waiter } from './lane-waiters.ts';
import { TopicPlaces } from './topic-places.ts';

/** Connections per broker. Kafka answers one connection's requests in order, so a waiting Fetch occupies its connection. */
const SLOTS = 8;
/** Waits for nothing end on this beat, all at one time: who waits on goes on in one request, and the other connections are free for newcomers. */
const BEAT_MS = 1_000;
const REGROUP_MS = 5;
/** Of a Fetch on the last free connection: whoever comes next has to wait for its end. */
const SHORT_WAIT_MS = 40;
/** A lane that was just made, or whose leader moves, is not led for a moment. */
const PATIENCE_MS = 3_000;
const OFFSET_OUT_OF_RANGE = 1;

type PartitionAnswer = FetchResponse['responses'][number]['partitions'][number];

/** Reads without a group: all who wait at one time share Fetch requests, so that 640 idle long polls cost a few requests a second. */
export class KafkaLaneReader implements LaneReader {
  private readonly address: KafkaAddress;
  private readonly bootstrap: Bootstrap;
  private readonly places: TopicPlaces;
  /** By where they are: a broker may come back at another place. */
  private readonly brokers = new Map<string, Broker>();
  private closed = false;

  constructor(address: KafkaAddress) {
    this.address = address;
    this.bootstrap = new Bootstrap(address);
    this.places = new TopicPlaces(this.bootstrap);
  }

  async fetchLane(fetch: LaneFetch): Promise<LaneFetched> {
    const deadline = Date.now() + Math.max(fetch.waitMs, 0);
    const patience = Date.now() + PATIENCE_MS;
    for (let tries = 1; ; tries++) {
      if (this.closed) throw new LogUnavailable('the log is closed');
      try {
        const place = await this.places.find(fetch.topic);
        if (place === undefined) return { kind: 'no-such-topic' };
        return await this.wait(fetch, place.id, place.leaders[fetch.partition] ?? -1, deadline);
      } catch (error) {
        this.places.doubt(fetch.topic);
        if (this.closed || Date.now() > patience) throw new LogUnavailable(error instanceof Error ? error.message : 'fetch failed');
        await sleep(Math.min(100 * tries, 500));
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { slots, pending } of this.brokers.values()) {
      for (const waiter of pending) waiter.fail(new Error('closed'));
      pending.clear();
      await Promise.all(slots.map(({ connection }) => connection.close()));
    }
    await this.bootstrap.close();
  }

  private wait(fetch: LaneFetch, topicId: string, node: number, deadline: number): Promise<LaneFetched> {
    return new Promise((resolve, reject) => {
      const broker = this.brokerOf(node);
      if (broker === undefined) return reject(new Error('the partition has no leader now'));
      const onAbort = () => this.leave(broker, waiter);
      const settled = <T>(settle: (value: T) => void) => (value: T) => {
        fetch.signal?.removeEventListener('abort', onAbort);
        clearTimeout(waiter.timer);
        settle(value);
      };
      const waiter: Waiter = { fetch, topicId, deadline, over: false, asked: false, alone: false, answer: settled(resolve), fail: settled(reject) };
      fetch.signal?.addEventListener('abort', onAbort, { once: true });
      if (fetch.signal?.aborted) return this.leave(broker, waiter);
      if (takesOver(broker, waiter)) return;
      broker.pending.add(waiter);
      // One turn later, so that callers of the same moment share a request.
      queueMicrotask(() => this.dispatch(broker));
    });
  }

  private leave(broker: Broker, waiter: Waiter): void {
    waiter.over = true;
    broker.pending.delete(waiter);
    waiter.answer({ kind: 'records', records: [], incarnation: waiter.topicId, highWatermark: waiter.fetch.offset, logStart: 0n });
  }

  private brokerOf(node: number): Broker | undefined {
    const where = this.places.nodes.get(node);
    if (where === undefined) return undefined;
    const name = `${where.host}:${where.port}`;
    const known = this.brokers.get(name);
    if (known !== undefined) return known;
    const slots = Array.from({ length: SLOTS }, () => ({ connection: new BrokerConnection(where.host, where.port, this.address.clientId), waiters: new Map<string, Waiter>(), until: 0 }));
    const broker = { pending: new Set<Waiter>(), slots };
    this.brokers.set(name, broker);
    return broker;
  }

  private dispatch(broker: Broker): void {
    const slot = broker.slots.find(isFree);
    if (slot === undefined || broker.pending.size === 0) return;
    const waiters = together(broker.pending);
    for (const waiter of waiters.values()) broker.pending.delete(waiter);
    void this.run(broker, slot, waiters).finally(() => this.goOn(broker));
    if (broker.pending.size > 0) this.dispatch(broker);
  }

  /** At once for who came while every connection was busy; those who wait on let others join. */
  private goOn(broker: Broker): void {
    for (const { asked } of broker.pending) if (!asked) return this.dispatch(broker);
    if (broker.pending.size > 0) setTimeout(() => this.dispatch(broker), REGROUP_MS).unref();
  }

  private async run(broker: Broker, slot: Slot, waiters: Map<string, Waiter>): Promise<void> {
    slot.waiters = waiters;
    const now = Date.now();
    const longest = !broker.slots.some(isFree) ? SHORT_WAIT_MS : BEAT_MS - (now % BEAT_MS);
    let waitMs = longest;
    for (const { asked, deadline } of waiters.values()) if (!asked) waitMs = Math.max(0, Math.min(waitMs, deadline - now));
    slot.until = now + waitMs;
    try {
      this.spread(broker, waiters, await slot.connection.fetch(waitMs, requestOf(waiters)), slot.connection);
    } catch (error) {
      for (const waiter of waiters.values()) waiter.fail(error instanceof Error ? error : new Error(String(error)));
    } finally {
      slot.waiters = new Map();
    }
  }

  private spread(broker: Broker, waiters: Map<string, Waiter>, response: FetchResponse, slotConnection: BrokerConnection): void {
    const answers = new Map(response.responses.flatMap(({ topicId, partitions }) => partitions.map((partition) => [placeOf(topicId, partition.partitionIndex), partition])));
    for (const [place, waiter] of waiters) {
      const answer = answers.get(place);
      if (waiter.over) continue;
      if (answer?.errorCode === 0) this.give(broker, waiter, answer);
      else if (answer?.errorCode === OFFSET_OUT_OF_RANGE) void this.outOfRange(slotConnection, waiter);
      else waiter.fail(new Error(`Kafka error ${answer?.errorCode}`));
    }
  }

  /** Answers, or lets wait on. */
  private give(broker: Broker, waiter: Waiter, { records: batches, highWatermark, logStartOffset }: PartitionAnswer): void {
    const { fetch } = waiter;
    const records = recordsFrom(fetch.topic, fetch.partition, batches ?? [], fetch.offset);
    const passedOver = records.length === 0 && fetch.offset < highWatermark && !waiter.alone;
    const over = records.length > 0 || Date.now() >= waiter.deadline || fetch.signal?.aborted === true;
    if (over && !passedOver) return waiter.answer({ kind: 'records', records, incarnation: waiter.topicId, highWatermark, logStart: logStartOffset });
    if (this.closed) return waiter.fail(new Error('closed'));
    waiter.alone = passedOver;
    waiter.asked = !passedOver;
    // Never one who is told by now that the lane holds more.
    if (passedOver) {
      clearTimeout(waiter.timer);
      waiter.timer = undefined;
      // A timer may be early by a part of a millisecond: who then has time left would ask once more.
    } else waiter.timer ??= setTimeout(() => this.leave(broker, waiter), waiter.deadline - Date.now() + 1);
    broker.pending.add(waiter);
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
