import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HEAD_BYTES = 65_536;

export interface Spooled {
  sha256: string;
  size: number;
  /** The first 64 KB. */
  head: Buffer;
  bytes: () => AsyncIterable<Uint8Array>;
}

/** Larger than what may be sent; nothing of it stays. */
export class TooLarge extends Error {}

/**
 * Takes a body to the disk, since its name is its hash, which is known at its end; `work` may read it from there, after that it is gone.
 * Throws `TooLarge` as soon as it is.
 */
export async function spooled<R>(body: AsyncIterable<Uint8Array>, limit: number, work: (file: Spooled) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-attachment-'));
  const path = join(folder, 'body');
  try {
    const { sha256, size, head } = await write(body, path, limit);
    return await work({ sha256, size, head, bytes: () => createReadStream(path) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(body: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<Omit<Spooled, 'bytes'>> {
  const hash = createHash('sha256');
  const heads: Uint8Array[] = [];
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of body) {
      if (size < HEAD_BYTES) heads.push(chunk);
      size += chunk.length;
      if (size > limit) throw new TooLarge();
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size, head: Buffer.concat(heads).subarray(0, HEAD_BYTES) };
}
