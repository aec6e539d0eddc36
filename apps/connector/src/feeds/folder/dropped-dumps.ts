import { createReadStream } from 'node:fs';
import type { FolderFeed } from '@simpul/adapter-kit';
import { readRecords, UnreadableBody } from '@simpul/adapter-kit/host';
import { mediaTypeOf, type FeedPosition } from '@simpul/domain';
import { DumpGuard, troubleOfDump, type CountedDump, type DumpParts } from '../dump-guard.ts';
import type { FeedMeans } from '../feed-source.ts';
import { truncatedReceipt, unreadableReceipt, type FileReceipt } from './file-receipt.ts';

export type JudgedDump = { kind: 'whole'; counted: CountedDump } | { kind: 'not-whole'; trouble: ReturnType<typeof troubleOfDump> } | { kind: 'unreadable'; error: UnreadableBody };

/** The files of a folder where each is all that its source has. */
export class DroppedDumps {
  private readonly guard: DumpGuard;

  constructor(
    parts: DumpParts,
    spec: FolderFeed,
    private readonly means: FeedMeans,
  ) {
    this.guard = new DumpGuard(parts, spec, means);
  }

  /** Reads the file for its keys. */
  async judge({ path, name }: { path: string | Buffer; name: string }, signal: AbortSignal): Promise<JudgedDump> {
    const body = createReadStream(path, { signal });
    try {
      const counted = await this.guard.count(readRecords(body, this.means.adapter.spec.source, { mediaType: mediaTypeOf(name) }), signal);
      return counted.verdict.kind === 'whole' ? { kind: 'whole', counted } : { kind: 'not-whole', trouble: troubleOfDump(counted.verdict) };
    } catch (error) {
      if (error instanceof UnreadableBody) return { kind: 'unreadable', error };
      throw error;
    } finally {
      body.destroy();
    }
  }

  /** Tells of a file that is not taken in, the operator and whoever finds it: nobody puts a better one there by itself. */
  async refuse({ name, batch }: { name: string; batch: string }, judged: Exclude<JudgedDump, { kind: 'whole' }>): Promise<FileReceipt> {
    if (judged.kind === 'unreadable') {
      const { code, message } = judged.error;
      await this.guard.truncated({ message: `${name} can not be read to its end (${code}): ${message}`, messageId: `${name} tidak terbaca sampai akhir (${code})` });
      return unreadableReceipt(batch, judged.error);
    }
    const { message, messageId } = judged.trouble;
    await this.guard.truncated({ message: `${name}: ${message}`, messageId: `${name}: ${messageId}` });
    return truncatedReceipt(batch, judged.trouble);
  }

  accept(counted: CountedDump, batch: string, position: FeedPosition): Promise<void> {
    return this.guard.accept(counted, batch, position);
  }

  /** To be asked while no file is there. An agency that has never sent one has not begun: nobody waits for its first. */
  async missed(): Promise<void> {
    if (this.means.position !== undefined) await this.guard.late({ message: 'no file has come', messageId: 'belum ada berkas' });
  }
}
