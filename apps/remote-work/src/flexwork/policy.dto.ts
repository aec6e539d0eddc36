import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SERVICE_KINDS, type AgencyCompliance, type Policy, type ServiceKind } from '@simpul/domain';
import { PageQuery } from '@simpul/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsLocalDate } from '../http/local-date.ts';

const RECIPIENT = /^([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\.[0-9]{2})?(\.\*)?|regions:\*)$/;

export class QuotaDto {
  @ApiProperty({ enum: SERVICE_KINDS })
  @IsIn(SERVICE_KINDS)
  serviceKind!: ServiceKind;

  @ApiProperty({ minimum: 0, maximum: 100, description: 'At most this part of the staff at home, percent' })
  @IsNumber()
  @Min(0)
  @Max(100)
  maxWfhPercent!: number;
}

export class PublishPolicy {
  @ApiProperty({ description: 'Number of the circular: SE 2/2026' })
  @IsString()
  @Length(1, 200)
  circularNo!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 500)
  title?: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  startDate!: string;

  @ApiProperty({ format: 'date', description: 'The last day' })
  @IsLocalDate()
  endDate!: string;

  @ApiProperty({ type: [QuotaDto], description: 'One per service kind' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique(({ serviceKind }: QuotaDto) => serviceKind, { message: 'names a service kind twice' })
  @ValidateNested({ each: true })
  @Type(() => QuotaDto)
  quotas!: QuotaDto[];

  @ApiPropertyOptional({ type: [String], description: 'Slugs, region:51.*, regions:*; left out: your own agency. Only Kemenpan-RB addresses others' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(700)
  @ArrayUnique()
  @Matches(RECIPIENT, { each: true, message: 'is neither an agency, nor region:51.*, nor regions:*' })
  recipients?: string[];
}

export class HeadcountDto {
  @ApiProperty({ enum: SERVICE_KINDS })
  @IsIn(SERVICE_KINDS)
  serviceKind!: ServiceKind;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  headcount!: number;
}

export class AcknowledgePolicy {
  @ApiProperty({ type: [HeadcountDto], description: 'How many staff you have per service kind: what your limits are reckoned from' })
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique(({ serviceKind }: HeadcountDto) => serviceKind, { message: 'names a service kind twice' })
  @ValidateNested({ each: true })
  @Type(() => HeadcountDto)
  headcounts!: HeadcountDto[];
}

export class PolicyDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  publisher!: string;

  @ApiProperty()
  circularNo!: string;

  @ApiPropertyOptional()
  title?: string;

  @ApiProperty({ format: 'date' })
  startDate!: string;

  @ApiProperty({ format: 'date' })
  endDate!: string;

  @ApiProperty({ type: [QuotaDto] })
  quotas!: readonly QuotaDto[];

  @ApiProperty({ type: [String] })
  recipients!: string[];

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}

export class PolicyPage {
  @ApiProperty({ type: [PolicyDto], description: 'Newest first' })
  items!: PolicyDto[];

  @ApiPropertyOptional()
  next?: string;
}

export class AcknowledgementDto {
  @ApiProperty()
  policyId!: string;

  @ApiProperty()
  agency!: string;

  @ApiProperty({ type: [HeadcountDto] })
  headcounts!: readonly HeadcountDto[];

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class ComplianceQuery extends PageQuery {
  @ApiProperty({ description: 'Id of the policy' })
  @IsString()
  @Length(1, 128)
  policy!: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out: today, or the nearest day of the policy' })
  @IsOptional()
  @IsLocalDate()
  date?: string;
}

export class ComplianceDto {
  @ApiProperty({ type: PolicyDto })
  policy!: PolicyDto;

  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'Per agency: acknowledgedAt, byServiceKind and units with headcount, limit, planned, actual, exceeded' })
  agencies!: AgencyCompliance[];

  @ApiPropertyOptional()
  next?: string;
}

export function viewPolicy({ id, publisher, circularNo, title, startDate, endDate, quotas, recipients, publishedAt }: Policy): PolicyDto {
  return { id, publisher, circularNo, ...(title === undefined ? {} : { title }), startDate, endDate, quotas, recipients: recipients.split(','), publishedAt };
}
