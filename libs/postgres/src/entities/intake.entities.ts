import type { BatchRow, RejectionRow, RetryJobRow } from '@simpul/domain';
import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import { countColumn, momentColumn, offsetColumn } from './columns.ts';

@Entity('batches')
@Index('batches_agency_seq', ['agency', 'seq'])
@Index('batches_agency_feed_seq', ['agency', 'feed', 'seq'], { where: 'feed IS NOT NULL' })
@Index('batches_agency_sha256', ['agency', 'sha256'], { where: 'sha256 IS NOT NULL' })
export class BatchEntity implements BatchRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'batches_pk' })
  id!: string;

  /** The order of opening, which lists are paged by. */
  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'text' })
  state!: BatchRow['state'];

  @Column({ type: 'text' })
  kind!: BatchRow['kind'];

  @Column({ type: 'text', nullable: true })
  feed!: string | null;

  @Column({ name: 'content_type', type: 'text' })
  contentType!: string;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;

  @Column(countColumn)
  bytes!: number;

  @Column(countColumn)
  accepted!: number;

  @Column(countColumn)
  unchanged!: number;

  @Column(countColumn)
  rejected!: number;

  @Column({ ...countColumn, name: 'last_record', default: -1 })
  lastRecord!: number;

  @Column({ name: 'adapter_version', type: 'text' })
  adapterVersion!: string;

  @Column({ name: 'opened_at', ...momentColumn })
  openedAt!: Date;

  @Column({ name: 'closed_at', ...momentColumn, nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  problem!: BatchRow['problem'];
}

@Entity('ledger')
export class LedgerEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ledger_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ledger_pk' })
  key!: string;

  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash!: Buffer;

  @Column({ type: 'integer' })
  count!: number;

  @Column({ type: 'text' })
  content!: string;
}

@Entity('rejections')
@Index('rejections_agency_seq', ['agency', 'seq'])
@Index('rejections_batch_seq', ['batch', 'seq'])
@Index('rejections_open', ['agency', 'seq'], { where: "state = 'open'" })
@Index('rejections_open_hashes', ['agency', 'recordHash'], { where: "state = 'open' AND record_hash IS NOT NULL" })
@Index('rejections_open_keys', ['agency', 'recordKey'], { where: "state = 'open' AND record_key IS NOT NULL" })
export class RejectionEntity implements RejectionRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rejections_pk' })
  id!: string;

  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'text' })
  batch!: string;

  @Column(countColumn)
  index!: number;

  @Column({ type: 'jsonb', nullable: true })
  at!: unknown;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  pointer!: string;

  @Column({ type: 'text' })
  message!: string;

  @Column({ name: 'message_id', type: 'text' })
  messageId!: string;

  @Column({ type: 'text' })
  hint!: string;

  @Column({ name: 'hint_id', type: 'text' })
  hintId!: string;

  @Column({ type: 'text', nullable: true })
  value!: string | null;

  @Column({ name: 'record_key', type: 'text', nullable: true })
  recordKey!: string | null;

  @Column({ name: 'record_hash', type: 'text', nullable: true })
  recordHash!: string | null;

  @Column({ type: 'text' })
  kind!: RejectionRow['kind'];

  @Column({ name: 'content_type', type: 'text' })
  contentType!: string;

  @Column({ name: 'adapter_version', type: 'text' })
  adapterVersion!: string;

  @Column({ name: 'raw_partition', type: 'integer' })
  rawPartition!: number;

  @Column({ ...offsetColumn, name: 'raw_offset' })
  rawOffset!: bigint;

  @Column({ type: 'text' })
  state!: RejectionRow['state'];

  @Column({ name: 'closed_by', type: 'text', nullable: true })
  closedBy!: RejectionRow['closedBy'];

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ name: 'created_at', ...momentColumn })
  createdAt!: Date;
}

@Entity('retry_jobs')
export class RetryJobEntity implements RetryJobRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'retry_jobs_pk' })
  id!: string;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'text' })
  state!: RetryJobRow['state'];

  @Column({ type: 'jsonb' })
  filter!: RetryJobRow['filter'];

  @Column(countColumn)
  total!: number;

  @Column(countColumn)
  accepted!: number;

  @Column(countColumn)
  refused!: number;

  @Column({ name: 'created_at', ...momentColumn })
  createdAt!: Date;

  @Column({ name: 'ended_at', ...momentColumn, nullable: true })
  endedAt!: Date | null;
}
