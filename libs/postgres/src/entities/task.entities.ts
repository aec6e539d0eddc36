import type { Circular, StoredTask, Task, TaskFact } from '@simpul/domain';
import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import { asBigint, momentColumn, offsetColumn } from './columns.ts';

/** Tasks, circulars and reported tasks; what is asked for by stands beside the whole as columns, written from it with each change. */
@Entity('tasks')
@Index('tasks_parent_seq', ['parentId', 'seq'], { where: 'parent_id IS NOT NULL' })
@Index('tasks_letter_no', ['letterNo', 'seq'], { where: 'letter_no IS NOT NULL' })
@Index('tasks_due', ['dueAt'], { where: 'due_at IS NOT NULL' })
@Index('tasks_unreceived', ['assignee'], { where: 'awaits_receipt AND log_offset IS NOT NULL' })
export class TaskEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'tasks_pk' })
  id!: string;

  /** The order of their making, which lists are paged by. */
  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  form!: StoredTask['form'];

  @Column({ type: 'jsonb' })
  task!: Task | Circular;

  @Column({ type: 'text', nullable: true })
  reporter!: string | null;

  @Column({ type: 'text', nullable: true })
  system!: string | null;

  @Column({ name: 'parent_id', type: 'text', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text' })
  assigner!: string;

  @Column({ type: 'text', nullable: true })
  assignee!: string | null;

  /** Of the assignee's agency. */
  @Column({ type: 'text', nullable: true })
  region!: string | null;

  @Column({ type: 'text', nullable: true })
  state!: string | null;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'letter_no', type: 'text', nullable: true })
  letterNo!: string | null;

  /** When the clock has to mark it; null = never, or no more. */
  @Column({ name: 'due_at', ...momentColumn, nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'boolean' })
  received!: boolean;

  @Column({ type: 'boolean' })
  accepted!: boolean;

  @Column({ type: 'boolean' })
  done!: boolean;

  @Column({ type: 'boolean' })
  ended!: boolean;

  @Column({ type: 'boolean' })
  overdue!: boolean;

  @Column({ name: 'awaits_receipt', type: 'boolean' })
  awaitsReceipt!: boolean;

  /** Where its assignment stands in the log. */
  @Column({ name: 'log_partition', type: 'integer', nullable: true })
  logPartition!: number | null;

  @Column({ name: 'log_offset', type: 'bigint', nullable: true })
  logOffset!: string | null;

  @Column({ name: 'changed_at', ...momentColumn, default: () => 'now()' })
  changedAt!: Date;
}

/** In whose list a task stands, in the order of the tasks. */
@Entity('task_parties')
export class TaskPartyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_parties_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'bigint', transformer: asBigint, primaryKeyConstraintName: 'task_parties_pk' })
  seq!: bigint;

  @Column({ name: 'task_id', type: 'text' })
  taskId!: string;

  @Column({ type: 'text' })
  role!: string;
}

@Entity('task_entries')
export class TaskEntryEntity {
  @PrimaryColumn({ name: 'task_id', type: 'text', primaryKeyConstraintName: 'task_entries_pk' })
  taskId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'task_entries_pk' })
  revision!: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'task_entries_pk' })
  ordinal!: number;

  @Column({ type: 'jsonb' })
  fact!: TaskFact;
}

/** Tasks that a push channel has passed without delivering them, by the places of their assignments in the lane: given up, or gone before they were sent. */
@Entity('undelivered_tasks')
export class UndeliveredTaskEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'undelivered_tasks_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'undelivered_tasks_pk' })
  subscription!: string;

  @PrimaryColumn({ type: 'bigint', transformer: asBigint, primaryKeyConstraintName: 'undelivered_tasks_pk' })
  offset!: bigint;

  @Column({ name: 'task_id', type: 'text' })
  taskId!: string;
}

/** The cursors with which an agency's unreceived tasks were compared last. */
@Entity('receipt_looks')
export class ReceiptLookEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'receipt_looks_pk' })
  agency!: string;

  /** Subscription → its cursor and a mark of what was not delivered behind it. */
  @Column({ type: 'jsonb' })
  cursors!: Record<string, string>;
}

/** Who is on leave, as far as the log has told: no kind, no reason. */
@Entity('leaves')
export class LeaveEntity {
  @PrimaryColumn({ name: 'employee_id', type: 'text', primaryKeyConstraintName: 'leaves_pk' })
  employeeId!: string;

  @PrimaryColumn({ name: 'leave_id', type: 'text', primaryKeyConstraintName: 'leaves_pk' })
  leaveId!: string;

  @Column({ name: 'start_date', type: 'date' })
  startDate!: string;

  @Column({ name: 'end_date', type: 'date', nullable: true })
  endDate!: string | null;
}

@Entity('attachments')
@Index('attachments_unused', ['addedAt'], { where: 'NOT used' })
export class AttachmentEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'attachments_pk' })
  sha256!: string;

  @Column({ type: 'integer' })
  size!: number;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'added_at', ...momentColumn, default: () => 'now()' })
  addedAt!: Date;

  /** It hangs on some task; what never does is forgotten. */
  @Column({ type: 'boolean', default: false })
  used!: boolean;
}

/** An attachment's bytes, in pieces that a reader can hold one of. */
@Entity('attachment_pieces')
export class AttachmentPieceEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'attachment_pieces_pk' })
  sha256!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'attachment_pieces_pk' })
  place!: number;

  @Column({ type: 'bytea' })
  bytes!: Buffer;
}

/** Who may read an attachment: whoever brought it, and the parties of the tasks that it hangs on. */
@Entity('attachment_readers')
export class AttachmentReaderEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'attachment_readers_pk' })
  sha256!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'attachment_readers_pk' })
  agency!: string;
}
