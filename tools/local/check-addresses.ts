import { connect } from 'node:net';
import { Explained } from './explain.ts';
import { waitForPostgres } from './wait-for.ts';

const PATIENCE_MS = 3_000;

/** The port to listen on. Throws `Explained` for what is no port. */
export function portFrom(env: NodeJS.ProcessEnv): number {
  const text = env.PORT ?? '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Explained(`PORT=${text.slice(0, 40)} is not a port number; set it like PORT=3000`);
  return port;
}

/** Whether what was given to use in place of local parts answers; before anything is started. Throws `Explained`. */
export async function requireAnswers({ brokers, databaseUrl }: { brokers?: string | undefined; databaseUrl?: string | undefined }): Promise<void> {
  if (databaseUrl !== undefined && !(await waitForPostgres(databaseUrl, PATIENCE_MS))) throw new Explained('PostgreSQL does not answer; check DATABASE_URL and that it runs');
  if (brokers === undefined) return;
  const answers = await Promise.all(brokers.split(',').map((broker) => accepts(broker.trim())));
  if (!answers.includes(true)) throw new Explained('Kafka does not answer; check KAFKA_BROKERS and that it runs');
}

function accepts(broker: string): Promise<boolean> {
  const colon = broker.lastIndexOf(':');
  const port = Number(broker.slice(colon + 1));
  if (colon < 1 || !(port >= 1 && port <= 65_535)) throw new Explained('KAFKA_BROKERS is not a list of host:port; set it like KAFKA_BROKERS=127.0.0.1:9092');
  return new Promise((resolve) => {
    const socket = connect({ host: broker.slice(0, colon), port, timeout: PATIENCE_MS });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false)).once('timeout', () => done(false));
  });
}
