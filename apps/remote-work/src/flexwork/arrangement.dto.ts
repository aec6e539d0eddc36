import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ARRANGEMENT_STATES, openSteps, type Arrangement, type ArrangementState, type Sight } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { EmployeeRef } from '../http/employee-ref.ts';
import { IsLocalDate } from '../http/local-date.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class RequestArrangement {
  @ApiProperty({ type: EmployeeRef, description: 'One of your own staff' })
  @ValidateNested()
  @Type(() => EmployeeRef)
  employee!: EmployeeRef;

  @ApiProperty({ enum: ['LOCATION', 'TIME', 'BOTH'] })
  @IsIn(['LOCATION', 'TIME', 'BOTH'])
  flexKind!: 'LOCATION' | 'TIME' | 'BOTH';

  @ApiPropertyOptional({ enum: ['HOME', 'OTHER', 'OTHER_OFFICE'], description: 'Needed unless only the hours are flexible' })
  @IsOptional()
  @IsIn(['HOME', 'OTHER', 'OTHER_OFFICE'])
  locationKind?: 'HOME' | 'OTHER' | 'OTHER_OFFICE';

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  startDate!: string;

  @ApiProperty({ format: 'date', description: 'The last day' })
  @IsLocalDate()
  endDate!: string;

  @ApiPropertyOptional({ type: 'array', minItems: 1, maxItems: 7, uniqueItems: true, items: { type: 'integer', minimum: 1, maximum: 7 }, description: '1 = Monday; left out: Monday to Friday' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays?: number[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 1_000)
  targetOutput?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 128)
  policyId?: string;

  @ApiPropertyOptional({ description: 'The arrangement whose place this one takes once it is approved' })
  @IsOptional()
  @IsString()
  @Length(1, 128)
  supersedes?: string;
}

export class DeciderRef {
  @ApiPropertyOptional({ description: 'Opaque id of the person' })
  @ValidateIf(({ subject, nip, positionId }: DeciderRef) => subject !== undefined || (nip === undefined && positionId === undefined))
  @IsString({ message: 'give subject, nip or positionId' })
  @Length(1, 128)
  subject?: string;

  @ApiPropertyOptional({ description: 'NIP or NI PPPK of the person, 18 digits' })
  @IsOptional()
  @Matches(/^\d{18}$/, { message: 'is not 18 digits' })
  nip?: string;

  @ApiPropertyOptional({ description: 'Id of the position' })
  @IsOptional()
  @IsString()
  @Length(1, 128)
  positionId?: string;
}

export class DecideArrangement {
  @ApiPropertyOptional({ type: DeciderRef, description: 'Who decided: a person, a position, or both' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DeciderRef)
  decidedBy?: DeciderRef;

  @ApiPropertyOptional({ description: 'Needed to reject or revoke' })
  @IsOptional()
  @IsString()
  @Length(1, 1_000)
  reason?: string;
}

export class ArrangementsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Opaque id of the employee' })
  @IsOptional()
  @IsString()
  @Length(1, 128)
  employee?: string;

  @ApiPropertyOptional({ enum: ARRANGEMENT_STATES })
  @IsOptional()
  @IsIn(ARRANGEMENT_STATES)
  state?: ArrangementState;

  @ApiPropertyOptional()
  @IsOptional()
  @Matches(SLUG)
  agency?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 128)
  policy?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Not over before this date' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Begun by this date' })
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

export class ArrangementDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Opaque id of the employee' })
  employeeId!: string;

  @ApiProperty()
  agency!: string;

  @ApiProperty({ enum: ARRANGEMENT_STATES })
  state!: string;

  @ApiProperty()
  revision!: number;

  @ApiProperty({ type: [String], description: 'What can be done with it here; empty for one that an agency reports' })
  allowedSteps!: readonly string[];

  @ApiProperty({ enum: ['simpul', 'reported'], description: '`reported`: an agency’s own system is its home' })
  origin!: string;

  @ApiProperty({ enum: ['LOCATION', 'TIME', 'BOTH'] })
  flexKind!: string;

  @ApiPropertyOptional({ enum: ['HOME', 'OTHER', 'OTHER_OFFICE'] })
  locationKind?: string;

  @ApiProperty({ format: 'date' })
  startDate!: string;

  @ApiProperty({ format: 'date' })
  endDate!: string;

  @ApiProperty({ format: 'date', description: 'The last day that it holds, where something ends it before its time' })
  lastDay!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Further terms, the decision, why it ended' })
  details!: Record<string, unknown>;
}

export class ArrangementPage {
  @ApiProperty({ type: [ArrangementDto], description: 'Newest first' })
  items!: ArrangementDto[];

  @ApiPropertyOptional()
  next?: string;
}

/** An arrangement as its reader may see it: who may not see personal fields gets neither target nor reason. */
export function viewArrangement(arrangement: Arrangement, { view }: Pick<Sight, 'view'>): ArrangementDto {
  const { id, subject, agency, homeAgency, region, state, revision, origin, flexKind, locationKind, startDate, endDate, lastDay, heard: _, cut: __, targetOutput, decision, ...rest } = arrangement;
  const whole = view === 'whole';
  const { reason, ...decided } = decision ?? {};
  return {
    id, employeeId: subject, agency, state, revision, allowedSteps: openSteps(arrangement), origin, flexKind, ...(locationKind === undefined ? {} : { locationKind }), startDate, endDate, lastDay,
    details: {
      ...rest,
      ...(homeAgency === undefined ? {} : { homeAgency }),
      ...(region === undefined ? {} : { region }),
      ...(decision === undefined ? {} : { decision: { ...decided, ...(whole && reason !== undefined ? { reason } : {}) } }),
      ...(whole && targetOutput !== undefined ? { targetOutput } : {}),
    },
  };
}
