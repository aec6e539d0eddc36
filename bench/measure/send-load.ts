import { KeptConnection, type Answer } from './kept-connection.ts';
import type { RunningApp } from './workbench.ts';

type Server = Pick<RunningApp, 'url' | 'usage'>;

export interface Load {
  path: string;
  headers: Readonly<Record<string, string>>;
  connections: number;
  requests: number;
  /** Requests that go before the measured ones, while the code gets warm. */
  warmUp: number;
  bodyOf(number: number): Buffer;
  check(answer: Answer): void;
}

export interface Sent {
  seconds: number;
  cpuSeconds: number;
}

/** Sends as fast as the app answers, or several of its kind by turns: each connection its next request when the one before is answered. */
export async function sendLoad(app: Server | readonly Server[], load: Load): Promise<Sent> {
  const apps = [app].flat();
  const cpuSeconds = () => apps.reduce((sum, one) => sum + one.usage().cpuSeconds, 0);
  const connections = await Promise.all(Array.from({ length: load.connections }, (_, i) => KeptConnection.open((apps[i % apps.length] as Server).url)));
  await sendAll(connections, load, 0, load.warmUp);
  const [since, before] = [performance.now(), cpuSeconds()];
  await sendAll(connections, load, load.warmUp, load.warmUp + load.requests);
  const sent = { seconds: (performance.now() - since) / 1_000, cpuSeconds: cpuSeconds() - before };
  for (const connection of connections) connection.close();
  return sent;
}

async function sendAll(connections: readonly KeptConnection[], { path, headers, bodyOf, check }: Load, from: number, to: number): Promise<void> {
  let next = from;
  await Promise.all(
    connections.map(async (connection) => {
      while (next < to) check(await connection.request('POST', path, headers, bodyOf(next++)));
    }),
  );
}
