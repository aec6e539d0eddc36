const MAX_STRINGS = 8_000_000;
const FIRST_BYTES = 65_536;
const FIRST_COUNT = 1_024;

/** A workbook's texts by number, as bytes: as strings of their own a large table would take several times the memory. */
export class SharedStrings {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  /** Where each text ends. */
  private ends = new Uint32Array(FIRST_COUNT);
  private count = 0;

  add(text: string): void {
    if (this.count === MAX_STRINGS) throw new Error('more shared strings than a workbook has');
    const start = this.endOf(this.count - 1);
    const end = start + Buffer.byteLength(text);
    if (end > this.bytes.length) this.bytes = Buffer.concat([this.bytes.subarray(0, start)], Math.max(2 * this.bytes.length, end));
    this.bytes.write(text, start);
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(2 * this.count);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.ends[this.count++] = end;
  }

  /** Undefined where the table has no such number. */
  at(number: number): string | undefined {
    return Number.isInteger(number) && number >= 0 && number < this.count ? this.bytes.toString('utf8', this.endOf(number - 1), this.endOf(number)) : undefined;
  }

  private endOf(number: number): number {
    return number < 0 ? 0 : (this.ends[number] ?? 0);
  }
}
