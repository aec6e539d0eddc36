import type { OwnedChannel } from '@simpul/domain';

/** The delivery of one channel while this process owns it. */
export interface ChannelRun {
  /** Ends when it was told to, or when somebody else owns the channel. */
  run(): Promise<void>;
  /** As the store has it now; nothing is sent after `heldUntil` (of `performance.now()`) unless told anew. */
  renewed(owned: OwnedChannel, heldUntil: number): void;
  /** Ends in order: what is under way is waited for, and what was done is noted. */
  stop(): void;
  /** Somebody else owns it: ends at once, without a word. */
  lose(): void;
}
