import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { momentColumn, offsetColumn } from './columns.ts';

/** Where a consumer of the log stands, moved in the transaction of its effects. */
@Entity('positions')
export class PositionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'positions_pk' })
  consumer!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'positions_pk' })
  partition!: number;

  @Column({ ...offsetColumn })
  next!: bigint;
}

/** Events on their way into the log; a row goes when the log has acknowledged it. */
@Entity('outbox')
@Index('outbox_app_id', ['app', 'id'])
export class OutboxEntity {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'outbox_pk' })
  id!: string;

  @Column({ type: 'text' })
  app!: string;

  @Column({ type: 'text' })
  event!: string;
}

/** Which writes an agency has made under which of its keys, so that sending again has no second effect. */
@Entity('idempotency_keys')
@Index('idempotency_keys_made_at', ['madeAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pk' })
  app!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pk' })
  key!: string;

  /** Hash of what was asked. */
  @Column({ type: 'text' })
  request!: string;

  /** What the write was about: the id of the task, the arrangement. */
  @Column({ type: 'text' })
  entity!: string;

  @Column({ name: 'made_at', ...momentColumn, default: () => 'now()' })
  madeAt!: Date;
}
