import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Of a list that comes by pages. A page token that is not ours is refused by the store: `BadPageToken`. */
export class PageQuery {
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  page?: string;

  @ApiPropertyOptional({ type: 'integer', default: 100, minimum: 1, maximum: 1_000 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit = 100;

  asked(): { page?: string; limit: number } {
    return { limit: this.limit, ...(this.page === undefined ? {} : { page: this.page }) };
  }
}
