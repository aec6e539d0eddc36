import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireAnswers } from './check-addresses.ts';
import { Explained } from './explain.ts';
import { findRunning, forgetRunning, noteRunning, ROOT } from './folders.ts';
import { refuseTakenPort, startBus, type LocalBus } from './start-bus.ts';
import { startKafka } from './start-kafka.ts';
import { startPostgres } from './start-postgres.ts';

export interface EverythingOptions {
  data: string;
  port: number;
  brokers?: string | undefined;
  databaseUrl?: string | undefined;
  /** For the bus alone. */
  env?: NodeJS.ProcessEnv;
  /** Ends the start at whatever step it is. */
  signal: AbortSignal;
  say: (line: string) => void;
}

export interface Everything {
  url: string;
  bus: LocalBus;
  /** Kills the bus as `kill -9` would, and starts it again on the same data. */
  killAndRestartBus(): Promise<void>;
  /** Bus first, then its parts. */
  stop(): Promise<void>;
}

/** Asked to stop before all was up; what had been started is stopped again. */
class Interrupted extends Explained {
  constructor() {
    super('stopped before it was up');
  }
}

/** Kafka and PostgreSQL (unless given) and the whole bus; anything that was started is stopped again when a later step fails. */
export async function startEverything(options: EverythingOptions): Promise<Everything> {
  const { data, port, env = {}, say } = options;
  if (!existsSync(join(ROOT, 'dist', 'apps', 'simpul'))) throw new Explained('the apps are not built: run "npm run build" first');
  const running = findRunning(data);
  if (running) throw new Explained(`the bus already runs at ${running.url} (process ${running.pid}); stop it first with Ctrl-C`);
  await refuseTakenPort(port);
  await requireAnswers(options);
  const url = `http://127.0.0.1:${port}`;
  // Noted before the first step, so that no second start takes the same data meanwhile.
  noteRunning(data, { pid: process.pid, url, brokers: '', databaseUrl: '' });
  const steps = new Steps(options);
  steps.onStop(async () => forgetRunning(data));
  try {
    const databaseUrl = options.databaseUrl ?? (await steps.take('PostgreSQL', startPostgres({ dir: join(data, 'postgres') }))).databaseUrl;
    const brokers = options.brokers ?? (await steps.take('Kafka', startKafka({ dir: join(data, 'kafka'), say }))).brokers;
    const run = () => startBus({ data, port, brokers, databaseUrl, env });
    const everything: Everything = {
      url,
      bus: await steps.take('the bus', run(), () => everything.bus.stop()),
      stop: () => steps.stop(),
      async killAndRestartBus() {
        this.bus.signal('SIGKILL');
        await this.bus.stop();
        this.bus = await run();
      },
    };
    noteRunning(data, { pid: process.pid, url, brokers, databaseUrl });
    return everything;
  } catch (error) {
    await steps.stop();
    throw error;
  }
}

/** What was started, to be stopped in the reverse order. */
class Steps {
  private readonly stops: (() => Promise<void>)[] = [];
  private readonly signal: AbortSignal;
  private readonly say: (line: string) => void;

  constructor({ signal, say }: EverythingOptions) {
    this.signal = signal;
    this.say = say;
  }

  onStop(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  /** Waits for a part that is being started; interrupted, it is stopped as soon as it is up. */
  async take<T extends { stop(): Promise<void> }>(name: string, starting: Promise<T>, stop?: () => Promise<void>): Promise<T> {
    const since = Date.now();
    this.say(`starting ${name} …`);
    const interrupted = new Promise<never>((_, reject) => {
      const leave = () => reject(new Interrupted());
      if (this.signal.aborted) leave();
      this.signal.addEventListener('abort', leave, { once: true });
    });
    try {
      const part = await Promise.race([starting, interrupted]);
      this.onStop(stop ?? (() => part.stop()));
      this.say(`${name} is up (${((Date.now() - since) / 1000).toFixed(1)} s)`);
      return part;
    } catch (error) {
      if (error instanceof Interrupted) this.onStop(() => starting.then((part) => part.stop()).catch(() => {}));
      throw error;
    }
  }

  async stop(): Promise<void> {
    for (const end of this.stops.splice(0).reverse()) await end();
  }
}
