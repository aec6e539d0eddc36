import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { FolderFeed } from '@simpul/adapter-kit';
import { FeedFailed, feedBatchIdOf, HoldLost, judgeDrop, LogUnavailable, mediaTypeOf, StoreUnavailable, wholeFiles, type BatchStore, type Counts, type ListedFile, type SeenFile } from '@simpul/domain';
import type { Clock } from '@simpul/platform';
import type { FeedMeans, FeedSource, Look } from '../feed-source.ts';
import { FeedFolder, unusable } from './feed-folder.ts';
import { brokeReceipt, repeatedReceipt, takenReceipt, type FileReceipt } from './file-receipt.ts';

export interface FolderParts {
  root: string;
  everyMs: number;
  settleMs: number;
  clock: Clock;
  batches: Pick<BatchStore, 'list' | 'newest'>;
}

/** Reads the files that are dropped into a folder, one per look. */
export class FolderSource implements FeedSource {
  private readonly logger = new Logger('FolderFeed');
  private folder: FeedFolder | undefined;
  private seen: ReadonlyMap<string, SeenFile> = new Map();

  constructor(
    private readonly parts: FolderParts,
    private readonly spec: FolderFeed,
    private readonly means: FeedMeans,
  ) {}

  async look(signal: AbortSignal): Promise<Look> {
    const { root, clock, everyMs, settleMs } = this.parts;
    const { agency } = this.means;
    try {
      this.folder ??= await FeedFolder.open(root, agency, this.spec.name);
      const { whole, seen } = wholeFiles(await this.folder.list(), this.seen, clock.now(), settleMs);
      this.seen = seen;
      const [file] = whole;
      if (file === undefined) return { againInMs: everyMs };
      const counts = await this.read(this.folder, file, signal);
      return { ...(counts ? { counts } : {}), againInMs: whole.length > 1 ? 0 : everyMs };
    } catch (error) {
      if (!isFromFileSystem(error)) throw error;
      this.folder = undefined;
      throw unusable(`${agency}/${this.spec.name}`, error);
    }
  }

  /** Undefined when it turned out to be no file that is whole after all. */
  private async read(folder: FeedFolder, file: ListedFile, signal: AbortSignal): Promise<Counts | undefined> {
    const { agency, adapter } = this.means;
    const sha256 = await hashOf(folder.fileOf(file.name), signal);
    const parts = [sha256, file.name, String(file.mtimeMs)];
    const batch = feedBatchIdOf(agency, this.spec.name, ...parts);
    const [{ items: twins }, newest] = await Promise.all([this.parts.batches.list(agency, { sha256, limit: 1_000 }), this.parts.batches.newest(agency)]);
    const decision = judgeDrop({ batch, adapterVersion: adapter.version, versions: adapter.spec.versions }, twins, newest);
    const receipt = decision.kind === 'already' ? repeatedReceipt(decision.taken, batch) : await this.take(folder, file.name, parts, signal);
    if (!isSame(file, await folder.look(file.name))) {
      // Somebody was still writing: what was taken of it stands, and it is read again when it is whole.
      this.logger.warn({ msg: 'a file changed while it was read; it is read again', agency, feed: this.spec.name, batch });
      return receipt.counts;
    }
    await folder.keep(file.name, receipt.status < 400 ? 'processed' : 'failed', batch, { file: file.name, sha256, ...receipt.body });
    await this.means.move({ file: file.name, sha256, batch: receipt.batch });
    return receipt.counts;
  }

  private async take(folder: FeedFolder, name: string, parts: readonly string[], signal: AbortSignal): Promise<FileReceipt> {
    const body = createReadStream(folder.fileOf(name), { signal });
    try {
      return takenReceipt(await this.means.take(body, mediaTypeOf(name), parts));
    } catch (error) {
      if (signal.aborted || isToBeTriedAgain(error)) throw error;
      // A file that breaks us must not hold up those behind it.
      this.logger.error({ msg: 'a file could not be read because of an error of ours', agency: this.means.agency, feed: this.spec.name, err: error });
      return brokeReceipt(feedBatchIdOf(this.means.agency, this.spec.name, ...parts));
    } finally {
      body.destroy();
    }
  }
}

function isSame(file: ListedFile, now: ListedFile | undefined): boolean {
  return now !== undefined && now.size === file.size && now.mtimeMs === file.mtimeMs;
}

function isToBeTriedAgain(error: unknown): boolean {
  return error instanceof LogUnavailable || error instanceof StoreUnavailable || error instanceof FeedFailed || error instanceof HoldLost || isFromFileSystem(error);
}

function isFromFileSystem(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string' && /^E[A-Z]+$/.test(code);
}

async function hashOf(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { signal }), hash);
  return hash.digest('hex');
}
