import { Body, Controller, Header, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBadRequestResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { ApiPublicProblems, Public, TokenService, type TokenAnswer, type TokenRefusal } from '@simpul/platform';
import type { FastifyReply } from 'fastify';
import { TokenAnswerDto, TokenRefusalDto, TokenRequestDto } from './oauth.dto.ts';

/** OAuth 2.0 token endpoint, client credentials only (RFC 6749 §4.4); errors as in its §5.2. */
@ApiTags('oauth')
@Public()
@Controller('v1/oauth/token')
export class OauthController {
  constructor(private readonly tokens: TokenService) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Client credentials → access token', description: 'As a form or as JSON; the client’s id and secret in the body or by Basic authentication.' })
  @ApiConsumes('application/x-www-form-urlencoded', 'application/json')
  @ApiBody({ type: TokenRequestDto })
  @ApiOkResponse({ type: TokenAnswerDto })
  @ApiBadRequestResponse({ type: TokenRefusalDto, description: '`invalid_request`, `unsupported_grant_type`, `invalid_grant`: the credential was revoked or has expired' })
  @ApiUnauthorizedResponse({ type: TokenRefusalDto, description: '`invalid_client`: id and secret do not match' })
  @ApiPublicProblems('unsupported-media-type', 'too-many-requests', 'store-unavailable')
  async token(@Body() body: Record<string, unknown> | undefined, @Headers('authorization') authorization: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<TokenAnswer | TokenRefusal> {
    const answer = await this.tokens.exchange(body ?? {}, authorization);
    if ('error' in answer) void reply.status(answer.error === 'invalid_client' ? 401 : 400);
    // RFC 6749 §5.2: who tried the header is told which scheme it takes.
    if ('error' in answer && answer.error === 'invalid_client' && authorization !== undefined) void reply.header('www-authenticate', 'Basic realm="simpul"');
    return answer;
  }
}
