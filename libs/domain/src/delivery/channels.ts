/** Where a subscription's lane is pushed to. A subscription without a channel is pulled. */
export type ChannelTarget =
  /** As `checkWebhookUrl` lets pass. */
  | { kind: 'webhook'; url: string }
  /** Below the agency's own folder of the file root, as `checkFolder` lets pass. */
  | { kind: 'file'; folder: string };

/** Why nothing is delivered at present. */
export const PAUSE_REASONS = [
  'answered', 'no-answer', 'redirected', 'private-target', 'too-many-parked', 'cursor-expired', 'no-lane', 'folder-unusable', 'reader-behind', 'secret-unreadable',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** How a channel stands. */
export interface ChannelStanding {
  state: 'active' | 'paused';
  /** Null while active. */
  reason: PauseReason | null;
  /** The last answer's HTTP status, when `reason` is `answered` or `redirected`. */
  status: number | null;
  /** Failures one after another. */
  failures: number;
  since: Date | null;
  /** Null: not by itself, but when what is named by `reason` has changed. */
  nextTry: Date | null;
}

export const ACTIVE: ChannelStanding = { state: 'active', reason: null, status: null, failures: 0, since: null, nextTry: null };

export interface Channel {
  agency: string;
  subscription: string;
  target: ChannelTarget;
  standing: ChannelStanding;
  /** Until then deliveries are signed with the secret before, too; null = one secret alone. */
  previousSecretUntil: Date | null;
  createdAt: Date;
}

export interface NewChannel {
  agency: string;
  subscription: string;
  target: ChannelTarget;
  /** As `SecretSeal` seals it; null for files. */
  secret: string | null;
}

/** A webhook's secrets as they stand in the store. */
export interface StoredSecrets {
  agency: string;
  subscription: string;
  current: string;
  previous: string | null;
}

/**
 * The push channels, as whoever manages subscriptions sees them. A dispatcher sees a change within seconds. The position of a channel is the
 * subscription's committed cursor (`CursorStore`): a new channel goes on from there, or from the lane's beginning; committing another moves it.
 */
export interface ChannelStore {
  find(agency: string, subscription: string): Promise<Channel | undefined>;
  /** By subscription. */
  list(agency: string): Promise<Channel[]>;
  /** False: the subscription has a channel already, or another one of the agency writes into the folder. */
  create(channel: NewChannel): Promise<boolean>;
  /** A new address of the same kind, tried at once even when the channel was paused; false: there is no channel of this kind, or another one writes into the folder. */
  update(agency: string, subscription: string, target: ChannelTarget): Promise<boolean>;
  /** What stands parked goes with it. False: there was none. */
  delete(agency: string, subscription: string): Promise<boolean>;
  /** Sealed. Deliveries are signed with both until `graceEnds`; of an earlier grace nothing remains. False: there is no webhook. */
  rotateSecret(agency: string, subscription: string, secret: string, graceEnds: Date): Promise<boolean>;
  /** Of every agency's webhooks. */
  secrets(): Promise<StoredSecrets[]>;
  /** The same secrets, sealed anew. False: others stand there by now. */
  reseal(from: StoredSecrets, to: Pick<StoredSecrets, 'current' | 'previous'>): Promise<boolean>;
}
