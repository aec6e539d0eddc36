import type { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, languageOf, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefusedFiles } from '../rejections/refused-files.ts';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MENDED = [
  'The rows that are refused still, as they came: the same columns in the same order under the same headings; behind them `_alasan` (where it stood, what is wrong) and `_saran` (how to mend it).',
  'Mend the cells and send the file as it is to `POST /v1/agencies/{id}/records`: the two columns are not read, and each row closes the rejection that its `_alasan` names.',
  'Text that a spreadsheet would take for a formula has a `\'` before it, which is taken off again.',
].join(' ');
const LANGUAGE = { name: 'Accept-Language', required: false, description: 'Of the remarks: Indonesian unless `en`' };

@ApiTags('rejections')
@ApiBearerAuth()
@Controller('v1/batches/:batch')
export class RefusedFilesController {
  constructor(private readonly files: RefusedFiles) {}

  @Get('rejected.csv')
  @ApiOperation({ summary: 'A batch’s refused rows as CSV, to mend and send again', description: MENDED })
  @ApiHeader(LANGUAGE)
  @ApiOkResponse({ description: 'UTF-8 with its mark, under the separator of the file that came', content: { [CSV]: { schema: { type: 'string' } } } })
  @ApiProblems('not-found', 'not-a-table', 'log-unavailable', 'store-unavailable', 'adapter-disabled')
  async csv(@Caller() { agency }: CallerInfo, @Param('batch') batch: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.files.csv(agency, batch, remarksIn(request)), `${CSV}; charset=utf-8`, `ditolak-${batch}.csv`);
  }

  @Get('rejected.xlsx')
  @ApiOperation({ summary: 'A batch’s refused rows as a workbook, to mend and send again', description: MENDED })
  @ApiHeader(LANGUAGE)
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('not-found', 'not-a-table', 'conflict', 'log-unavailable', 'store-unavailable', 'adapter-disabled')
  async xlsx(@Caller() { agency }: CallerInfo, @Param('batch') batch: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.files.xlsx(agency, batch, remarksIn(request)), XLSX, `ditolak-${batch}.xlsx`);
  }
}

/** Whoever opens the file in a spreadsheet asks for no language. */
function remarksIn({ headers }: FastifyRequest) {
  return languageOf(headers['accept-language'], 'id');
}

function send(reply: FastifyReply, file: Readable, mediaType: string, name: string): void {
  void reply.headers({ 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', vary: 'accept-language' }).send(file);
}
