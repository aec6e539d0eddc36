import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { SubscriptionChange } from '@simpul/domain';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import type { NewSubscription } from './subscriptions.ts';

const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
const MOST = 100;

/** A list that says something, each text of it once and at most so long. */
const TextsUpTo = (longest: number) => applyDecorators(IsArray(), ArrayMinSize(1), ArrayMaxSize(MOST), ArrayUnique(), IsString({ each: true }), MaxLength(longest, { each: true }));

const unlessLeftOut = (member: string) => ValidateIf((body: Record<string, unknown>) => body[member] !== undefined);

/** Null is a word of its own here: it takes a narrowing away. */
const unlessLeftOutOrNull = (member: string) => ValidateIf((body: Record<string, unknown>) => body[member] !== undefined && body[member] !== null);

export class DryRunQuery {
  @ApiPropertyOptional({ default: false, description: 'Only says what it would bring' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  dryRun: boolean = false;
}

export class ChannelWish {
  @ApiProperty({ enum: ['pull', 'webhook', 'file'], description: 'pull: you fetch. webhook: each event is posted to your address, signed as Standard Webhooks say. file: packed files into your folder' })
  @IsIn(['pull', 'webhook', 'file'])
  kind!: 'pull' | 'webhook' | 'file';

  @ApiPropertyOptional({ description: 'Of a webhook', example: 'https://simpeg.contoh.go.id/simpul' })
  @ValidateIf(({ kind, url }: ChannelWish) => kind === 'webhook' || url !== undefined)
  @IsString()
  @MaxLength(2_000)
  url?: string;

  @ApiPropertyOptional({ description: 'Of a file channel: below your agency’s own folder', example: 'harian' })
  @ValidateIf(({ kind, folder }: ChannelWish) => kind === 'file' || folder !== undefined)
  @IsString()
  @MaxLength(200)
  folder?: string;
}

export class ChannelChange extends ChannelWish {
  @ApiPropertyOptional({ default: false, description: 'Of a webhook: a new secret; for 24 hours deliveries are signed with the one before, too' })
  @IsOptional()
  @IsBoolean()
  rotateSecret?: boolean;
}

export class BackfillWish {
  @ApiProperty({ enum: ['earliest'] })
  @IsIn(['earliest'])
  from!: 'earliest';
}

export class CreateSubscription {
  @ApiProperty({ example: 'tasks', description: 'Unique among your subscriptions' })
  @Matches(NAME, { message: 'is not 1 to 63 small letters, digits or hyphens' })
  name!: string;

  @ApiProperty({ type: [String], example: ['id.go.asn.task.*'], description: 'Event types; * at the end stands for any' })
  @TextsUpTo(200)
  types!: string[];

  @ApiPropertyOptional({ type: [String], example: ['51'], description: 'Kemendagri codes, each with all that lies in it; left out: no narrowing' })
  @IsOptional()
  @TextsUpTo(20)
  regions?: string[];

  @ApiPropertyOptional({ type: [String], example: ['employeeId', 'status'], description: 'Data fields; what says whom an event is about always comes. Left out: all that you may see' })
  @IsOptional()
  @TextsUpTo(100)
  fields?: string[];

  @ApiPropertyOptional({ default: false, description: 'Only what is about your agency or addressed to it' })
  @IsOptional()
  @IsBoolean()
  ownOnly?: boolean;

  @ApiPropertyOptional({ type: 'object', properties: { from: { type: 'string', enum: ['earliest'] } }, description: 'Also what came before, as far as it is still kept. Only now: a subscription that is there gets no more history' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BackfillWish)
  backfill?: BackfillWish;

  @ApiPropertyOptional({ type: ChannelWish, description: 'Left out: pull' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChannelWish)
  channel?: ChannelWish;

  wish(): NewSubscription {
    const { name, types, regions, fields, ownOnly = false, backfill } = this;
    return { name, types, ownOnly, ...(regions ? { regions } : {}), ...(fields ? { fields } : {}), ...(backfill ? { backfill: backfill.from } : {}) };
  }
}

export class ChangeSubscription {
  @ApiPropertyOptional({ type: [String] })
  @unlessLeftOut('types')
  @TextsUpTo(200)
  types?: string[];

  @ApiPropertyOptional({ type: [String], nullable: true, description: 'null: no narrowing' })
  @unlessLeftOutOrNull('regions')
  @TextsUpTo(20)
  regions?: string[] | null;

  @ApiPropertyOptional({ type: [String], nullable: true, description: 'null: all that you may see' })
  @unlessLeftOutOrNull('fields')
  @TextsUpTo(100)
  fields?: string[] | null;

  @ApiPropertyOptional()
  @unlessLeftOut('ownOnly')
  @IsBoolean()
  ownOnly?: boolean;

  @ApiPropertyOptional({ type: ChannelChange })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChannelChange)
  channel?: ChannelChange;

  change(): SubscriptionChange {
    const { types, regions, fields, ownOnly } = this;
    return { types, regions, fields, ownOnly };
  }
}
