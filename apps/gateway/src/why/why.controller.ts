import { Body, Controller, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import type { FastifyReply } from 'fastify';
import { OpenReads } from '../inbox/open-reads.ts';
import { AskWhy, WhyDto } from './why.dto.ts';
import { Why } from './why.ts';

@ApiTags('why')
@ApiBearerAuth()
@Controller('v1/why')
export class WhyController {
  constructor(
    private readonly why: Why,
    private readonly reads: OpenReads,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Why an event did not come, or what became of it', description: 'Of several that fit, the one nearest to `around` is meant. What your agency may not read is passed over as if it were not there, unless you name it by its id.' })
  @ApiOkResponse({ type: WhyDto })
  @ApiProblems('bad-request', 'forbidden', 'no-such-agency', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  ask(@Caller() caller: CallerInfo, @Body() body: AskWhy, @Res({ passthrough: true }) reply: FastifyReply): Promise<WhyDto> {
    return this.reads.during(caller, reply, (signal) => this.why.answer(caller, body, new Date(), signal));
  }
}
