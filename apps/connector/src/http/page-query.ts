import { ApiPropertyOptional } from '@nestjs/swagger';
import { Problem } from '@simpul/platform';
import { BadPageToken } from '@simpul/postgres';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class PageQuery {
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  page?: string;

  @ApiPropertyOptional({ default: 100, minimum: 1, maximum: 1_000 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit = 100;
}

/** Asks a store for a page. Throws `Problem` `bad-request` for a page token that is not ours. */
export async function pageFrom<T>(list: () => Promise<T>): Promise<T> {
  try {
    return await list();
  } catch (error) {
    if (!(error instanceof BadPageToken)) throw error;
    throw new Problem('bad-request', { pointer: '/page', detail: { en: 'this is not a page that the bus gave out', id: 'halaman ini tidak dikenal' } });
  }
}
