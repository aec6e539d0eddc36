import { describe, expect, it } from '@jest/globals';
import { BrokerConnection } from './broker-connection.ts';
import { isFree, placeOf, takesOver, type Broker, type Slot, type Waiter } from './lane-waiters.ts';

const ENDS_AT = 1_000;
const NOBODY = () => {};

function waiter(more: { over?: boolean; offset?: bigint; maxBytes?: number; deadline?: number; topicId?: string } = {}): Waiter {
  const { over = false, offset = 5n, maxBytes = 100, deadline = ENDS_AT + 1, topicId = 'lane' } = more;
  return { fetch: { topic: 't', partition: 0, offset, maxBytes, waitMs: 0 }, topicId, deadline, over, asked: false, alone: false, answer: NOBODY, fail: NOBODY };
}

/** A broker with one request under way, in which this one is. */
function asking(one: Waiter): Broker & { slots: [Slot] } {
  const connection = new BrokerConnection('localhost', 1, 'spec');
  return { pending: new Set(), slots: [{ connection, waiters: new Map([[placeOf(one.topicId, 0), one]]), until: ENDS_AT }] };
}

describe('given a request under way', () => {
  it('when one of it has gone and the next comes for the same, then he is in his place', () => {
    const [broker, next] = [asking(waiter({ over: true })), waiter()];
    expect(takesOver(broker, next)).toBe(true);
    expect([...broker.slots[0].waiters.values()]).toEqual([next]);
  });

  it.each<[string, Waiter, Waiter]>([
    ['the one before him still waits', waiter(), waiter()],
    ['he reads from another place', waiter({ over: true }), waiter({ offset: 6n })],
    ['he takes more at a time', waiter({ over: true }), waiter({ maxBytes: 200 })],
    ['his time ends with that of the request', waiter({ over: true }), waiter({ deadline: ENDS_AT })],
    ['his is another lane', waiter({ over: true }), waiter({ topicId: 'other' })],
  ])('when %s, then he needs one of his own', (_, before, next) => {
    const broker = asking(before);
    expect(takesOver(broker, next)).toBe(false);
    expect([...broker.slots[0].waiters.values()]).toEqual([before]);
  });

  it('when it is there, then its connection is not free; without one it is', () => {
    const [slot] = asking(waiter()).slots;
    expect([isFree(slot), isFree({ ...slot, waiters: new Map() })]).toEqual([false, true]);
  });
});
