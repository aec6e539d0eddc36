import { ApiProperty } from '@nestjs/swagger';
import { EVENT_TYPES, type EventType } from '@simpul/contract';
import type { CutField, ReadGrant, View } from '@simpul/domain';
import { ANY_EVENT } from '../docs/any-event.ts';

class CutFieldDto implements CutField {
  @ApiProperty({ example: 'checkInAt', description: 'A data field; a dot leads into it' })
  field!: string;

  @ApiProperty({ enum: ['personal', 'leave-kind', 'not-asked-for'], description: 'personal: you may read it without personal fields (x-pii) only. leave-kind: what kind of leave it is is told to the home agency and BKN alone. not-asked-for: not among `fields`' })
  why!: CutField['why'];
}

class SightDto {
  @ApiProperty({ enum: ['own', 'addressed', 'within', 'everything'], description: 'Which events: about your agency, addressed to it, of the regencies and cities in your region, all' })
  of!: ReadGrant['what'];

  @ApiProperty({ enum: ['whole', 'without-personal'] })
  view!: View;

  @ApiProperty({ type: [CutFieldDto] })
  cut!: readonly CutFieldDto[];
}

class TypePreviewDto {
  @ApiProperty({ enum: EVENT_TYPES })
  type!: EventType;

  @ApiProperty({ type: [SightDto], description: 'Empty: your agency may not read any event of this type this way' })
  sights!: SightDto[];
}

class VolumeDto {
  @ApiProperty({ type: String, format: 'date-time' })
  from!: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  to!: Date;

  @ApiProperty({ type: 'integer', description: 'Events that it would have brought' })
  events!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  byType!: Record<string, number>;

  @ApiProperty({ description: 'false: more came in than could be looked through; the numbers are estimated from a sample' })
  counted!: boolean;
}

export class PreviewDto {
  @ApiProperty({ enum: [true] })
  dryRun!: true;

  @ApiProperty({ type: [TypePreviewDto], description: 'What it would bring, and what is left out of it' })
  types!: TypePreviewDto[];

  @ApiProperty({ type: VolumeDto, description: 'What it would have brought in the last seven days' })
  lastWeek!: VolumeDto;

  @ApiProperty({ type: 'array', items: ANY_EVENT, description: 'Up to three of those, as you would get them' })
  examples!: object[];
}
