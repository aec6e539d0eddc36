import { buildXlsx, type CellInput } from '../../test/harness/build-xlsx.ts';
import { personOf } from './people.ts';

const HEADINGS = ['NO', 'NOMOR SURAT', 'TGL SURAT', 'SIFAT', 'DARI', 'DITERUSKAN KEPADA', 'NIP', 'ISI DISPOSISI', 'BATAS WAKTU', 'STATUS', 'TGL SELESAI'];

/** Kab. Sleman's recap of dispositions: title rows, header on row 4, a row per addressee, a total. */
export function dispositionRecap(from: number, count: number): Buffer {
  return recapOf(Array.from({ length: count }, (_, i) => disposition(from + i)));
}

export function recapOf(rows: readonly CellInput[][]): Buffer {
  return buildXlsx({ sheets: [{ name: 'REKAP DISPOSISI MARET', rows: [['REKAPITULASI DISPOSISI / SURAT TUGAS'], ['PEMERINTAH KABUPATEN SLEMAN'], ['Bulan : Maret 2026'], HEADINGS, ...rows, ['JUMLAH', rows.length]] }] });
}

/** An order that is still open, or was carried out on a day (dd-mm-yy). */
export function disposition(number: number, finishedOn?: string): CellInput[] {
  const { nip, name } = personOf(number);
  return [number + 1, `B/${number}/M.SM.00/2026`, { serial: 46_091 }, 'segera', 'Kepala BKPSDM', `${name}, S.STP`, ` ${nip}`, 'Siapkan laporan WFA 16 s/d 17 Maret', '16-3-26', ...(finishedOn === undefined ? ['Belum Selesai', '-'] : ['Selesai Disposisi', finishedOn])];
}
