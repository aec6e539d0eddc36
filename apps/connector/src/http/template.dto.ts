import { ApiProperty } from '@nestjs/swagger';
import { DOMAINS, type Domain } from '@simpul/adapter-kit/host';
import { EVENT_TYPES, type EventType } from '@simpul/contract';

class TemplateSheetDto {
  @ApiProperty({ example: 'Cuti' })
  name!: string;

  @ApiProperty({ enum: EVENT_TYPES, isArray: true, description: 'Types of the events that its rows become' })
  types!: EventType[];
}

class TemplateDto {
  @ApiProperty({ enum: DOMAINS })
  domain!: Domain;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Address of the workbook', example: '/v1/templates/employee.xlsx' })
  template!: string;

  @ApiProperty({ type: [TemplateSheetDto] })
  sheets!: TemplateSheetDto[];
}

export class TemplatesDto {
  @ApiProperty({ type: [TemplateDto] })
  items!: TemplateDto[];
}
