import type { Agency, Credential } from '@simpul/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { momentColumn } from './columns.ts';

@Entity('agencies')
export class AgencyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'agencies_pk' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: Agency['kind'];

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ name: 'bkn_code', type: 'text', nullable: true })
  bknCode!: string | null;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: Agency['timeZone'];
}

@Entity('credentials')
@Index('credentials_agency', ['agency'])
export class CredentialEntity implements Credential {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'credentials_pk' })
  id!: string;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  @Column({ name: 'created_at', ...momentColumn })
  createdAt!: Date;

  @Column({ name: 'expires_at', ...momentColumn, nullable: true })
  expiresAt!: Date | null;

  @Column({ name: 'revoked_at', ...momentColumn, nullable: true })
  revokedAt!: Date | null;
}

@Entity('settings')
export class SettingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'settings_pk' })
  name!: string;

  @Column({ type: 'text' })
  value!: string;
}
