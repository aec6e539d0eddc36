import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/caller.ts';
import type { Config } from '../config/load-config.ts';
import { Problem } from '../problems/problem.ts';
import { CONFIG } from '../tokens.ts';
import { metricsText } from './metrics.ts';

/** For the operator: the counts name agencies. A scraper on the same machine needs no token, any other `METRICS_TOKEN`. */
@Public()
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!LOOPBACK.test(request.ip) && !isToken(request.headers.authorization, this.config.metricsToken)) throw new Problem('token-invalid', { detail: 'from another machine the metrics want METRICS_TOKEN, as the operator has set it, and no token of an agency' });
    const { contentType, text } = await metricsText();
    void reply.header('content-type', contentType).send(text);
  }
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

function isToken(authorization: string | undefined, token: string | undefined): boolean {
  if (token === undefined || authorization === undefined) return false;
  const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
