import { ApiPropertyOptional } from '@nestjs/swagger';
import { TASK_STATES, type Task, type TaskFilter } from '@simpul/domain';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const flag = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

export class TasksQuery implements TaskFilter {
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

  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  page?: string;

  @ApiPropertyOptional({ default: 100, minimum: 1, maximum: 1_000 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit = 100;
}

export class TallyQuery {
  @ApiPropertyOptional({ description: 'Kemendagri code of a province: its governments one by one', example: '51' })
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'region must be a Kemendagri code such as 51 or 51.71' })
  region?: string;
}
