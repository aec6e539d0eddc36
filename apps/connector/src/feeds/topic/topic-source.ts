import type { TopicFeed } from '@simpul/adapter-kit';
import { readValue, type JsonSource, type SourceRecord } from '@simpul/adapter-kit/host';
import { addCounts, FeedFailed, isOwnTopic, LogUnavailable, NOTHING_YET, positionOf, startOf, type Counts, type TopicPage, type TopicPosition, type TopicReader } from '@simpul/domain';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { lossAlarm } from './loss-alarm.ts';

export interface TopicParts {
  open(): TopicReader;
  /** How long a look waits for records. */
  waitMs: number;
  /** How long to let records gather before the next look, where there were few. */
  gatherMs: number;
}

const PAGE_BYTES = 1_000_000;
/** Of one chunk on its way to the log. */
const CHUNK_RECORDS = 500;
const FEW = 100;

/** Reads a whole topic, each partition in its order; a page of a partition is a batch. */
export class TopicSource implements FeedSource {
  private reader: TopicReader | undefined;
  private topicId = '';
  /** Undefined until the topic has been looked up. */
  private next: Map<number, bigint> | undefined;

  constructor(
    private readonly parts: TopicParts,
    private readonly spec: TopicFeed,
    private readonly means: FeedMeans,
  ) {}

  async look(): Promise<Look> {
    const pages = await this.read();
    if (pages === undefined) {
      this.next = undefined;
      return { againInMs: 0 };
    }
    let counts = NOTHING_YET;
    for (const page of pages) counts = addCounts(counts, await this.take(page));
    const got = pages.reduce((sum, { records }) => sum + records.length, 0);
    return { ...(pages.length > 0 ? { counts } : {}), againInMs: got > 0 && got < FEW ? this.parts.gatherMs : 0 };
  }

  async close(): Promise<void> {
    await this.reader?.close();
  }

  /** Undefined: the offsets have to be looked up again. */
  private async read(): Promise<TopicPage[] | undefined> {
    const { topic } = this.spec;
    this.reader ??= this.parts.open();
    try {
      this.next ??= await this.begin(this.reader);
      return await this.reader.read(topic, this.next, { waitMs: this.parts.waitMs, maxBytes: PAGE_BYTES });
    } catch (error) {
      if (!(error instanceof LogUnavailable)) throw error;
      this.next = undefined;
      throw new FeedFailed('topic-unreachable', `the Kafka with the topic ${topic} does not answer, or not to us: ${error.message.slice(0, 200)}`, `Kafka dengan topik ${topic} tidak menjawab, atau menolak kita`, { cause: error });
    }
  }

  private async begin(reader: TopicReader): Promise<Map<number, bigint>> {
    const { topic, brokers } = this.spec;
    if (brokers === undefined && isOwnTopic(topic)) throw new FeedFailed('topic-missing', `the topic ${topic} is the bus's own, not an agency's`, `topik ${topic} milik bus sendiri, bukan milik instansi`);
    const found = await reader.describe(topic);
    if (found === undefined) throw new FeedFailed('topic-missing', `there is no topic ${topic}`, `topik ${topic} tidak ada`);
    const { next, losses } = startOf(this.means.position as TopicPosition | undefined, found.id, found.partitions);
    if (losses.length > 0) {
      await this.means.alarm(lossAlarm(topic, losses));
      // Told once: the same loss is none the next time.
      await this.means.move({ ...positionOf(found.id, next) });
    }
    this.topicId = found.id;
    return next;
  }

  private async take({ partition, records, next }: TopicPage): Promise<Counts> {
    const { topic } = this.spec;
    const offsets = this.next as Map<number, bigint>;
    const first = offsets.get(partition) ?? 0n;
    let counts = NOTHING_YET;
    if (records.length > 0) {
      const bytes = records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
      const source = this.means.adapter.spec.source as JsonSource;
      const chunks = inChunks(records.map(({ offset, value }) => ({ at: { topic, partition, offset: Number(offset) }, value })), source);
      const receipt = await this.means.takeRecords({ chunks, contentType: 'application/json', body: { bytes, sha256: () => null } }, [this.topicId, String(partition), String(first)]);
      counts = receipt.counts;
    }
    offsets.set(partition, next);
    await this.means.move({ ...positionOf(this.topicId, offsets) });
    return counts;
  }
}

async function* inChunks(messages: readonly { at: SourceRecord['at']; value: Buffer | null }[], source: JsonSource): AsyncGenerator<SourceRecord[]> {
  let index = 0;
  for (let from = 0; from < messages.length; from += CHUNK_RECORDS) {
    const chunk = messages.slice(from, from + CHUNK_RECORDS).flatMap(({ at, value }) => {
      const records = readValue(value, { index, at }, source);
      index += records.length;
      return records;
    });
    yield chunk;
  }
}
