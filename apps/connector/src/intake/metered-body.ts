import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** A request's bytes as received, counted and hashed on their way through. */
export class MeteredBody implements AsyncIterable<Uint8Array> {
  bytes = 0;
  private readonly hash = createHash('sha256');
  private ended = false;
  private digest: string | undefined;
  private readonly source: Readable | undefined;

  /** `source` is left open when reading stops early, so that the answer can still be sent over its connection. */
  constructor(source: Readable | undefined) {
    this.source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.source?.iterator({ destroyOnReturn: false }) ?? []) {
      const bytes = chunk as Buffer;
      this.bytes += bytes.length;
      this.hash.update(bytes);
      yield bytes;
    }
    this.ended = true;
  }

  /** Hex; null while the end has not been seen. */
  sha256(): string | null {
    if (!this.ended) return null;
    return (this.digest ??= this.hash.digest('hex'));
  }
}
