import type { ClosedLane, Served } from '@simpul/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { momentColumn, offsetColumn } from './columns.ts';

/** The furthest that was served of one lane in one hour. */
@Entity('served')
export class ServedEntity implements Served {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'served_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'served_pk' })
  subscription!: string;

  @PrimaryColumn({ type: 'timestamptz', primaryKeyConstraintName: 'served_pk' })
  hour!: Date;

  @Column({ type: 'text' })
  incarnation!: string;

  @Column({ type: 'text' })
  cursor!: string;

  @Column({ ...offsetColumn })
  next!: bigint;

  @Column({ name: 'served_at', ...momentColumn })
  servedAt!: Date;
}

/** Written with the rules that close a subscription, gone with its topic. */
@Entity('closed_lanes')
export class ClosedLaneEntity implements ClosedLane {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'closed_lanes_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'closed_lanes_pk' })
  subscription!: string;

  @Column({ type: 'text' })
  lane!: string;

  @Column({ type: 'integer' })
  version!: number;
}
