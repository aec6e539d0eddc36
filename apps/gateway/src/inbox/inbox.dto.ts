import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EVENT_TYPES, type EventType } from '@simpul/contract';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { LaneState } from '@simpul/platform';
import { ANY_EVENT } from '../docs/any-event.ts';
import type { PullOptions } from './lane-inbox.ts';

const SUBSCRIPTION = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Far above what a cursor over 24 log partitions takes. */
export const CURSOR_LENGTH = 1_000;

export class SubscriptionQuery {
  @ApiPropertyOptional({ default: 'main' })
  @Matches(SUBSCRIPTION, { message: 'is not the name of a subscription' })
  subscription: string = 'main';
}

/** What a pull and a stream have in common. */
export class ReadQuery extends SubscriptionQuery {
  @ApiPropertyOptional({ description: 'As an earlier answer gave it; left out: from the committed one, else from the lane’s beginning' })
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_LENGTH)
  cursor?: string;

  @ApiPropertyOptional({ description: 'Without a cursor: earliest, latest, or an RFC 3339 time (what came into the lane from then on)', example: 'earliest' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  from?: string;

  @ApiPropertyOptional({ type: 'integer', default: 500, minimum: 1, maximum: 5_000, description: 'Most events of a page; fewer may come though more are there' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5_000)
  limit: number = 500;

  @ApiPropertyOptional({ type: 'integer', default: 4_000_000, minimum: 1_000, maximum: 16_000_000, description: 'Most bytes of a page’s events, before gzip; one event comes however large it is' })
  @Type(() => Number)
  @IsInt()
  @Min(1_000)
  @Max(16_000_000)
  maxBytes: number = 4_000_000;

  bounds(): Omit<PullOptions, 'waitMs'> {
    const { subscription, cursor, from, limit, maxBytes } = this;
    return { subscription, cursor, from, limit, maxBytes };
  }
}

export class InboxQuery extends ReadQuery {
  @ApiPropertyOptional({ type: 'integer', default: 0, minimum: 0, maximum: 60, description: 'Seconds to wait for a first event; the answer comes with it' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(60)
  wait: number = 0;
}

const STATES = ['CAUGHT_UP', 'BEHIND', 'PAUSED'] as const satisfies readonly LaneState[];

export class InboxPage {
  @ApiProperty({ type: 'array', items: ANY_EVENT, description: 'CloudEvents 1.0 in JSON, in lane order: per subject the order of acceptance. Parts that you may not see are left out' })
  events!: object[];

  @ApiProperty({ description: 'Read on from here, commit it, keep it: opaque, URL-safe' })
  cursor!: string;

  @ApiProperty({ type: 'integer', description: 'Lane records after this page. Some of them may not become events for you: doubles of a copy, or what you may no longer see' })
  behind!: number;

  @ApiProperty({ enum: STATES, description: 'CAUGHT_UP: nothing lies after this page. BEHIND: read on at once. PAUSED: nothing lies after it, and nothing comes at present' })
  state!: LaneState;
}

export class CommitCursor extends SubscriptionQuery {
  @ApiProperty({ description: 'The cursor of the last page whose events are handled' })
  @IsString()
  @MaxLength(CURSOR_LENGTH)
  cursor!: string;

  @ApiPropertyOptional({ default: false, description: 'Allows moving back' })
  @IsBoolean()
  force: boolean = false;
}

export class SendTestEvent extends SubscriptionQuery {
  @ApiPropertyOptional({ enum: EVENT_TYPES, default: 'id.go.asn.worklocation.status-changed.v1' })
  @IsIn(EVENT_TYPES, { message: 'is not an event type; GET /v1/schemas lists them' })
  type: EventType = 'id.go.asn.worklocation.status-changed.v1';
}

export class SentTestEvent {
  @ApiProperty({ description: 'The id with which it stands in the lane' })
  id!: string;
}
