import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of lines of JSON, which stand there when `write` has returned. */
export class Journal<Line> implements Iterable<Line> {
  lines = 0;
  private readonly file: string;

  constructor(folder: string, name: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, `${name.replaceAll('/', '.')}.ndjson`);
    appendFileSync(this.file, '');
  }

  write(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    appendFileSync(this.file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    this.lines += lines.length;
  }

  *[Symbol.iterator](): Iterator<Line> {
    for (const line of readFileSync(this.file, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line) as Line;
  }
}
