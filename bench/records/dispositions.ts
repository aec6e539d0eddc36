import { buildXlsx, type CellInput } from '../../test/harness/build-xlsx.ts';
import { personOf } from './people.ts';

const HEADINGS = ['NO', 'NOMOR SURAT', 'TGL SURAT', 'SIFAT', 'DARI', 'DITERUSKAN KEPADA', 'NIP', 'ISI DISPOSISI', 'BATAS WAKTU', 'STATUS', 'TGL SELESAI'];

/** Kab. Sleman's recap of dispositions: title rows, header on row 4, a row per addressee, a total. */
export function dispositionRecap(from: number, count: number): Buffer {
  const rows = Array.from({ length: count }, (_, i) => disposition(from + i));
  return buildXlsx({ sheets: [{ name: 'REKAP DISPOSISI MARET', rows: [['REKAPITULASI DISPOSISI / SURAT TUGAS'], ['PEMERINTAH KABUPATEN SLEMAN'], ['Bulan : Maret 2026'], HEADINGS, ...rows, ['JUMLAH', count]] }] });
}

function disposition(number: number): CellInput[] {
  const { nip, name } = personOf(number);
  return [number + 1, `B/${number}/M.SM.00/2026`, { serial: 46_091 }, 'segera', 'Kepala BKPSDM', `${name}, S.STP`, ` ${nip}`, 'Siapkan laporan WFA 16 s/d 17 Maret', '16-3-26', 'Belum Selesai', '-'];
}
