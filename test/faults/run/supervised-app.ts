import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../tools/local/free-port.ts';
import { startBus, type LocalBus } from '../../../tools/local/start-bus.ts';
import { KEPT_COMPILED } from '../../harness/kept-compiled.ts';
import type { AppName } from './plan.ts';

export interface AppPlace {
  data: string;
  brokers: string;
  databaseUrl: string;
}

const PAUSE_MS = 500;
const CLOCK = pathToFileURL(join(import.meta.dirname, 'shifted-clock.ts')).href;
const shownIn = (clockFile: string) => `${clockFile}.shown`;

/** One process of an app, started again whenever it ends by itself, as a container's restart policy does. */
export class SupervisedApp {
  readonly name: AppName;
  readonly url: string;
  /** How often it ended though nobody had asked it to. */
  endedByItself = 0;
  private readonly run: () => Promise<LocalBus>;
  private readonly clockFile: string;
  private process: LocalBus | undefined;
  private wanted = false;
  private starting: Promise<void> = Promise.resolve();

  private constructor(name: AppName, port: number, place: AppPlace) {
    this.name = name;
    this.url = `http://127.0.0.1:${port}`;
    this.clockFile = join(place.data, `${name}.clock`);
    const env = { ...KEPT_COMPILED, NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_SHIFT_FILE: this.clockFile, WEBHOOK_PRIVATE_TARGETS: 'allow' };
    this.run = () => startBus({ ...place, app: name.replace(/-\d$/, ''), port, env });
  }

  static async start(name: AppName, place: AppPlace): Promise<SupervisedApp> {
    const app = new SupervisedApp(name, await freePort(), place);
    await app.up();
    return app;
  }

  /** Resolves when it can work. */
  up(): Promise<void> {
    this.wanted = true;
    this.starting = this.startUntilReady();
    return this.starting;
  }

  /** Resolves when it has ended. */
  async down(how: 'kill' | 'terminate'): Promise<void> {
    this.wanted = false;
    if (how === 'kill') this.signal('SIGKILL');
    await this.process?.stop();
    await this.starting;
  }

  ready(): Promise<void> {
    return this.starting;
  }

  /** Of the process that works, if one does. */
  get pid(): number | undefined {
    return this.process?.exited === false ? this.process.pid : undefined;
  }

  get pids(): number[] {
    return this.pid === undefined ? [] : [this.pid];
  }

  signal(signal: NodeJS.Signals): void {
    if (this.process?.exited === false) this.process.signal(signal);
  }

  /** Its clock shows so much more than the machine's; it starts with the machine's. */
  shiftClock(ms: number): void {
    rmSync(shownIn(this.clockFile), { force: true });
    writeFileSync(this.clockFile, String(ms));
    this.signal('SIGUSR2');
  }

  /** Its clock as it has written it down itself since then, to the second. */
  get clockShown(): number | undefined {
    const file = shownIn(this.clockFile);
    return existsSync(file) ? 1_000 * Math.round(Number(readFileSync(file, 'utf8')) / 1_000) : undefined;
  }

  private async startUntilReady(): Promise<void> {
    while (this.wanted) {
      const started = await this.run().catch(() => undefined);
      if (started === undefined) {
        this.endedByItself++;
        await sleep(PAUSE_MS);
        continue;
      }
      this.process = started;
      started.onExit(() => this.onExit(started));
      return;
    }
  }

  private onExit(ended: LocalBus): void {
    if (!this.wanted || this.process !== ended) return;
    this.endedByItself++;
    this.starting = sleep(PAUSE_MS).then(() => this.startUntilReady());
  }
}
