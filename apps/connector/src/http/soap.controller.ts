import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiPublicProblems, Public, StreamedBody } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SoapService } from '../feeds/soap/soap-service.ts';
import { ApiStreamedBody } from './api-streamed-body.ts';

const XML = 'text/xml; charset=utf-8';
const CONTENT = { 'text/xml': { schema: { type: 'string' } } };

@ApiTags('publishing')
@Public()
@Controller('soap/:agency')
export class SoapController {
  constructor(private readonly soap: SoapService) {}

  @Get()
  @ApiOperation({ summary: 'The WSDL of an agency’s SOAP 1.1 service; needs no token' })
  @ApiOkResponse({ description: 'WSDL 1.1', content: CONTENT })
  @ApiPublicProblems('not-found')
  wsdl(@Param('agency') agency: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.header('content-type', XML);
    return this.soap.wsdl(agency, addressOf(request));
  }

  @Post()
  @StreamedBody()
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Hand over records as a SOAP 1.1 message; a bearer token, or HTTP Basic with client id and secret' })
  @ApiStreamedBody('The message as the WSDL says', { types: ['text/xml'] })
  @ApiOkResponse({ description: 'What became of it, each refused record among it', content: CONTENT })
  @ApiResponse({ status: 500, description: 'A SOAP Fault: nothing was accepted, or not all of it could be read', content: CONTENT })
  @ApiResponse({ status: 401, description: 'A SOAP Fault: the caller is not known', content: CONTENT })
  async call(@Param('agency') agency: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { status, headers, body } = await this.soap.call(agency, request);
    void reply.status(status).headers({ ...headers, 'content-type': XML });
    return body;
  }
}

/** As the caller called it; a proxy in front may speak HTTPS. */
function addressOf({ headers, protocol, host, url }: FastifyRequest): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : protocol;
  return `${scheme}://${host}${url.split('?', 1)[0]}`;
}
