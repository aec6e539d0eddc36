import { createHmac } from 'node:crypto';

/** How one person's dates are moved: years by the same number everywhere, so that ages stay, and days. */
export interface Shift {
  years: number;
  days: number;
}

const YEARS = [-4, -3, -2, -1, 1, 2, 3, 4];
const FIRST = ['Wira', 'Laras', 'Banyu', 'Kirana', 'Satya', 'Melati', 'Gilang', 'Anjani', 'Bayu', 'Citra', 'Damar', 'Elok', 'Fajar', 'Gita', 'Hanum', 'Indra', 'Jelita', 'Kresna', 'Lintang', 'Mahesa', 'Nirmala', 'Oka', 'Panji', 'Ratih', 'Surya', 'Tirta', 'Utari', 'Wulan', 'Yudha', 'Zahra', 'Bima', 'Dewi'];
const FURTHER = ['Pertiwi', 'Nugraha', 'Lestari', 'Pratama', 'Kusuma', 'Wijaya', 'Maharani', 'Saputra', 'Anggraini', 'Santosa', 'Puspita', 'Hidayat', 'Cahyani', 'Ramadan', 'Permata', 'Utama', 'Setiawan', 'Rahayu', 'Gunawan', 'Wardani', 'Laksana', 'Handayani', 'Prakoso', 'Safitri', 'Mulyana', 'Purnama', 'Kartika', 'Susanto', 'Amelia', 'Firmansyah', 'Novita', 'Hakim'];
/** What an invented name ends in, so that everybody sees that it is one. */
const LAST = 'Contoh';

/** People and numbers that nobody is and nobody has: the same for the same of the file under one key, and not to be told back without it. */
export class Inventor {
  private readonly key: string;
  private readonly nips = new Map<string, string>();
  private readonly names = new Map<string, readonly string[]>();
  private readonly taken = new Set<string>();

  constructor(key: string) {
    this.key = key;
  }

  /** A number below `below`, by what and of whom. */
  pick(what: string, of: string, below: number): number {
    return createHmac('sha256', this.key).update(`${what}\0${of}`).digest().readUInt32BE(0) % below;
  }

  /** As many digits, each another one or not. */
  digits(what: string, of: string, count: number): string {
    return Array.from({ length: count }, (_, i) => this.pick(`${what} ${i}`, of, 10)).join('');
  }

  shiftOf(person: string): Shift {
    return { years: YEARS[this.pick('years', person, YEARS.length)] ?? 1, days: 1 + this.pick('days', person, 26) };
  }

  /**
   * Another NIP for one of up to 18 digits: the birth date moved as `shiftDay` moves it, the year of appointment by as many years, month or kind of
   * contract and sex as they were, a serial from 900 on. What was wrong with it (digits missing or lost to rounding) stays so.
   */
  nip(digits: string): string {
    const known = this.nips.get(digits);
    if (known !== undefined) return known;
    const shift = this.shiftOf(digits);
    const head = shiftDay(digits.slice(0, 8), shift) + addYears(digits.slice(8, 12), shift.years) + digits.slice(12, 15);
    const made = digits.length === 18 && digits.endsWith('000') ? `${head}000` : head + this.freshSerial(head, digits);
    this.taken.add(made);
    this.nips.set(digits, made);
    return made;
  }

  /** What follows the first 15 digits, however many there are. */
  private freshSerial(head: string, digits: string): string {
    const [count, further] = [Math.max(0, digits.length - 15), Math.max(0, digits.length - 18)];
    const first = this.pick('serial', digits, 100);
    const serials = Array.from({ length: 100 }, (_, i) => String(900 + ((first + i) % 100)).slice(0, count) + this.digits('rest', digits, further));
    return serials.find((serial) => !this.taken.has(head + serial)) ?? serials[0] ?? '';
  }

  /** The words of another name for one of so many words; names that differ stay different as long as there are any left. */
  name(words: readonly string[]): readonly string[] {
    const known = words.join(' ').toLowerCase();
    const before = this.names.get(known);
    if (before) return before;
    for (let tries = 0; ; tries++) {
      const made = words.map((_, i) => this.wordOf(known, i, tries, words.length));
      if (tries < 50 && this.taken.has(made.join(' '))) continue;
      this.taken.add(made.join(' '));
      this.names.set(known, made);
      return made;
    }
  }

  private wordOf(name: string, i: number, tries: number, count: number): string {
    if (i === count - 1 && count > 1 && tries < 25) return LAST;
    const list = i === 0 ? FIRST : FURTHER;
    return list[this.pick(`word ${i} ${tries}`, name, list.length)] ?? LAST;
  }
}

/** `YYYYMMDD`: the month stays, so that its name need not be found; the day is one of 1 to 28. A day that never was stays one: leap years by four. */
export function shiftDay(day: string, { years, days }: Shift): string {
  if (day.length < 8) return addYears(day.slice(0, 4), years) + day.slice(4);
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), Number(day.slice(6))];
  const isReal = Number(month) >= 1 && Number(month) <= 12 && date >= 1 && date <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!isReal) return addYears(year, years < 0 ? -4 : 4) + day.slice(4);
  return addYears(year, years) + month + String(((date - 1 + days) % 28) + 1).padStart(2, '0');
}

/** Of four digits, or of two. */
export function addYears(year: string, years: number): string {
  if (!/^\d+$/.test(year) || /^0+$/.test(year)) return year;
  const sum = Number(year) + years;
  return String(year.length === 2 ? (sum + 100) % 100 : sum).padStart(year.length, '0');
}
