import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { UnreadableBody } from '@simpul/adapter-kit/host';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { ApiProblems, Problem, StreamedBody } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readRows } from '../bulk/read-rows.ts';
import { TakeSteps } from '../bulk/take-steps.ts';
import { bodyOf } from './body-of.ts';
import { Asked } from './conditions.ts';
import { StepAnswers } from './step-answers.dto.ts';
import { viewRow } from './view-row.ts';

/** Largest file of steps, in bytes; most of its rows. */
const FILE_LIMIT = 10_000_000;
const ROW_LIMIT = 5_000;

@ApiTags('tasks')
@ApiBearerAuth()
@Controller('v1/task-steps')
export class TaskStepsController {
  constructor(private readonly steps: TakeSteps) {}

  @Post()
  @HttpCode(200)
  @StreamedBody()
  @ApiOperation({ summary: 'Many steps from one file: NDJSON, CSV or XLSX, each row answered by itself' })
  @ApiConsumes('application/x-ndjson', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiBody({ description: 'The file: an object or a row for each step', schema: {} })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Stands for the file: sending it again under the same key has no second effect' })
  @ApiOkResponse({ type: StepAnswers })
  @ApiUnprocessableEntityResponse({ type: StepAnswers, description: 'No row was taken' })
  @ApiProblems('bad-request', 'unreadable-body', 'unsupported-media-type', 'log-unavailable', 'store-unavailable')
  async take(@Asked() asked: Asked, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StepAnswers> {
    const answers: StepAnswers = { taken: 0, refused: 0, answers: [] };
    try {
      for await (const record of readRows(bodyOf(request), FILE_LIMIT)) {
        if (answers.answers.length === ROW_LIMIT) throw new UnreadableBody('wrong-format', `the file has more than ${ROW_LIMIT} rows`, 'Send the rest as another file.', record.at);
        const answer = await this.steps.take(asked.agency, record, asked.conditions);
        answers['refused' in answer ? 'refused' : 'taken'] += 1;
        answers.answers.push(viewRow(answer, asked));
      }
    } catch (error) {
      throw unreadable(error, answers);
    }
    if (answers.taken === 0) void reply.status(422);
    return answers;
  }
}

function unreadable(error: unknown, { taken, refused, answers }: StepAnswers): unknown {
  if (!(error instanceof UnreadableBody)) return error;
  const { code, message, hint, at } = error;
  return new Problem('unreadable-body', { detail: { en: `${message}. ${hint}`, id: `Berkas tidak terbaca (${code}).` }, extra: { taken, refused, answers, reason: code, ...(at === undefined ? {} : { at }) } });
}
