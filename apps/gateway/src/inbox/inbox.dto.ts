import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { EVENT_TYPES, type EventType } from '@simpul/contract';
import type { PullOptions } from './lane-inbox.ts';

const SUBSCRIPTION = /^[a-z0-9][a-z0-9-]{0,62}$/;

export class SubscriptionQuery {
  @ApiPropertyOptional({ default: 'main' })
  @Matches(SUBSCRIPTION)
  subscription = 'main';
}

export class InboxQuery extends SubscriptionQuery {
  @ApiPropertyOptional({ description: 'From an earlier answer; left out: from the committed one, else from the lane’s beginning' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cursor?: string;

  @ApiPropertyOptional({ description: 'earliest, latest or an RFC 3339 time; only without a cursor' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  from?: string;

  @ApiPropertyOptional({ default: 500, minimum: 1, maximum: 5_000 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5_000)
  limit = 500;

  @ApiPropertyOptional({ default: 0, minimum: 0, maximum: 60, description: 'Seconds to wait for a first event' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(60)
  wait = 0;

  @ApiPropertyOptional({ default: 4_000_000, minimum: 1_000, maximum: 16_000_000 })
  @Type(() => Number)
  @IsInt()
  @Min(1_000)
  @Max(16_000_000)
  maxBytes = 4_000_000;

  options(): PullOptions {
    const { subscription, cursor, from, limit, maxBytes, wait } = this;
    return { subscription, cursor, from, limit, maxBytes, waitMs: wait * 1_000 };
  }
}

export class InboxPage {
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'CloudEvents 1.0 JSON' })
  events!: object[];

  @ApiProperty()
  cursor!: string;

  @ApiProperty({ description: 'Lane records after this page' })
  behind!: number;

  @ApiProperty({ enum: ['CAUGHT_UP', 'BEHIND', 'PAUSED'] })
  state!: string;
}

export class CommitCursor extends SubscriptionQuery {
  @ApiProperty()
  @IsString()
  @MaxLength(1_000)
  cursor!: string;

  @ApiPropertyOptional({ default: false, description: 'Allows moving back' })
  @IsOptional()
  @IsBoolean()
  force = false;
}

export class SendTestEvent extends SubscriptionQuery {
  @ApiPropertyOptional({ default: 'id.go.asn.worklocation.status-changed.v1' })
  @IsOptional()
  @IsIn(EVENT_TYPES)
  type: EventType = 'id.go.asn.worklocation.status-changed.v1';
}
