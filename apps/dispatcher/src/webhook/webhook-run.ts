import { Logger } from '@nestjs/common';
import {
  DeliveryWindow, HEADERS, HoldLost, judgeAnswer, OPEN_GATE, secretsNow, signWebhook,
  type ChannelLeases, type ChannelStanding, type Dispatch, type LaneSight, type OwnedChannel, type PauseReason, type Secrets, type SecretSeal, type Verdict,
} from '@simpul/domain';
import type { Clock, OpenLane } from '@simpul/platform';
import { Bell } from '../channels/bell.ts';
import type { ChannelRun } from '../channels/channel-run.ts';
import { KeptPosition } from '../channels/kept-position.ts';
import { LaneGone, type LanePages } from '../channels/lane-pages.ts';
import { openSecrets } from './open-secrets.ts';
import { ParkedBooks } from './parked-books.ts';
import { ReadAhead } from './read-ahead.ts';
import { WebhookSender, type SenderOptions } from './send-webhook.ts';
import { gateOf, sameStanding, standingOf, type Stuck } from '../channels/standing-of.ts';

export interface WebhookParts {
  leases: ChannelLeases;
  pages: LanePages;
  clock: Clock;
  sender: SenderOptions;
  seal: SecretSeal;
  counted: (what: string) => void;
}

const SAVE_EVERY_MS = 1_000;
const TROUBLE_MS = 1_000;
const LOOK_AGAIN_MS = 60_000;
const STOP_MS = 5_000;

/** Delivers one lane to one webhook: reads ahead, sends, notes what came of it; all in turns, so that the notes follow one another. */
export class WebhookRun implements ChannelRun {
  private readonly logger = new Logger('WebhookRun');
  private readonly bell: Bell;
  private readonly sender: WebhookSender;
  private readonly position: KeptPosition;
  private readonly books: ParkedBooks;
  private readonly reader: ReadAhead;
  private secrets: Secrets | undefined;
  private window: DeliveryWindow | undefined;
  private lane: OpenLane | undefined;
  private stored: ChannelStanding;
  private stuck: Stuck | undefined;
  private phase: 'going' | 'moved' | 'stopping' | 'lost' = 'going';
  private inTrouble = false;

  constructor(
    private readonly parts: WebhookParts,
    private owned: OwnedChannel,
    private heldUntil: number,
  ) {
    this.bell = new Bell(parts.clock);
    this.sender = new WebhookSender(parts.sender);
    this.position = new KeptPosition(parts.leases, owned, owned.position);
    this.books = new ParkedBooks(parts.leases, parts.pages, owned, owned);
    this.reader = new ReadAhead(parts.pages, () => this.bell.ring());
    this.secrets = openSecrets(parts.seal, owned);
    this.stored = owned.standing;
  }

  async run(): Promise<void> {
    try {
      while (this.phase === 'going' || this.phase === 'moved') await this.turnSafely();
      await this.drain();
      if (this.phase === 'stopping') await this.write();
    } catch (error) {
      if (!(error instanceof HoldLost)) throw error;
    } finally {
      this.sender.close();
    }
  }

  renewed(owned: OwnedChannel, heldUntil: number): void {
    const managed = owned.revision !== this.owned.revision;
    this.owned = owned;
    this.heldUntil = heldUntil;
    this.books.renewed(owned);
    if (managed) {
      this.secrets = openSecrets(this.parts.seal, owned);
      this.stored = owned.standing;
      this.stuck = undefined;
      if (this.window !== undefined) this.window.gate = OPEN_GATE;
    }
    if (this.phase === 'going' && this.position.wasMoved(owned.position)) this.phase = 'moved';
    this.bell.ring();
  }

  stop(): void {
    if (this.phase !== 'lost') this.phase = 'stopping';
    setTimeout(() => this.sender.close(), STOP_MS).unref();
    this.bell.ring();
  }

  lose(): void {
    this.phase = 'lost';
    this.sender.close();
    this.bell.ring();
  }

  private async turnSafely(): Promise<void> {
    try {
      await this.turn();
      if (this.inTrouble) this.logger.log({ msg: 'deliveries go on', ...this.names() });
      this.inTrouble = false;
    } catch (error) {
      if (error instanceof HoldLost) throw error;
      if (error instanceof LaneGone) return this.getStuck(error.reason);
      if (!this.inTrouble) this.logger.warn({ msg: `deliveries wait: ${(error as Error).message}`, ...this.names() });
      this.inTrouble = true;
      await this.bell.wait(this.parts.clock.now() + TROUBLE_MS);
    }
  }

