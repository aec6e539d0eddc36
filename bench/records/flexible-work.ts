import { personOf } from './people.ts';

/** As Excel saves it: byte order mark, separator line, headings. */
export const FLEXIBLE_WORK_HEAD = '\ufeffsep=;\r\nNo;N I P;Nama Lengkap;Pangkat/Gol. Ruang;Jabatan;Unit Kerja;Tgl Mulai;Tgl Selesai;Lokasi Kerja;Disetujui Oleh (NIP);Tgl Persetujuan;Status;Ket.\r\n';

const DAY_MS = 86_400_000;

/** An approval of two days of work from home, from `firstDay` (YYYY-MM-DD) on. */
export function flexibleWorkRow(number: number, firstDay = `2026-03-${String((number % 27) + 1).padStart(2, '0')}`): string {
  const { nip, name } = personOf(number);
  const spaced = `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
  const [first, last] = [written(Date.parse(firstDay)), written(Date.parse(firstDay) + DAY_MS)];
  return `${number + 1};'${spaced};"${name}, S.E., Ak.";Penata Muda Tk. I (III/b);Analis Keuangan;"Bagian Umum; Setjen";${first};${last};KDR;'${personOf(number % 500).nip};13/02/2026 15.42;Disetujui;SE 2/2026\r\n`;
}

/** dd/mm/yyyy */
function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10).split('-').toReversed().join('/');
}
