import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Module, type ModuleMetadata, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exampleEvent, subjectFor, type EventType, type SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, headersOf, type LogAppender } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { loadConfig, LOG_APPENDER, startApp, TokenService } from '@simpul/platform';
import type { ChannelLimits } from '../../apps/dispatcher/src/channels/channel-runs.ts';
import { DispatcherModule, dispatcherUnder } from '../../apps/dispatcher/src/dispatcher.module.ts';
import { Joining } from '../../apps/gateway/src/rules/joining.ts';
import { remoteWorkTransports } from '../../apps/remote-work/src/remote-work-transports.ts';
import { routerTransports } from '../../apps/router/src/router-transports.ts';
import { SimpulModule } from '../../apps/simpul/src/simpul.module.ts';
import { tasksTransports } from '../../apps/tasks/src/tasks-transports.ts';
import { bytesOf, FILES } from '../../tools/demo/files.ts';
import { AdvancingClock } from './advancing-clock.ts';
import { startParts, type Parts } from './start-parts.ts';

export const STATUS = 'id.go.asn.worklocation.status-changed.v1';

const SUBJECT_KEY = 'a key of the tests alone, 32 characters and more';
const LIMITS: ChannelLimits = { answerMs: 5_000, file: { count: 50, bytes: 1_000_000, ageMs: 60_000 } };
const TRIES = 150;
const BUSY_TRIES = 5;

export interface Answer {
  status: number;
  body: any;
}

export interface EventChanges {
  region?: string;
  person?: string;
  type?: EventType;
  source?: string;
  time?: string;
}

/** The whole bus in this process, on real parts: what it is made of can be reached, and the dispatcher’s clock can be advanced. */
export class ComposedBus {
  readonly files = mkdtempSync(join(tmpdir(), 'simpul-files-'));
  readonly clock = new AdvancingClock();
  app!: NestFastifyApplication;
  url = '';
  private readonly tokens = new Map<string, string>();
  private serial = 0;

  private constructor(readonly parts: Parts) {}

  static async start(agencies: readonly string[]): Promise<ComposedBus> {
    const bus = new ComposedBus(await startParts());
    const { brokers, databaseUrl } = bus.parts;
    const config = loadConfig({ KAFKA_BROKERS: brokers, DATABASE_URL: databaseUrl, SUBJECT_KEY, WEBHOOK_PRIVATE_TARGETS: 'allow', FILE_CHANNEL_ROOT: bus.files, LOG_LEVEL: 'silent' });
    bus.app = await startApp(simpulUnder(bus.clock), { name: 'composed-test', port: 0, config, microservices: (app) => [...routerTransports(app), ...remoteWorkTransports(app), ...tasksTransports(app)] });
    bus.url = (await bus.app.getUrl()).replace('[::1]', '127.0.0.1');
    for (const agency of agencies) {
      await bus.app.get(Joining).join(agency);
      bus.tokens.set(agency, await bus.app.get(TokenService).issueToken(agency, 'test'));
    }
    return bus;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.parts.stop();
    rmSync(this.files, { recursive: true, force: true });
  }

  token(agency: string): string {
    return this.tokens.get(agency) ?? '';
  }

  /** JSON is read, all else is text. Bytes are sent as they are, with the headers that are given. A bus that is busy is asked again when it says. */
  async call(agency: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const raw = body instanceof Uint8Array;
    const sent = body === undefined ? {} : { body: raw ? new Uint8Array(body) : JSON.stringify(body) };
    const given = { authorization: `Bearer ${this.token(agency)}`, ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers };
    for (let tries = 1; ; tries++) {
      const answer = await fetch(this.url + path, { method, headers: given, ...sent });
      const text = await answer.text();
      const isBusy = answer.status === 503 && tries < BUSY_TRIES;
      if (!isBusy) return { status: answer.status, body: /[/+]json/.test(answer.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text };
      await sleep(Number(answer.headers.get('retry-after') ?? 1) * 1_000);
    }
  }

  /** The file of the story that an agency hands over; throws where nothing of it is accepted. */
  async handOver(agency: string): Promise<void> {
    const file = FILES.find((one) => one.agency === agency);
    const { status } = await this.call(agency, 'POST', `/v1/agencies/${agency}/records`, file && bytesOf(file), { 'content-type': file?.contentType ?? '' });
    if (status !== 202) throw new Error(`the file of ${agency}: ${status}`);
  }

  /** Of an employee, by the number that the tests invent. */
  subjectOf(nip: string): string {
    return subjectFor(SUBJECT_KEY, nip);
  }

  /** An event about one of an agency's employees. */
  eventOf(agency: string, { region = '51.71', person = `emp_${String(++this.serial).padStart(32, '0')}`, type = STATUS, source = agency, time }: EventChanges = {}): SimpulEvent {
    const example = exampleEvent(type) as unknown as SimpulEvent;
    const { homeAgency: _, ...data } = example.data as SimpulEvent['data'] & { homeAgency?: string };
    return { ...example, id: `e-${++this.serial}`, source: `urn:id:instansi:${source}`, subject: person, agency, region, ...(time === undefined ? {} : { time }), data: { ...data, employeeId: person } };
  }

  /** Accepts events into the log. */
  async accept(...events: SimpulEvent[]): Promise<string[]> {
    await this.app.get<LogAppender>(LOG_APPENDER).append(events.map((event) => ({ topic: EVENTS_TOPIC, partition: partitionOf(event.subject, EVENTS_PARTITIONS), key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) })));
    return events.map(({ id }) => id);
  }

  /** What a lane brings from its beginning, until so many are there. */
  async readLane(agency: string, subscription: string, count: number): Promise<{ ids: string[]; events: SimpulEvent[]; cursor: string }> {
    for (let tries = 0; ; tries++) {
      const { body } = await this.call(agency, 'GET', `/v1/inbox?subscription=${subscription}&from=earliest`);
      if (body.events?.length >= count || tries > TRIES) return { ids: body.events.map(({ id }: SimpulEvent) => id), events: body.events, cursor: body.cursor };
      await sleep(100);
    }
  }
}

/** As it is composed, but for the dispatcher's clock and limits. */
function simpulUnder(clock: AdvancingClock): Type {
  const composed = Reflect.getMetadata('imports', SimpulModule) as NonNullable<ModuleMetadata['imports']>;
  @Module({ imports: composed.map((part) => (part === DispatcherModule ? dispatcherUnder(clock, LIMITS) : part)) })
  class SimpulTest {}
  return SimpulTest;
}
