import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/caller.ts';
import { metricsText } from './metrics.ts';

@Public()
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  @Get()
  async read(@Res() reply: FastifyReply): Promise<void> {
    const { contentType, text } = await metricsText();
    void reply.header('content-type', contentType).send(text);
  }
}
