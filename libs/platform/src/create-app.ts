import { randomUUID } from 'node:crypto';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config/load-config.ts';
import { withGeneralProblems } from './docs/general-problems.ts';
import { ProblemDto } from './docs/problem.dto.ts';
import { HealthModule } from './health/health.module.ts';
import { AllowedMethods } from './http/allowed-methods.ts';
import { parseBodies } from './http/body-parsing.ts';
import { refuseNul } from './http/refuse-nul.ts';
import { observeRequests } from './http/observe-requests.ts';
import { validateInput } from './http/validate-input.ts';
import { InfrastructureModule } from './infrastructure.module.ts';
import type { AppLogger } from './logging/app-logger.ts';
import { collectProcessMetrics } from './metrics/metrics.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { sendProblem } from './problems/send-problem.ts';
import { refuseUnreadable } from './problems/refuse-unreadable.ts';
import { toProblem } from './problems/to-problem.ts';

export interface CreateOptions {
  name: string;
  config: Config;
  logger: AppLogger;
  migrate?: boolean;
}

@Module({})
class Root {}

/** The Nest app, connected to its edges but not listening yet. */
export async function createApp(module: Type, { name, config, logger, migrate }: CreateOptions): Promise<NestFastifyApplication> {
  const edges = InfrastructureModule.forRoot({ config, name, migrate: migrate ?? true });
  const app = await NestFactory.create<NestFastifyApplication>({ module: Root, imports: [edges, HealthModule, module] }, httpAdapter(), {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  prepareHttp(app, logger);
  documentApi(app, name);
  return app;
}

export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseUnreadable,
    // An address that is none is refused before there is a route whose filter could answer.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => sendProblem(toProblem(error), request, reply),
  });
}

/** What every HTTP route has: problems, checked input, bodies, the request log, metrics. */
export function prepareHttp(app: NestFastifyApplication, logger: AppLogger): void {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  collectProcessMetrics();
  parseBodies(fastify);
  observeRequests(fastify, logger.pino);
  refuseNul(fastify);
  app.useGlobalFilters(new ProblemFilter(new AllowedMethods(fastify)));
  app.useGlobalPipes(validateInput());
}

function documentApi(app: NestFastifyApplication, name: string): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Simpul')
    .setDescription(`The bus between the HR systems of ministries and regional governments: ${name}`)
    .setVersion('1')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('docs', app, () => withGeneralProblems(SwaggerModule.createDocument(app, config, { extraModels: [ProblemDto] })));
}
