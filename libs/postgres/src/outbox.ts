import type { SimpulEvent } from '@simpul/contract';
import type { EntityManager } from 'typeorm';

/**
 * Puts events into an app's outbox, in this order, inside the transaction of what they tell. The caller holds the row locks of the
 * records that they are about: so a record's events get their ids, and go out, in the order of its steps.
 */
export async function putInOutbox(manager: EntityManager, app: string, events: readonly SimpulEvent[]): Promise<void> {
  if (events.length > 0) await manager.query(PUT, [app, events.map((event) => JSON.stringify(event))]);
}

const PUT = 'INSERT INTO outbox (app, event) SELECT $1, event FROM unnest($2::text[]) WITH ORDINALITY AS given (event, place) ORDER BY place';
