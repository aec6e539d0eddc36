import type { PositionStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import { positionOf } from '../positions.ts';

export class PostgresPositionStore implements PositionStore {
  constructor(private readonly database: Database) {}

  async open(consumer: string, partition: number, first: bigint): Promise<bigint> {
    const known = await positionOf(this.database, consumer, partition);
    if (known !== undefined) return known;
    await this.database.query('INSERT INTO positions (consumer, partition, next) VALUES ($1, $2, $3) ON CONFLICT (consumer, partition) DO NOTHING', [consumer, partition, first]);
    return (await positionOf(this.database, consumer, partition)) ?? first;
  }
}
