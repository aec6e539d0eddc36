import { Inject, Injectable } from '@nestjs/common';
import { subjectFor } from '@simpul/contract';
import { ALIASES_TOPIC, AliasTable, LogUnavailable, type LaneReader } from '@simpul/domain';
import { LANE_READER, SUBJECT_KEY } from '../tokens.ts';

const MAX_BYTES = 4_000_000;

/** Who an identifier (NIP, NI PPPK) names, as the connectors have found out by now: the topic `aliases` is read on before each answer. */
@Injectable()
export class EmployeeSubjects {
  private readonly aliases = new AliasTable();
  private next = 0n;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SUBJECT_KEY) private readonly key: string,
    @Inject(LANE_READER) private readonly lanes: LaneReader,
  ) {}

  /** The opaque subject of whoever has this identifier. Throws `LogUnavailable`. */
  async subjectOf(identifier: string): Promise<string> {
    const read = this.turn.then(() => this.readOn());
    this.turn = read.catch(() => {});
    await read;
    const hash = subjectFor(this.key, identifier);
    return this.aliases.get(hash) ?? hash;
  }

  private async readOn(): Promise<void> {
    for (let more = true; more; ) {
      const fetched = await this.lanes.fetchLane({ topic: ALIASES_TOPIC, partition: 0, offset: this.next, maxBytes: MAX_BYTES, waitMs: 0 });
      if (fetched.kind === 'no-such-topic') throw new LogUnavailable(`the topic ${ALIASES_TOPIC} is missing`);
      if (fetched.kind === 'out-of-range') {
        this.next = fetched.logStart;
        continue;
      }
      for (const { key, value } of fetched.records) if (key && value) this.aliases.set({ hash: key.toString('latin1'), subject: value.toString('latin1') });
      const last = fetched.records.at(-1);
      if (last) this.next = last.offset + 1n;
      more = last !== undefined && this.next < fetched.highWatermark;
    }
  }
}
