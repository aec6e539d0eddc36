import type { Acknowledgement, Arrangement, ConflictKind, DayClaim, Leave, Placement, Policy, Said, WorkStatus } from '@simpul/domain';
import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import { momentColumn, offsetColumn } from './columns.ts';

/** Who is known, with what every event about them needs; `agency` and `homeAgency` as of the last time the row was written. */
@Entity('employees')
@Index('employees_due', ['partition', 'nextDue'], { where: 'next_due IS NOT NULL' })
@Index('employees_agency', ['agency'])
@Index('employees_home_agency', ['homeAgency'], { where: 'home_agency <> agency' })
export class EmployeeEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'employees_pk' })
  subject!: string;

  /** Of the log: whoever changes anything of the employee holds this partition's lock. */
  @Column({ type: 'integer' })
  partition!: number;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ name: 'home_agency', type: 'text' })
  homeAgency!: string;

  @Column({ type: 'jsonb' })
  placements!: Placement[];

  @Column({ name: 'claimed_through', type: 'date', nullable: true })
  claimedThrough!: string | null;

  @Column({ name: 'next_due', ...momentColumn, nullable: true })
  nextDue!: Date | null;
}

/** What the sources say of them, all of it. */
@Entity('employee_facts')
export class EmployeeFactsEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'employee_facts_pk' })
  subject!: string;

  @Column({ type: 'jsonb' })
  said!: Said[];
}

/** Keyed hash of each number that a person was known by. */
@Entity('employee_aliases')
export class EmployeeAliasEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'employee_aliases_pk' })
  hash!: string;

  @Column({ type: 'text' })
  subject!: string;
}

@Entity('conflicts')
@Index('conflicts_subject', ['subject'])
@Index('conflicts_seq', ['seq'])
@Index('conflicts_agency_seq', ['agency', 'seq'])
@Index('conflicts_home_agency_seq', ['homeAgency', 'seq'], { where: 'home_agency <> agency' })
export class ConflictEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'conflicts_pk' })
  id!: string;

  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  kind!: ConflictKind;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ name: 'home_agency', type: 'text' })
  homeAgency!: string;

  @Column({ type: 'jsonb' })
  detail!: Record<string, unknown>;

  @Column({ name: 'opened_at', ...momentColumn, default: () => 'now()' })
  openedAt!: Date;

  @Column({ name: 'closed_at', ...momentColumn, nullable: true })
  closedAt!: Date | null;
}

/** The whole arrangement, and as columns what lists ask for. */
@Entity('arrangements')
@Index('arrangements_id', ['id'])
@Index('arrangements_seq', ['seq'])
@Index('arrangements_agency_seq', ['agency', 'seq'])
@Index('arrangements_home_agency_seq', ['homeAgency', 'seq'], { where: 'home_agency <> agency' })
@Index('arrangements_policy_seq', ['policyId', 'seq'], { where: 'policy_id IS NOT NULL' })
export class ArrangementEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'arrangements_pk' })
  subject!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'arrangements_pk' })
  id!: string;

  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ name: 'home_agency', type: 'text' })
  homeAgency!: string;

  @Column({ type: 'text' })
  state!: Arrangement['state'];

  @Column({ name: 'first_day', type: 'date' })
  firstDay!: string;

  @Column({ name: 'last_day', type: 'date' })
  lastDay!: string;

  @Column({ name: 'policy_id', type: 'text', nullable: true })
  policyId!: string | null;

  @Column({ type: 'jsonb' })
  arrangement!: Arrangement;
}

@Entity('leave_spells')
export class LeaveSpellEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'leave_spells_pk' })
  subject!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'leave_spells_pk' })
  id!: string;

  @Column({ type: 'jsonb' })
  leave!: Leave;
}

@Entity('policies')
export class PolicyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'policies_pk' })
  id!: string;

  @Column({ ...offsetColumn })
  @Generated('increment')
  seq!: bigint;

  @Column({ type: 'text' })
  publisher!: string;

  @Column({ type: 'text', array: true })
  recipients!: string[];

  @Column({ type: 'jsonb' })
  policy!: Policy;
}

@Entity('policy_acknowledgements')
export class PolicyAcknowledgementEntity {
  @PrimaryColumn({ name: 'policy_id', type: 'text', primaryKeyConstraintName: 'policy_acknowledgements_pk' })
  policyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'policy_acknowledgements_pk' })
  agency!: string;

  @Column({ type: 'jsonb' })
  acknowledgement!: Acknowledgement;

  @Column({ type: 'integer', default: 1 })
  times!: number;
}

/** Where one employee works on one local date; no row = nobody said. */
@Entity('work_days')
export class WorkDayEntity {
  @PrimaryColumn({ name: 'local_date', type: 'date', primaryKeyConstraintName: 'work_days_pk' })
  date!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'work_days_pk' })
  subject!: string;

  @Column({ type: 'text' })
  status!: WorkStatus;

  @Column({ type: 'jsonb' })
  claims!: DayClaim[];
}
