import { Inject, Injectable } from '@nestjs/common';
import { HEADERS, REJECTED_HEADERS, REJECTED_PARTITIONS, REJECTED_TOPIC, rejectionIdOf, type LaneReader, type LogRecord, type RejectionRow, type RejectionStore } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { LANE_READER, REJECTION_STORE } from '@simpul/platform';
import { scanTopic } from '../log/scan-topic.ts';
import { FindEvent } from './find-event.ts';
import type { SearchWindow } from './search-window.ts';

/** Looks for what somebody sent and the bus refused, by what stands in the bytes as they came. */
@Injectable()
export class FindRejection {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    @Inject(REJECTION_STORE) private readonly rejections: RejectionStore,
    private readonly events: FindEvent,
  ) {}

  /** The newest that is still open. Throws `LogUnavailable`. */
  async newest(publisher: string, isMeant: (raw: Buffer) => boolean, window: SearchWindow, signal: AbortSignal): Promise<RejectionRow | undefined> {
    const stretches = await this.events.stretches(REJECTED_TOPIC, window, partitionOf(publisher, REJECTED_PARTITIONS));
    const found: LogRecord[] = [];
    for (const stretch of stretches) {
      for await (const record of scanTopic(this.reader, stretch, signal)) {
        if (String(record.key) === publisher && record.value !== null && isMeant(record.value)) found.push(record);
      }
    }
    for (const record of found.toReversed()) {
      const row = await this.rejections.get(publisher, idOf(record));
      if (row?.state === 'open') return row;
    }
    return undefined;
  }
}

function idOf({ headers }: LogRecord): string {
  return rejectionIdOf(String(headers[HEADERS.batch]), Number(String(headers[REJECTED_HEADERS.index])));
}
