import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** What became of a dropped file, of its receipt. */
export interface Dropped {
  bytes: number;
  /** From when it lay there whole until its receipt lay beside it. */
  seconds: number;
  accepted: number;
  unchanged: number;
}

const PATIENCE_MS = 600_000;

/** Drops a file into a feed's folder, as an SFTP program does it: under another name until it is whole. Throws when a record of it is refused. */
export async function dropFile(folder: string, name: string, parts: Iterable<string>): Promise<Dropped> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await pipeline(Readable.from(parts, { objectMode: true }), createWriteStream(`${path}.part`));
  const { size } = await stat(`${path}.part`);
  await rename(`${path}.part`, path);
  const since = performance.now();
  await writeFile(`${path}.done`, '');
  const receipt = await receiptOf(folder, name);
  const seconds = (performance.now() - since) / 1_000;
  const { status, accepted, unchanged, rejectedCount } = receipt;
  if (status !== 202 || rejectedCount !== 0) throw new Error(`${name} was answered ${JSON.stringify(receipt).slice(0, 500)}`);
  return { bytes: size, seconds, accepted: Number(accepted), unchanged: Number(unchanged) };
}

async function receiptOf(folder: string, name: string): Promise<Record<string, unknown>> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(50)) {
    for (const place of ['processed', 'failed']) {
      const text = await readFile(join(folder, place, `${name}.receipt.json`), 'utf8').catch(() => '');
      if (text !== '') return JSON.parse(text) as Record<string, unknown>;
    }
  }
  throw new Error(`${name} has no receipt after ${PATIENCE_MS / 60_000} minutes`);
}
