import { PositionLost, type Stretch } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from './database.ts';

/** Moves a consumer's place over a batch, inside the transaction of the batch's effects. False: somebody else moved it; roll back. */
export async function advancePosition(manager: EntityManager, consumer: string, partition: number, start: bigint, end: bigint): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(ADVANCE, [consumer, partition, start, end]);
  return rows.length === 1;
}

/** The effects of one batch and the move of the place, all or nothing. Throws `PositionLost`: the partition is somebody else's now. */
export async function throughBatch<R>(database: Database, { consumer, partition, start, end }: Stretch, effects: (manager: EntityManager) => Promise<R>): Promise<R> {
  return database.transaction(async (manager) => {
    // First, so that a second owner waits here instead of doing the work twice.
    if (!(await advancePosition(manager, consumer, partition, start, end))) throw new PositionLost(`${consumer} no longer stands at ${partition}:${start}`);
    return effects(manager);
  });
}

export async function positionOf(database: Database, consumer: string, partition: number): Promise<bigint | undefined> {
  const [row] = await database.query<{ next: string }>('SELECT next FROM positions WHERE consumer = $1 AND partition = $2', [consumer, partition]);
  return row && BigInt(row.next);
}

const ADVANCE = 'UPDATE positions SET next = $4 WHERE consumer = $1 AND partition = $2 AND next = $3 RETURNING next';
