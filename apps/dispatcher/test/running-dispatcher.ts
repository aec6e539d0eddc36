import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { cursorAt, encodeCursor, firstRules, HEADERS, headersOf, laneSpec, laneTopic, NONCE_BYTES, webhookSecret, type AgencyStore, type ChannelLeases, type ChannelStore, type ChannelTarget, type Cursor, type CursorStore, type LogAppender, type RulesStore, type SecretSeal, type Topics } from '@simpul/domain';
import { AGENCY_STORE, CHANNEL_LEASES, CHANNEL_STORE, CURSOR_STORE, DATABASE, loadConfig, LOG_APPENDER, RULES_STORE, SECRET_SEAL, startApp, TokenService, TOPICS } from '@simpul/platform';
import type { Database } from '@simpul/postgres';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import type { ChannelLimits } from '../src/channels/channel-runs.ts';
import { dispatcherUnder } from '../src/dispatcher.module.ts';
import { AdvancingClock } from '../../../test/harness/advancing-clock.ts';

export const LIMITS: ChannelLimits = { answerMs: 1_000, file: { count: 50, bytes: 1_000_000, ageMs: 60_000 } };
export const SECRET = webhookSecret(Buffer.alloc(32, 7));

/** Real parts and one dispatcher in this process, whose waiting can be cut short. */
export class RunningDispatcher {
  readonly clock = new AdvancingClock();
  readonly files = mkdtempSync(join(tmpdir(), 'simpul-files-'));
  app!: NestFastifyApplication;
  /** What webhook secrets are encrypted with, from the next start on. */
  keys: string | undefined;
  private origin = 0;

  private constructor(readonly parts: Parts) {}

  static async start(): Promise<RunningDispatcher> {
    const running = new RunningDispatcher(await startParts());
    await running.startApp();
    return running;
  }

  async startApp(): Promise<void> {
    this.app = await startApp(moduleOf(this.clock), { name: 'dispatcher-test', port: 0, config: loadConfig({ ...this.env, LOG_LEVEL: 'silent' }) });
  }

  async restart(): Promise<void> {
    await this.app.close();
    await this.startApp();
  }

  get env(): Record<string, string> {
    return { KAFKA_BROKERS: this.parts.brokers, DATABASE_URL: this.parts.databaseUrl, WEBHOOK_PRIVATE_TARGETS: 'allow', FILE_CHANNEL_ROOT: this.files, ...(this.keys === undefined ? {} : { WEBHOOK_KEYS: this.keys }) };
  }

  get channels(): ChannelStore {
    return this.app.get<ChannelStore>(CHANNEL_STORE);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.parts.stop();
    rmSync(this.files, { recursive: true, force: true });
  }

  /** An agency whose lane `main` is pushed there. */
  async join(agency: string, target: ChannelTarget): Promise<void> {
    const [agencies, rules, topics] = [this.app.get<AgencyStore>(AGENCY_STORE), this.app.get<RulesStore>(RULES_STORE), this.app.get<Topics>(TOPICS)];
    const found = await agencies.byId(agency);
    if (found === undefined) throw new Error(`no agency ${agency}`);
    await topics.ensure([laneSpec(laneTopic(agency, 'main'))]);
    const proposed = await rules.propose(firstRules(found), 0);
    if (proposed !== undefined) await rules.controlAppended(proposed.outboxId);
    await this.channels.create({ agency, subscription: 'main', target, secret: target.kind === 'webhook' ? SECRET : null });
  }

  /** As the gateway does when a new secret is asked for. */
  async rotate(agency: string, secret: string): Promise<void> {
    const place = { agency, subscription: 'main' };
    const sealed = this.app.get<SecretSeal>(SECRET_SEAL).seal(secret, place, randomBytes(NONCE_BYTES));
    await this.channels.rotateSecret(agency, 'main', sealed, new Date(this.clock.now() + 3_600_000));
  }

  /** Puts events about these subjects into the agency's lane, as the router does; their ids. */
  async put(agency: string, subjects: readonly string[]): Promise<string[]> {
    const events = subjects.map((subject) => eventAbout(agency, subject, this.origin++));
    const log = this.app.get<LogAppender>(LOG_APPENDER);
    for (let i = 0; i < events.length; i += 1_000) {
      await log.append(
        events.slice(i, i + 1_000).map((event) => ({
          topic: laneTopic(agency, 'main'),
          partition: 0,
          key: Buffer.from(event.subject),
          value: Buffer.from(JSON.stringify(event)),
          headers: { ...headersOf(event), [HEADERS.origin]: `0:${event.id.slice(1)}` },
        })),
      );
    }
    return events.map(({ id }) => id);
  }

  async committed(agency: string): Promise<number | undefined> {
    const cursor = await this.app.get<CursorStore>(CURSOR_STORE).committed(agency, 'main');
    return cursor && Number(cursor.next);
  }

  get leases(): ChannelLeases {
    return this.app.get<ChannelLeases>(CHANNEL_LEASES);
  }

  /** As a subscriber does who moves its position by hand. */
  async commit(agency: string, cursor: Cursor): Promise<void> {
    await this.app.get<CursorStore>(CURSOR_STORE).commit({ agency, subscription: 'main', cursor: encodeCursor(cursor), next: cursor.next, committedAt: new Date() }, true);
  }

  async laneStart(agency: string): Promise<Cursor> {
    return cursorAt((await this.app.get<Topics>(TOPICS).incarnation(laneTopic(agency, 'main'))) ?? '', 0n);
  }

  /** The webhook secrets of an agency as they stand in the database. */
  async storedSecrets(agency: string): Promise<{ current: string; previous: string | null }[]> {
    return this.app.get<Database>(DATABASE).query('SELECT secret AS current, previous_secret AS previous FROM channels WHERE agency = $1', [agency]);
  }

  async parkedCount(agency: string): Promise<number> {
    const [row] = await this.app.get<Database>(DATABASE).query<{ count: number }>('SELECT count(*)::int AS count FROM parked_events WHERE agency = $1', [agency]);
    return row?.count ?? 0;
  }

  /** How many dispatchers own channels. */
  async owners(): Promise<number> {
    const [row] = await this.app.get<Database>(DATABASE).query<{ count: number }>('SELECT count(DISTINCT owner)::int AS count FROM channels');
    return row?.count ?? 0;
  }

  async call(agency: string, method: string, path: string): Promise<{ status: number; body: any }> {
    const url = (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
    const token = await this.app.get(TokenService).issueToken(agency, 'test');
    const answer = await fetch(url + path, { method, headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, body: await answer.json() };
  }
}

function moduleOf(clock: AdvancingClock): Type {
  @Module({ imports: [dispatcherUnder(clock, LIMITS)] })
  class DispatcherTest {}
  return DispatcherTest;
}

function eventAbout(agency: string, subject: string, origin: number): SimpulEvent {
  const { region: _, ...example } = exampleEvent('id.go.asn.worklocation.status-changed.v1') as unknown as SimpulEvent;
  const data = { ...(example.data as unknown as Record<string, unknown>), employeeId: subject };
  return { ...example, id: `e${origin}`, subject, agency, data } as unknown as SimpulEvent;
}
