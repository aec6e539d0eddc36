import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { BatchStore } from '@simpul/domain';
import { ApiProblems, BATCH_STORE, Caller, Problem, type CallerInfo } from '@simpul/platform';
import { BatchDto, BatchesQuery, BatchPage, viewBatch } from './batch.dto.ts';

@ApiTags('publishing')
@ApiBearerAuth()
@Controller('v1/batches')
export class BatchesController {
  constructor(@Inject(BATCH_STORE) private readonly batches: BatchStore) {}

  @Get()
  @ApiOperation({ summary: 'What you have handed over' })
  @ApiOkResponse({ type: BatchPage })
  @ApiProblems('bad-request', 'store-unavailable')
  async list(@Caller() { agency }: CallerInfo, @Query() query: BatchesQuery): Promise<BatchPage> {
    const { items, next } = await this.batches.list(agency, { ...query.asked(), ...(query.sha256 === undefined ? {} : { sha256: query.sha256.toLowerCase() }) });
    return { items: items.map(viewBatch), ...(next === undefined ? {} : { next }) };
  }

  @Get(':batch')
  @ApiOperation({ summary: 'What became of one batch' })
  @ApiOkResponse({ type: BatchDto })
  @ApiProblems('not-found', 'store-unavailable')
  async one(@Caller() { agency }: CallerInfo, @Param('batch') batch: string): Promise<BatchDto> {
    const row = await this.batches.get(agency, batch);
    if (row === undefined) throw new Problem('not-found');
    return viewBatch(row);
  }
}
