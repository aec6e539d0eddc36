import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many have which status, per local date, agency and place; `province` is the first two digits of the region, '' = not known. */
@Entity('status_counts')
export class StatusCountEntity {
  @PrimaryColumn({ name: 'local_date', type: 'date', primaryKeyConstraintName: 'status_counts_pk' })
  date!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'status_counts_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'status_counts_pk' })
  province!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'status_counts_pk' })
  region!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'status_counts_pk' })
  status!: string;

  @Column({ type: 'integer' })
  count!: number;
}

/** The same of all agencies together, for those who read of everybody. */
@Entity('region_status_counts')
export class RegionStatusCountEntity {
  @PrimaryColumn({ name: 'local_date', type: 'date', primaryKeyConstraintName: 'region_status_counts_pk' })
  date!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'region_status_counts_pk' })
  province!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'region_status_counts_pk' })
  region!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'region_status_counts_pk' })
  status!: string;

  @Column({ type: 'integer' })
  count!: number;
}

/** The staff of a place when all changes that are known, also those to come, have taken place. */
@Entity('headcounts')
export class HeadcountEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'headcounts_pk' })
  province!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'headcounts_pk' })
  region!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'headcounts_pk' })
  agency!: string;

  @Column({ type: 'integer' })
  headcount!: number;
}

/** How many more staff a place has from a date on: the headcount on a date is `headcounts` without the changes after it, which are few. */
@Entity('headcount_changes')
@Index('headcount_changes_from', ['from'])
export class HeadcountChangeEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'headcount_changes_pk' })
  province!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'headcount_changes_pk' })
  region!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'headcount_changes_pk' })
  agency!: string;

  @PrimaryColumn({ name: 'from_date', type: 'date', primaryKeyConstraintName: 'headcount_changes_pk' })
  from!: string;

  @Column({ type: 'integer' })
  change!: number;
}

/** How many of a unit are to work from home on a date (`planned`), and how many do (`actual`). */
@Entity('from_home_counts')
export class FromHomeCountEntity {
  @PrimaryColumn({ name: 'local_date', type: 'date', primaryKeyConstraintName: 'from_home_counts_pk' })
  date!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'from_home_counts_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'from_home_counts_pk' })
  unit!: string;

  @PrimaryColumn({ name: 'service_kind', type: 'text', primaryKeyConstraintName: 'from_home_counts_pk' })
  serviceKind!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'from_home_counts_pk' })
  measure!: string;

  @Column({ type: 'integer' })
  count!: number;
}

/** As `headcount_changes`, per unit and kind of service. */
@Entity('unit_headcount_changes')
export class UnitHeadcountChangeEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'unit_headcount_changes_pk' })
  agency!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'unit_headcount_changes_pk' })
  unit!: string;

  @PrimaryColumn({ name: 'service_kind', type: 'text', primaryKeyConstraintName: 'unit_headcount_changes_pk' })
  serviceKind!: string;

  @PrimaryColumn({ name: 'from_date', type: 'date', primaryKeyConstraintName: 'unit_headcount_changes_pk' })
  from!: string;

  @Column({ type: 'integer' })
  change!: number;
}
