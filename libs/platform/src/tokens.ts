/** Injection tokens of what the edges provide; each stands for the port of the same name in `@simpul/domain`. */
export const CONFIG = Symbol('Config');
export const APP_INFO = Symbol('AppInfo');
export const DATABASE = Symbol('Database');
/** The key (text) that employee subjects are hashed with: `SUBJECT_KEY`, or in local mode a stored one. */
export const SUBJECT_KEY = Symbol('SubjectKey');
/** `SecretSeal` with the keys of `WEBHOOK_KEYS`, or in local mode a stored one. */
export const SECRET_SEAL = Symbol('SecretSeal');

export const LOG_APPENDER = Symbol('LogAppender');
export const LOG_READER = Symbol('LogReader');
export const LANE_READER = Symbol('LaneReader');
export const TOPICS = Symbol('Topics');

export const AGENCY_STORE = Symbol('AgencyStore');
export const CREDENTIAL_STORE = Symbol('CredentialStore');
export const SETTING_STORE = Symbol('SettingStore');
export const BATCH_STORE = Symbol('BatchStore');
export const LEDGER_STORE = Symbol('LedgerStore');
export const REJECTION_STORE = Symbol('RejectionStore');
export const RETRY_JOB_STORE = Symbol('RetryJobStore');
export const RULES_STORE = Symbol('RulesStore');
export const ROUTER_STATE_STORE = Symbol('RouterStateStore');
export const CURSOR_STORE = Symbol('CursorStore');
export const SERVED_STORE = Symbol('ServedStore');
export const CLOSED_LANE_STORE = Symbol('ClosedLaneStore');
export const SNAPSHOT_READER = Symbol('SnapshotReader');
export const POSITION_STORE = Symbol('PositionStore');
export const OUTBOX_STORE = Symbol('OutboxStore');
export const TASK_STORE = Symbol('TaskStore');
export const ATTACHMENT_STORE = Symbol('AttachmentStore');
export const REMOTE_WORK_STORE = Symbol('RemoteWorkStore');
export const REMOTE_WORK_READER = Symbol('RemoteWorkReader');
export const CHANNEL_STORE = Symbol('ChannelStore');
export const CHANNEL_LEASES = Symbol('ChannelLeases');
export const PARKED_STORE = Symbol('ParkedStore');
export const FEED_STORE = Symbol('FeedStore');
export const DUMP_KEY_STORE = Symbol('DumpKeyStore');
