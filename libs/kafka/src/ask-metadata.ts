import type { BrokerConnection } from './broker-connection.ts';

/** Brokers and these topics as the first broker that answers knows them. Throws what the last one failed with. */
export async function askMetadata(connections: readonly BrokerConnection[], topics: readonly string[]): ReturnType<BrokerConnection['metadata']> {
  let failure: unknown;
  for (const connection of connections) {
    try {
      return await connection.metadata(topics);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
