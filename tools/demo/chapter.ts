import type { Receiver } from '../../test/harness/receiver.ts';
import type { BusClient } from './bus-client.ts';
import type { Teller } from './teller.ts';

/** What a story is told with. */
export interface StoryParts {
  bus: BusClient;
  teller: Teller;
  /** Kota Jayapura's own programs, to which events are pushed. */
  webhook: Receiver;
  /** Lets Kafka delete all that a lane holds, as it does after 90 days. */
  expire: (lane: string) => Promise<void>;
}

export type Chapter = (parts: StoryParts) => Promise<void>;
