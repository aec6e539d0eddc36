import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { openKafkajs } from './open-kafkajs.ts';

interface RequestQueue {
  maybeThrottle(ms: number): void;
  push(request: { entry: { correlationId: number }; expectResponse: boolean; sendRequest(): void }): void;
  checkPendingRequests(): void;
  destroy(): void;
}

let queue: RequestQueue;
const send = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  send.mockClear();
  // Opening a client is what mends the queues.
  openKafkajs({ brokers: '127.0.0.1:1', clientId: 'spec' }, {});
  const Queue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as new (options: object) => RequestQueue;
  queue = new Queue({ maxInFlightRequests: null, requestTimeout: 1_000, enforceRequestTimeout: false, clientId: 'spec', broker: '127.0.0.1:1', logger: { debug: () => {} } });
});

afterEach(() => {
  queue.destroy();
  jest.useRealTimers();
});

it('given no request waits, when the queue was looked through, then it is not looked through again', () => {
  queue.checkPendingRequests();
  expect(jest.getTimerCount()).toBe(0);
});

it('given the broker wants a pause, when a request comes, then it goes out after it, and nothing is looked for any more', () => {
  queue.maybeThrottle(500);
  queue.push({ entry: { correlationId: 1 }, expectResponse: true, sendRequest: send });
  expect(send).not.toHaveBeenCalled();
  jest.advanceTimersByTime(600);
  expect(send).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
});
