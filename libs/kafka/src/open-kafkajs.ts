import { createRequire } from 'node:module';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';
import { followCoordinators } from './follow-coordinator.ts';
import type { KafkaAddress } from './kafka-address.ts';

interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

// kafkajs 2.2.4, its last, looks for requests that wait every millisecond on every connection, for ever (its issue 1556): two percent of a
// core for nothing. Where none waits there is nothing to look for; one that comes to wait is looked for again.
const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as { prototype: RequestQueue };
const schedule = prototype.scheduleCheckPendingRequests;
prototype.scheduleCheckPendingRequests = function () {
  if (this.pending.length > 0) schedule.call(this);
};

followCoordinators();

export function openKafkajs({ brokers, clientId }: KafkaAddress, settings: Pick<KafkaConfig, 'requestTimeout' | 'retry'>): Kafka {
  return new Kafka({ clientId, brokers: brokers.split(','), logLevel: logLevel.NOTHING, connectionTimeout: 2_000, ...settings });
}
