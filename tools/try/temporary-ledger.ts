import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { LedgerContent } from '@simpul/adapter-kit/host';

/**
 * What the records of one file said last. A database without a name: SQLite keeps it in memory while it is small, spills the rest to a
 * file of its own and removes that at the end, so that a file of any size is tried in constant memory.
 */
export class TemporaryLedger {
  private readonly database = new DatabaseSync('');
  private readonly read: StatementSync;
  private readonly write: StatementSync;

  constructor() {
    this.database.exec('CREATE TABLE ledger (key TEXT PRIMARY KEY, hash BLOB NOT NULL, count INTEGER NOT NULL, content TEXT NOT NULL) WITHOUT ROWID');
    this.read = this.database.prepare('SELECT hash, count, content FROM ledger WHERE key = ?');
    this.write = this.database.prepare('INSERT OR REPLACE INTO ledger (key, hash, count, content) VALUES (?, ?, ?, ?)');
  }

  get(keys: Iterable<string>): Map<string, LedgerContent> {
    const found = new Map<string, LedgerContent>();
    for (const key of keys) {
      const row = this.read.get(key) as { hash: Uint8Array; count: number; content: string } | undefined;
      if (row) found.set(key, { key, contentHash: Buffer.from(row.hash), count: row.count, content: row.content });
    }
    return found;
  }

  put(entries: Iterable<LedgerContent>): void {
    this.database.exec('BEGIN');
    for (const { key, contentHash, count, content } of entries) this.write.run(key, contentHash, count, content);
    this.database.exec('COMMIT');
  }

  close(): void {
    this.database.close();
  }
}
