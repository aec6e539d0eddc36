import { Inject, Injectable, Logger } from '@nestjs/common';
import { EVENTS_PARTITIONS, LANE_RETENTION_MS, type ChannelStore, type ClosedLane, type ClosedLaneStore, type ServedStore, type Topics } from '@simpul/domain';
import { CHANNEL_STORE, CLOSED_LANE_STORE, SERVED_STORE, TOPICS } from '@simpul/platform';

const EVERY_MS = 500;
const FORGET_EVERY_MS = 3_600_000;

/**
 * Takes a closed subscription's lane away once every partition's router has passed the rules that closed it: before, a copy could still be on
 * its way. What is to go stands in Postgres, so a crash only delays it. Only for the holder of the relay lock.
 */
@Injectable()
export class LaneJanitor {
  private readonly logger = new Logger('LaneJanitor');
  private readonly troubles = new Set<string>();
  private sweptAt = 0;
  private forgotAt = 0;

  constructor(
    @Inject(CLOSED_LANE_STORE) private readonly closed: ClosedLaneStore,
    @Inject(CHANNEL_STORE) private readonly channels: ChannelStore,
    @Inject(SERVED_STORE) private readonly served: ServedStore,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  /** What can not be done now is tried again; it never stops whoever calls. */
  async sweep(): Promise<void> {
    if (Date.now() - this.sweptAt < EVERY_MS) return;
    this.sweptAt = Date.now();
    await this.attempt('closed lanes are not looked for', async () => {
      for (const lane of await this.closed.passed(EVENTS_PARTITIONS)) await this.attempt(`the closed lane ${lane.lane} is not removed`, () => this.remove(lane));
    });
    await this.attempt('what was served long ago is not forgotten', () => this.forget());
  }

  /** What fails is told once, until it is done. */
  private async attempt(trouble: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.troubles.delete(trouble);
    } catch (error) {
      if (!this.troubles.has(trouble)) this.logger.warn(`${trouble} at present: ${(error as Error).message}`);
      this.troubles.add(trouble);
    }
  }

  private async remove(lane: ClosedLane): Promise<void> {
    await this.channels.delete(lane.agency, lane.subscription);
    await this.topics.remove([lane.lane]);
    await this.closed.removed(lane);
    this.logger.log({ msg: 'a closed lane was removed', agency: lane.agency, subscription: lane.subscription });
  }

  private async forget(): Promise<void> {
    if (Date.now() - this.forgotAt < FORGET_EVERY_MS) return;
    this.forgotAt = Date.now();
    await this.served.forget(new Date(Date.now() - LANE_RETENTION_MS));
  }
}
