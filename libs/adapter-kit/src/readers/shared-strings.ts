import { SpilledBytes } from './spilled-bytes.ts';

const MAX_STRINGS = 8_000_000;
/** What of them stands in memory; a table of people's rarely has more. */
const IN_MEMORY = 8_000_000;
const FIRST_BYTES = 65_536;
const FIRST_COUNT = 1_024;

/** A workbook's texts by number, as bytes: as strings of their own they would take several times the memory. */
export class SharedStrings {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  /** Those that memory has no more room for. */
  private spilled: SpilledBytes | undefined;
  /** Where each text ends. */
  private ends = new Uint32Array(FIRST_COUNT);
  private count = 0;

  add(text: string): void {
    if (this.count === MAX_STRINGS) throw new Error('more shared strings than a workbook has');
    const start = this.endOf(this.count - 1);
    const end = start + Buffer.byteLength(text);
    if (this.spilled || end > IN_MEMORY) (this.spilled ??= new SpilledBytes(start)).add(text);
    else this.write(text, start, end);
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(2 * this.count);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.ends[this.count++] = end;
  }

  /** Undefined where the table has no such number. */
  at(number: number): string | undefined {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) return undefined;
    const [start, end] = [this.endOf(number - 1), this.endOf(number)];
    return this.spilled && start >= this.spilled.start ? this.spilled.text(start, end) : this.bytes.toString('utf8', start, end);
  }

  close(): void {
    this.spilled?.close();
  }

  private write(text: string, start: number, end: number): void {
    if (end > this.bytes.length) this.bytes = Buffer.concat([this.bytes.subarray(0, start)], Math.max(2 * this.bytes.length, end));
    this.bytes.write(text, start);
  }

  private endOf(number: number): number {
    return number < 0 ? 0 : (this.ends[number] ?? 0);
  }
}
