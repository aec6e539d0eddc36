import type { AgencyRules, BackfillRow, CommittedCursor, StoredSubscription } from '@simpul/domain';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { asBigint, momentColumn, offsetColumn } from './columns.ts';

@Entity('rules')
export class RulesEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rules_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'rules_pk' })
  version!: number;

  @Column({ type: 'jsonb' })
  rules!: AgencyRules;

  @Column({ name: 'proposed_at', ...momentColumn, default: () => 'now()' })
  proposedAt!: Date;
}

/** Rules on their way into the log; a row stays when it has arrived, so that a caller can ask. */
@Entity('control_outbox')
@Index('control_outbox_pending', ['id'], { where: 'appended_at IS NULL' })
export class ControlOutboxEntity {
  @PrimaryGeneratedColumn({ type: 'integer', primaryKeyConstraintName: 'control_outbox_pk' })
  id!: number;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'appended_at', ...momentColumn, nullable: true })
  appendedAt!: Date | null;
}

@Entity('subscriptions')
export class SubscriptionEntity implements StoredSubscription {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'subscriptions_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'subscriptions_pk' })
  name!: string;

  @Column({ type: 'text' })
  lane!: string;

  @Column({ type: 'text' })
  state!: StoredSubscription['state'];

  @Column({ name: 'created_at', ...momentColumn })
  createdAt!: Date;
}

/** The rules that the router met, where it met them. */
@Entity('rule_offsets')
@Index('rule_offsets_agency', ['partition', 'agency', 'offset'])
@Index('rule_offsets_agency_version', ['agency', 'version', 'partition'])
export class RuleOffsetEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'rule_offsets_pk' })
  partition!: number;

  @PrimaryColumn({ type: 'bigint', transformer: asBigint, primaryKeyConstraintName: 'rule_offsets_pk' })
  offset!: bigint;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  rules!: AgencyRules;
}

/** A lane's copying of old log records, per log partition; `done` rows are remembered so that a replay does not start it again. */
@Entity('backfills')
@Index('backfills_open', ['partition'], { where: 'NOT done' })
export class BackfillEntity implements BackfillRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'backfills_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'backfills_pk' })
  subscription!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'backfills_pk' })
  partition!: number;

  @Column({ type: 'text' })
  lane!: string;

  @Column({ ...offsetColumn })
  next!: bigint;

  @Column({ type: 'integer' })
  epoch!: number;

  @Column({ ...offsetColumn })
  skipped!: bigint;

  @Column({ type: 'text' })
  reason!: BackfillRow['reason'];

  @Column({ type: 'jsonb' })
  rules!: AgencyRules;

  @Column({ type: 'boolean', default: false })
  done!: boolean;
}

@Entity('cursors')
export class CursorEntity implements CommittedCursor {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'cursors_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'cursors_pk' })
  subscription!: string;

  @Column({ type: 'text' })
  cursor!: string;

  @Column({ ...offsetColumn })
  next!: bigint;

  @Column({ name: 'committed_at', ...momentColumn })
  committedAt!: Date;
}
