import { StoreUnavailable } from '@simpul/domain';
import type { Client } from 'pg';

/** One connection that holds one advisory lock; when the connection goes, so does the lock. */
export class LockSession {
  /** Rejects with `StoreUnavailable` when the connection is lost before `close`. */
  readonly lost: Promise<never>;
  private isLost = false;
  private closing = false;

  private constructor(private readonly client: Client) {
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

  static async open(client: Client): Promise<LockSession> {
    const session = new LockSession(client);
    await client.connect();
    return session;
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

  /** Gives the lock back by ending the connection. */
  async close(): Promise<void> {
    this.closing = true;
    await this.client.end().catch(() => {});
  }
}
