import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 65_536;
/** Rows that stand close together mostly point to texts that do, too. */
const PAGES = 64;

/** Texts on the disk, in a file without a name: it goes with the process. All are added before any is read. */
export class SpilledBytes {
  /** The place that the first text has. */
  readonly start: number;
  private readonly file: number;
  private readonly waiting = Buffer.allocUnsafe(PAGE);
  private filled = 0;
  private readonly pages = new Map<number, Buffer>();

  constructor(start: number) {
    this.start = start;
    const path = join(tmpdir(), `simpul-${process.pid}-${randomUUID()}.texts`);
    this.file = openSync(path, 'wx+', 0o600);
    rmSync(path);
  }

  add(text: string): void {
    const bytes = Buffer.from(text);
    if (this.filled + bytes.length > PAGE) this.flush();
    if (bytes.length > PAGE) writeSync(this.file, bytes);
    else this.filled += bytes.copy(this.waiting, this.filled);
  }

  text(start: number, end: number): string {
    this.flush();
    const [from, to] = [start - this.start, end - this.start];
    const number = Math.floor(from / PAGE);
    if (to > (number + 1) * PAGE) return this.read(from, to - from).toString();
    return this.page(number).toString('utf8', from - number * PAGE, to - number * PAGE);
  }

  close(): void {
    closeSync(this.file);
  }

  private flush(): void {
    if (this.filled > 0) writeSync(this.file, this.waiting, 0, this.filled);
    this.filled = 0;
  }

  /** Those that were asked for last are kept. */
  private page(number: number): Buffer {
    const page = this.pages.get(number) ?? this.read(number * PAGE, PAGE);
    this.pages.delete(number);
    this.pages.set(number, page);
    if (this.pages.size > PAGES) this.pages.delete(this.pages.keys().next().value as number);
    return page;
  }

  private read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(this.file, bytes, 0, length, from));
  }
}
