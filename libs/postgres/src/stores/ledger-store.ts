import { StoreUnavailable, type LedgerEntry, type LedgerStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import type { LockSession } from '../lock-session.ts';
import { cleanText } from './clean-text.ts';

export class PostgresLedgerStore implements LedgerStore {
  private readonly claims = new Map<string, LockSession>();

  constructor(private readonly database: Database) {}

  async claim(agency: string): Promise<{ release(): Promise<void> } | undefined> {
    const session = await this.database.tryLock(`simpul:ledger:${agency}`);
    if (session === undefined) return undefined;
    this.claims.set(agency, session);
    return {
      release: async () => {
        if (this.claims.get(agency) === session) this.claims.delete(agency);
        await session.close();
      },
    };
  }

  async get(agency: string, keys: readonly string[]): Promise<Map<string, LedgerEntry>> {
    this.refuseLostClaim(agency);
    const asked = new Map(keys.map((key) => [cleanText(key), key]));
    const rows = await this.database.query<LedgerEntry>(GET, [agency, [...asked.keys()]]);
    return new Map(rows.map((row) => [asked.get(row.key) as string, { ...row, key: asked.get(row.key) as string }]));
  }

  async put(agency: string, entries: readonly LedgerEntry[]): Promise<void> {
    this.refuseLostClaim(agency);
    // One key twice in a statement is an error; one order for all keeps two writers from waiting for each other.
    const last = [...new Map(entries.map((entry) => [cleanText(entry.key), entry]))].toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (last.length === 0) return;
    const column = <T>(pick: (entry: LedgerEntry) => T) => last.map(([, entry]) => pick(entry));
    await this.database.query(PUT, [agency, last.map(([key]) => key), column(({ contentHash }) => contentHash), column(({ count }) => count), column(({ content }) => cleanText(content))]);
  }

  // Another batch may hold the claim by now, and what this one knows may be old.
  private refuseLostClaim(agency: string): void {
    const claim = this.claims.get(agency);
    if (claim !== undefined && !claim.alive) throw new StoreUnavailable('the claim on the ledger was lost with its connection');
  }
}

const GET = `SELECT key, content_hash AS "contentHash", count, content FROM ledger WHERE agency = $1 AND key = ANY($2::text[])`;

const PUT = `
  INSERT INTO ledger (agency, key, content_hash, count, content)
  SELECT $1, * FROM unnest($2::text[], $3::bytea[], $4::integer[], $5::text[])
  ON CONFLICT (agency, key) DO UPDATE SET content_hash = excluded.content_hash, count = excluded.count, content = excluded.content`;
