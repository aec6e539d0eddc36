import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../local/folders.ts';

export interface HandedFile {
  agency: string;
  name: string;
  /** As a newcomer reads it. */
  what: string;
  contentType: string;
  accepted: number;
  refused: number;
}

/** What the six agencies hand over, and what must come of it. */
export const FILES: readonly HandedFile[] = [
  { agency: 'bkn', name: 'data-utama.json', what: 'BKN: two employees from SIASN, as JSON', contentType: 'application/json', accepted: 2, refused: 0 },
  { agency: 'kemenkeu', name: 'flexible-work.csv', what: 'Kemenkeu: approvals of flexible work, as CSV from Excel', contentType: 'text/csv', accepted: 1, refused: 1 },
  { agency: 'kota-denpasar', name: 'mutasi.xml', what: 'Kota Denpasar: a promotion and a leave, as SOAP', contentType: 'text/xml', accepted: 2, refused: 0 },
  { agency: 'kota-makassar', name: 'attendance.ndjson', what: 'Kota Makassar: a check-in from home, as a database change (Debezium)', contentType: 'application/x-ndjson', accepted: 1, refused: 0 },
  { agency: 'kab-deli-serdang', name: 'attendance.ndjson', what: 'Kab. Deli Serdang: a duty travel, as a database change (Debezium)', contentType: 'application/x-ndjson', accepted: 1, refused: 0 },
  { agency: 'kab-sleman', name: 'disposisi.xlsx', what: 'Kab. Sleman: a recap of dispositions, as an Excel workbook', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', accepted: 1, refused: 1 },
];

export function bytesOf({ agency, name }: HandedFile): Buffer {
  return readFileSync(join(ROOT, 'agencies', agency, 'samples', name));
}

/** Kemenkeu's refused row with the end date that it lacked. */
export const MENDED_ROW = `No;NIP;Nama Lengkap;Tgl Mulai;Tgl Selesai;Lokasi Kerja;Disetujui Oleh (NIP);Tgl Persetujuan;Status;Ket.
2;="198807302014022909";dr. RINI  ANGGRAENI CONTOH;25/3/26;27/03/2026;Bekerja dari rumah;'196705201993031907;20/03/2026 09.10;DITOLAK;layanan publik
`;
