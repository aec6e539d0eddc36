import type { Kafka } from 'kafkajs';
import type { LogReader, RunningConsumer } from '@simpul/domain';
import { GroupRun, type Alarm, type Reading } from './group-run.ts';
import type { KafkaAddress } from './kafka-address.ts';
import { openKafkajs } from './open-kafkajs.ts';

export interface GroupReaderOptions extends KafkaAddress {
  /** Told of what an operator should know. Never holds record contents. */
  onAlarm?: (alarm: Alarm) => void;
}

/** Consumer groups by kafkajs: batches of one partition in order, several partitions side by side; committed when handled. */
export class GroupReader implements LogReader {
  private readonly options: GroupReaderOptions;
  private readonly kafka: Kafka;

  constructor(options: GroupReaderOptions) {
    this.options = options;
    this.kafka = openKafkajs(options, { requestTimeout: 15_000, retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 2_000 } });
  }

  async readBatches(reading: Reading): Promise<RunningConsumer> {
    const run = new GroupRun(this.kafka, reading, this.options.onAlarm ?? (() => {}));
    await run.start();
    return run;
  }
}
