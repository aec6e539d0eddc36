/** Words of the closed lists that cleaners know, for fields whose other values the file does not show. */
const WORDS = [
  'WFO', 'WFH', 'WFA', 'Kantor lain', 'Dinas Luar', 'Disetujui', 'Ditolak', 'Diajukan', 'Dibatalkan', 'Biasa', 'Sangat Segera', 'Rahasia', 'Cuti Tahunan', 'Cuti Besar', 'PNS', 'PPPK', 'III/a', 'IX', 'Selesai', 'Belum Selesai',
  'WITA', 'Ya', '2026-03-04', '07:31', '196001011985011901', 'Contoh',
];
const MOST_DIGITS = 24;

/** Other values that might stand in a field's place: those of other records, one digit more, another word, nothing. Most of them are refused; one that is not tells. */
export function otherValues(value: unknown, seen: readonly unknown[]): unknown[] {
  return [...seen.filter((other) => other !== value), ...neighbours(value), ...(isPlainText(value) ? WORDS : []), value === '' ? undefined : ''];
}

/** The same number or text in several fields, changed alike in each: adapters compare what stands there twice. */
export function alike(values: readonly unknown[]): unknown[][] {
  const changed = values.map((value) => (typeof value === 'string' ? withOtherDigits(value) : typeof value === 'bigint' ? withOtherDigits(String(value)).map(BigInt) : typeof value === 'number' ? withOtherDigits(String(value)).map(Number) : []));
  const [first = []] = changed;
  return first.map((_, i) => changed.map((others) => others[i]));
}

/** What makes two values the same however they are written; undefined where they are too short to tell. */
export function digitsOf(value: unknown): string | undefined {
  const digits = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value).replaceAll(/\D/g, '') : '';
  return digits.length >= 6 ? digits : undefined;
}

function neighbours(value: unknown): unknown[] {
  if (value instanceof Date) return [new Date(value.getTime() + 86_400_000), new Date(value.getTime() - 86_400_000)];
  if (typeof value === 'number') return [value + 1, value - 1, value + 60_000];
  if (typeof value === 'bigint') return [value + 1n, value - 1n];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'string' ? [...withOtherDigits(value), `${value} x`, `x ${value}`] : [];
}

/** From the last digit on, each once by one more and once by one less: a serial, a minute, a day. */
function withOtherDigits(text: string): string[] {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index).reverse().slice(0, MOST_DIGITS);
  return places.flatMap((at) => [1, 9].map((by) => text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1)));
}

function isPlainText(value: unknown): boolean {
  return typeof value === 'string' || value === null || value === undefined;
}
