import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenOf } from '../../tools/demo/bus-client.ts';
import type { RunningBus } from '../../tools/local/folders.ts';
import { freePort } from '../../tools/local/free-port.ts';
import { mintToken } from '../../tools/local/mint-token.ts';
import { startBus, type LocalBus } from '../../tools/local/start-bus.ts';
import { startCluster, type LocalCluster } from '../../tools/local/start-cluster.ts';
import { outsideHome, startPostgres } from '../../tools/local/start-postgres.ts';
import { KEPT_COMPILED } from './kept-compiled.ts';

/** Secrets of this bus alone; it is gone with its data. */
const ENV = { ...KEPT_COMPILED, SIMPUL_MODE: 'production', SUBJECT_KEY: 's'.repeat(32), TOKEN_KEY: 't'.repeat(32), WEBHOOK_KEYS: 'w'.repeat(32), WEBHOOK_PRIVATE_TARGETS: 'allow', LOG_LEVEL: 'warn' };

/** Three brokers and the apps in production mode, some of them twice. */
export interface ProductionBus {
  cluster: LocalCluster;
  /** Every call of `url` names the next gateway, as a balancer before them would. */
  running: RunningBus;
  /** The next process of an app. */
  next(app: string): string;
  /** SIGTERM; resolves when another runs at the same address: with the exit code of the one before. */
  restart(app: string, nth: number): Promise<number | null>;
  /** A client's token by OAuth, the only way in production. */
  tokenOf: TokenOf;
  stop(): Promise<void>;
}

/** `apps`: how many of each. */
export async function startProduction(apps: Readonly<Record<string, number>>): Promise<ProductionBus> {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-production-'));
  const [cluster, postgres] = await Promise.all([startCluster(join(dir, 'kafka')), startPostgres({ dir: join(dir, 'postgres') })]);
  const { brokers } = cluster;
  const { databaseUrl } = postgres;
  const processes = new Map<string, LocalBus[]>();
  const turns = new Map<string, number>();
  const start = (app: string, nth: number, port: number) => startBus({ data: join(dir, `logs-${nth}`), app, port, brokers, databaseUrl, env: ENV });
  const next = (app: string) => {
    const [all, turn] = [processes.get(app) ?? [], turns.get(app) ?? 0];
    turns.set(app, turn + 1);
    return all[turn % all.length]?.url ?? '';
  };
  const stop = async () => {
    await Promise.all([...processes.values()].flat().map((bus) => bus.stop()));
    await Promise.all([cluster.kill(), postgres.stop()]);
    rmSync(outsideHome(join(dir, 'postgres')), { recursive: true, force: true });
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    for (const [app, count] of Object.entries(apps)) {
      const own: LocalBus[] = [];
      processes.set(app, own);
      for (let nth = 0; nth < count; nth++) own.push(await start(app, nth, await freePort()));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    cluster,
    running: {
      pid: process.pid,
      brokers,
      databaseUrl,
      get url() {
        return next('gateway');
      },
    },
    next,
    async restart(app, nth) {
      const own = processes.get(app) ?? [];
      const old = own[nth] as LocalBus;
      const code = new Promise<number | null>((ended) => old.onExit(ended));
      await old.stop();
      own[nth] = await start(app, nth, Number(new URL(old.url).port));
      return code;
    },
    tokenOf: async (bus, agency) => byClient(bus, JSON.parse(await mintToken(bus, agency, ['--client'], ENV)) as Client),
    stop,
  };
}

interface Client {
  client_id: string;
  client_secret: string;
}

async function byClient(bus: RunningBus, client: Client): Promise<string> {
  const answer = await fetch(`${bus.url}/v1/oauth/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', ...client }) });
  return ((await answer.json()) as { access_token: string }).access_token;
}
