import { readFileSync } from 'node:fs';
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

  /** To it and to the processes that it has begun: PostgreSQL serves each connection by one. */
  signalAll(signal: NodeJS.Signals): void {
    for (const pid of [this.server.pid, ...childrenOf(this.server.pid)]) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        // A connection may have ended meanwhile.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}
