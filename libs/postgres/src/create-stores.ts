import type { AgencyStore, BatchStore, CredentialStore, CursorStore, LedgerStore, OutboxStore, PositionStore, RejectionStore, RetryJobStore, RouterStateStore, RulesStore, SettingStore } from '@simpul/domain';
import type { Database } from './database.ts';
import { PostgresAgencyStore } from './stores/agency-store.ts';
import { PostgresBatchStore } from './stores/batch-store.ts';
import { PostgresCredentialStore } from './stores/credential-store.ts';
import { PostgresCursorStore } from './stores/cursor-store.ts';
import { PostgresLedgerStore } from './stores/ledger-store.ts';
import { PostgresOutboxStore } from './stores/outbox-store.ts';
import { PostgresPositionStore } from './stores/position-store.ts';
import { PostgresRejectionStore } from './stores/rejection-store.ts';
import { PostgresRetryJobStore } from './stores/retry-job-store.ts';
import { PostgresRouterStateStore } from './stores/router-state-store.ts';
import { PostgresRulesStore } from './stores/rules-store.ts';
import { PostgresSettingStore } from './stores/setting-store.ts';

/** Every store port of the domain on one database. */
export interface Stores {
  agencies: AgencyStore;
  credentials: CredentialStore;
  settings: SettingStore;
  batches: BatchStore;
  ledger: LedgerStore;
  rejections: RejectionStore;
  retryJobs: RetryJobStore;
  rules: RulesStore;
  routerState: RouterStateStore;
  cursors: CursorStore;
  positions: PositionStore;
  outbox: OutboxStore;
}

export function createStores(database: Database): Stores {
  return {
    agencies: new PostgresAgencyStore(database),
    credentials: new PostgresCredentialStore(database),
    settings: new PostgresSettingStore(database),
    batches: new PostgresBatchStore(database),
    ledger: new PostgresLedgerStore(database),
    rejections: new PostgresRejectionStore(database),
    retryJobs: new PostgresRetryJobStore(database),
    rules: new PostgresRulesStore(database),
    routerState: new PostgresRouterStateStore(database),
    cursors: new PostgresCursorStore(database),
    positions: new PostgresPositionStore(database),
    outbox: new PostgresOutboxStore(database),
  };
}
