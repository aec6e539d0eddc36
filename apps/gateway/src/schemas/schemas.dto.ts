import { ApiProperty } from '@nestjs/swagger';
import { EVENT_TYPES, type DataClass, type EventType } from '@simpul/contract';

class EventTypeDto {
  @ApiProperty({ enum: EVENT_TYPES })
  type!: EventType;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: ['public', 'internal', 'personal'] })
  dataclass!: DataClass;

  @ApiProperty({ description: 'Address of the schema of its data; what `dataschema` says in an event' })
  schema!: string;
}

export class EventTypesDto {
  @ApiProperty({ type: [EventTypeDto] })
  items!: EventTypeDto[];
}
