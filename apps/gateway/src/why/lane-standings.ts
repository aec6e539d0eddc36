import { Inject, Injectable } from '@nestjs/common';
import { decodeCursor, HEADERS, readOrigin, type ChannelStore, type CopyPlace, type CursorStore, type LaneReader, type LaneStanding, type ParkedStore, type Reached, type ServedStore } from '@simpul/domain';
import { CHANNEL_STORE, CURSOR_STORE, LANE_READER, Lanes, PARKED_STORE, SERVED_STORE, type OpenLane } from '@simpul/platform';
import { ServedLanes } from '../inbox/served-lanes.ts';
import { scanTopic } from '../log/scan-topic.ts';
import type { FoundEvent } from './find-event.ts';

/** Clocks of machines differ by less. */
const SKEW_MS = 60_000;
/** Lane records that are looked through for a copy; it comes within moments, but for a backfill. */
const MOST = 100_000n;

/** How a lane stands towards one event that was routed to it. */
@Injectable()
export class LaneStandings {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    @Inject(CURSOR_STORE) private readonly cursors: CursorStore,
    @Inject(SERVED_STORE) private readonly served: ServedStore,
    @Inject(CHANNEL_STORE) private readonly channels: ChannelStore,
    @Inject(PARKED_STORE) private readonly parked: ParkedStore,
    private readonly lanes: Lanes,
    private readonly servedLanes: ServedLanes,
  ) {}

  /** Throws what `Lanes.find` throws. */
  async of(agency: string, subscription: string, event: FoundEvent, signal: AbortSignal): Promise<LaneStanding> {
    const lane = await this.lanes.find(agency, subscription);
    await this.servedLanes.flush();
    const [copy, committed, served, channel, parked] = await Promise.all([
      this.copyIn(lane, event, signal),
      this.cursors.committed(agency, subscription),
      this.served.since(agency, subscription, new Date(event.acceptedAt.getTime() - SKEW_MS)),
      this.channels.find(agency, subscription),
      this.parked.holds(agency, subscription, event.attributes.id),
    ]);
    return {
      subscription,
      copy,
      committed: committed && reached(lane, committed.cursor, committed.committedAt),
      served: served.flatMap((row) => reached(lane, row.cursor, row.servedAt) ?? []),
      paused: channel?.standing.state === 'paused' ? { reason: channel.standing.reason ?? 'no-answer', since: channel.standing.since } : undefined,
      parked,
    };
  }

  /** A lane keeps the order of its origins: where a later one of the same log partition stands, an earlier one stands before it. */
  private async copyIn(lane: OpenLane, { origin, acceptedAt }: FoundEvent, signal: AbortSignal): Promise<CopyPlace> {
    const { low, high } = await this.lanes.range(lane);
    const offset = await this.lanes.offsetAt(lane, acceptedAt.getTime() - SKEW_MS);
    const start = offset < low ? low : offset;
    const end = high - start > MOST ? start + MOST : high;
    for await (const record of scanTopic(this.reader, { topic: lane.topic, partition: 0, start, end }, signal)) {
      const here = readOrigin(record.headers[HEADERS.origin]);
      if (here?.partition !== origin.partition) continue;
      if (here.offset === origin.offset) return { kind: 'at', offset: record.offset };
      if (here.offset > origin.offset) return low > 0n && start === low ? { kind: 'gone' } : { kind: 'unknown' };
    }
    if (end < high || signal.aborted) return { kind: 'unknown' };
    return low > 0n && start === low ? { kind: 'gone' } : { kind: 'coming' };
  }
}

/** Undefined for a cursor of a lane that stood under this name before. */
function reached(lane: OpenLane, text: string, at: Date): Reached | undefined {
  const cursor = decodeCursor(text);
  return cursor?.incarnation === lane.incarnation ? { cursor, at } : undefined;
}
