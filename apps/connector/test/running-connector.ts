import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Agency } from '@simpul/contract';
import type { AgencyStore } from '@simpul/domain';
import { AGENCY_STORE, loadConfig, startApp, TokenService, type Clock } from '@simpul/platform';
import { AdvancingClock } from '../../../test/harness/advancing-clock.ts';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { connectorUnder } from '../src/connector.module.ts';
import type { FeedLimits } from '../src/feeds/feed-kinds.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

const LIMITS: FeedLimits = { folder: { everyMs: 50, settleMs: 100 }, topic: { waitMs: 100, gatherMs: 20 }, rest: { timeoutMs: 1_000, longestWaitMs: 2_000, askAgainMs: 50 } };

/** A connector on real parts, whose feeds don't keep a test waiting. */
export class RunningConnector {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly parts: Parts,
    readonly feedsDir: string,
    readonly agenciesDir: string,
    private readonly env: NodeJS.ProcessEnv,
    readonly clock: AdvancingClock,
    public app: NestFastifyApplication,
    public url: string,
  ) {}

  /** `agenciesDir`: the adapters; `agencies`: rows of the registry to add; `env`: what feeds need. */
  static async start(agenciesDir: string, agencies: readonly Agency[], env: NodeJS.ProcessEnv = {}): Promise<RunningConnector> {
    const parts = await startParts();
    const feedsDir = mkdtempSync(join(tmpdir(), 'simpul-feeds-'));
    const clock = new AdvancingClock();
    const app = await startConnector(parts, clock, { AGENCIES_DIR: agenciesDir, FEEDS_DIR: feedsDir, ...env });
    await app.get<AgencyStore>(AGENCY_STORE).seed(agencies);
    return new RunningConnector(parts, feedsDir, agenciesDir, env, clock, app, await urlOf(app));
  }

  /** Once more, as after a stop. */
  async restart(): Promise<void> {
    this.app = await startConnector(this.parts, this.clock, { AGENCIES_DIR: this.agenciesDir, FEEDS_DIR: this.feedsDir, ...this.env });
    this.url = await urlOf(this.app);
  }

  async call(agency: string, method: string, path: string, body?: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(this.url + path, { method, headers: { authorization: `Bearer ${await this.token(agency)}`, ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text };
  }

  async token(agency: string): Promise<string> {
    const token = this.tokens.get(agency) ?? (await this.app.get(TokenService).issueToken(agency, 'test'));
    this.tokens.set(agency, token);
    return token;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.parts.stop();
    rmSync(this.feedsDir, { recursive: true, force: true });
  }
}

const urlOf = async (app: NestFastifyApplication) => (await app.getUrl()).replace('[::1]', '127.0.0.1');

function startConnector({ brokers, databaseUrl }: Parts, clock: Clock, env: NodeJS.ProcessEnv): Promise<NestFastifyApplication> {
  const config = loadConfig({ KAFKA_BROKERS: brokers, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', ...env });
  return startApp(moduleUnder(clock), { name: 'connector-test', port: 0, config });
}

function moduleUnder(clock: Clock): Type {
  @Module({ imports: [connectorUnder(clock, LIMITS)] })
  class Root {}
  return Root;
}
