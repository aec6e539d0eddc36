import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TaskDetails } from '@simpul/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import type { AssignRequest } from '../tasks/task-requests.ts';
import { IsDay, IsDayOrTime } from './is-day.ts';
import { AttachmentBody, HandlerBody } from './step.dto.ts';

const RECIPIENT = /^([a-z0-9]+(-[a-z0-9]+)*|region:\d{2}(\.\d{2})?(\.\*)?|regions:\*)$/;

export class AssignBody implements AssignRequest {
  @ApiProperty({ type: [String], example: ['kota-denpasar'], description: 'Agencies, `region:51.*` (a region with all in it), `regions:*`; more than one agency makes a circular' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @Matches(RECIPIENT, { each: true, message: 'each of to must be the id of an agency, region:51.*, region:51.71 or regions:*' })
  to!: string[];

  @ApiProperty({ enum: ['ASSIGNMENT', 'REQUEST', 'PROBLEM'], description: 'An assignment goes to whom one directs: the centre to regions, a province to those in it, each to itself' })
  @IsIn(['ASSIGNMENT', 'REQUEST', 'PROBLEM'])
  kind!: TaskDetails['kind'];

  @ApiPropertyOptional({ enum: ['RECEIPT', 'RESULT'], default: 'RESULT' })
  @IsIn(['RECEIPT', 'RESULT'])
  expects: TaskDetails['expects'] = 'RESULT';

  @ApiPropertyOptional({ example: '800/120/2026' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  letterNo?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  letterDate?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  title?: string;

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(8_000)
  instruction!: string;

  @ApiPropertyOptional({ enum: ['NORMAL', 'URGENT', 'VERY_URGENT'], default: 'NORMAL' })
  @IsIn(['NORMAL', 'URGENT', 'VERY_URGENT'])
  urgency: TaskDetails['urgency'] = 'NORMAL';

  @ApiPropertyOptional({ enum: ['NORMAL', 'CONFIDENTIAL'], default: 'NORMAL' })
  @IsIn(['NORMAL', 'CONFIDENTIAL'])
  secrecy: TaskDetails['secrecy'] = 'NORMAL';

  @ApiPropertyOptional({ example: '2026-03-31', description: 'RFC 3339 with offset, or a date: the end of the assignee’s local day' })
  @IsOptional()
  @IsDayOrTime()
  dueAt?: string;

  @ApiPropertyOptional({ enum: ['ANY_TIME', 'UNTIL_RECEIVED'], default: 'ANY_TIME', description: 'UNTIL_RECEIVED: once received it can only be asked back' })
  @IsIn(['ANY_TIME', 'UNTIL_RECEIVED'])
  cancellable: TaskDetails['cancellable'] = 'ANY_TIME';

  @ApiPropertyOptional({ type: HandlerBody, description: 'Who gives it, in your agency' })
  @ValidateNested()
  @Type(() => HandlerBody)
  assigner: HandlerBody = {};

  @ApiPropertyOptional({ type: HandlerBody, description: 'Whom it is for, in the agency that gets it' })
  @ValidateNested()
  @Type(() => HandlerBody)
  assignee: HandlerBody = {};

  @ApiPropertyOptional({ type: [AttachmentBody] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AttachmentBody)
  attachments: AttachmentBody[] = [];
}
