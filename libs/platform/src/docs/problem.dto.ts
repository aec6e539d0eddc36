import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROBLEM_CODES } from '../problems/problem-codes.ts';

class FieldErrorDto {
  @ApiProperty({ description: 'JSON Pointer into the body, or /name of a query parameter' })
  pointer!: string;

  @ApiProperty()
  detail!: string;
}

/** RFC 9457; English or Indonesian as Accept-Language asks. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:simpul:problem:cursor-expired' })
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer' })
  status!: number;

  @ApiPropertyOptional({ description: 'What exactly is wrong' })
  detail?: string;

  @ApiProperty({ enum: Object.keys(PROBLEM_CODES) })
  code!: string;

  @ApiProperty({ description: 'What to do next' })
  hint!: string;

  @ApiProperty({ description: 'Names this request to the operator' })
  instance!: string;

  @ApiPropertyOptional({ description: 'JSON Pointer into the body, or /name of a query parameter' })
  pointer?: string;

  @ApiPropertyOptional({ type: [FieldErrorDto] })
  errors?: FieldErrorDto[];

  @ApiPropertyOptional({ type: 'object', properties: { snapshot: { type: 'string' }, earliest: { type: 'string' } }, description: 'With cursor-expired: the addresses of your present state with a cursor to read on from, and of all that the lane still keeps' })
  resync?: object;
}
