import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './explain.ts';
import { fetchKafka, KAFKA_ARCHIVE, KAFKA_JARS } from './fetch-kafka.ts';
import { freePort } from './free-port.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { runTool } from './run-tool.ts';
import { waitForPort } from './wait-for.ts';

export interface LocalKafka extends GuardedProcess {
  brokers: string;
  port: number;
}

export interface KafkaOptions {
  /** Data, log and settings. */
  dir: string;
  port?: number;
  /** Further settings of the broker, or others in place of ours. */
  settings?: Readonly<Record<string, string>>;
  /** Of a node among several: all of them, `<id>@<host>:<port>:<directory id>`, comma-separated. */
  controllers?: string;
  /** Java's own, such as the size of its heap. */
  javaOptions?: readonly string[];
  /** It does not live long enough to earn back what the JVM's second compiler costs. */
  isShortLived?: boolean;
  say?: (line: string) => void;
}

const HEAP = ['-Xmx512m', '-Xms512m', '-XX:+UseG1GC'];
const ONE_COMPILER = '-XX:TieredStopAtLevel=1';

/** One real broker (KRaft, combined mode) on 127.0.0.1; what `dir` holds from before is found again. */
export async function startKafka({ dir, port, settings: more = {}, controllers, javaOptions = HEAP, isShortLived = false, say = () => {} }: KafkaOptions): Promise<LocalKafka> {
  await fetchKafka(say);
  mkdirSync(dir, { recursive: true });
  const listen = port ?? (await freePort());
  const settings = join(dir, 'server.properties');
  const own = Object.entries(more).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(settings, properties(dir, listen, await freePort()) + own.join(''));
  writeFileSync(join(dir, 'log4j2.yaml'), LOG4J);
  if (!existsSync(join(dir, 'data', 'meta.properties'))) await format(settings, controllers);
  const logFile = join(dir, 'broker.log');
  const broker = await startGuarded({ command: 'java', args: java(dir, 'kafka.Kafka', [settings], isShortLived ? [...javaOptions, ONE_COMPILER] : javaOptions), stopSignal: 'TERM', logFile });
  if (!(await waitForPort(listen, 60_000, () => !broker.exited))) {
    await broker.stop();
    throw new Explained(`Kafka did not start; its own words are in ${logFile}`);
  }
  return Object.assign(broker, { brokers: `127.0.0.1:${listen}`, port: listen });
}

async function format(settings: string, controllers: string | undefined): Promise<void> {
  const quorum = controllers === undefined ? ['--standalone'] : ['--initial-controllers', controllers];
  await runTool('java', java(join(settings, '..'), 'kafka.tools.StorageTool', ['format', ...quorum, '--ignore-formatted', '-t', 'c2ltcHVsLWxvY2FsLWthZg', '-c', settings], ['-Xmx128m', ONE_COMPILER]), 'Kafka could not set up its folder');
}

function java(dir: string, main: string, args: readonly string[], options: readonly string[]): string[] {
  const archive = existsSync(KAFKA_ARCHIVE) ? [`-XX:SharedArchiveFile=${KAFKA_ARCHIVE}`] : [];
  return [...archive, ...options, `-Dlog4j2.configurationFile=${join(dir, 'log4j2.yaml')}`, '-cp', join(KAFKA_JARS, '*'), main, ...args];
}

// Locally one broker holds everything, so replication is 1; production mode of the apps refuses that.
const properties = (dir: string, port: number, controllerPort: number) => `
process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${join(dir, 'data')}
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=3000
offsets.retention.minutes=129600
auto.create.topics.enable=false
num.network.threads=3
num.io.threads=4
log.index.size.max.bytes=1048576
fetch.max.bytes=57671680
socket.request.max.bytes=104857600
message.max.bytes=2200000
log.cleaner.dedupe.buffer.size=4194304
`.trimStart();

const LOG4J = `
Configuration:
  Appenders:
    Console: { name: STDOUT, PatternLayout: { Pattern: "%d %p %m (%c)%n" } }
  Loggers:
    Root: { level: WARN, AppenderRef: [{ ref: STDOUT }] }
`.trimStart();
