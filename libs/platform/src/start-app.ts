import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, type Config } from './config/load-config.ts';
import { createApp } from './create-app.ts';
import { explainStart } from './explain-start.ts';
import { Readiness } from './health/readiness.ts';
import { AppLogger } from './logging/app-logger.ts';
import { logWarnings } from './logging/log-warnings.ts';
import { stopOnSignal } from './stop-on-signal.ts';

export interface StartOptions {
  /** The app's name, as it stands in logs and in Postgres. */
  name: string;
  /** Transports to run beside HTTP, such as a consumer of the log; made when the app's providers are there. */
  microservices?: (app: NestFastifyApplication) => readonly CustomTransportStrategy[] | Promise<readonly CustomTransportStrategy[]>;
  /** Left out: `PORT`. 0 = any free port. */
  port?: number;
  /** Brings the schema and the registry of agencies up to date before anything else; default true (several at once take turns). */
  migrate?: boolean;
  /** Left out: from the environment. */
  config?: Config;
}

/**
 * Starts one process of the bus: HTTP with guard, problems, validation, health, metrics and docs, then its microservices.
 * The module needs no import of ours: what `InfrastructureModule` provides is global. What can't start ends the process:
 * one line on standard error, exit code 1. SIGTERM and SIGINT end it in order: HTTP, consumers, appender, pools.
 */
export async function startApp(module: Type, options: StartOptions): Promise<NestFastifyApplication> {
  try {
    return await run(module, options);
  } catch (error) {
    process.stderr.write(`simpul ${options.name}: ${explainStart(error)}\n`);
    return process.exit(1);
  }
}

async function run(module: Type, options: StartOptions): Promise<NestFastifyApplication> {
  const config = options.config ?? loadConfig();
  const logger = new AppLogger(options.name, config.logLevel);
  logger.starting = true;
  logWarnings(logger);
  const app = await createApp(module, { ...options, config, logger });
  const readiness = app.get(Readiness);
  stopOnSignal(app, readiness, logger);
  try {
    await app.listen({ port: options.port ?? config.port, host: config.host });
    for (const strategy of (await options.microservices?.(app)) ?? []) app.connectMicroservice({ strategy });
    await app.startAllMicroservices();
  } catch (error) {
    await app.close().catch(() => {});
    throw error;
  }
  logger.starting = false;
  readiness.state = 'ready';
  process.stdout.write(`simpul ${options.name} listens on ${await app.getUrl()}\n`);
  return app;
}
