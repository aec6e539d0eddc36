import { Inject, Injectable } from '@nestjs/common';
import { EVENTS_TOPIC, HEADERS, readOrigin, type LaneReader, type LogRecord, type RulesStore } from '@simpul/domain';
import { LANE_READER, Lanes, RULES_STORE } from '@simpul/platform';
import { scanTopic } from '../log/scan-topic.ts';
import { foundIn, type FoundEvent } from './find-event.ts';
import type { Question } from './what-is-asked.ts';

/** Records of one lane that are looked through, from its newest end. */
const MOST = 200_000n;

/** Looks for an event in the lanes of whoever should have got it: they are short beside the log, and tell where in it the event stands. */
@Injectable()
export class FindInLanes {
  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(LANE_READER) private readonly reader: LaneReader,
    private readonly lanes: Lanes,
  ) {}

  /** Throws what `Lanes.find` throws. */
  async find({ subscriber, wanted, window }: Question, signal: AbortSignal): Promise<FoundEvent | undefined> {
    for (const { name, state } of await this.rules.subscriptions(subscriber)) {
      if (state === 'closed') continue;
      const lane = await this.lanes.find(subscriber, name);
      const { high } = await this.lanes.range(lane);
      const from = await this.lanes.offsetAt(lane, window.from.getTime());
      const start = high - from > MOST ? high - MOST : from;
      for await (const record of scanTopic(this.reader, { topic: lane.topic, partition: 0, start, end: high }, signal)) {
        const found = wanted.is(record) ? await this.inLog(record) : undefined;
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  private async inLog(copy: LogRecord): Promise<FoundEvent | undefined> {
    const origin = readOrigin(copy.headers[HEADERS.origin]);
    if (origin === undefined) return undefined;
    const fetched = await this.reader.fetchLane({ topic: EVENTS_TOPIC, partition: origin.partition, offset: origin.offset, maxBytes: 1, waitMs: 0 });
    const record = fetched.kind === 'records' ? fetched.records.find(({ offset }) => offset === origin.offset) : undefined;
    // The log may have let go of it already, and the lane not yet.
    return { ...foundIn(record ?? copy), origin };
  }
}
