import { personOf } from './people.ts';

const READ = ['PEGAWAI_ID', 'NIP_LAMA', 'NIP_BARU', 'NAMA', 'GELAR_DEPAN', 'GELAR_BELAKANG', 'TANGGAL_LAHIR', 'SATKER_ID', 'STATUS_PEGAWAI', 'KEDUDUKAN_ID', 'TMT_KEDUDUKAN', 'NO_SK', 'TANGGAL_SK', 'TANGGAL_UPDATE'];
/** A table of staff has many columns that nobody reads. */
const OTHERS = Array.from({ length: 66 }, (_, i) => `KOLOM_${i + 1}`);
const MONTHS = ['JAN', 'PEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGU', 'SEP', 'OKT', 'NOP', 'DES'];

/** Kab. Mojokerto's Oracle writes it into the first line. */
export const ORACLE_STAFF_HEAD = `${[...READ, ...OTHERS].map((name) => `"${name}"`).join(',')}\r\n`;

/** A row of the whole table PEGAWAI; `degree` is what changes from one night to the next. */
export function oracleStaffRow(number: number, degree = 'S.Sos.'): string {
  const { nip, name, birthDate } = personOf(number);
  const born = `${birthDate.slice(8)}-${MONTHS[Number(birthDate.slice(5, 7)) - 1]}-${birthDate.slice(2, 4)}`;
  const cells = [10_000 + number, '', nip, name, '', degree, born, `01${String(number % 80).padStart(2, '0')}`, '2', '1', '', '', '', '15-MAR-26 11.10.04 PM'];
  return `${cells.map((cell) => `"${cell}"`).join(',')},${OTHERS.map((_, i) => `"ISIAN ${(number * 31 + i * 17) % 9_973}"`).join(',')}\r\n`;
}
