import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EVENT_TYPES } from '@simpul/contract';
import { PAUSE_REASONS, WHY_VERDICTS, type LaneVerdict, type WhyVerdict } from '@simpul/domain';
import { IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class AskWhy {
  @ApiPropertyOptional({ description: 'Who did not get it; left out: your own agency. Of another agency you may ask about what you have published' })
  @IsOptional()
  @Matches(SLUG, { message: 'is not the id of an agency' })
  subscriber?: string;

  @ApiPropertyOptional({ description: 'One of nip, letterNo and eventId says which event: the person it is about (NIP or NI PPPK, 18 digits)' })
  @ValidateIf(({ nip, letterNo, eventId }: AskWhy) => nip !== undefined || (letterNo === undefined && eventId === undefined))
  @Matches(/^\d{18}$/, { message: 'is not 18 digits; give nip, letterNo or eventId' })
  nip?: string;

  @ApiPropertyOptional({ description: 'The number of the letter that a task came with', example: '800/120/2026' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  letterNo?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(128)
  eventId?: string;

  @ApiPropertyOptional({ description: 'Event type; * at the end stands for any', example: 'id.go.asn.employee.*' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;

  @ApiPropertyOptional({ description: 'When it should have come: an RFC 3339 time (two hours around it are looked through) or a date (that day and the ones beside it). Left out: the last seven days', example: '2026-03-16' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  around?: string;

  @ApiPropertyOptional({ description: 'Who should have sent it, if you know' })
  @IsOptional()
  @Matches(SLUG, { message: 'is not the id of an agency' })
  publisher?: string;
}

class WhyEventDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: EVENT_TYPES })
  type!: string;

  @ApiProperty()
  publisher!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  acceptedAt!: Date;

  @ApiProperty({ description: 'partition:offset in the log' })
  origin!: string;
}

class LastBatchDto {
  @ApiProperty()
  publisher!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: it has never sent any' })
  openedAt!: Date | null;

  @ApiPropertyOptional({ description: 'Of your own alone' })
  batch?: string;
}

class WhyRejectionDto {
  @ApiProperty()
  publisher!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: Date;

  @ApiPropertyOptional({ description: 'Of your own alone: GET /v1/rejections/{id}' })
  id?: string;
}

class LaneVerdictDto implements LaneVerdict {
  @ApiProperty()
  subscription!: string;

  @ApiProperty({ enum: ['EXPIRED', 'IN_LANE_UNREAD', 'PUSH_FAILING', 'PARKED', 'SERVED', 'COMMITTED'] })
  verdict!: LaneVerdict['verdict'];

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'SERVED, COMMITTED: at the latest, to the hour. PUSH_FAILING: since when' })
  at?: Date;

  @ApiPropertyOptional({ enum: PAUSE_REASONS })
  reason?: NonNullable<LaneVerdict['reason']>;

  @ApiPropertyOptional({ description: 'It is on its way into the lane' })
  coming?: true;
}

class SentenceDto {
  @ApiProperty()
  en!: string;

  @ApiProperty()
  id!: string;
}

export class WhyDto {
  @ApiProperty()
  subscriber!: string;

  @ApiProperty({ enum: WHY_VERDICTS })
  verdict!: WhyVerdict;

  @ApiProperty({ type: SentenceDto })
  sentence!: SentenceDto;

  @ApiPropertyOptional({ type: WhyEventDto })
  event?: WhyEventDto;

  @ApiPropertyOptional({ type: [LaneVerdictDto], description: 'Every lane that it was routed to; the furthest gives the verdict' })
  lanes?: LaneVerdictDto[];

  @ApiPropertyOptional({ type: WhyRejectionDto })
  rejection?: WhyRejectionDto;

  @ApiPropertyOptional({ type: [LastBatchDto], description: 'With NEVER_RECEIVED: when those who could have sent it sent anything last' })
  lastBatches?: LastBatchDto[];

  @ApiProperty({ type: 'object', properties: { from: { type: 'string', format: 'date-time' }, to: { type: 'string', format: 'date-time' } }, description: 'What was looked through, by the time of acceptance' })
  searched!: { from: Date; to: Date };
}
