import { ApiProperty } from '@nestjs/swagger';
import type { PublishGrant, ReadGrant, View } from '@simpul/domain';
import type { LaneState } from '@simpul/platform';
import { AgencyDto } from '../agencies/agency.dto.ts';

class CredentialDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the credential ends; null = when it is revoked' })
  expiresAt!: Date | null;

  @ApiProperty({ type: String, format: 'date-time', description: 'When this token ends; ask for a new one before' })
  tokenExpiresAt!: Date;
}

class ReadRightDto {
  @ApiProperty({ enum: ['own', 'addressed', 'within', 'everything'], description: 'own: about your staff and tasks, as working or home agency. addressed: you are among the recipients. within: of the regencies and cities in your region' })
  what!: ReadGrant['what'];

  @ApiProperty({ type: [String], example: ['*'], description: 'Event types; * at the end stands for any' })
  types!: readonly string[];

  @ApiProperty({ enum: ['whole', 'without-personal'], description: 'without-personal: without the fields that are marked x-pii in their schema. What kind of leave it is is for the home agency and BKN alone' })
  view!: View;
}

class PublishRightDto {
  @ApiProperty({ enum: ['own', 'anyone'], description: 'own: about your own staff and your own tasks' })
  about!: PublishGrant['about'];

  @ApiProperty({ type: [String], example: ['*'] })
  types!: readonly string[];
}

class RightsDto {
  @ApiProperty({ type: [ReadRightDto] })
  read!: ReadRightDto[];

  @ApiProperty({ type: [PublishRightDto] })
  publish!: PublishRightDto[];
}

export class SubscriptionDto {
  @ApiProperty({ example: 'main' })
  name!: string;

  @ApiProperty({ enum: ['CAUGHT_UP', 'BEHIND', 'PAUSED'] })
  state!: LaneState;

  @ApiProperty({ type: 'integer', description: 'Lane records after the committed cursor; doubles of a copy count' })
  behind!: number;

  @ApiProperty({ type: 'integer', description: 'What stands parked in a push channel; a lane that is pulled parks nothing' })
  parked!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the oldest of what you have not committed will no longer be kept; null = nothing waits' })
  expiresAt!: Date | null;
}

export class MeDto {
  @ApiProperty({ type: AgencyDto })
  agency!: AgencyDto;

  @ApiProperty({ type: CredentialDto })
  credential!: CredentialDto;

  @ApiProperty({ type: RightsDto })
  rights!: RightsDto;

  @ApiProperty({ type: String, format: 'date-time' })
  serverTime!: Date;

  @ApiProperty({ type: [SubscriptionDto] })
  subscriptions!: SubscriptionDto[];
}
