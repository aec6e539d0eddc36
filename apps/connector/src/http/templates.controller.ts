import { buffer } from 'node:stream/consumers';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { describeTemplate, DOMAINS, isDomain, writeTemplate, type Domain } from '@simpul/adapter-kit/host';
import { ApiPublicProblems, languageOf, Problem, Public } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TemplatesDto } from './template.dto.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('publishing')
@Public()
@Controller('v1/templates')
export class TemplatesController {
  /** Made once each: they change with the code alone. */
  private readonly made = new Map<Domain, Promise<Buffer>>();

  @Get()
  @ApiOperation({ summary: 'The workbooks that an agency without an adapter fills in, made from the shared schema' })
  @ApiOkResponse({ type: TemplatesDto })
  list(@Req() request: FastifyRequest): TemplatesDto {
    const language = languageOf(request.headers['accept-language']);
    return {
      items: DOMAINS.map((domain) => {
        const { title, sheets } = describeTemplate(domain);
        return { domain, title: title[language], template: `/v1/templates/${domain}.xlsx`, sheets: sheets.map(({ name, emits }) => ({ name, types: [...emits] })) };
      }),
    };
  }

  @Get(':template')
  @ApiOperation({ summary: 'One of them: Indonesian headings with the English name in a note, drop-downs for closed lists, one example row, a sheet that explains' })
  @ApiParam({ name: 'template', enum: DOMAINS.map((domain) => `${domain}.xlsx`) })
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiPublicProblems('not-found')
  async one(@Param('template') template: string, @Res() reply: FastifyReply): Promise<void> {
    const domain = template.replace(/\.xlsx$/, '');
    if (!isDomain(domain) || domain === template) {
      const names = DOMAINS.map((name) => `${name}.xlsx`).join(', ');
      throw new Problem('not-found', { detail: { en: `there is no template by this name; there are ${names}`, id: `tidak ada templat bernama itu; yang ada ${names}` } });
    }
    const bytes = await this.bytesOf(domain);
    void reply.headers({ 'content-type': XLSX, 'content-disposition': `attachment; filename="simpul-${domain}.xlsx"` }).send(bytes);
  }

  private bytesOf(domain: Domain): Promise<Buffer> {
    const made = this.made.get(domain) ?? buffer(writeTemplate(domain));
    this.made.set(domain, made);
    return made;
  }
}
