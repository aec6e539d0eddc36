import { Controller, Get, Header } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import { MeDto } from './me.dto.ts';
import { Me } from './me.ts';

@ApiTags('me')
@ApiBearerAuth()
@Controller('v1/me')
export class MeController {
  constructor(private readonly me: Me) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who you are, what you may, how long your credential lives, how your subscriptions stand' })
  @ApiOkResponse({ type: MeDto })
  @ApiProblems('no-such-agency', 'log-unavailable', 'store-unavailable', 'unavailable')
  read(@Caller() caller: CallerInfo): Promise<MeDto> {
    return this.me.describe(caller, new Date());
  }
}
