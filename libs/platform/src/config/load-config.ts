import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Environment, type LogLevel } from './environment.ts';

export interface Config {
  readonly mode: 'local' | 'production';
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly brokers: readonly string[];
  readonly databaseUrl: string;
  /** Connections per process. */
  readonly poolSize: number;
  /** Set in production; in local mode a stored key is used instead. */
  readonly subjectKey?: string;
  readonly tokenKey?: string;
  /** What webhook secrets are encrypted with; the first encrypts. */
  readonly webhookKeys?: readonly string[];
  /** What a scraper on another machine shows to read the metrics. */
  readonly metricsToken?: string;
  readonly logLevel: LogLevel;
  /** The folder that holds one folder per adapter. */
  readonly agenciesDir: string;
  /** Whether webhooks may go to private addresses and over plain HTTP. */
  readonly privateWebhooks: boolean;
  /** The folder that holds one folder per agency that receives files; unset = nobody does. */
  readonly fileChannelRoot?: string;
  /** The folder with one folder per agency, and in it one per feed, that files are dropped into; unset = no such feed runs. */
  readonly feedsDir?: string;
  /** What feeds need and adapters only name, such as an address: `FEED_<NAME>` by its whole name. */
  readonly feedSettings: ReadonlyMap<string, string>;
  /** `SECRET_<NAME>` by its whole name. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** A setting that the operator must mend; the message is one line and names the variable. */
export class ConfigError extends Error {}

/** Reads and checks the environment once. Throws `ConfigError`; never prints a value, since values can be secrets. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== '' && name in KNOWN));
  const read = plainToInstance(Environment, given, { exposeDefaultValues: true });
  const wrong = validateSync(read, { skipUndefinedProperties: false });
  if (wrong.length > 0) {
    throw new ConfigError(wrong.map((error) => `${error.property} ${Object.values(error.constraints ?? {})[0]}`).join('; '));
  }
  return Object.freeze({
    mode: read.SIMPUL_MODE,
    host: read.HOST,
    port: read.PORT,
    brokers: Object.freeze(read.KAFKA_BROKERS.split(',').map((broker) => broker.trim())),
    databaseUrl: read.DATABASE_URL,
    poolSize: read.DATABASE_POOL,
    ...(read.SUBJECT_KEY === undefined ? {} : { subjectKey: read.SUBJECT_KEY }),
    ...(read.TOKEN_KEY === undefined ? {} : { tokenKey: read.TOKEN_KEY }),
    ...(read.WEBHOOK_KEYS === undefined ? {} : { webhookKeys: Object.freeze(read.WEBHOOK_KEYS.split(',').map((key) => key.trim())) }),
    ...(read.METRICS_TOKEN === undefined ? {} : { metricsToken: read.METRICS_TOKEN }),
    logLevel: read.LOG_LEVEL ?? (read.SIMPUL_MODE === 'local' ? 'warn' : 'info'),
    agenciesDir: read.AGENCIES_DIR,
    privateWebhooks: read.WEBHOOK_PRIVATE_TARGETS === 'allow',
    ...(read.FILE_CHANNEL_ROOT === undefined ? {} : { fileChannelRoot: read.FILE_CHANNEL_ROOT }),
    ...(read.FEEDS_DIR === undefined ? {} : { feedsDir: read.FEEDS_DIR }),
    feedSettings: startingWith(env, 'FEED_'),
    secrets: startingWith(env, 'SECRET_'),
  });
}

function startingWith(env: NodeJS.ProcessEnv, prefix: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(env).flatMap(([name, value]) => (name.startsWith(prefix) && value !== undefined && value !== '' ? [[name, value]] : [])));
}

const KNOWN: Record<keyof Environment, true> = {
  SIMPUL_MODE: true,
  PORT: true,
  HOST: true,
  KAFKA_BROKERS: true,
  DATABASE_URL: true,
  DATABASE_POOL: true,
  SUBJECT_KEY: true,
  TOKEN_KEY: true,
  WEBHOOK_KEYS: true,
  METRICS_TOKEN: true,
  LOG_LEVEL: true,
  AGENCIES_DIR: true,
  WEBHOOK_PRIVATE_TARGETS: true,
  FILE_CHANNEL_ROOT: true,
  FEEDS_DIR: true,
};
