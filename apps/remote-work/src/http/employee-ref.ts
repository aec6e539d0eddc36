import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length, Matches, ValidateIf } from 'class-validator';

/** An employee, as every write takes one: by the opaque subject or by NIP / NI PPPK. */
export class EmployeeRef {
  @ApiPropertyOptional({ description: 'Opaque id, as in events' })
  @ValidateIf(({ nip, subject }: EmployeeRef) => subject !== undefined || nip === undefined)
  @IsString({ message: 'give either subject or nip' })
  @Length(1, 128)
  subject?: string;

  @ApiPropertyOptional({ description: 'NIP or NI PPPK, 18 digits' })
  @ValidateIf(({ nip }: EmployeeRef) => nip !== undefined)
  @Matches(/^\d{18}$/, { message: 'is not 18 digits' })
  nip?: string;
}
