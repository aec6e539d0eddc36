import { setTimeout as sleep } from 'node:timers/promises';
import { BrokerConnection } from './broker-connection.ts';
import { brokersOf, type BrokerSecurity, type KafkaAddress } from './kafka-address.ts';

/** A broker that says nothing for so long may be dark: the next is asked too. */
const SILENCE_MS = 500;

/** The brokers that a client is told of: any of them answers for all. Whoever answered last is asked first. */
export class Bootstrap {
  private readonly connections: readonly BrokerConnection[];
  private first = 0;

  constructor(address: KafkaAddress & BrokerSecurity) {
    this.connections = brokersOf(address).map(({ host, port }) => new BrokerConnection(host, port, address.clientId, address));
  }

  /** What the first broker that has an answer answers; several may be asked. Throws what the last one failed with. */
  async ask<T>(question: (broker: BrokerConnection) => Promise<T>): Promise<T> {
    const { first, connections } = this;
    const asked: Promise<T>[] = [];
    for (let i = 0; i < connections.length; i++) {
      asked.push(this.askOne((first + i) % connections.length, question));
      const answered = await Promise.race([anyOf(asked), sleep(SILENCE_MS, undefined, { ref: false })]);
      if (answered !== undefined) return answered.answer;
    }
    const answered = await anyOf(asked);
    return answered === undefined ? (asked.at(-1) as Promise<T>) : answered.answer;
  }

  /** Brokers and these topics as one of them knows them; `null`: every topic. */
  metadata(topics: readonly string[] | null): ReturnType<BrokerConnection['metadata']> {
    return this.ask((broker) => broker.metadata(topics));
  }

  async close(): Promise<void> {
    await Promise.all(this.connections.map((connection) => connection.close()));
  }

  private async askOne<T>(at: number, question: (broker: BrokerConnection) => Promise<T>): Promise<T> {
    const answer = await question(this.connections[at] as BrokerConnection);
    this.first = at;
    return answer;
  }
}

/** Nothing when all have failed. */
async function anyOf<T>(asked: readonly Promise<T>[]): Promise<{ answer: T } | undefined> {
  try {
    return { answer: await Promise.any(asked) };
  } catch {
    return undefined;
  }
}
