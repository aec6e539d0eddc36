import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SimpulEvent } from '@simpul/contract';
import type { FileManifest } from '@simpul/domain';

/** A region's program that takes a file channel's files out of their folder. */
export class ReadFolder {
  constructor(private readonly folder: string) {}

  get names(): string[] {
    return existsSync(this.folder) ? readdirSync(this.folder).toSorted() : [];
  }

  /** Those of whole files, in the order of the events. */
  get manifests(): FileManifest[] {
    return this.manifestNames.map((name) => JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as FileManifest);
  }

  /** How many events stand there. */
  get count(): number {
    return this.manifests.reduce((sum, { count }) => sum + count, 0);
  }

  /** The events of all files. Throws where a manifest is not true. */
  events(): SimpulEvent[] {
    return this.manifests.flatMap(({ file, sha256, bytes, count }) => {
      const body = readFileSync(join(this.folder, file));
      const lines = gunzipSync(body).toString('utf8').trimEnd().split('\n');
      const found = [createHash('sha256').update(body).digest('hex'), body.length, lines.length].join(' ');
      if (found !== [sha256, bytes, count].join(' ')) throw new Error(`${file}: ${found}, not as its manifest says`);
      return lines.map((line) => JSON.parse(line) as SimpulEvent);
    });
  }

  /** Says that all of it is handled. */
  accept(): void {
    for (const name of this.manifestNames) writeFileSync(join(this.folder, name.replace('.manifest.json', '.ok')), '');
  }

  private get manifestNames(): string[] {
    return this.names.filter((name) => name.endsWith('.manifest.json'));
  }
}
