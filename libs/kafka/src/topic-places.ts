import type { Bootstrap } from './bootstrap.ts';

export interface TopicPlace {
  id: string;
  /** Leader's node id per partition. */
  leaders: readonly number[];
}

export interface Node {
  id: number;
  host: string;
  port: number;
}

const FRESH_MS = 30_000;

/** Where topics live: their ids and leaders, asked of Kafka when unknown or doubted. */
export class TopicPlaces {
  private readonly places = new Map<string, { place: TopicPlace; until: number }>();
  readonly nodes = new Map<number, Node>();
  private readonly asking = new Map<string, Promise<void>>();
  private readonly bootstrap: Pick<Bootstrap, 'metadata'>;

  constructor(bootstrap: Pick<Bootstrap, 'metadata'>) {
    this.bootstrap = bootstrap;
  }

  async find(topic: string): Promise<TopicPlace | undefined> {
    const known = this.places.get(topic);
    if (known !== undefined && known.until > Date.now()) return known.place;
    await (this.asking.get(topic) ?? this.askWithAgeing(topic));
    return this.places.get(topic)?.place;
  }

  /** One question for all that are not known; `known` tells them then. */
  async findAll(topics: readonly string[]): Promise<void> {
    const now = Date.now();
    const missing = topics.filter((topic) => (this.places.get(topic)?.until ?? 0) <= now);
    if (missing.length > 0) await this.ask(missing);
  }

  known(topic: string): TopicPlace | undefined {
    return this.places.get(topic)?.place;
  }

  doubt(topic: string): void {
    this.places.delete(topic);
  }

  /** Together with all that would be asked for soon: hundreds of lanes, each read now and then, would be as many questions. */
  private askWithAgeing(topic: string): Promise<void> {
    const soon = Date.now() + FRESH_MS / 2;
    const topics = [topic];
    for (const [other, { until }] of this.places) if (until < soon && other !== topic && !this.asking.has(other)) topics.push(other);
    const asked = this.ask(topics).finally(() => topics.forEach((one) => this.asking.delete(one)));
    for (const one of topics) this.asking.set(one, asked);
    return asked;
  }

  private async ask(topics: readonly string[]): Promise<void> {
    const answer = await this.bootstrap.metadata(topics);
    for (const { nodeId, host, port } of answer.brokers) this.nodes.set(nodeId, { id: nodeId, host, port });
    for (const { name, topicId, errorCode, partitions } of answer.topics) {
      if (typeof name !== 'string') continue;
      if (errorCode !== 0 || partitions.length === 0) {
        this.places.delete(name);
        continue;
      }
      const leaders: number[] = [];
      for (const { partitionIndex, leaderId } of partitions) leaders[partitionIndex] = leaderId;
      this.places.set(name, { place: { id: topicId, leaders }, until: Date.now() + FRESH_MS });
    }
  }
}
