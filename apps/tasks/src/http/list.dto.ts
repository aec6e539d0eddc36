import { ApiPropertyOptional } from '@nestjs/swagger';
import { TASK_STATES, type Task, type TaskFilter } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const flag = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

export class TasksQuery extends PageQuery implements TaskFilter {
  @ApiPropertyOptional({ description: 'Of this circular, or of this task that was passed on' })
  @IsOptional()
  @IsString()
  @MaxLength(128)
  parent?: string;

  @ApiPropertyOptional({ enum: ['assigner', 'assignee'] })
  @IsOptional()
  @IsIn(['assigner', 'assignee'])
  role?: 'assigner' | 'assignee';

  @ApiPropertyOptional({ enum: TASK_STATES })
  @IsOptional()
  @IsIn(TASK_STATES)
  state?: Task['state'];

  @ApiPropertyOptional({ enum: ['ASSIGNMENT', 'REQUEST', 'PROBLEM'] })
  @IsOptional()
  @IsIn(['ASSIGNMENT', 'REQUEST', 'PROBLEM'])
  kind?: Task['kind'];

  @ApiPropertyOptional()
  @IsOptional()
  @flag
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional({ description: 'true: only what is not at its end' })
  @IsOptional()
  @flag
  @IsBoolean()
  open?: boolean;

  @ApiPropertyOptional({ example: '800/120/2026' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  letterNo?: string;
}

export class TallyQuery {
  @ApiPropertyOptional({ description: 'Kemendagri code of a province: its governments one by one', example: '51' })
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'region must be a Kemendagri code such as 51 or 51.71' })
  region?: string;
}
