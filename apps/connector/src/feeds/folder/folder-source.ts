import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { FolderFeed } from '@simpul/adapter-kit';
import {
  addCounts, feedBatchIdOf, HoldLost, judgeDrop, LogUnavailable, mediaTypeOf, NOTHING_YET, StoreUnavailable, wholeFiles, type BatchStore, type Counts, type FeedPosition, type ListedFile, type RejectionStore, type SeenFile,
} from '@simpul/domain';
import { Problem } from '@simpul/platform';
import { LISTED } from '../../intake/receipt.ts';
import type { CountedDump, DumpParts } from '../dump-guard.ts';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { DroppedDumps } from './dropped-dumps.ts';
import { FeedFolder, unusable } from './feed-folder.ts';
import { brokeReceipt, recalledReceipt, takenReceipt, type FileReceipt } from './file-receipt.ts';

export interface FolderParts extends DumpParts {
  root: string;
  everyMs: number;
  settleMs: number;
  batches: Pick<BatchStore, 'list' | 'newest'>;
  rejections: Pick<RejectionStore, 'list' | 'closeVanished'>;
}

interface Drop {
  path: string | Buffer;
  name: string;
  sha256: string;
  /** What names the batch that it is. */
  parts: readonly string[];
  batch: string;
}

interface Received {
  receipt: FileReceipt;
  /** Of a dump that is whole. */
  counted?: CountedDump;
}

const LOOK_MS = 5_000;
const MOST_TWINS = 1_000;

/** Reads the files that are dropped into a folder, one after the other. */
export class FolderSource implements FeedSource {
  private readonly logger = new Logger('FolderFeed');
  private folder: FeedFolder | undefined;
  private seen: ReadonlyMap<string, SeenFile> = new Map();
  private readonly dumps: DroppedDumps | undefined;

  constructor(
    private readonly parts: FolderParts,
    private readonly spec: FolderFeed,
    private readonly means: FeedMeans,
  ) {
    if (spec.mode === 'snapshot') this.dumps = new DroppedDumps(parts, spec, means);
  }

  async look(signal: AbortSignal): Promise<Look> {
    const { root, clock, everyMs, settleMs } = this.parts;
    const { agency } = this.means;
    try {
      this.folder ??= await FeedFolder.open(root, agency, this.spec.name);
      const { whole, seen } = wholeFiles(await this.folder.list(), this.seen, clock.now(), settleMs);
      this.seen = seen;
      if (whole.length > 0) return await this.readAll(this.folder, whole, signal);
      await this.dumps?.missed();
      return { againInMs: everyMs };
    } catch (error) {
      if (!isFromFileSystem(error)) throw error;
      this.folder = undefined;
      throw unusable(`${agency}/${this.spec.name}`, error);
    }
  }

  /** As many as a look has time for. One that turns out not to be whole holds back those behind it. */
  private async readAll(folder: FeedFolder, files: readonly ListedFile[], signal: AbortSignal): Promise<Look> {
    const until = performance.now() + LOOK_MS;
    let counts = NOTHING_YET;
    for (const file of files) {
      const read = await this.read(folder, file, signal);
      if (read.counts) counts = addCounts(counts, read.counts);
      if (!read.isWhole || performance.now() > until) break;
      signal.throwIfAborted();
    }
    return { counts, againInMs: 0 };
  }

