import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BatchRow } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { IsOptional, Matches } from 'class-validator';

export class BatchesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Hex SHA-256 of the body as it was sent: was this file handed over already?' })
  @IsOptional()
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'is not a SHA-256 in hex (64 digits)' })
  sha256?: string;
}

export class BatchDto {
  @ApiProperty()
  batch!: string;

  @ApiProperty({ enum: ['open', 'complete', 'broken'] })
  state!: string;

  @ApiProperty({ enum: ['records', 'events'] })
  kind!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The feed of yours that got it (GET /v1/feeds); null: it was sent over HTTP' })
  feed!: string | null;

  @ApiProperty()
  contentType!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of the body as it was sent; null until its end' })
  sha256!: string | null;

  @ApiProperty()
  bytes!: number;

  @ApiProperty()
  accepted!: number;

  @ApiProperty()
  unchanged!: number;

  @ApiProperty()
  rejectedCount!: number;

  @ApiProperty({ description: '0-based place of the last record whose fate is durable; -1 = none' })
  lastRecord!: number;

  @ApiProperty()
  adapterVersion!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: Date | null;

  @ApiProperty({ type: 'object', nullable: true, additionalProperties: true, description: 'Why it is broken' })
  problem!: { code: string; message: string } | null;
}

export class BatchPage {
  @ApiProperty({ type: [BatchDto], description: 'Newest first' })
  items!: BatchDto[];

  @ApiPropertyOptional()
  next?: string;
}

export function viewBatch(row: BatchRow): BatchDto {
  const { id, agency: _, rejected, ...rest } = row;
  return { batch: id, ...rest, rejectedCount: rejected };
}
