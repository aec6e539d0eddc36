import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { startKafka, type KafkaOptions, type LocalKafka } from './start-kafka.ts';

export interface LocalCluster {
  brokers: string;
  nodes: readonly ClusterNode[];
  /** As `kill -9`, all at once: told to end in order, the last ones wait for a quorum that there is no more. */
  kill(): Promise<void>;
}

/** One broker of three, which is also one of three controllers. */
export interface ClusterNode {
  /** SIGTERM, as an operator stops it: it hands its leaderships on before it ends. */
  stop(): Promise<void>;
  /** At the same address, with the same data. */
  start(): Promise<void>;
}

const IDS = [1, 2, 3];
/** Three share the machine with all that uses them. */
const FRUGAL = ['-Xmx256m', '-XX:+UseSerialGC'];

/** Three real nodes on 127.0.0.1, with the settings that production asks for. */
export async function startCluster(dir: string): Promise<LocalCluster> {
  const ports = await Promise.all(IDS.map(() => freePort()));
  const controllerPorts = await Promise.all(IDS.map(() => freePort()));
  const all = IDS.map((id) => optionsOf(id, dir, ports, controllerPorts));
  // Together: none opens its port before two have found each other.
  const running = await Promise.all(all.map(startKafka));
  const brokers = ports.map((port) => `127.0.0.1:${port}`).join(',');
  return {
    brokers,
    nodes: all.map((options, i) => ({
      stop: () => (running[i] as LocalKafka).stop(),
      start: async () => void (running[i] = await startKafka(options)),
    })),
    async kill() {
      for (const node of running) node.signal('SIGKILL');
      await Promise.all(running.map((node) => node.stop()));
    },
  };
}

function optionsOf(id: number, dir: string, ports: readonly number[], controllerPorts: readonly number[]): KafkaOptions {
  const [port, controllerPort] = [ports[id - 1] as number, controllerPorts[id - 1] as number];
  return {
    dir: join(dir, String(id)),
    port,
    javaOptions: FRUGAL,
    isShortLived: true,
    controllers: IDS.map((one) => `${one}@127.0.0.1:${controllerPorts[one - 1]}:${Buffer.from(`simpul-cluster-${one}`).toString('base64url')}`).join(','),
    settings: {
      'node.id': String(id),
      'controller.quorum.bootstrap.servers': controllerPorts.map((one) => `127.0.0.1:${one}`).join(','),
      listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
      'offsets.topic.replication.factor': '3',
      'transaction.state.log.replication.factor': '3',
      'transaction.state.log.min.isr': '2',
      'share.coordinator.state.topic.replication.factor': '3',
      'min.insync.replicas': '2',
      'unclean.leader.election.enable': 'false',
      // As Kafka comes: the short ones of a single local broker make it lose its place whenever the machine is busy.
      'broker.session.timeout.ms': '9000',
      'broker.heartbeat.interval.ms': '2000',
    },
  };
}
