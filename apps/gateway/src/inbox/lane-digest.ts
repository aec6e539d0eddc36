import { Inject, Injectable } from '@nestjs/common';
import { Digest, encodeCursor, HEADERS, readOrigin, type LaneReader, type TypeDigest } from '@simpul/domain';
import { LANE_READER, Lanes, LaneView, Problem } from '@simpul/platform';
import { scanTopic } from '../log/scan-topic.ts';
import { LaneCursors } from './lane-cursors.ts';

export interface DigestAnswer {
  subscription: string;
  date: string;
  types: TypeDigest[];
  /** What lies before this cursor is counted. */
  cursor: string;
}

/** Farthest east on earth a date begins so much before it does at Greenwich; a clock may be wrong by as much again. */
const EARLY_MS = 28 * 3_600_000;

/** What a lane holds of one date: the date that stands in each event's `time`, as its sender's clock showed it. */
@Injectable()
export class LaneDigest {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    private readonly lanes: Lanes,
    private readonly cursors: LaneCursors,
    private readonly view: LaneView,
  ) {}

  /** Of what lies before `cursor`; left out: of all that is there. Throws what `LaneCursors.start` throws, `Problem` `unavailable` when cut short. */
  async of(agency: string, asked: { subscription: string; date: string; cursor?: string | undefined }, signal: AbortSignal): Promise<DigestAnswer> {
    const { subscription, date } = asked;
    const { lane, cursor } = await this.cursors.start(agency, { subscription, ...(asked.cursor ? { cursor: asked.cursor } : { from: 'latest' }) });
    const sight = await this.view.of(agency);
    // An event of this date can have come late, but not before the date had begun anywhere.
    const start = await this.lanes.offsetAt(lane, Date.parse(`${date}T00:00:00Z`) - EARLY_MS);
    const digest = new Digest();
    const origins = new Map<number, bigint>();
    for await (const record of scanTopic(this.reader, { topic: lane.topic, partition: 0, start, end: cursor.next }, signal)) {
      const origin = readOrigin(record.headers[HEADERS.origin]);
      if (origin !== undefined && origin.offset <= (origins.get(origin.partition) ?? -1n)) continue;
      if (origin !== undefined) origins.set(origin.partition, origin.offset);
      const { [HEADERS.time]: time, [HEADERS.type]: type, [HEADERS.id]: id } = record.headers;
      if (time?.toString('latin1', 0, 10) === date && type && id && sight.mayHave(record)) digest.add(type.toString(), id.toString());
    }
    if (signal.aborted) throw new Problem('unavailable');
    return { subscription, date, types: digest.byType(), cursor: encodeCursor(cursor) };
  }
}
