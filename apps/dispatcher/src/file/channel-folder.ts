import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { checkFolder, fileStem, STEM, type FileManifest } from '@simpul/domain';

const gzipped = promisify(gzip);

/** The folder can't be used: it leads out of the root, or can't be written. */
export class FolderUnusable extends Error {}

export interface WrittenFile {
  stem: string;
  manifest: FileManifest;
}

/** Where one file channel writes and its reader acknowledges. */
export class ChannelFolder {
  private constructor(private readonly path: string) {}

  /** Makes it where it is missing. Throws `FolderUnusable`. */
  static async open(root: string | undefined, agency: string, folder: string): Promise<ChannelFolder> {
    if (root === undefined) throw new FolderUnusable('FILE_CHANNEL_ROOT is not set');
    if (checkFolder(folder) !== undefined) throw new FolderUnusable('the folder’s name is not allowed');
    try {
      const own = join(root, agency);
      await mkdir(join(own, folder), { recursive: true });
      const [base, path] = await Promise.all([realpath(root), realpath(join(own, folder))]);
      // A link that somebody has put there may lead anywhere.
      if (path !== join(base, agency, ...folder.split('/')) || !path.startsWith(base + sep)) throw new FolderUnusable('the folder leads out of its root');
      return new ChannelFolder(path);
    } catch (error) {
      if (error instanceof FolderUnusable) throw error;
      throw new FolderUnusable((error as NodeJS.ErrnoException).code ?? (error as Error).message, { cause: error });
    }
  }

  /** What was written and not taken away yet, in the order of the lane; half-written files of a writer that died are removed. */
  async files(epoch: number): Promise<WrittenFile[]> {
    const names = (await readdir(this.path)).sort();
    const files: WrittenFile[] = [];
    for (const name of names) {
      const stem = STEM.exec(name)?.[1];
      if (stem !== undefined) files.push({ stem, manifest: await manifestIn(join(this.path, name)) });
      else if (isLeftOver(name, names, epoch)) await rm(join(this.path, name), { force: true });
    }
    return files;
  }

  /** Which of these the reader has taken: the first ones, up to one that it has not. */
  async taken(files: readonly WrittenFile[]): Promise<WrittenFile[]> {
    const names = new Set(await readdir(this.path));
    const open = files.findIndex(({ stem }) => !names.has(`${stem}.ok`));
    return open === -1 ? [...files] : files.slice(0, open);
  }

  /** One file and its manifest; the manifest comes last, and each appears whole or not at all. */
  async write(first: bigint, epoch: number, lines: readonly Buffer[], about: Pick<FileManifest, 'subscription' | 'cursor' | 'createdAt'>): Promise<WrittenFile> {
    // Whoever shares the folder may have put a link in its place since.
    if ((await realpath(this.path)) !== this.path) throw new FolderUnusable('the folder leads out of its root');
    const stem = fileStem(first, epoch);
    const body = await gzipped(Buffer.concat(lines.flatMap((line) => [line, NEW_LINE])));
    const file = `${stem}.ndjson.gz`;
    const manifest: FileManifest = { ...about, file, count: lines.length, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
    await this.put(file, body);
    await this.put(`${stem}.manifest.json`, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    return { stem, manifest };
  }

  /** The `.ok` last, so that what is half removed is still known as taken. */
  async remove({ stem }: WrittenFile): Promise<void> {
    for (const ending of ['.ndjson.gz', '.manifest.json', '.ok']) await rm(join(this.path, stem + ending), { force: true });
  }

  private async put(name: string, body: Buffer): Promise<void> {
    const temporary = join(this.path, `.${name}.tmp`);
    // A link that waits under this name is not followed.
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx', 0o640);
    try {
      await file.writeFile(body);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(this.path, name));
    const folder = await open(this.path, 'r');
    await folder.sync().finally(() => folder.close());
  }
}

/** The folder is shared with its reader: what stands there under such a name may be anything. */
async function manifestIn(path: string): Promise<FileManifest> {
  const { size } = await lstat(path).then((found) => (found.isFile() ? found : { size: Number.POSITIVE_INFINITY }));
  if (size > LARGEST_MANIFEST) throw new FolderUnusable(`${basename(path)} is no manifest of ours`);
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as FileManifest;
    if (typeof manifest.subscription === 'string' && typeof manifest.cursor === 'string') return manifest;
  } catch {
    // Its words could be of another file.
  }
  throw new FolderUnusable(`${basename(path)} is no manifest of ours`);
}

const LARGEST_MANIFEST = 65_536;
const NEW_LINE = Buffer.from('\n');

/** Of an earlier epoch: its writer is gone. An `.ok` whose file is gone is what an interrupted removal has left. */
function isLeftOver(name: string, names: readonly string[], epoch: number): boolean {
  const written = /^\.?(\d{16}-(\d+))\.(ndjson\.gz|manifest\.json|ok)(\.tmp)?$/.exec(name);
  if (written === null) return false;
  const [, stem, by, kind, temporary] = written;
  if (kind === 'ok') return !names.includes(`${stem}.manifest.json`);
  return Number(by) < epoch && (temporary !== undefined || !names.includes(`${stem}.manifest.json`));
}
