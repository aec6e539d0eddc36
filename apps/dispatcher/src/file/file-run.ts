import { Logger } from '@nestjs/common';
import { ACTIVE, decodeCursor, encodeCursor, HoldLost, isFull, type ChannelLeases, type ChannelStanding, type Cursor, type FileBounds, type OwnedChannel, type PauseReason } from '@simpul/domain';
import type { Clock, OpenLane } from '@simpul/platform';
import { Bell } from '../channels/bell.ts';
import type { ChannelRun } from '../channels/channel-run.ts';
import { KeptPosition } from '../channels/kept-position.ts';
import { LaneGone, type LanePages } from '../channels/lane-pages.ts';
import { sameStanding } from '../channels/standing-of.ts';
import { ChannelFolder, FolderUnusable, type WrittenFile } from './channel-folder.ts';

export interface FileParts {
  leases: ChannelLeases;
  pages: LanePages;
  clock: Clock;
  root: string | undefined;
  bounds: FileBounds;
  counted: (what: string, count: number) => void;
}

/** So many files stand there, and no more are written until the reader has taken some. */
const MOST_FILES = 100;
const LOOK_MS = 1_000;
const LOOK_AGAIN_MS = 60_000;
const PAGE = { limit: 1_000, maxBytes: 4_000_000 };

interface Gathered {
  first: bigint;
  since: number;
  lines: Buffer[];
  bytes: number;
}

/** Writes one lane into files; what its reader has taken is committed. */
export class FileRun implements ChannelRun {
  private readonly logger = new Logger('FileRun');
  private readonly bell: Bell;
  private readonly position: KeptPosition;
  private readonly ending = new AbortController();
  private folder: ChannelFolder | undefined;
  private lane: OpenLane | undefined;
  private readAt: Cursor | undefined;
  private files: WrittenFile[] = [];
  private gathered: Gathered | undefined;
  private stored: ChannelStanding;
  private phase: 'going' | 'moved' | 'ending' = 'going';

  constructor(
    private readonly parts: FileParts,
    private owned: OwnedChannel,
    private heldUntil: number,
  ) {
    this.bell = new Bell(parts.clock);
    this.position = new KeptPosition(parts.leases, owned, owned.position);
    this.stored = owned.standing;
  }

  async run(): Promise<void> {
    try {
      while (this.phase !== 'ending') await this.turnSafely();
    } catch (error) {
      if (!(error instanceof HoldLost)) throw error;
    }
  }

  renewed(owned: OwnedChannel, heldUntil: number): void {
    // A folder of another name is another folder: what stands in the old one stays its reader's.
    if (owned.revision !== this.owned.revision || this.position.wasMoved(owned.position)) this.phase = this.phase === 'ending' ? 'ending' : 'moved';
    this.owned = owned;
    this.heldUntil = heldUntil;
    this.bell.ring();
  }

  stop(): void {
    this.phase = 'ending';
    this.ending.abort();
    this.bell.ring();
  }

  lose(): void {
    this.stop();
  }

  private async turnSafely(): Promise<void> {
    try {
      await this.turn();
    } catch (error) {
      if (error instanceof HoldLost) throw error;
      const reason = reasonOf(error);
      if (reason === undefined) this.logger.warn({ msg: `files wait: ${(error as Error).message}`, agency: this.owned.agency, subscription: this.owned.subscription });
      else await this.stand(reason, LOOK_AGAIN_MS);
      this.forget();
      await this.rest(reason === undefined ? LOOK_MS : LOOK_AGAIN_MS);
    }
  }

  private async turn(): Promise<void> {
    if (this.phase === 'moved') {
      this.position.restart(this.owned.position);
      this.stored = this.owned.standing;
      this.forget();
      this.phase = 'going';
    }
    if (this.folder === undefined) await this.open();
    await this.commitTaken();
    if (this.files.length >= MOST_FILES) {
      await this.stand('reader-behind', null);
      return this.rest(LOOK_MS);
    }
    await this.stand(null, null);
    await this.gather();
    if (this.gathered !== undefined && this.isFull(this.gathered) && performance.now() < this.heldUntil) await this.write(this.gathered);
  }

