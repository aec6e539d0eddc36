import type { FeedAlarm, FeedPosition, FeedTrouble } from '@simpul/domain';
import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import { momentColumn, offsetColumn } from './columns.ts';

/** A feed of an agency, how it stands, and which connector runs it now. */
@Entity('feeds')
export class FeedEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feeds_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feeds_pk' })
  feed!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'integer', default: 0 })
  failures!: number;

  @Column({ type: 'jsonb', nullable: true })
  trouble!: FeedTrouble | null;

  @Column({ name: 'succeeded_at', ...momentColumn, nullable: true })
  succeededAt!: Date | null;

  @Column({ name: 'next_run', ...momentColumn, nullable: true })
  nextRun!: Date | null;

  @Column({ type: 'text', nullable: true })
  owner!: string | null;

  @Column({ type: 'integer', default: 0 })
  epoch!: number;

  @Column({ name: 'lease_until', ...momentColumn, nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  alarm!: FeedAlarm | null;

  @Column({ name: 'raised_at', ...momentColumn, nullable: true })
  raisedAt!: Date | null;

  /** How many dumps were begun. */
  @Column({ type: 'integer', default: 0 })
  dump!: number;
}

/** How far a feed has got: all before it is durable. */
@Entity('feed_watermarks')
export class FeedWatermarkEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feed_watermarks_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feed_watermarks_pk' })
  feed!: string;

  @Column({ type: 'jsonb' })
  position!: FeedPosition;

  @Column({ name: 'updated_at', ...momentColumn, default: () => 'now()' })
  updatedAt!: Date;
}

/** A row that a feed's dumps hold or held. */
@Entity('feed_keys')
@Index('feed_keys_vanished', ['agency', 'feed', 'seq'], { where: 'vanished_at IS NOT NULL' })
@Index('feed_keys_new', ['agency', 'feed'], { where: 'NOT accepted' })
export class FeedKeyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feed_keys_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feed_keys_pk' })
  feed!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'feed_keys_pk' })
  key!: string;

  /** The last one that had it. */
  @Column({ type: 'integer' })
  dump!: number;

  /** Some accepted dump had it. */
  @Column({ type: 'boolean', default: false })
  accepted!: boolean;

  @Column({ name: 'vanished_at', ...momentColumn, nullable: true })
  vanishedAt!: Date | null;

  /** The order in which they were first seen, which lists are paged by. */
  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;
}
