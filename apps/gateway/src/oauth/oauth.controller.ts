import { Body, Controller, Header, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, TokenService } from '@simpul/platform';
import type { FastifyReply } from 'fastify';

/** OAuth 2.0 token endpoint, client credentials only (RFC 6749 §4.4); errors as in its §5.2. */
@ApiTags('oauth')
@Public()
@Controller('v1/oauth/token')
export class OauthController {
  constructor(private readonly tokens: TokenService) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Client credentials → access token' })
  async token(@Body() body: Record<string, unknown> | undefined, @Headers('authorization') authorization: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    const answer = await this.tokens.exchange(body ?? {}, authorization);
    if ('error' in answer) void reply.status(answer.error === 'invalid_client' ? 401 : 400);
    return answer;
  }
}
