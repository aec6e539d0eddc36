import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WAITING, type WaitingBecause } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';

export class FeedTroubleDto {
  @ApiProperty({ example: 'folder-unusable' })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class FeedAlarmDto extends FeedTroubleDto {
  @ApiProperty({ example: 'dump-truncated' })
  declare code: string;

  @ApiProperty({ type: String, format: 'date-time' })
  raisedAt!: Date;
}

export class FeedBatchDto {
  @ApiProperty()
  batch!: string;

  @ApiProperty({ enum: ['open', 'complete', 'broken'] })
  state!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt!: Date;
}

export class WaitingFileDto {
  @ApiProperty({ example: '2026-03-16.csv' })
  file!: string;

  @ApiProperty()
  bytes!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  changedAt!: Date;

  @ApiProperty({
    enum: WAITING,
    description: 'hidden, half-written: its name says so (.part, .tmp, .filepart …), it waits to be renamed. fresh: it has changed within the last minute. behind: one before it by name is fresh. next: nothing of the file itself stands in the way',
  })
  because!: WaitingBecause;
}

export class FeedDto {
  @ApiProperty({ example: 'kota-denpasar' })
  agency!: string;

  @ApiProperty({ description: 'Its name within the agency’s adapter' })
  feed!: string;

  @ApiProperty({ example: 'folder' })
  kind!: string;

  @ApiProperty({
    enum: ['not-configured', 'open', 'waiting', 'running', 'failing'],
    description: 'not-configured: it needs what `needs` lists. open: it waits to be called. waiting: no connector has taken it yet. failing: its last looks failed, it tries again',
  })
  state!: string;

  @ApiPropertyOptional({ type: [String], description: 'Variables of the environment that are not set' })
  needs?: readonly string[];

  @ApiProperty({ type: 'object', nullable: true, additionalProperties: true, description: 'How far it has got: all before it is durable' })
  watermark!: object | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the watermark moved last' })
  movedAt!: Date | null;

  @ApiProperty({ type: FeedBatchDto, nullable: true })
  lastBatch!: FeedBatchDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The last look without failure; told every 30 s while nothing comes' })
  succeededAt!: Date | null;

  @ApiProperty({ description: 'Looks that failed one after another' })
  failures!: number;

  @ApiProperty({ type: FeedTroubleDto, nullable: true })
  lastError!: FeedTroubleDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextRun!: Date | null;

  @ApiProperty({ type: FeedAlarmDto, nullable: true, description: 'What somebody has to see to: records lost in a topic stay told of until `DELETE …/alarm`; a dump that is truncated or late, until one is whole' })
  alarm!: FeedAlarmDto | null;

  @ApiProperty({ description: 'Rows that are no longer in the source’s dumps; they are under …/vanished' })
  vanished!: number;

  @ApiPropertyOptional({ type: [WaitingFileDto], description: 'Of a folder: what lies in it and is not read yet, the first 100 in the order of reading' })
  waiting?: readonly WaitingFileDto[];
}

export class VanishedQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Whose feed it is; yours where left out' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  agency?: string;
}

export class FeedOwnerQuery {
  @ApiPropertyOptional({ description: 'Whose feed it is; yours where left out' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  agency?: string;
}

export class VanishedRowDto {
  @ApiProperty({ description: 'The record’s key, as the adapter names it' })
  key!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the first dump without it was taken in' })
  vanishedAt!: Date;
}

export class VanishedPage {
  @ApiProperty({ type: [VanishedRowDto], description: 'In the order in which they were first seen' })
  items!: VanishedRowDto[];

  @ApiPropertyOptional()
  next?: string;
}

export class ReviewedKeys {
  @ApiProperty({ type: [String], description: 'Keys of rows that are rightly gone' })
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  keys!: string[];
}

export class ReviewedDto {
  @ApiProperty({ description: 'Rows that are no longer reported' })
  reviewed!: number;
}

export class FeedList {
  @ApiProperty({ type: [FeedDto] })
  items!: FeedDto[];
}
