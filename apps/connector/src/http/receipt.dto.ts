import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STANDARD } from '@simpul/adapter-kit/host';
import { IsIn, IsOptional } from 'class-validator';

export class TakeQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false', description: 'Does all but append: nothing lasts' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

export class RecordsQuery extends TakeQuery {
  @ApiPropertyOptional({ enum: [STANDARD], description: 'Reads a filled template (GET /v1/templates) of an agency that has an adapter of its own; for one without, that is what is read anyway' })
  @IsOptional()
  @IsIn([STANDARD])
  adapter?: typeof STANDARD;
}

export class RefusedRecordBody {
  @ApiProperty({ description: '0-based place among the records' })
  index!: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What a person sees, 1-based: {line} or {sheet, row}, and where one cell is meant its column’s letters and its heading as in the file; of what a feed got, {topic, partition, offset} or {page, item}', example: { sheet: 'MARET', row: 7, column: 'H', header: 'Tgl Selesai' } })
  at!: object;

  @ApiProperty({ example: 'nip-precision-lost' })
  code!: string;

  @ApiProperty({ description: 'JSON Pointer to the source’s own field' })
  pointer!: string;

  @ApiProperty()
  message!: string;

  @ApiProperty({ description: 'How to mend it' })
  hint!: string;

  @ApiPropertyOptional({ description: 'What the field held, masked: enough to find it', example: '1987…951' })
  value?: string;
}

export class ReceiptDto {
  @ApiPropertyOptional({ description: 'Left out in a dry run' })
  batch?: string;

  @ApiPropertyOptional()
  dryRun?: true;

  @ApiProperty()
  accepted!: number;

  @ApiProperty({ description: 'Records that say what they said last time' })
  unchanged!: number;

  @ApiProperty({ type: [RefusedRecordBody], description: 'The first 1,000; the rest are under /v1/rejections?batch=' })
  rejected!: RefusedRecordBody[];

  @ApiProperty()
  rejectedCount!: number;
}
