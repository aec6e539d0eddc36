import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PAUSE_REASONS, type Channel, type StoredSubscription } from '@simpul/domain';
import type { KnownSubscription } from './subscriptions.ts';

export class ChannelDto {
  @ApiProperty({ enum: ['pull', 'webhook', 'file'] })
  kind!: 'pull' | 'webhook' | 'file';

  @ApiPropertyOptional()
  url?: string;

  @ApiPropertyOptional()
  folder?: string;

  @ApiPropertyOptional({ enum: ['active', 'paused'] })
  state?: 'active' | 'paused';

  @ApiPropertyOptional({ enum: PAUSE_REASONS, description: 'Why nothing is delivered at present' })
  reason?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'HTTP status that was answered last' })
  status?: number;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'When it is tried again' })
  nextTry?: Date;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Until then deliveries are signed with the secret before, too' })
  previousSecretUntil?: Date;

  @ApiPropertyOptional({ description: 'What deliveries are signed with (Standard Webhooks). It is shown this once' })
  secret?: string;
}

export class SubscriptionViewDto {
  @ApiProperty({ example: 'tasks' })
  name!: string;

  @ApiProperty({ enum: ['opening', 'open', 'detached', 'closed'] })
  state!: StoredSubscription['state'];

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: [String] })
  types!: readonly string[];

  @ApiPropertyOptional({ type: [String] })
  regions?: readonly string[];

  @ApiPropertyOptional({ type: [String] })
  fields?: readonly string[];

  @ApiProperty()
  ownOnly!: boolean;

  @ApiPropertyOptional({ type: 'object', properties: { from: { type: 'string', enum: ['earliest'] } } })
  backfill?: { from: 'earliest' };

  @ApiProperty({ type: ChannelDto })
  channel!: ChannelDto;
}

export class SubscriptionsDto {
  @ApiProperty({ type: [SubscriptionViewDto] })
  items!: SubscriptionViewDto[];
}

export function viewSubscription({ rule, state, createdAt }: KnownSubscription, channel: Channel | undefined, secret?: string): SubscriptionViewDto {
  const { name, types, regions, fields, ownOnly, backfill } = rule;
  return {
    name,
    state,
    createdAt,
    types,
    ...(regions === undefined ? {} : { regions }),
    ...(fields === undefined ? {} : { fields }),
    ownOnly,
    ...(backfill === undefined ? {} : { backfill: { from: backfill } }),
    channel: viewChannel(channel, secret),
  };
}

function viewChannel(channel: Channel | undefined, secret: string | undefined): ChannelDto {
  if (channel === undefined) return { kind: 'pull' };
  const { target, standing, previousSecretUntil } = channel;
  const { state, reason, status, nextTry } = standing;
  return {
    ...target,
    state,
    ...(reason === null ? {} : { reason }),
    ...(status === null ? {} : { status }),
    ...(nextTry === null ? {} : { nextTry }),
    ...(previousSecretUntil === null ? {} : { previousSecretUntil }),
    ...(secret === undefined ? {} : { secret }),
  };
}
