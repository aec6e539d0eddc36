import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONFLICT_KINDS, withoutPersonal, type ConflictKind, type Sight, type StoredConflict } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { IsIn, IsOptional } from 'class-validator';

export class ConflictsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: CONFLICT_KINDS })
  @IsOptional()
  @IsIn(CONFLICT_KINDS)
  kind?: ConflictKind;

  @ApiPropertyOptional({ enum: ['open', 'closed'] })
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';
}

export class ConflictDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: CONFLICT_KINDS })
  kind!: string;

  @ApiProperty()
  employeeId!: string;

  @ApiProperty()
  agency!: string;

  @ApiProperty({ enum: ['open', 'closed'] })
  state!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'facts-differ: the fact, who says what since when, whose word holds. Others: the arrangements' })
  detail!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: Date | null;
}

export class ConflictPage {
  @ApiProperty({ type: [ConflictDto], description: 'Newest first' })
  items!: ConflictDto[];

  @ApiPropertyOptional()
  next?: string;
}

export function viewConflict(conflict: StoredConflict, { view }: Pick<Sight, 'view'>): ConflictDto {
  const { id, kind, subject, agency, open, openedAt, closedAt } = conflict;
  return { id, kind, employeeId: subject, agency, state: open ? 'open' : 'closed', detail: view === 'whole' ? conflict.detail : withoutPersonal(conflict), openedAt, closedAt };
}
