import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Agency } from '@simpul/contract';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class AgencyDto implements Agency {
  @ApiProperty({ example: 'kota-makassar' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['ministry', 'body', 'province', 'regency', 'city'] })
  kind!: Agency['kind'];

  @ApiPropertyOptional({ description: 'Kemendagri code, dotted' })
  regionCode?: string;

  @ApiPropertyOptional({ description: 'BKN kodeCepat' })
  bknCode?: string;

  @ApiProperty({ enum: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] })
  timeZone!: Agency['timeZone'];
}

export class AgencyList {
  @ApiProperty({ type: [AgencyDto], description: 'By id' })
  items!: AgencyDto[];
}

export class AgencyQuery {
  @ApiPropertyOptional({ description: 'A part of the name or the id, in any case', example: 'bantul' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;
}
