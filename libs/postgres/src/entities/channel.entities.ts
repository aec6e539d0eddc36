import type { PauseReason } from '@simpul/domain';
import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import { asBigint, momentColumn, offsetColumn } from './columns.ts';

/** The push channel of a subscription, how it stands, and which dispatcher delivers it now. */
@Entity('channels')
@Index('channels_folder', ['agency', 'target'], { unique: true, where: `kind = 'file'` })
export class ChannelEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'channels_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'channels_pk' })
  subscription!: string;

  @Column({ type: 'text' })
  kind!: 'webhook' | 'file';

  /** A URL or a folder. */
  @Column({ type: 'text' })
  target!: string;

  @Column({ type: 'text', nullable: true })
  secret!: string | null;

  @Column({ name: 'previous_secret', type: 'text', nullable: true })
  previousSecret!: string | null;

  @Column({ name: 'previous_until', ...momentColumn, nullable: true })
  previousUntil!: Date | null;

  @Column({ type: 'text', default: 'active' })
  state!: 'active' | 'paused';

  @Column({ type: 'text', nullable: true })
  reason!: PauseReason | null;

  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'integer', default: 0 })
  failures!: number;

  @Column({ ...momentColumn, nullable: true })
  since!: Date | null;

  @Column({ name: 'next_try', ...momentColumn, nullable: true })
  nextTry!: Date | null;

  @Column({ type: 'integer', default: 0 })
  revision!: number;

  @Column({ type: 'text', nullable: true })
  owner!: string | null;

  @Column({ type: 'integer', default: 0 })
  epoch!: number;

  @Column({ name: 'lease_until', ...momentColumn, nullable: true })
  leaseUntil!: Date | null;

  @Column({ name: 'created_at', ...momentColumn, default: () => 'now()' })
  createdAt!: Date;
}

/** The dispatchers that are alive, so that each knows its share. */
@Entity('dispatchers')
export class DispatcherEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'dispatchers_pk' })
  id!: string;

  @Column({ name: 'alive_until', ...momentColumn })
  aliveUntil!: Date;
}

/** Subjects that a receiver has refused. */
@Entity('parkings')
@Index('parkings_subject', ['agency', 'subscription', 'subject'], { unique: true })
@Index('parkings_agency_seq', ['agency', 'seq'])
export class ParkingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'parkings_pk' })
  id!: string;

  /** The order of their parking, which lists are paged by. */
  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'text' })
  subscription!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text', default: 'parked' })
  state!: 'parked' | 'releasing';

  @Column({ type: 'integer' })
  status!: number;

  @Column({ name: 'parked_at', ...momentColumn, default: () => 'now()' })
  parkedAt!: Date;
}

/** Their events, by their places in the lane, which holds the bodies. */
@Entity('parked_events')
@Index('parked_events_subject', ['agency', 'subscription', 'subject', 'offset'])
export class ParkedEventEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'parked_events_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'parked_events_pk' })
  subscription!: string;

  @PrimaryColumn({ type: 'bigint', transformer: asBigint, primaryKeyConstraintName: 'parked_events_pk' })
  offset!: bigint;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ name: 'event_id', type: 'text' })
  eventId!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ ...momentColumn })
  at!: Date;
}
