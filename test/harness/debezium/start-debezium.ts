import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchJars, jarsOf, type JarSet } from '../../../tools/local/fetch-jars.ts';
import { Explained } from '../../../tools/local/explain.ts';
import { freePort } from '../../../tools/local/free-port.ts';
import { startGuarded, type GuardedProcess } from '../../../tools/local/guarded-process.ts';
import { waitForPort } from '../../../tools/local/wait-for.ts';

const DEBEZIUM: JarSet = { name: 'Debezium', size: '41 MB', pom: join(import.meta.dirname, 'pom.xml') };

/** Before a test's own time begins: the first time it may take as long as a download does. Throws `Explained`. */
export const fetchDebezium = () => fetchJars(DEBEZIUM, () => {});

export interface DebeziumOptions {
  /** Offsets, settings and log: what it holds from before is found again, so that a second start goes on where the first was. */
  dir: string;
  brokers: string;
  /** Of a PostgreSQL with `wal_level=logical`. */
  databaseUrl: string;
  /** A table's topic is `<prefix>.<schema>.<table>`. */
  prefix: string;
  tables: readonly string[];
}

/** An agency's own change feed: a real Kafka Connect worker (standalone) with Debezium's connector for PostgreSQL. Throws `Explained`. */
export async function startDebezium(options: DebeziumOptions): Promise<GuardedProcess> {
  const { dir } = options;
  await fetchDebezium();
  mkdirSync(join(dir, 'plugins'), { recursive: true });
  const port = await freePort();
  const write = (name: string, settings: Record<string, string>) => {
    writeFileSync(join(dir, name), Object.entries(settings).map(([key, value]) => `${key}=${value}\n`).join(''));
    return join(dir, name);
  };
  const log4j = write('log4j2.properties', LOG4J);
  const settings = [write('worker.properties', worker(options, port)), write('connector.properties', connector(options))];
  const logFile = join(dir, 'worker.log');
  const args = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Dlog4j2.configurationFile=${log4j}`, '-cp', join(jarsOf(DEBEZIUM), '*'), 'org.apache.kafka.connect.cli.ConnectStandalone', ...settings];
  const process = await startGuarded({ command: 'java', args, stopSignal: 'TERM', logFile });
  if (await waitForPort(port, 60_000, () => !process.exited)) return process;
  await process.stop();
  throw new Explained(`Debezium did not start; its own words are in ${logFile}`);
}

const worker = ({ dir, brokers }: DebeziumOptions, port: number) => ({
  'bootstrap.servers': brokers,
  'key.converter': 'org.apache.kafka.connect.json.JsonConverter',
  'key.converter.schemas.enable': 'false',
  'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
  'value.converter.schemas.enable': 'false',
  'offset.storage.file.filename': join(dir, 'offsets'),
  'offset.flush.interval.ms': '500',
  listeners: `http://127.0.0.1:${port}`,
  'plugin.discovery': 'service_load',
  'plugin.path': join(dir, 'plugins'),
});

function connector({ databaseUrl, prefix, tables }: DebeziumOptions): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const name = prefix.replaceAll(/\W/g, '_');
  return {
    name,
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'database.hostname': hostname,
    'database.port': port,
    'database.user': username,
    'database.password': password,
    'database.dbname': pathname.slice(1),
    'topic.prefix': prefix,
    'table.include.list': tables.join(','),
    'plugin.name': 'pgoutput',
    'slot.name': name,
    'publication.name': name,
    'publication.autocreate.mode': 'filtered',
    'topic.creation.default.replication.factor': '1',
    'topic.creation.default.partitions': '1',
  };
}

const LOG4J = {
  'appender.out.type': 'Console',
  'appender.out.name': 'out',
  'appender.out.layout.type': 'PatternLayout',
  'appender.out.layout.pattern': '%d %p %m (%c)%n',
  'rootLogger.level': 'WARN',
  'rootLogger.appenderRef.out.ref': 'out',
};
