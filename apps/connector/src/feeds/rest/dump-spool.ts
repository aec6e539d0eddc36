import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readValue, type JsonSource, type SourceRecord } from '@simpul/adapter-kit/host';
import type { Page } from './read-pages.ts';

/** Before each item: page, number within it, length; each four bytes. */
const HEAD = 12;
const CHUNK_RECORDS = 500;
const CHUNK_BYTES = 1_000_000;

/** A dump on the disk, since it is judged whole before anything of it goes on. It has no name: nothing of it outlives the process. */
export class DumpSpool {
  bytes = 0;
  items = 0;
  private readonly hash = createHash('sha256');
  private digest: string | undefined;

  private constructor(private readonly file: FileHandle) {}

  static async open(root: string = tmpdir()): Promise<DumpSpool> {
    const folder = await mkdtemp(join(root, 'simpul-dump-'));
    try {
      return new DumpSpool(await open(join(folder, 'dump'), 'wx+', 0o600));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async add({ number, items }: Pick<Page, 'number' | 'items'>): Promise<void> {
    const parts = items.flatMap((item, i) => {
      const head = Buffer.alloc(HEAD);
      head.writeUInt32BE(number, 0);
      head.writeUInt32BE(i + 1, 4);
      head.writeUInt32BE(item.length, 8);
      return [head, item];
    });
    for (const item of items) this.hash.update(item).update('\n');
    this.bytes += items.reduce((sum, { length }) => sum + length, 0);
    this.items += items.length;
    await this.file.writeFile(Buffer.concat(parts));
  }

  /** Of the items; nothing can be added then. */
  sha256(): string {
    return (this.digest ??= this.hash.digest('hex'));
  }

  /** From the beginning, as often as it is asked. */
  async *records(source: JsonSource): AsyncGenerator<SourceRecord[]> {
    let chunk: SourceRecord[] = [];
    let [index, bytes] = [0, 0];
    for await (const { page, item, raw } of this.read()) {
      const records = readValue(raw, { index, at: { page, item } }, source);
      chunk.push(...records);
      index += records.length;
      bytes += raw.length;
      if (chunk.length < CHUNK_RECORDS && bytes < CHUNK_BYTES) continue;
      yield chunk;
      [chunk, bytes] = [[], 0];
    }
    if (chunk.length > 0) yield chunk;
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private async *read(): AsyncGenerator<{ page: number; item: number; raw: Buffer }> {
    let rest = Buffer.alloc(0);
    for await (const piece of this.file.createReadStream({ start: 0, autoClose: false })) {
      rest = Buffer.concat([rest, piece as Buffer]);
      let at = 0;
      for (let end = endOf(rest, at); end !== undefined; end = endOf(rest, at)) {
        yield { page: rest.readUInt32BE(at), item: rest.readUInt32BE(at + 4), raw: rest.subarray(at + HEAD, end) };
        at = end;
      }
      rest = rest.subarray(at);
    }
  }
}

/** Where the item at this place ends, if all of it is there. */
function endOf(bytes: Buffer, at: number): number | undefined {
  if (bytes.length < at + HEAD) return undefined;
  const end = at + HEAD + bytes.readUInt32BE(at + 8);
  return end <= bytes.length ? end : undefined;
}
