import { randomBytes } from 'node:crypto';
import { Global, Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { knownAgencies, LOG_TOPICS, LogUnavailable, SecretSeal, type LaneReader, type LogAppender, type SettingStore, type Topics } from '@simpul/domain';
import { createAppender, createLaneReader, createLogReader, createTopics } from '@simpul/kafka';
import { createStores, migrate, openDatabase, type Database, type Stores } from '@simpul/postgres';
import { AuthGuard } from './auth/auth.guard.ts';
import { Revocations } from './auth/revocations.ts';
import { SignIn } from './auth/sign-in.ts';
import { TokenService } from './auth/token.service.ts';
import { TokenSigner } from './auth/token-signer.ts';
import type { Config } from './config/load-config.ts';
import { Readiness } from './health/readiness.ts';
import { counter } from './metrics/metrics.ts';
import * as tokens from './tokens.ts';

export interface InfrastructureOptions {
  config: Config;
  name: string;
  migrate: boolean;
}

const STORES: Readonly<Record<keyof Stores, symbol>> = {
  agencies: tokens.AGENCY_STORE,
  credentials: tokens.CREDENTIAL_STORE,
  settings: tokens.SETTING_STORE,
  batches: tokens.BATCH_STORE,
  ledger: tokens.LEDGER_STORE,
  rejections: tokens.REJECTION_STORE,
  retryJobs: tokens.RETRY_JOB_STORE,
  rules: tokens.RULES_STORE,
  routerState: tokens.ROUTER_STATE_STORE,
  cursors: tokens.CURSOR_STORE,
  served: tokens.SERVED_STORE,
  closedLanes: tokens.CLOSED_LANE_STORE,
  snapshots: tokens.SNAPSHOT_READER,
  positions: tokens.POSITION_STORE,
  outbox: tokens.OUTBOX_STORE,
  tasks: tokens.TASK_STORE,
  attachments: tokens.ATTACHMENT_STORE,
  remoteWork: tokens.REMOTE_WORK_STORE,
  remoteWorkReader: tokens.REMOTE_WORK_READER,
  channels: tokens.CHANNEL_STORE,
  channelLeases: tokens.CHANNEL_LEASES,
  parked: tokens.PARKED_STORE,
  feeds: tokens.FEED_STORE,
  dumpKeys: tokens.DUMP_KEY_STORE,
};

/** Connects Kafka and Postgres, provides every port under its token, and takes the connections down last of all. */
@Global()
@Module({})
export class InfrastructureModule implements OnApplicationShutdown {
  constructor(
    @Inject(tokens.LOG_APPENDER) private readonly appender: LogAppender,
    @Inject(tokens.LANE_READER) private readonly lanes: LaneReader,
    @Inject(tokens.TOPICS) private readonly topics: Topics,
    @Inject(tokens.DATABASE) private readonly database: Database,
  ) {}

  static forRoot(options: InfrastructureOptions): DynamicModule {
    const providers = [...ownProviders(options), ...logProviders(options), ...storeProviders()];
    const guard: Provider = { provide: APP_GUARD, useExisting: AuthGuard };
    return { module: InfrastructureModule, providers: [...providers, guard], exports: providers.map((provider) => (typeof provider === 'function' ? provider : provider.provide)) };
  }

  /** Nest calls it when HTTP and the consumers have ended. */
  async onApplicationShutdown(): Promise<void> {
    await this.appender.close();
    await Promise.all([this.lanes.close(), this.topics.close()]);
    await this.database.close();
  }
}

function ownProviders({ config, name, migrate: wanted }: InfrastructureOptions): Exclude<Provider, { provide: typeof APP_GUARD }>[] {
  return [
    { provide: tokens.CONFIG, useValue: config },
    { provide: tokens.APP_INFO, useValue: { name } },
    { provide: tokens.DATABASE, useFactory: () => connect(config, name, wanted) },
    { provide: tokens.SUBJECT_KEY, inject: [tokens.SETTING_STORE], useFactory: (settings: SettingStore) => config.subjectKey ?? settings.getOrCreate('subject-key', newKey) },
    {
      provide: tokens.SECRET_SEAL,
      inject: [tokens.SETTING_STORE],
      useFactory: async (settings: SettingStore) => new SecretSeal(config.webhookKeys ?? [await settings.getOrCreate('webhook-key', newKey)]),
    },
    {
      provide: TokenSigner,
      inject: [tokens.SETTING_STORE],
      useFactory: async (settings: SettingStore) => new TokenSigner(config.tokenKey ?? (await settings.getOrCreate('token-key', newKey))),
    },
    Readiness,
    Revocations,
    TokenService,
    SignIn,
    AuthGuard,
  ];
}

const newKey = () => randomBytes(48).toString('base64url');

async function connect(config: Config, name: string, wanted: boolean): Promise<Database> {
  const database = await openDatabase({ url: config.databaseUrl, poolSize: config.poolSize, applicationName: `simpul-${name}` });
  if (!wanted) return database;
  try {
    await migrate(database);
    await createStores(database).agencies.seed(knownAgencies());
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function logProviders({ config, name }: InfrastructureOptions): Exclude<Provider, Function>[] {
  const address = { brokers: config.brokers.join(','), clientId: `simpul-${name}` };
  return [
    { provide: tokens.LOG_APPENDER, useFactory: () => createAppender(address) },
    { provide: tokens.LOG_READER, useFactory: () => createLogReader({ ...address, onAlarm: alarmOf(new Logger('LogReader')) }) },
    { provide: tokens.LANE_READER, useFactory: () => createLaneReader(address) },
    { provide: tokens.TOPICS, useFactory: () => reachable(createTopics({ ...address, durable: config.mode === 'production' })) },
  ];
}

/** What an operator should know of the consumers: a log line and a counter each. */
function alarmOf(logger: Logger) {
  const alarms = counter('simpul_consumer_alarms_total', 'Gaps in the log, batches that failed, consumers that crashed', ['code']);
  return (alarm: { code: string; partition?: number; message: string }) => {
    alarms.inc({ code: alarm.code });
    logger.error({ msg: alarm.message, code: alarm.code, partition: alarm.partition });
  };
}

async function reachable(topics: Topics): Promise<Topics> {
  try {
    await topics.ping();
  } catch (error) {
    await topics.close().catch(() => {});
    throw new LogUnavailable((error as Error).message, { cause: error });
  }
  try {
    await topics.ensure(LOG_TOPICS);
    await topics.requireDurable(LOG_TOPICS.map(({ name }) => name));
    return topics;
  } catch (error) {
    await topics.close().catch(() => {});
    throw error;
  }
}

const ALL_STORES = Symbol('AllStores');

function storeProviders(): Exclude<Provider, Function>[] {
  const all = { provide: ALL_STORES, inject: [tokens.DATABASE], useFactory: (database: Database) => createStores(database) };
  const each = Object.entries(STORES).map(([name, token]) => ({ provide: token, inject: [ALL_STORES], useFactory: (stores: Stores) => stores[name as keyof Stores] }));
  return [all, ...each];
}