  private async read(folder: FeedFolder, file: ListedFile, signal: AbortSignal): Promise<{ isWhole: boolean; counts?: Counts }> {
    const sha256 = await this.hashOf(folder, file, signal);
    if (sha256 === undefined) return { isWhole: false };
    // The name and age too: a snapshot that says again what an earlier one said is a batch of its own.
    const parts = [sha256, file.name, String(file.mtimeMs)];
    const drop = { path: folder.fileOf(file.name), name: file.name, sha256, parts, batch: feedBatchIdOf(this.means.agency, this.spec.name, ...parts) };
    const isStill = async () => isSame(file, await folder.look(file.name));
    const received = await this.receive(drop, isStill, signal);
    const counts = received?.receipt.counts === undefined ? {} : { counts: received.receipt.counts };
    if (received === undefined || !(await isStill())) {
      // Somebody was still writing: what was taken of it stands, and it is read again when it is whole.
      this.logger.warn({ msg: 'a file changed while it was read; it will be read again', ...this.name, batch: drop.batch });
      return { isWhole: false, ...counts };
    }
    const { receipt } = received;
    await this.settle(received, { file: file.name, sha256, batch: receipt.batch });
    await folder.keep(file.name, receipt.status < 400 ? 'processed' : 'failed', drop.batch, { file: file.name, sha256, ...receipt.body });
    return { isWhole: true, ...counts };
  }

  /** Undefined when it did not stay as it was while it was judged. */
  private async receive(drop: Drop, isStill: () => Promise<boolean>, signal: AbortSignal): Promise<Received | undefined> {
    const { dumps } = this;
    try {
      if (dumps === undefined) return { receipt: await this.receiptOf(drop, signal) };
      const judged = await dumps.judge(drop, signal);
      if (!(await isStill())) return undefined;
      if (judged.kind !== 'whole') return { receipt: await dumps.refuse(drop, judged) };
      return { receipt: await this.receiptOf(drop, signal), counted: judged.counted };
    } catch (error) {
      if (signal.aborted || isOutage(error)) throw error;
      // A file that breaks us must not hold up those behind it.
      this.logger.error({ msg: 'a file could not be read because of an error of ours', ...this.name, err: error });
      return { receipt: brokeReceipt(drop.batch) };
    }
  }

  /** Before the file goes from its place: what a crash leaves undone is done when it is found there again. */
  private async settle({ receipt, counted }: Received, position: FeedPosition): Promise<void> {
    if (this.dumps === undefined) await this.means.move(position);
    else if (counted !== undefined && receipt.isRead) await this.dumps.accept(counted, receipt.batch, position);
  }

  private async receiptOf(drop: Drop, signal: AbortSignal): Promise<FileReceipt> {
    const { batches, rejections } = this.parts;
    const { agency, adapter } = this.means;
    const { sha256, batch } = drop;
    const [{ items: twins }, newest] = await Promise.all([batches.list(agency, { sha256, limit: MOST_TWINS }), batches.newest(agency)]);
    const decision = judgeDrop({ batch, adapterVersion: adapter.version, versions: adapter.spec.versions }, twins, newest);
    if (decision.kind === 'take') return this.take(drop, signal);
    const { items: refused } = await rejections.list(agency, { batch: decision.taken.id, limit: LISTED });
    return recalledReceipt(decision.taken, refused, decision.taken.id !== batch);
  }

  private async take({ path, name, parts }: Drop, signal: AbortSignal): Promise<FileReceipt> {
    const body = createReadStream(path, { signal });
    try {
      return takenReceipt(await this.means.take(body, mediaTypeOf(name), parts));
    } finally {
      body.destroy();
    }
  }

  /** Undefined when it was taken away meanwhile. */
  private async hashOf(folder: FeedFolder, { name }: ListedFile, signal: AbortSignal): Promise<string | undefined> {
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(folder.fileOf(name), { signal }), hash);
      return hash.digest('hex');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  private get name() {
    return { agency: this.means.agency, feed: this.spec.name };
  }
}

function isSame(file: ListedFile, now: ListedFile | undefined): boolean {
  return now !== undefined && now.size === file.size && now.mtimeMs === file.mtimeMs;
}

/** Another time it may go well. */
function isOutage(error: unknown): boolean {
  return [LogUnavailable, StoreUnavailable, Problem, HoldLost].some((kind) => error instanceof kind) || isFromFileSystem(error);
}

function isFromFileSystem(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string' && /^E(?!CONN|PIPE|HOST|NET|TIMEDOUT|AI_)[A-Z]+$/.test(code);
}
