import { childrenOf } from '../../../bench/measure/process-usage.ts';
import type { GuardedProcess } from '../../../tools/local/guarded-process.ts';

type Server = GuardedProcess & { port: number };
type Start = (at: { port?: number }) => Promise<Server>;

/** Kafka or PostgreSQL, which comes back at the same port with the same data. */
export class ServerPart {
  private server: Server;
  private readonly start: Start;

  private constructor(server: Server, start: Start) {
    this.server = server;
    this.start = start;
  }

  static async start(start: Start): Promise<ServerPart> {
    return new ServerPart(await start({}), start);
  }

  get port(): number {
    return this.server.port;
  }

  get pid(): number {
    return this.server.pid;
  }

  /** Its own, and those of the processes that it has begun: PostgreSQL serves each connection by one. */
  get pids(): number[] {
    return [this.pid, ...childrenOf(this.pid)];
  }

  async kill(): Promise<void> {
    if (!this.server.exited) this.server.signal('SIGKILL');
    await this.server.stop();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  async restart(): Promise<void> {
    this.server = await this.start({ port: this.port });
  }

  /** To all of them. */
  signal(signal: NodeJS.Signals): void {
    for (const pid of this.pids) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        // A connection may have ended meanwhile.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }
}
