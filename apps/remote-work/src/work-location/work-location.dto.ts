import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WORK_STATUSES, type DayClaim, type Sight, type Summary } from '@simpul/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, Matches } from 'class-validator';
import { IsLocalDate } from '../http/local-date.ts';

const STATUSES = [...WORK_STATUSES, 'NOT_REPORTED'] as const;

export class DateQuery {
  @ApiPropertyOptional({ format: 'date', description: 'Left out: today, where the employee works' })
  @IsOptional()
  @IsLocalDate()
  date?: string;
}

export class SummaryQuery {
  @ApiPropertyOptional({ description: 'Kemendagri code of a province (51) or of a regency or city (51.71), with all that lies in it; left out: all that you may see' })
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'is not the code of a province, regency or city, like 51 or 51.71' })
  region?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out: today, in each region’s own zone' })
  @IsOptional()
  @IsLocalDate()
  date?: string;
}

export class ResolveEmployees {
  @ApiProperty({ type: [String], description: 'NIP or NI PPPK of your own staff, 18 digits; 9 digits for the old NIP' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  identifiers!: string[];
}

export class ResolvedDto {
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true }, description: 'In the order asked; null = nobody of your own staff is known by it' })
  subjects!: (string | null)[];
}

export class SaidDto {
  @ApiProperty({ enum: WORK_STATUSES })
  status!: string;

  @ApiProperty({ enum: ['record', 'leave', 'arrangement'] })
  kind!: string;

  @ApiPropertyOptional({ description: 'The agency that reported it' })
  by?: string;

  @ApiPropertyOptional({ description: 'Id of the arrangement' })
  arrangementId?: string;

  @ApiPropertyOptional()
  rawStatus?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  checkInAt?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  checkOutAt?: string;
}

export class WorkLocationDto {
  @ApiProperty()
  employeeId!: string;

  @ApiProperty({ format: 'date' })
  localDate!: string;

  @ApiProperty()
  timeZone!: string;

  @ApiProperty()
  agency!: string;

  @ApiProperty({ enum: STATUSES, description: 'NOT_REPORTED: nobody said anything' })
  status!: string;

  @ApiProperty({ type: [SaidDto], description: 'All that was said of the date; what holds comes first' })
  said!: SaidDto[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;
}

export class SummaryDto {
  @ApiProperty({ description: 'Staff known to the bus' })
  headcount!: number;

  @ApiProperty({ description: 'Of whom somebody said where they are' })
  reported!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'reported of headcount, 0 to 1' })
  coverage!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: STATUSES.join(', ') })
  byStatus!: Summary['byStatus'];
}

export class RegionSummaryDto extends SummaryDto {
  @ApiProperty({ description: 'Kemendagri code; empty = not known' })
  region!: string;

  @ApiPropertyOptional()
  name?: string;
}

export class WorkSummaryDto extends SummaryDto {
  @ApiPropertyOptional({ description: 'As asked' })
  region?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out when "today" is not the same date everywhere' })
  date?: string;

  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({ type: [RegionSummaryDto], description: 'Provinces; of a province its regencies and cities' })
  byRegion!: RegionSummaryDto[];
}

/** One claim as its reader may see it; of a leave nobody outside learns more than that. */
export function viewClaim({ kind, status, by, id, rawStatus, checkInAt, checkOutAt }: DayClaim, { view }: Pick<Sight, 'view'>): SaidDto {
  const personal = view === 'whole' ? { rawStatus, checkInAt, checkOutAt } : {};
  const said = { status, kind, by, arrangementId: kind === 'leave' ? undefined : id, ...personal };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as unknown as SaidDto;
}
