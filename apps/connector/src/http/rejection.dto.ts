import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RejectionRow, RetryJobRow } from '@simpul/domain';
import { PageQuery, type Language } from '@simpul/platform';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ReceiptDto, RefusedRecordBody } from './receipt.dto.ts';

export class RetryMany {
  @ApiPropertyOptional({ description: 'Only of this batch' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  batch?: string;

  @ApiPropertyOptional({ description: 'Only with this code' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}

export class RejectionsQuery extends PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  batch?: string;

  @ApiPropertyOptional({ example: 'nip-precision-lost' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;

  @ApiPropertyOptional({ enum: ['open', 'closed'] })
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';
}

export class RejectionDto extends RefusedRecordBody {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  batch!: string;

  @ApiProperty({ enum: ['records', 'events'] })
  kind!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The source’s own key, where it could be told' })
  recordKey!: string | null;

  @ApiProperty({ enum: ['open', 'closed'] })
  state!: string;

  @ApiProperty({ type: String, nullable: true, enum: ['retry', 'later-record', 'sent-again', 'vanished'] })
  closedBy!: string | null;

  @ApiProperty()
  attempts!: number;

  @ApiProperty()
  contentType!: string;

  @ApiProperty()
  adapterVersion!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: Date;
}

export class RejectionPage {
  @ApiProperty({ type: [RejectionDto], description: 'Oldest first' })
  items!: RejectionDto[];

  @ApiPropertyOptional()
  next?: string;
}

export class RetryReceipt extends ReceiptDto {
  @ApiProperty()
  rejection!: string;
}

export class RetryJobDto {
  @ApiProperty()
  job!: string;

  @ApiProperty({ enum: ['running', 'stopping', 'stopped', 'done', 'failed'] })
  state!: string;

  @ApiProperty({ type: RetryMany })
  filter!: RetryMany;

  @ApiProperty({ description: 'Tried so far' })
  total!: number;

  @ApiProperty()
  accepted!: number;

  @ApiProperty()
  refused!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: Date | null;
}

export function viewRejection(row: RejectionRow, language: Language): RejectionDto {
  const { id, batch, kind, index, at, code, pointer, value, recordKey, state, closedBy, attempts, contentType, adapterVersion, createdAt } = row;
  const words = language === 'id' ? { message: row.messageId, hint: row.hintId } : { message: row.message, hint: row.hint };
  return { id, batch, kind, index, at: at as object, code, pointer, ...words, ...(value === null ? {} : { value }), recordKey, state, closedBy, attempts, contentType, adapterVersion, createdAt };
}

export function viewJob(row: RetryJobRow): RetryJobDto {
  const { id, agency: _, ...job } = row;
  return { job: id, ...job };
}
