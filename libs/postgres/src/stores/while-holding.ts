import { HoldLost, type FeedHold } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database.ts';

/** What a connector may write of a feed it writes while it holds the feed's row, of its own epoch. Throws `HoldLost`. */
export function whileHolding<R>(database: Database, { agency, feed, epoch }: FeedHold, work: (manager: EntityManager) => Promise<R>): Promise<R> {
  return database.transaction(async (manager) => {
    const mine = await manager.query<unknown[]>('SELECT 1 FROM feeds WHERE agency = $1 AND feed = $2 AND epoch = $3 FOR UPDATE', [agency, feed, epoch]);
    if (mine.length === 0) throw new HoldLost(`another connector runs ${agency} ${feed} by now`);
    return work(manager);
  });
}
