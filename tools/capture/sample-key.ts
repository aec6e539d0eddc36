import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../local/folders.ts';

const FILE = join(ROOT, '.cache', 'sample.key');

/**
 * The secret that invented people are made with, made at the first use and never committed: with it anybody could try out who is whom. As
 * long as it stays, the same person becomes the same one in every file.
 */
export function sampleKey(): string {
  if (!existsSync(FILE)) {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(FILE, 'utf8');
}
