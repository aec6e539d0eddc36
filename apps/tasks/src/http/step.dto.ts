import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import type { NamedAttachment, NamedEmployee, NamedHandler } from '../tasks/task-requests.ts';
import { HasOneOf } from './has-one-of.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class EmployeeBody implements NamedEmployee {
  @ApiPropertyOptional({ description: 'Opaque subject' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(128)
  subject?: string;

  @ApiPropertyOptional({ description: '18 digits' })
  @IsOptional()
  @Matches(/^\d{18}$/, { message: 'nip must be 18 digits, as text' })
  nip?: string;
}

export class HandlerBody implements NamedHandler {
  @ApiPropertyOptional({ example: 'Kepala Badan Kepegawaian Daerah' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  position?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ type: EmployeeBody, description: 'By subject or by nip' })
  @IsOptional()
  @HasOneOf('subject', 'nip')
  @ValidateNested()
  @Type(() => EmployeeBody)
  employee?: EmployeeBody;
}

export class AttachmentBody implements NamedAttachment {
  @ApiProperty({ description: 'As POST /v1/attachments gave it' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'sha256 must be 64 hex digits' })
  sha256!: string;

  @ApiProperty({ example: 'laporan.pdf' })
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  name!: string;
}

/** What every step may carry. */
export class StepBody {
  @ApiPropertyOptional({ type: HandlerBody, description: 'Who acts for the agency' })
  @IsOptional()
  @ValidateNested()
  @Type(() => HandlerBody)
  by: HandlerBody = {};

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(4_000)
  note?: string;
}

export class ReasonBody extends StepBody {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(4_000)
  reason!: string;
}

class WithFiles extends StepBody {
  @ApiPropertyOptional({ type: [AttachmentBody] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AttachmentBody)
  attachments: AttachmentBody[] = [];
}

export class ProgressBody extends WithFiles {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  percent!: number;
}

export class SubmitBody extends WithFiles {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(8_000)
  result!: string;
}

/** What is inherited as optional stays so: a comment's note is no longer the same member. */
export class CommentBody extends OmitType(WithFiles, ['note']) {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(4_000)
  note!: string;
}

export class RecallBody {
  @ApiPropertyOptional({ type: HandlerBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => HandlerBody)
  by: HandlerBody = {};

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(4_000)
  reason!: string;
}

export class ForwardTarget extends HandlerBody {
  @ApiProperty({ example: 'kab-badung' })
  @Matches(SLUG, { message: 'agency must be the id of an agency' })
  agency!: string;

  @ApiPropertyOptional({ description: 'Left out: the letter’s own' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(8_000)
  instruction?: string;
}

export class ForwardBody extends StepBody {
  @ApiPropertyOptional({ type: HandlerBody, description: 'Who in your own agency has it now' })
  @IsOptional()
  @ValidateNested()
  @Type(() => HandlerBody)
  inside?: HandlerBody;

  @ApiPropertyOptional({ type: [ForwardTarget], description: 'Other agencies: each gets a task of its own' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ForwardTarget)
  to?: ForwardTarget[];
}
