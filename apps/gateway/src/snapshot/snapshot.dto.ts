import { ApiPropertyOptional } from '@nestjs/swagger';
import { SNAPSHOT_KINDS, type SnapshotKind } from '@simpul/domain';
import { Transform } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SubscriptionQuery } from '../inbox/inbox.dto.ts';

export class SnapshotQuery extends SubscriptionQuery {
  @ApiPropertyOptional({ type: String, example: SNAPSHOT_KINDS.join(','), description: `Some of ${SNAPSHOT_KINDS.join(', ')}, comma-separated; left out: what the subscription is about` })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SNAPSHOT_KINDS, { each: true, message: `kinds are ${SNAPSHOT_KINDS.join(', ')}` })
  kinds?: SnapshotKind[];

  @ApiPropertyOptional({ description: 'The last `after` that came before the line broke: goes on behind it. It knows subscription and kinds' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  after?: string;
}
