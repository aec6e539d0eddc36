import { Socket } from 'node:net';
import { StoreUnavailable } from '@simpul/domain';
import { Client, type ClientConfig } from 'pg';

/** Where it is not asked, a server keeps the locks of a host that died without a word for two hours; now it gives them back within twenty seconds. */
const KEEPALIVES = 'SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3';

/** The holder asks too, and gives up after ten seconds more: it has to know before another gets the lock. */
const ASK_AFTER_MS = 5_000;

const CLOSE_MS = 2_000;

/** One connection that holds one advisory lock; when the connection goes, so does the lock. */
export class LockSession {
  /** Rejects with `StoreUnavailable` when the connection is lost before `close`. */
  readonly lost: Promise<never>;
  private readonly socket = new Socket();
  private readonly client: Client;
  private isLost = false;
  private closing = false;

  private constructor(config: ClientConfig) {
    const client = new Client({ ...config, keepAlive: true, keepAliveInitialDelayMillis: ASK_AFTER_MS, stream: () => this.socket });
    this.client = client;
    this.lost = new Promise((_, reject) => {
      const lose = () => {
        if (this.closing) return;
        this.isLost = true;
        reject(new StoreUnavailable('the connection that held a lock was lost'));
      };
      client.on('error', lose);
      client.on('end', lose);
    });
    this.lost.catch(() => {});
  }

  static async open(config: ClientConfig): Promise<LockSession> {
    const session = new LockSession(config);
    try {
      await session.client.connect();
      await session.client.query(KEEPALIVES);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  get alive(): boolean {
    return !this.isLost && !this.closing;
  }

  /** False at once when another session holds it. */
  async tryLock(name: string): Promise<boolean> {
    const { rows } = await this.client.query<{ got: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got', [name]);
    return rows[0]?.got === true;
  }

  /** Waits for its turn. */
  async lock(name: string): Promise<void> {
    await this.client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  }

  /** Gives the lock back by ending the connection; within two seconds, even where the server says nothing more. */
  async close(): Promise<void> {
    this.closing = true;
    const cut = setTimeout(() => this.socket.destroy(), CLOSE_MS);
    await this.client.end().catch(() => {});
    clearTimeout(cut);
  }
}
