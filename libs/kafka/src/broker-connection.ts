import { Connection, createAPI, createTopicsV7, deleteTopicsV6, fetchV13, listOffsetsV9, metadataV12, produceV11, ResponseError, Writer } from '@platformatic/kafka';
import type { BrokerSecurity } from './kafka-address.ts';
import { UNKNOWN_TOPIC } from './refused-topics.ts';

export type FetchResponse = Awaited<ReturnType<typeof fetchV13.api.async>>;
export type ProduceResponse = ReturnType<typeof produceV11.parseResponse>;
export type FetchTopics = Parameters<typeof fetchV13.api.async>[7];
export type NewTopic = Parameters<typeof createTopicsV7.api.async>[1][number];
type Metadata = Awaited<ReturnType<typeof metadataV12.api.async>>;

const produce = createAPI<[body: Buffer], ProduceResponse>(0, 11, (body: Buffer) => Writer.create().append(body), produceV11.parseResponse);

/** Times that stand for the end of a partition and for its beginning (ListOffsets). */
export const [LATEST, EARLIEST] = [-1n, -2n];

const CONNECT_MS = 2_000;
const REQUEST_MS = 6_000;
/** Before the request's own timeout, so that the broker says what went wrong. */
const TOPICS_MS = 5_000;

const ALREADY_EXISTS = 36;

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
      const response = answerIn<FetchResponse>(error);
      if (response !== undefined && response.errorCode === 0) return response;
      await this.close();
      throw error;
    }
  }

  /** Sends a body as `encodeProduce` makes it. Throws `ResponseError` where a partition refused. */
  produce(body: Buffer): Promise<ProduceResponse> {
    return this.using((connection) => produce.async(connection, body));
  }

  /** Brokers and these topics, whose errors stand in the answer; `null`: every topic. */
  async metadata(topics: readonly string[] | null): Promise<Metadata> {
    return answered(this.using((connection) => metadataV12.api.async(connection, topics && [...topics], false, false)));
  }

  /** Those that are there already stay as they are. Throws what Kafka says of one that it does not make. */
  async createTopics(topics: readonly NewTopic[]): Promise<void> {
    const answer = await answered(this.using((connection) => createTopicsV7.api.async(connection, [...topics], TOPICS_MS, false)));
    requireDone(answer.topics, ALREADY_EXISTS);
  }

  /** Those that are not there are passed over. Throws what Kafka says of one that it does not delete. */
  async deleteTopics(names: readonly string[]): Promise<void> {
    const answer = await answered(this.using((connection) => deleteTopicsV6.api.async(connection, names.map((name) => ({ name })), TOPICS_MS)));
    requireDone(answer.responses, UNKNOWN_TOPIC);
  }

  /** Of each partition the first offset at or after a time in milliseconds; -1 where no record is so late. Throws where it does not lead them all. */
  async offsets(topic: string, partitions: readonly number[], time: bigint): Promise<Map<number, bigint>> {
    const { topics } = await this.using((connection) => listOffsetsV9.api.async(connection, -1, 0, [{ name: topic, partitions: partitions.map((partition) => place(partition, time)) }]));
    return new Map(topics.flatMap(({ partitions: found }) => found.map(({ partitionIndex, offset }) => [partitionIndex, offset] as const)));
  }

  /** Earliest and next offset. */
  async bounds(topic: string, partition: number): Promise<{ logStart: bigint; highWatermark: bigint }> {
    const at = async (time: bigint) => (await this.offsets(topic, [partition], time)).get(partition) ?? 0n;
    return { logStart: await at(EARLIEST), highWatermark: await at(LATEST) };
  }

  /** Whether this broker serves all of these partitions as their leader. */
  async leads(topics: readonly { name: string; partitions: readonly number[] }[]): Promise<boolean> {
    const asked = topics.filter(({ partitions }) => partitions.length > 0).map(({ name, partitions }) => ({ name, partitions: partitions.map((partition) => place(partition, LATEST)) }));
    try {
      await this.using((connection) => listOffsetsV9.api.async(connection, -1, 0, asked));
      return true;
    } catch (error) {
      if (error instanceof ResponseError) return false;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.opening?.catch(() => {});
    const { connection } = this;
    this.connection = undefined;
    await connection?.close().catch(() => {});
  }

  /** What is no answer, such as its absence, breaks the connection: the next one is made anew. */
  private async using<T>(request: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.open();
    try {
      return await request(connection);
    } catch (error) {
      if (!(error instanceof ResponseError)) await this.close();
      throw error;
    }
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

const place = (partitionIndex: number, timestamp: bigint) => ({ partitionIndex, currentLeaderEpoch: -1, timestamp });

/** The client throws an answer that holds an error of any of its parts. */
function answerIn<T>(error: unknown): T | undefined {
  return error instanceof ResponseError ? (error as unknown as { response?: T }).response : undefined;
}

/** The answer, with the errors of its parts in it. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const answer = answerIn<T>(error);
    if (answer === undefined) throw error;
    return answer;
  }
}

function requireDone(topics: readonly { name?: string | null; errorCode: number; errorMessage?: string | null }[], harmless: number): void {
  const failed = topics.find(({ errorCode }) => errorCode !== 0 && errorCode !== harmless);
  if (failed !== undefined) throw new Error(`Kafka says of the topic ${failed.name}: ${failed.errorMessage ?? `error ${failed.errorCode}`}`);
}
