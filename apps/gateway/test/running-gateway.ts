import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SimpulEvent } from '@simpul/contract';
import type { LogAppender } from '@simpul/domain';
import { loadConfig, LOG_APPENDER, startApp, TokenService } from '@simpul/platform';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { GatewayModule } from '../src/gateway.module.ts';
import { Joining } from '../src/rules/joining.ts';
import { copyOf, eventOf } from './lane-records.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** Real parts and a gateway in this process. */
export class RunningGateway {
  readonly tokens = new Map<string, string>();

  private constructor(readonly parts: Parts, readonly app: NestFastifyApplication, readonly url: string) {}

  static async start(): Promise<RunningGateway> {
    const parts = await startParts();
    const config = loadConfig({ KAFKA_BROKERS: parts.brokers, DATABASE_URL: parts.databaseUrl, LOG_LEVEL: 'silent' });
    const app = await startApp(GatewayModule, { name: 'gateway-test', port: 0, config });
    return new RunningGateway(parts, app, (await app.getUrl()).replace('[::1]', '127.0.0.1'));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.parts.stop();
  }

  get log(): LogAppender {
    return this.app.get<LogAppender>(LOG_APPENDER);
  }

  /** Makes an agency join and gives it a token. */
  async join(agency: string): Promise<void> {
    await this.app.get(Joining).join(agency);
    this.tokens.set(agency, await this.app.get(TokenService).issueToken(agency, 'test'));
  }

  /** Events about the agency itself, at these places of the log. */
  async put(agency: string, origins: readonly string[]): Promise<void> {
    await this.log.append(origins.map((origin) => copyOf(`inbox.${agency}.main`, eventOf(agency, `e-${origin}`), origin)));
  }

  /** `agency` may also be a token itself. */
  async call(agency: string | undefined, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const given: Record<string, string> = { ...headers };
    if (agency !== undefined) given.authorization = `Bearer ${this.tokens.get(agency) ?? agency}`;
    if (typeof body === 'object') given['content-type'] = 'application/json';
    const answer = await fetch(this.url + path, { method, headers: given, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text };
  }

  pull(agency: string, query = ''): Promise<Answer> {
    return this.call(agency, 'GET', `/v1/inbox?${query}`);
  }
}

export const idsOf = (answer: Answer): string[] => answer.body.events.map(({ id }: SimpulEvent) => id);
