import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Explained } from './explain.ts';
import { ROOT, type RunningBus } from './folders.ts';

/** A bearer token of a local bus for one agency, or by `--client` a client id and secret; the first makes the agency join. `--clients` lists its clients, `--revoke <client id>` takes one of them back. `more`: for its environment. Throws `Explained`. */
export async function mintToken(bus: RunningBus, agency: string, flags: readonly string[] = [], more: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'apps', 'simpul', 'src', 'token.js'), agency, ...flags], {
    env: { ...process.env, KAFKA_BROKERS: bus.brokers, DATABASE_URL: bus.databaseUrl, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Explained(err.trim().split('\n').at(-1)?.replace(/^simpul[^:]*: /, '') ?? 'no token');
  return out.trim();
}
