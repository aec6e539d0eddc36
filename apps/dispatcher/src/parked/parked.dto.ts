import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Parked } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { IsOptional, Matches } from 'class-validator';

export class ParkedQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only of this subscription' })
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9-]{0,62}$/, { message: 'is not the name of a subscription' })
  subscription?: string;
}

export class ParkedEventDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'id.go.asn.worklocation.status-changed.v1' })
  type!: string;
}

export class ParkedDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'main' })
  subscription!: string;

  @ApiProperty({ description: 'The employee, task or policy whose events wait' })
  subject!: string;

  @ApiProperty({ enum: ['parked', 'releasing'], description: 'releasing: on their way to you again, in order' })
  state!: Parked['state'];

  @ApiProperty({ description: 'The HTTP status that your receiver has refused the first one with; 0: it could not be sent' })
  status!: number;

  @ApiProperty({ type: ParkedEventDto, description: 'The first one: what was refused. GET /v1/events/{id} shows it' })
  event!: ParkedEventDto;

  @ApiProperty({ type: 'integer', description: 'How many wait, the first among them' })
  waiting!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  parkedAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the first one is no longer kept' })
  expiresAt!: Date;
}

export class ParkedPage {
  @ApiProperty({ type: [ParkedDto], description: 'Longest parked first' })
  items!: ParkedDto[];

  @ApiPropertyOptional()
  next?: string;
}

export function viewParked({ agency: _, ...parked }: Parked): ParkedDto {
  return parked;
}
