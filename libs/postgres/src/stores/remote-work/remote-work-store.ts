import { EVENTS_PARTITIONS, type RemoteWorkStore, type RemoteWorkUnit, type Stretch } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../database.ts';
import { throughBatch } from '../../positions.ts';
import { PostgresRemoteWorkUnit } from './remote-work-unit.ts';

export class PostgresRemoteWorkStore implements RemoteWorkStore {
  constructor(private readonly database: Database) {}

  throughBatch<R>(stretch: Stretch, work: (unit: RemoteWorkUnit) => Promise<R>): Promise<R> {
    return throughBatch(this.database, stretch, (manager) => this.locked(manager, stretch.partition, work));
  }

  inPartition<R>(partition: number, work: (unit: RemoteWorkUnit) => Promise<R>): Promise<R> {
    return this.database.transaction((manager) => this.locked(manager, partition, work));
  }

  async duePartitions(now: Date): Promise<number[]> {
    const rows = await this.database.query<{ partition: number }>(DUE_PARTITIONS, [EVENTS_PARTITIONS, now]);
    return rows.map(({ partition }) => partition);
  }

  /** Consumer, API and clock take turns on the people of one partition; no row needs a lock of its own, and none of them waits in a circle. */
  private async locked<R>(manager: EntityManager, partition: number, work: (unit: RemoteWorkUnit) => Promise<R>): Promise<R> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('simpul:remote-work:' || $1::text, 0))`, [partition]);
    return work(new PostgresRemoteWorkUnit(manager, partition));
  }
}

// One look into the index of due moments per partition: a plain DISTINCT would read everybody who is due.
const DUE_PARTITIONS = `
  SELECT p.partition FROM generate_series(0, $1::integer - 1) AS p (partition)
  WHERE EXISTS (SELECT FROM employees e WHERE e.partition = p.partition AND e.next_due <= $2)`;
