import { LOG_TOPICS, LogUnavailable, StoreUnavailable, type Appended, type BatchRow, type BatchStore, type LedgerEntry, type LedgerStore, type NewRecord, type RefusedAgain, type RejectionRow, type RejectionStore } from '@simpul/domain';
import { MemoryLog as SharedLog } from '../../../test/harness/memory-log.ts';

/** The log in memory, which counts what is on its way, and may refuse from some append on. */
export class MemoryLog extends SharedLog {
  /** Appends that are refused from this one on (0-based); -1 = none. */
  failFrom = -1;
  appends = 0;
  /** How many are on their way at most, seen so far. */
  mostAtOnce = 0;
  private atOnce = 0;

  constructor() {
    super(LOG_TOPICS);
  }

  override async append(records: readonly NewRecord[]): Promise<Appended[]> {
    const number = this.appends++;
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.atOnce--;
    if (this.failFrom >= 0 && number >= this.failFrom) throw new LogUnavailable('not now');
    return super.append(records);
  }
}

export class MemoryBatches implements BatchStore {
  readonly rows = new Map<string, BatchRow>();
  checkpoints = 0;

  async open(batch: Parameters<BatchStore['open']>[0]): Promise<void> {
    this.rows.set(batch.id, { ...batch, state: 'open', sha256: null, bytes: 0, accepted: 0, unchanged: 0, rejected: 0, lastRecord: -1, closedAt: null, problem: null });
  }

  async checkpoint(id: string, counts: Parameters<BatchStore['checkpoint']>[1]): Promise<void> {
    this.checkpoints++;
    this.rows.set(id, { ...(this.rows.get(id) as BatchRow), ...counts });
  }

  async close(id: string, state: 'complete' | 'broken', end: Parameters<BatchStore['close']>[2]): Promise<void> {
    this.rows.set(id, { ...(this.rows.get(id) as BatchRow), state, ...end });
  }

  async record(rows: readonly BatchRow[]): Promise<void> {
    for (const row of rows) this.rows.set(row.id, row);
  }

  async get(agency: string, id: string): Promise<BatchRow | undefined> {
    const row = this.rows.get(id);
    return row?.agency === agency ? row : undefined;
  }

  async list(agency: string): Promise<{ items: BatchRow[] }> {
    return { items: [...this.rows.values()].filter((row) => row.agency === agency) };
  }

  async newest(agency: string): Promise<BatchRow | undefined> {
    return (await this.list(agency)).items.at(-1);
  }
}

export class MemoryLedger implements LedgerStore {
  readonly entries = new Map<string, LedgerEntry>();
  failPuts = false;
  private readonly claimed = new Set<string>();

  async claim(agency: string): Promise<{ release(): Promise<void> } | undefined> {
    if (this.claimed.has(agency)) return undefined;
    this.claimed.add(agency);
    return { release: async () => void this.claimed.delete(agency) };
  }

  async get(agency: string, keys: readonly string[]): Promise<Map<string, LedgerEntry>> {
    return new Map(keys.flatMap((key) => {
      const entry = this.entries.get(`${agency} ${key}`);
      return entry ? [[key, entry]] : [];
    }));
  }

  async put(agency: string, entries: readonly LedgerEntry[]): Promise<void> {
    if (this.failPuts) throw new StoreUnavailable('not now');
    for (const entry of entries) this.entries.set(`${agency} ${entry.key}`, entry);
  }
}

export class MemoryRejections implements Omit<RejectionStore, 'closeVanished'> {
  readonly rows = new Map<string, RejectionRow>();

  async add(rows: readonly RejectionRow[]): Promise<void> {
    for (const row of rows) this.rows.set(row.id, row);
  }

  async get(agency: string, id: string): Promise<RejectionRow | undefined> {
    const row = this.rows.get(id);
    return row?.agency === agency ? row : undefined;
  }

  async list(agency: string, { batch, code, state, limit }: Parameters<RejectionStore['list']>[1]): Promise<{ items: RejectionRow[] }> {
    const items = [...this.rows.values()].filter((row) => row.agency === agency && (!batch || row.batch === batch) && (!code || row.code === code) && (!state || row.state === state));
    return { items: items.slice(0, limit) };
  }

  async closeByKeys(agency: string, keys: readonly string[]): Promise<number> {
    const open = [...this.rows.values()].filter((row) => row.agency === agency && row.state === 'open' && row.recordKey !== null && keys.includes(row.recordKey));
    for (const row of open) Object.assign(row, { state: 'closed', closedBy: 'later-record' });
    return open.length;
  }

  async closeRefusedAgain(agency: string, batch: string, { keys, hashes }: RefusedAgain): Promise<void> {
    for (const row of this.rows.values()) {
      const isMeant = keys.includes(row.recordKey ?? '') || hashes.includes(row.recordHash ?? '');
      if (row.agency === agency && row.state === 'open' && row.batch !== batch && isMeant) Object.assign(row, { state: 'closed', closedBy: 'sent-again' });
    }
  }

  async closeByIds(agency: string, ids: readonly string[], by: 'later-record' | 'sent-again'): Promise<void> {
    for (const row of this.rows.values()) if (row.agency === agency && row.state === 'open' && ids.includes(row.id)) Object.assign(row, { state: 'closed', closedBy: by });
  }

  async closeByRetry(_agency: string, id: string): Promise<void> {
    const row = this.rows.get(id) as RejectionRow;
    Object.assign(row, { state: 'closed', closedBy: 'retry', attempts: row.attempts + 1 });
  }

  async closeEarlier(agency: string, key: string, id: string): Promise<void> {
    const all = [...this.rows.values()];
    const earlier = all.slice(0, all.findIndex((row) => row.id === id));
    for (const row of earlier) if (row.agency === agency && row.state === 'open' && row.recordKey === key) Object.assign(row, { state: 'closed', closedBy: 'later-record' });
  }

  async refusedAgain(_agency: string, id: string, reason: Parameters<RejectionStore['refusedAgain']>[2]): Promise<void> {
    const row = this.rows.get(id) as RejectionRow;
    const { code, message } = reason;
    Object.assign(row, { code, message, attempts: row.attempts + 1 });
  }
}
