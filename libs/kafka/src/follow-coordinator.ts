import { createRequire } from 'node:module';

interface ConsumerGroup {
  readonly groupId: string;
  readonly cluster: { findGroupCoordinator(of: { groupId: string }): Promise<unknown> };
  coordinator: unknown;
  readonly offsetManager: { coordinator: unknown } | null;
  heartbeat: Ask;
  commitOffsets: Ask;
}

type Ask = (this: ConsumerGroup, argument: unknown) => Promise<unknown>;

/** What a coordinator says, or a connection, when another broker coordinates the group by now. */
const ELSEWHERE: ReadonlySet<string | undefined> = new Set(['NOT_COORDINATOR_FOR_GROUP', 'GROUP_COORDINATOR_NOT_AVAILABLE', 'KafkaJSBrokerNotFound', 'KafkaJSConnectionError', 'KafkaJSConnectionClosedError', 'KafkaJSRequestTimeoutError']);

// kafkajs 2.2.4, its last, asks who coordinates a group when it joins and never again (its pull request 1779): when that broker ends, whoever
// reads the log stands still until it is back, or for a minute. The member stays what it is to the new coordinator: nobody has to join again.
export function followCoordinators(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/consumer/consumerGroup') as { prototype: ConsumerGroup };
  prototype.heartbeat = following(prototype.heartbeat);
  prototype.commitOffsets = following(prototype.commitOffsets);
}

function following(ask: Ask): Ask {
  return async function (argument) {
    try {
      return await ask.call(this, argument);
    } catch (error) {
      const { name, type } = error as { name?: string; type?: string };
      if (!ELSEWHERE.has(type) && !ELSEWHERE.has(name)) throw error;
      this.coordinator = await this.cluster.findGroupCoordinator({ groupId: this.groupId });
      if (this.offsetManager !== null) this.offsetManager.coordinator = this.coordinator;
      return ask.call(this, argument);
    }
  };
}