  private async turn(): Promise<void> {
    const { clock, pages } = this.parts;
    if (this.phase === 'moved') await this.goBack();
    if (this.stuck !== undefined && clock.now() < (this.stuck.nextTry?.getTime() ?? Number.POSITIVE_INFINITY)) return this.bell.wait(this.stuck.nextTry?.getTime());
    if (this.secrets === undefined) return this.getStuck('secret-unreadable');
    const window = (this.window ??= await this.open());
    await this.write();
    if (await this.books.takeUp(window, this.lane as OpenLane)) this.bell.ring();
    if (!window.held && clock.now() >= window.gate.until) this.reader.go(window, this.lane as OpenLane);
    const sight = await pages.sight(this.owned.agency);
    if (performance.now() < this.heldUntil) for (const dispatch of window.next(clock.now())) void this.deliver(window, dispatch, sight);
    await this.bell.wait(this.wakeAt(window));
  }

  private async open(): Promise<DeliveryWindow> {
    const { agency, subscription } = this.owned;
    const { lane, cursor } = await this.parts.pages.start(agency, subscription, this.position.text);
    const parked = await this.parts.leases.parkedSubjects(this.owned);
    this.lane = lane;
    this.stuck = undefined;
    return new DeliveryWindow(cursor, parked, gateOf(this.stored));
  }

  /** The subscriber has committed another cursor: what is under way ends, and all begins there. */
  private async goBack(): Promise<void> {
    await this.drain();
    await this.write();
    this.logger.log({ msg: 'the position was moved by its subscriber', ...this.names() });
    this.position.restart(this.owned.position);
    this.window = undefined;
    this.stuck = undefined;
    if (this.phase === 'moved') this.phase = 'going';
  }

  private async getStuck(reason: PauseReason): Promise<void> {
    await this.drain();
    await this.write();
    this.window = undefined;
    this.stuck = { reason, nextTry: reason === 'no-lane' ? new Date(this.parts.clock.now() + LOOK_AGAIN_MS) : null };
    await this.saveStanding();
  }

  private async deliver(window: DeliveryWindow, dispatch: Dispatch, sight: LaneSight): Promise<void> {
    const verdict = await this.verdictOn(dispatch, sight);
    const led = window.answered(dispatch, verdict, this.parts.clock.now(), Math.random());
    if (verdict.kind === 'refused' && led !== 'tries-again') this.books.refused(dispatch, verdict.status);
    if (led === 'delivered' && dispatch.step === undefined) this.books.out(dispatch);
    this.parts.counted(led === 'tries-again' ? verdict.kind : led);
    this.bell.ring();
  }

  private async verdictOn({ record }: Dispatch, sight: LaneSight): Promise<Verdict> {
    const { clock } = this.parts;
    const { target } = this.owned;
    try {
      const body = sight.show(record);
      if (body === undefined) return { kind: 'passed-over' };
      const headers = signWebhook(secretsNow(this.secrets as Secrets, clock.now()), record.headers[HEADERS.id]?.toString('utf8') ?? '', clock.now(), body);
      return judgeAnswer(await this.sender.post({ url: target.kind === 'webhook' ? target.url : '', headers, body }), clock.now());
    } catch (error) {
      // What can't be written as a request parks its own subject and nothing else.
      this.logger.error({ msg: `an event can't be sent: ${(error as Error).message}`, offset: String(record.offset), ...this.names() });
      return { kind: 'refused', status: 0 };
    }
  }

  /** Notes what has come of the deliveries: the parked before the position that passes them. */
  private async write(): Promise<void> {
    const { window } = this;
    if (window === undefined) return;
    await this.books.write(window, this.phase !== 'going');
    const now = this.parts.clock.now();
    const position = window.position();
    const since = this.position.unsavedSince(position);
    const idle = window.load.span === 0 || this.phase === 'stopping';
    if (since !== undefined && (idle || now - since >= SAVE_EVERY_MS)) await this.position.save(position, now);
    await this.saveStanding();
  }

  private async saveStanding(): Promise<void> {
    const stuck = this.stuck ?? (this.window?.held ? { reason: 'too-many-parked' as const, nextTry: null } : undefined);
    const standing = standingOf(this.window?.gate ?? OPEN_GATE, stuck, this.stored, this.parts.clock.now());
    if (sameStanding(standing, this.stored)) return;
    await this.parts.leases.saveStanding(this.owned, standing);
    this.stored = standing;
  }

  private wakeAt(window: DeliveryWindow): number | undefined {
    const since = this.position.unsavedSince(window.position());
    const now = this.parts.clock.now();
    const gate = window.gate.until > now ? window.gate.until : undefined;
    const times = [window.nextTime(now), gate, since === undefined ? undefined : since + SAVE_EVERY_MS].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Until nothing is under way. */
  private async drain(): Promise<void> {
    await this.reader.stop();
    while (this.window !== undefined && this.window.sending > 0) await this.bell.wait();
  }

  private names(): { agency: string; subscription: string } {
    return { agency: this.owned.agency, subscription: this.owned.subscription };
  }
}
