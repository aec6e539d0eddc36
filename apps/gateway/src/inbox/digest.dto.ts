import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EVENT_TYPES } from '@simpul/contract';
import type { TypeDigest } from '@simpul/domain';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { CURSOR_LENGTH, SubscriptionQuery } from './inbox.dto.ts';
import type { DigestAnswer } from './lane-digest.ts';

export class DigestQuery extends SubscriptionQuery {
  @ApiProperty({ format: 'date', example: '2026-03-16', description: 'The first ten characters of an event’s `time`: the date that its sender’s clock showed' })
  @Matches(/^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'is not a date; write it like 2026-03-16' })
  date!: string;

  @ApiPropertyOptional({ description: 'Counts what lies before this cursor: how far you have read. Left out: all that is there' })
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_LENGTH)
  cursor?: string;
}

class TypeDigestDto implements TypeDigest {
  @ApiProperty({ enum: EVENT_TYPES })
  type!: string;

  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty({ example: '5f1d7e0a9b3c2d41', description: 'XOR of the first 8 bytes of SHA-256(id) over these events, 16 hex digits' })
  xor!: string;
}

export class DigestDto implements DigestAnswer {
  @ApiProperty()
  subscription!: string;

  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: [TypeDigestDto], description: 'Types without events are left out' })
  types!: TypeDigestDto[];

  @ApiProperty({ description: 'What lies before this cursor is counted' })
  cursor!: string;
}
