import type { AgencyStore, AttachmentStore, BatchStore, ChannelLeases, ChannelStore, ClosedLaneStore, CredentialStore, CursorStore, DumpKeyStore, FeedStore, LedgerStore, OutboxStore, ParkedStore, PositionStore, RejectionStore, RemoteWorkReader, RemoteWorkStore, RetryJobStore, RouterStateStore, RulesStore, ServedStore, SettingStore, SnapshotReader, TaskStore } from '@simpul/domain';
import type { Database } from './database.ts';
import { PostgresAgencyStore } from './stores/agency-store.ts';
import { PostgresBatchStore } from './stores/batch-store.ts';
import { PostgresChannelLeases } from './stores/channels/channel-leases.ts';
import { PostgresChannelStore } from './stores/channels/channel-store.ts';
import { PostgresParkedStore } from './stores/channels/parked-store.ts';
import { PostgresClosedLaneStore } from './stores/closed-lane-store.ts';
import { PostgresCredentialStore } from './stores/credential-store.ts';
import { PostgresCursorStore } from './stores/cursor-store.ts';
import { PostgresDumpKeyStore } from './stores/dump-key-store.ts';
import { PostgresFeedStore } from './stores/feed-store.ts';
import { PostgresLedgerStore } from './stores/ledger-store.ts';
import { PostgresOutboxStore } from './stores/outbox-store.ts';
import { PostgresPositionStore } from './stores/position-store.ts';
import { PostgresRejectionStore } from './stores/rejection-store.ts';
import { PostgresRemoteWorkReader } from './stores/remote-work/remote-work-reader.ts';
import { PostgresRemoteWorkStore } from './stores/remote-work/remote-work-store.ts';
import { PostgresRetryJobStore } from './stores/retry-job-store.ts';
import { PostgresRouterStateStore } from './stores/router-state-store.ts';
import { PostgresRulesStore } from './stores/rules-store.ts';
import { PostgresServedStore } from './stores/served-store.ts';
import { PostgresSettingStore } from './stores/setting-store.ts';
import { PostgresSnapshotReader } from './stores/snapshot-reader.ts';
import { PostgresAttachmentStore } from './stores/tasks/attachment-store.ts';
import { PostgresTaskStore } from './stores/tasks/task-store.ts';

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
  served: ServedStore;
  closedLanes: ClosedLaneStore;
  snapshots: SnapshotReader;
  positions: PositionStore;
  outbox: OutboxStore;
  tasks: TaskStore;
  attachments: AttachmentStore;
  remoteWork: RemoteWorkStore;
  remoteWorkReader: RemoteWorkReader;
  channels: ChannelStore;
  channelLeases: ChannelLeases;
  parked: ParkedStore;
  feeds: FeedStore;
  dumpKeys: DumpKeyStore;
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
    served: new PostgresServedStore(database),
    closedLanes: new PostgresClosedLaneStore(database),
    snapshots: new PostgresSnapshotReader(database),
    positions: new PostgresPositionStore(database),
    outbox: new PostgresOutboxStore(database),
    tasks: new PostgresTaskStore(database),
    attachments: new PostgresAttachmentStore(database),
    remoteWork: new PostgresRemoteWorkStore(database),
    remoteWorkReader: new PostgresRemoteWorkReader(database),
    channels: new PostgresChannelStore(database),
    channelLeases: new PostgresChannelLeases(database),
    parked: new PostgresParkedStore(database),
    feeds: new PostgresFeedStore(database),
    dumpKeys: new PostgresDumpKeyStore(database),
  };
}
