import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedFailed, keptName, markerOf, type ListedFile } from '@simpul/domain';

/** What old Windows programs write names in. */
const windows1252 = new TextDecoder('windows-1252');

export type Shelf = 'processed' | 'failed';

/** Where one agency drops the files of one feed, and where they go when they are read. */
export class FeedFolder {
  /** Names that are not UTF-8, as the folder has them, by what they are read as. */
  private foreign: ReadonlyMap<string, Buffer> = new Map();

  private constructor(readonly path: string) {}

  /** Makes it where it is missing. Throws `FeedFailed`. */
  static async open(root: string, agency: string, feed: string): Promise<FeedFolder> {
    try {
      const base = await realpath(root);
      const path = join(base, agency, feed);
      for (const shelf of ['processed', 'failed']) await mkdir(join(path, shelf), { recursive: true });
      // A link that somebody has put there may lead anywhere.
      for (const place of ['.', 'processed', 'failed']) if ((await realpath(join(path, place))) !== join(path, place)) throw new Error('it is a link');
      return new FeedFolder(path);
    } catch (error) {
      throw unusable(`${agency}/${feed}`, error);
    }
  }

  /** Files only. */
  async list(): Promise<ListedFile[]> {
    const entries = await readdir(this.path, { withFileTypes: true, encoding: 'buffer' });
    const found = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const names = new Set(found.filter(isUtf8).map(String));
    // What two are called waits until the first of them has gone.
    this.foreign = new Map(found.filter((name) => !isUtf8(name)).map((name) => [windows1252.decode(name), name] as const).filter(([name]) => !names.has(name)));
    const files = await Promise.all([...names, ...this.foreign.keys()].map((name) => this.look(name)));
    return files.flatMap((file) => file ?? []);
  }

  /** Undefined when it is not there (any more). */
  async look(name: string): Promise<ListedFile | undefined> {
    try {
      const { size, mtimeMs } = await stat(this.fileOf(name));
      return { name, size, mtimeMs };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  fileOf(name: string): string | Buffer {
    const bytes = this.foreign.get(name);
    return bytes === undefined ? join(this.path, name) : Buffer.concat([Buffer.from(`${this.path}/`), bytes]);
  }

  /** The receipt first, so that no file is ever kept without one; each appears whole or not at all. */
  async keep(name: string, shelf: Shelf, batch: string, receipt: object): Promise<void> {
    const own = keptName(name, batch, false);
    const kept = (await this.look(join(shelf, own))) === undefined ? own : keptName(name, batch, true);
    await this.write(shelf, `${kept}.receipt.json`, `${JSON.stringify(receipt, null, 2)}\n`);
    // Left behind, it would call the next file of this name whole while it is still written.
    await rm(this.fileOf(markerOf(name)), { force: true });
    await rename(this.fileOf(name), this.fileOf(join(shelf, kept)));
  }

  private async write(shelf: Shelf, name: string, text: string): Promise<void> {
    const temporary = this.fileOf(join(shelf, `.${name}.tmp`));
    await writeFile(temporary, text, { mode: 0o640, flush: true });
    await rename(temporary, this.fileOf(join(shelf, name)));
  }
}

/** Nothing else of the file system's words than its code: a path says nothing to an agency. */
export function unusable(what: string, error: unknown): FeedFailed {
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return new FeedFailed('folder-unusable', `${what} can not be used: ${code}`, `${what} tidak dapat dipakai: ${code}`, { cause: error });
}
