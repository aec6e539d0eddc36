import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { LogBatch, LogReader, PartitionHandler, RunningConsumer } from '@simpul/domain';
import { isObservable, lastValueFrom } from 'rxjs';

export interface KafkaBatchTransportOptions {
  reader: LogReader;
  topic: string;
  group: string;
  /** Of the handler (`@MessagePattern`); left out: the topic. Two consumers of one topic in one process need one each. */
  pattern?: string;
  /** What goes before a partition's first batch and after its last. */
  lifecycle: Pick<PartitionHandler, 'start' | 'stop'>;
}

/** Hands whole batches to the handler of the topic's pattern and awaits it: the stock Kafka transport takes one message at a time. */
export class KafkaBatchTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('kafka-batches');
  private consumer: RunningConsumer | undefined;

  constructor(private readonly options: KafkaBatchTransportOptions) {
    super();
  }

  listen(done: (error?: unknown) => void): void {
    const { reader, topic, group, lifecycle, pattern = topic } = this.options;
    const handler = this.getHandlerByPattern(pattern);
    if (handler === null) return done(new Error(`nothing handles "${pattern}"`));
    const partitions: PartitionHandler = {
      start: (partition, committed) => lifecycle.start(partition, committed),
      stop: (partition) => lifecycle.stop(partition),
      handle: (batch) => handOver(handler, batch),
    };
    reader.readBatches({ topic, group, handler: partitions }).then((consumer) => {
      this.consumer = consumer;
      done();
    }, done);
  }

  async close(): Promise<void> {
    await this.consumer?.close();
  }

  on(): void {}

  unwrap<T>(): T {
    return this.consumer as unknown as T;
  }
}

async function handOver(handler: MessageHandler, batch: LogBatch): Promise<void> {
  const answer: unknown = await handler(batch, undefined);
  if (isObservable(answer)) await lastValueFrom(answer, { defaultValue: undefined });
}
