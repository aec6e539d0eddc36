/** An invented civil servant. */
export interface Person {
  /** 18 digits with a serial of 900 and more, which no register gives out first. */
  nip: string;
  name: string;
  birthDate: string;
}

const GIVEN = ['SARI', 'BUDI', 'MADE', 'YOHANA', 'ANDI', 'NUR', 'AGUS', 'DEWI', 'RINI', 'BAGUS', 'PUTU', 'SITI', 'FAJAR', 'LINA', 'HENDRA', 'MARIA', 'TAUFIK', 'RATNA', 'JOKO', 'WAHYU'];
const FAMILY = ['WULANDARI', 'SANTOSO', 'SURYA', 'MARTHA', 'RAHMAT', 'AISYAH', 'PRASETYO', 'LESTARI', 'ANGGRAENI', 'NUGROHO', 'ARTHA', 'KHADIJAH', 'HIDAYAT', 'KUSUMA', 'SAPUTRA', 'GORETI', 'AKBAR', 'PERMATA', 'WIDODO', 'UTAMA'];
const DAYS = 12_000;
const DAY_MS = 86_400_000;
const FIRST_BIRTH = Date.UTC(1966, 0, 1);

/** The same number gives the same person; each number below ten million another one. */
export function personOf(number: number): Person {
  const born = new Date(FIRST_BIRTH + (Math.floor(number / 100) % DAYS) * DAY_MS).toISOString().slice(0, 10);
  const appointed = `${Number(born.slice(0, 4)) + 22 + (Math.floor(number / (200 * DAYS)) % 5)}${String((number % 12) + 1).padStart(2, '0')}`;
  const sex = (Math.floor(number / (100 * DAYS)) % 2) + 1;
  return {
    nip: `${born.replaceAll('-', '')}${appointed}${sex}${900 + (number % 100)}`,
    name: `${GIVEN[number % GIVEN.length]} ${FAMILY[Math.floor(number / GIVEN.length) % FAMILY.length]} CONTOH`,
    birthDate: born,
  };
}
