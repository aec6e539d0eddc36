import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class FeedTroubleDto {
  @ApiProperty({ example: 'folder-unusable' })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class FeedBatchDto {
  @ApiProperty()
  batch!: string;

  @ApiProperty({ enum: ['open', 'complete', 'broken'] })
  state!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt!: Date;
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
}

export class FeedList {
  @ApiProperty({ type: [FeedDto] })
  items!: FeedDto[];
}