  /** Reads on behind the last file that stands there. */
  private async open(): Promise<void> {
    const { agency, subscription, target, epoch } = this.owned;
    const folder = await ChannelFolder.open(this.parts.root, agency, target.kind === 'file' ? target.folder : '');
    const { lane, cursor } = await this.parts.pages.start(agency, subscription, this.position.text);
    const files = await folder.files(epoch);
    this.files = files.filter(({ manifest }) => manifest.subscription === subscription && isBeyond(cursor, decodeCursor(manifest.cursor)));
    for (const done of files.filter((file) => !this.files.includes(file))) await folder.remove(done);
    this.readAt = decodeCursor(this.files.at(-1)?.manifest.cursor ?? '') ?? cursor;
    this.lane = lane;
    this.folder = folder;
  }

  private async commitTaken(): Promise<void> {
    const taken = (await this.folder?.taken(this.files)) ?? [];
    const last = decodeCursor(taken.at(-1)?.manifest.cursor ?? '');
    if (last === undefined || (await this.position.save(last, this.parts.clock.now())) === 'moved') return;
    for (const file of taken) await this.folder?.remove(file);
    this.files = this.files.slice(taken.length);
  }

  private async gather(): Promise<void> {
    const { agency } = this.owned;
    const page = await this.parts.pages.read(this.lane as OpenLane, this.readAt as Cursor, { ...PAGE, waitMs: LOOK_MS, signal: this.ending.signal });
    const sight = await this.parts.pages.sight(agency);
    for (const record of page.records) {
      const line = sight.show(record);
      if (line === undefined) continue;
      this.gathered ??= { first: record.offset, since: this.parts.clock.now(), lines: [], bytes: 0 };
      this.gathered.lines.push(onOneLine(line));
      this.gathered.bytes += line.length;
    }
    this.readAt = page.cursor;
  }

  private isFull({ lines, bytes, since }: Gathered): boolean {
    return isFull({ count: lines.length, bytes, since }, this.parts.bounds, this.parts.clock.now());
  }

  private async write({ first, lines }: Gathered): Promise<void> {
    const { subscription, epoch } = this.owned;
    const about = { subscription, cursor: encodeCursor(this.readAt as Cursor), createdAt: new Date(this.parts.clock.now()).toISOString() };
    const file = await this.folder?.write(first, epoch, lines, about).catch((error: NodeJS.ErrnoException) => {
      throw new FolderUnusable(error.code ?? error.message, { cause: error });
    });
    if (file !== undefined) this.files.push(file);
    this.gathered = undefined;
    this.parts.counted('written', lines.length);
  }

  private async rest(ms: number): Promise<void> {
    const until = this.parts.clock.now() + ms;
    while (this.phase === 'going' && this.parts.clock.now() < until) await this.bell.wait(until);
  }

  /** What was gathered is read again. */
  private forget(): void {
    this.folder = undefined;
    this.gathered = undefined;
  }

  private async stand(reason: PauseReason | null, waitMs: number | null): Promise<void> {
    const now = this.parts.clock.now();
    const since = this.stored.state === 'paused' ? this.stored.since : new Date(now);
    const nextTry = waitMs === null ? null : new Date(now + waitMs);
    const standing: ChannelStanding = reason === null ? ACTIVE : { ...ACTIVE, state: 'paused', reason, since, nextTry };
    if (sameStanding(standing, this.stored)) return;
    await this.parts.leases.saveStanding(this.owned, standing);
    this.stored = standing;
  }
}

function reasonOf(error: unknown): PauseReason | undefined {
  if (error instanceof LaneGone) return error.reason;
  return error instanceof FolderUnusable ? 'folder-unusable' : undefined;
}

/** What is of a lane that stood under this name before is nobody's any more. */
function isBeyond(cursor: Cursor, end: Cursor | undefined): boolean {
  return end?.incarnation === cursor.incarnation && end.next > cursor.next;
}

/** A line break in JSON stands between tokens only: a space says the same. */
function onOneLine(json: Buffer): Buffer {
  return json.includes(10) || json.includes(13) ? (json.map((byte) => (byte === 10 || byte === 13 ? 32 : byte)) as Buffer) : json;
}
