import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, headersOf, type Appended, type LaneReader, type LogAppender } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { LANE_READER, loadConfig, LOG_APPENDER, startApp, TokenService } from '@simpul/platform';
import { readLog } from '../../../test/harness/read-log.ts';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { TasksModule } from '../src/tasks.module.ts';
import { tasksTransports } from '../src/tasks-transports.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** Real parts and processes of the tasks app in this one. */
export class RunningTasks {
  private readonly tokens = new Map<string, string>();
  readonly apps: NestFastifyApplication[] = [];

  private constructor(readonly parts: Parts) {}

  static async start(): Promise<RunningTasks> {
    const running = new RunningTasks(await startParts());
    await running.startApp();
    return running;
  }

  async startApp(): Promise<NestFastifyApplication> {
    const config = loadConfig({ KAFKA_BROKERS: this.parts.brokers, DATABASE_URL: this.parts.databaseUrl, LOG_LEVEL: 'silent' });
    const app = await startApp(TasksModule, { name: 'tasks-test', port: 0, config, microservices: tasksTransports });
    this.apps.push(app);
    return app;
  }

  async stop(): Promise<void> {
    for (const app of this.apps) await app.close();
    await this.parts.stop();
  }

  /** A call to the first app, or to another one. */
  async call(agency: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}, app = this.apps[0] as NestFastifyApplication): Promise<Answer> {
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const given = { authorization: `Bearer ${await this.tokenOf(agency)}`, ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers };
    const sent = body === undefined ? {} : { body: raw ? new Uint8Array(Buffer.from(body)) : JSON.stringify(body) };
    const answer = await fetch(url + path, { method, headers: given, ...sent });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(bytes.toString('utf8')) : bytes };
  }

  /** A task that must be given; its id. */
  async give(agency: string, body: object): Promise<string> {
    const { status, body: task } = await this.call(agency, 'POST', '/v1/tasks', { kind: 'ASSIGNMENT', instruction: 'Laporkan pelaksanaan WFH', ...body });
    if (status !== 201) throw new Error(`${status}: ${JSON.stringify(task)}`);
    return task.id as string;
  }

  step(agency: string, id: string, kind: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.call(agency, 'POST', `/v1/tasks/${id}/${kind}`, body, headers);
  }

  /** What stands in the log: all events, or those of one task, doubles and all. */
  async logged(subject?: string): Promise<(SimpulEvent & { place: Appended })[]> {
    const lanes = this.apps.at(-1)?.get<LaneReader>(LANE_READER) as LaneReader;
    const records = await readLog(lanes, subject === undefined ? undefined : partitionOf(subject, EVENTS_PARTITIONS));
    const events = records.map(({ value, partition, offset }) => ({ ...(JSON.parse(String(value)) as SimpulEvent), place: { partition, offset } }));
    return subject === undefined ? events : events.filter((event) => event.subject === subject);
  }

  /** Waits until the log holds so many events of a task. */
  async loggedFacts(subject: string, atLeast: number): Promise<string[]> {
    const events = await until(async () => {
      const found = await this.logged(subject);
      return found.length >= atLeast ? found : undefined;
    });
    return events.map(({ type }) => type.split('.')[4] ?? '');
  }

  async publish(event: SimpulEvent): Promise<void> {
    const log = this.apps.at(-1)?.get<LogAppender>(LOG_APPENDER) as LogAppender;
    await log.append([{ topic: EVENTS_TOPIC, partition: partitionOf(event.subject, EVENTS_PARTITIONS), key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) }]);
  }

  private async tokenOf(agency: string): Promise<string> {
    const known = this.tokens.get(agency);
    if (known !== undefined) return known;
    const token = (await this.apps.at(-1)?.get(TokenService).issueToken(agency, 'test')) ?? '';
    this.tokens.set(agency, token);
    return token;
  }
}

/** Asks until there is an answer. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((later) => setTimeout(later, 50));
  }
}
