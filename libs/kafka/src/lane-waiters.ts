import type { LaneFetch, LaneFetched } from '@simpul/domain';
import type { BrokerConnection, FetchTopics } from './broker-connection.ts';

/** Who waits for what comes into one partition of a lane. */
export interface Waiter {
  fetch: LaneFetch;
  topicId: string;
  deadline: number;
  answer: (fetched: LaneFetched) => void;
  fail: (error: Error) => void;
  over: boolean;
  /** It was in a request already, and waits on: when its time is over it goes with nothing, also while a request is under way. */
  asked: boolean;
  timer?: NodeJS.Timeout | undefined;
  /** It got nothing although the lane holds some: only the first lane of a request gets a record however large that is. */
  alone: boolean;
}

export interface Slot {
  connection: BrokerConnection;
  /** Who is in the request under way, by place, and when it ends; nobody while none is. */
  waiters: Map<string, Waiter>;
  until: number;
}

export interface Broker {
  pending: Set<Waiter>;
  slots: Slot[];
}

export function isFree({ waiters }: Slot): boolean {
  return waiters.size === 0;
}

/** Those who go in one request: one per lane, or one who must be the first. */
export function together(pending: ReadonlySet<Waiter>): Map<string, Waiter> {
  const waiters = new Map<string, Waiter>();
  for (const waiter of pending) {
    const place = placeOf(waiter.topicId, waiter.fetch.partition);
    if (waiter.alone) return new Map([[place, waiter]]);
    if (!waiters.has(place)) waiters.set(place, waiter);
  }
  return waiters;
}

/**
 * Who comes for what a request under way asks for already, for somebody who went meanwhile, goes on in his stead: so the next poll of a
 * client that was answered with nothing costs no request. Not who wants an answer before that request ends.
 */
export function takesOver({ slots }: Broker, waiter: Waiter): boolean {
  const place = placeOf(waiter.topicId, waiter.fetch.partition);
  for (const { waiters, until } of slots) {
    const before = waiters.get(place);
    if (!before?.over || before.fetch.offset !== waiter.fetch.offset || before.fetch.maxBytes !== waiter.fetch.maxBytes || waiter.deadline <= until) continue;
    waiters.set(place, waiter);
    return true;
  }
  return false;
}

export function placeOf(topicId: string, partition: number): string {
  return `${topicId}:${partition}`;
}

export function requestOf(waiters: Map<string, Waiter>): FetchTopics {
  const topics = new Map<string, FetchTopics[number]>();
  for (const { topicId, fetch } of waiters.values()) {
    let topic = topics.get(topicId);
    if (topic === undefined) topics.set(topicId, (topic = { topicId, partitions: [] }));
    topic.partitions.push({ partition: fetch.partition, currentLeaderEpoch: -1, fetchOffset: fetch.offset, lastFetchedEpoch: -1, partitionMaxBytes: fetch.maxBytes });
  }
  return [...topics.values()];
}
