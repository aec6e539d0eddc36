import { Logger } from '@nestjs/common';
import { HEADERS, MOST_PARKED, type ChannelLeases, type DeliveryWindow, type Dispatch, type Hold, type OwnedChannel, type ParkedEvent, type Unparked } from '@simpul/domain';
import type { OpenLane } from '@simpul/platform';
import type { LanePages } from '../channels/lane-pages.ts';

const AT_ONCE = 500;
const RELEASING = { subjects: 32, events: 100 };
/** Released ones that went out are noted in such numbers, or when no more are on their way: a crash repeats no more. */
const NOTE_AT = 50;

/** What stands parked of one channel: written down before the position passes it, taken up again when its agency says so. */
export class ParkedBooks {
  private readonly logger = new Logger('ParkedBooks');
  private count: number;
  private asked: boolean;
  private readonly refusals = new Map<string, number>();
  private readonly again = new Map<string, number>();
  /** Released ones that need not stay: offsets per subject, and whether they went out. */
  private readonly gone = new Map<string, Map<bigint, keyof Unparked>>();
  private readonly active = new Set<string>();

  constructor(
    private readonly leases: ChannelLeases,
    private readonly pages: LanePages,
    private readonly hold: Hold,
    { parked, releasing }: Pick<OwnedChannel, 'parked' | 'releasing'>,
  ) {
    this.count = parked;
    this.asked = releasing;
  }

  get full(): boolean {
    return this.count >= MOST_PARKED;
  }

  renewed({ parked, releasing }: Pick<OwnedChannel, 'parked' | 'releasing'>): void {
    this.count = parked;
    this.asked ||= releasing;
  }

  /** Its receiver has refused it for good. */
  refused({ subject, step }: Dispatch, status: number): void {
    (step === undefined ? this.again : this.refusals).set(subject, status);
  }

  /** One that was released went out. */
  out({ subject, record }: Dispatch): void {
    this.drop(subject, record.offset, 'out');
  }

  /** `all`: nothing more will go out of this window. Throws `HoldLost`, `StoreUnavailable`; what was not written stays to be written. */
  async write(window: DeliveryWindow, all: boolean): Promise<void> {
    await this.park(window);
    for (const [subject, offsets] of this.gone) {
      if (!all && offsets.size < NOTE_AT && window.isReleasing(subject)) continue;
      const which = (kind: keyof Unparked) => [...offsets].flatMap(([offset, of]) => (of === kind ? [offset] : []));
      await this.leases.unpark(this.hold, subject, { out: which('out'), lost: which('lost') });
      this.gone.delete(subject);
      this.count -= offsets.size;
    }
    for (const [subject, status] of this.again) {
      await this.leases.parkAgain(this.hold, subject, status);
      this.again.delete(subject);
      this.active.delete(subject);
      this.asked = true;
    }
    window.held = this.full;
  }

  /** Takes up what is to go out again, after `write`; true: there is more to write and take up at once. Throws `HoldLost`, `StoreUnavailable`, `LogUnavailable`. */
  async takeUp(window: DeliveryWindow, lane: OpenLane): Promise<boolean> {
    if (!this.asked && ![...this.active].some((subject) => !window.isReleasing(subject))) return false;
    this.asked = false;
    for (const { subject, events } of await this.leases.releasing(this.hold, RELEASING)) {
      if (window.isReleasing(subject) || this.again.has(subject) || this.gone.has(subject)) continue;
      if (events.length > 0) await this.send(window, lane, subject, events);
      else if (await this.leases.freeSubject(this.hold, subject)) this.free(window, subject);
    }
    return this.asked || this.gone.size > 0;
  }

  private async send(window: DeliveryWindow, lane: OpenLane, subject: string, events: readonly ParkedEvent[]): Promise<void> {
    this.active.add(subject);
    const found = await this.pages.again(lane, events);
    for (const { offset, id } of events) if (!found.has(offset)) this.expired(subject, offset, id);
    window.release(subject, [...found.values()]);
  }

  private free(window: DeliveryWindow, subject: string): void {
    this.active.delete(subject);
    // Others may wait for their turn behind the first ones.
    this.asked = true;
    window.free(subject);
  }

  private async park(window: DeliveryWindow): Promise<void> {
    for (let room = MOST_PARKED - this.count; room > 0 && window.toPark.length > 0; room = MOST_PARKED - this.count) {
      const dispatches = window.toPark.slice(0, Math.min(AT_ONCE, room));
      const first = new Map(dispatches.flatMap(({ subject }) => (this.refusals.has(subject) ? [[subject, this.refusals.get(subject) as number] as const] : [])));
      await this.leases.park(this.hold, dispatches.map(parkedEventOf), first);
      window.settleParked(dispatches);
      for (const subject of first.keys()) this.refusals.delete(subject);
      this.count += dispatches.length;
    }
  }

  private expired(subject: string, offset: bigint, id: string): void {
    this.logger.warn({ msg: 'a parked event was released after the lane had let go of it', agency: this.hold.agency, subscription: this.hold.subscription, event: id });
    this.drop(subject, offset, 'lost');
  }

  private drop(subject: string, offset: bigint, kind: keyof Unparked): void {
    const offsets = this.gone.get(subject) ?? new Map<bigint, keyof Unparked>();
    this.gone.set(subject, offsets.set(offset, kind));
  }
}

function parkedEventOf({ subject, record }: Dispatch): ParkedEvent {
  const { offset, headers, timestamp } = record;
  return { subject, offset, id: headers[HEADERS.id]?.toString('utf8') ?? '', type: headers[HEADERS.type]?.toString('utf8') ?? '', at: new Date(timestamp) };
}
