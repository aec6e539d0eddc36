import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STEP_KINDS, TASK_STATES } from '@simpul/domain';

export class StepAnswer {
  @ApiProperty({ description: '0-based place among the rows' })
  index!: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What a person sees: {line} or {sheet, row}' })
  at!: object;

  @ApiProperty()
  taken!: boolean;

  @ApiPropertyOptional()
  taskId?: string;

  @ApiPropertyOptional({ enum: TASK_STATES, description: 'How the task stands' })
  state?: string;

  @ApiPropertyOptional()
  revision?: number;

  @ApiPropertyOptional({ enum: STEP_KINDS, isArray: true })
  allowedSteps?: readonly string[];

  @ApiPropertyOptional({ example: 'illegal-step', description: 'Why the row was not taken' })
  code?: string;

  @ApiPropertyOptional({ description: 'Column or member' })
  pointer?: string;

  @ApiPropertyOptional()
  message?: string;

  @ApiPropertyOptional({ description: 'What to do next' })
  hint?: string;
}

export class StepAnswers {
  @ApiProperty()
  taken!: number;

  @ApiProperty()
  refused!: number;

  @ApiProperty({ type: [StepAnswer] })
  answers!: StepAnswer[];
}
