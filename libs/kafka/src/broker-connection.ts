import { Connection, createAPI, fetchV13, listOffsetsV9, metadataV12, produceV11, ResponseError, Writer } from '@platformatic/kafka';
import type { BrokerSecurity } from './kafka-address.ts';

export type FetchResponse = Awaited<ReturnType<typeof fetchV13.api.async>>;
export type ProduceResponse = ReturnType<typeof produceV11.parseResponse>;
export type FetchTopics = Parameters<typeof fetchV13.api.async>[7];

const produce = createAPI<[body: Buffer], ProduceResponse>(0, 11, (body: Buffer) => Writer.create().append(body), produceV11.parseResponse);

/** Times that stand for the end of a partition and for its beginning (ListOffsets). */
export const [LATEST, EARLIEST] = [-1n, -2n];

const CONNECT_MS = 2_000;
const REQUEST_MS = 6_000;

/** A connection made on first use and again after it broke. */
export class BrokerConnection {
  private connection: Connection | undefined;
  private opening: Promise<Connection> | undefined;
  private readonly host: string;
  private readonly port: number;
  private readonly clientId: string;
  private readonly security: BrokerSecurity;

  constructor(host: string, port: number, clientId: string, security: BrokerSecurity = {}) {
    this.host = host;
    this.port = port;
    this.clientId = clientId;
    this.security = security;
  }

  /** Errors of single partitions stand in the answer; other errors are thrown. */
  async fetch(waitMs: number, topics: FetchTopics, isolation: 'all' | 'committed' = 'all'): Promise<FetchResponse> {
    const connection = await this.open();
    try {
      return await fetchV13.api.async(connection, waitMs, 1, 16_000_000, isolation === 'all' ? 0 : 1, 0, -1, topics, [], '');
    } catch (error) {
      const response = error instanceof ResponseError ? (error as unknown as { response?: FetchResponse }).response : undefined;
      if (response !== undefined && response.errorCode === 0) return response;
      await this.close();
      throw error;
    }
  }

  /** Sends a body as `encodeProduce` makes it. Throws `ResponseError` where a partition refused. */
  async produce(body: Buffer): Promise<ProduceResponse> {
    const connection = await this.open();
    try {
      return await produce.async(connection, body);
    } catch (error) {
      if (!(error instanceof ResponseError)) await this.close();
      throw error;
    }
  }

  async metadata(topics: readonly string[]) {
    const connection = await this.open();
    try {
      return await metadataV12.api.async(connection, [...topics], false, false);
    } catch (error) {
      const response = error instanceof ResponseError ? (error as unknown as { response?: Awaited<ReturnType<typeof metadataV12.api.async>> }).response : undefined;
      if (response !== undefined) return response;
      await this.close();
      throw error;
    }
  }

  /** Of each partition the first offset at or after a time in milliseconds; -1 where no record is so late. Throws where it does not lead them all. */
  async offsets(topic: string, partitions: readonly number[], time: bigint): Promise<Map<number, bigint>> {
    const connection = await this.open();
    try {
      const { topics } = await listOffsetsV9.api.async(connection, -1, 0, [{ name: topic, partitions: partitions.map((partitionIndex) => ({ partitionIndex, currentLeaderEpoch: -1, timestamp: time })) }]);
      return new Map(topics.flatMap(({ partitions: found }) => found.map(({ partitionIndex, offset }) => [partitionIndex, offset] as const)));
    } catch (error) {
      if (!(error instanceof ResponseError)) await this.close();
      throw error;
    }
  }

  /** Earliest and next offset. */
  async bounds(topic: string, partition: number): Promise<{ logStart: bigint; highWatermark: bigint }> {
    const at = async (time: bigint) => (await this.offsets(topic, [partition], time)).get(partition) ?? 0n;
    return { logStart: await at(EARLIEST), highWatermark: await at(LATEST) };
  }

  /** Whether this broker serves all of these partitions as their leader. */
  async leads(topics: readonly { name: string; partitions: readonly number[] }[]): Promise<boolean> {
    const asked = topics.filter(({ partitions }) => partitions.length > 0);
    const connection = await this.open();
    try {
      await listOffsetsV9.api.async(connection, -1, 0, asked.map(({ name, partitions }) => ({ name, partitions: partitions.map((partitionIndex) => ({ partitionIndex, currentLeaderEpoch: -1, timestamp: LATEST })) })));
      return true;
    } catch (error) {
      if (error instanceof ResponseError) return false;
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.opening?.catch(() => {});
    const { connection } = this;
    this.connection = undefined;
    await connection?.close().catch(() => {});
  }

  /** Callers of one moment share one connection. */
  private async open(): Promise<Connection> {
    if (this.connection?.isConnected()) return this.connection;
    this.opening ??= this.connect().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  private async connect(): Promise<Connection> {
    const { tls, sasl } = this.security;
    const connection = new Connection(this.clientId, { connectTimeout: CONNECT_MS, requestTimeout: REQUEST_MS, ...(tls === undefined ? {} : { tls }), ...(sasl === undefined ? {} : { sasl }) });
    connection.on('error', () => {});
    await connection.connect(this.host, this.port);
    this.connection = connection;
    return connection;
  }
}
