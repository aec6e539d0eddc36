import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SimpulEvent } from '@simpul/contract';
import { employedOn, EVENTS_PARTITIONS, EVENTS_TOPIC, headersOf, type LaneReader, type LogAppender, type Placement } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { DATABASE, LANE_READER, loadConfig, LOG_APPENDER, startApp, TokenService } from '@simpul/platform';
import type { Database } from '@simpul/postgres';
import { readLog } from '../../../test/harness/read-log.ts';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { Clock } from '../src/clock.ts';
import { RemoteWorkModule } from '../src/remote-work.module.ts';
import { remoteWorkTransports } from '../src/remote-work-transports.ts';
import { DayClock } from '../src/schedule/day-clock.ts';
import { SUBJECT_KEY } from './staff-events.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** One or more processes' worth of the app on real parts, and one clock for all of them. */
export class RemoteWorkUnderTest {
  readonly apps: NestFastifyApplication[] = [];
  now = new Date('2026-03-16T01:00:00Z');
  private readonly tokens = new Map<string, string>();

  private constructor(readonly parts: Parts) {}

  static async start(): Promise<RemoteWorkUnderTest> {
    return new RemoteWorkUnderTest(await startParts());
  }

  async startApp(): Promise<NestFastifyApplication> {
    const config = loadConfig({ KAFKA_BROKERS: this.parts.brokers, DATABASE_URL: this.parts.databaseUrl, SUBJECT_KEY, LOG_LEVEL: 'silent' });
    const transports = (app: NestFastifyApplication) => {
      app.get(Clock).now = () => this.now;
      return remoteWorkTransports(app);
    };
    const app = await startApp(RemoteWorkModule, { name: 'remote-work-test', port: 0, config, microservices: transports });
    this.apps.push(app);
    return app;
  }

  async stopApp(app: NestFastifyApplication): Promise<void> {
    this.apps.splice(this.apps.indexOf(app), 1);
    await app.close();
  }

  async stop(): Promise<void> {
    while (this.apps.length > 0) await this.stopApp(this.app);
    await this.parts.stop();
  }

  get app(): NestFastifyApplication {
    const [app] = this.apps;
    if (app === undefined) throw new Error('no app runs');
    return app;
  }

  async publish(...events: SimpulEvent[]): Promise<void> {
    await this.app.get<LogAppender>(LOG_APPENDER).append(events.map((event) => ({ topic: EVENTS_TOPIC, partition: partitionOf(event.subject, EVENTS_PARTITIONS), key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) })));
  }

  /** Until everything that stands in the log, also what the app has published itself, is taken in. */
  async caughtUp(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const [events, waiting, positions] = [await this.logged(), await this.rows<{ count: string }>('SELECT count(*) FROM outbox'), await this.rows<{ next: string }>("SELECT next FROM positions WHERE consumer = 'remote-work'")];
      if (waiting[0]?.count === '0' && positions.reduce((sum, { next }) => sum + Number(next), 0) === events.length) return;
      if (tries > 600) throw new Error('the log is not taken in');
      await sleep(50);
    }
  }

  /** What happened since by local dates, in all processes at once. */
  async at(instant: string): Promise<void> {
    this.now = new Date(instant);
    await Promise.all(this.apps.map((app) => app.get(DayClock).tick()));
    await this.caughtUp();
  }

  /** Every event in the log, doubles and all. */
  async logged(): Promise<SimpulEvent[]> {
    const records = await readLog(this.app.get<LaneReader>(LANE_READER));
    return records.map(({ value }) => JSON.parse(String(value)) as SimpulEvent);
  }

  rows<Row>(sql: string): Promise<Row[]> {
    return this.app.get<Database>(DATABASE).query<Row>(sql);
  }

  /** The counters as they stand, by agency and of all together, and as counting the days one by one gives them. */
  async counters(): Promise<{ kept: Record<string, number>; recounted: Record<string, number> }> {
    const kept = await this.rows<{ key: string; count: number }>(`
      SELECT local_date || ' ' || region || ' ' || agency || ' ' || status AS key, count FROM status_counts WHERE count <> 0
      UNION ALL SELECT local_date || ' ' || region || ' ' || status, count FROM region_status_counts WHERE count <> 0`);
    const days = await this.rows<{ date: string; status: string; placements: Placement[] }>('SELECT local_date::text AS date, status, placements FROM work_days JOIN employees USING (subject)');
    const recounted: Record<string, number> = {};
    for (const { date, status, placements } of days) {
      const place = employedOn(placements, date);
      if (place === undefined) continue;
      for (const key of [`${date} ${place.region} ${place.agency} ${status}`, `${date} ${place.region} ${status}`]) recounted[key] = (recounted[key] ?? 0) + 1;
    }
    return { kept: Object.fromEntries(kept.map(({ key, count }) => [key, count])), recounted };
  }

  async call(agency: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}, app = this.app): Promise<Answer> {
    const token = this.tokens.get(agency) ?? (await app.get(TokenService).issueToken(agency, 'test'));
    this.tokens.set(agency, token);
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const answer = await fetch(url + path, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
  }
}
