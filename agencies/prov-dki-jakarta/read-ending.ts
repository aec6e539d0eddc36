import type { EmployeeRetired } from '@simpul/contract';
import { cleanDate, cleanFreeText, cleanNip, cleanText, cleanWord, reject, required, type Identifier } from '@simpul/adapter-kit';

/** A row under its headings. Cells are text as they stand in the file. */
export type Row = Partial<Record<'NRK' | 'NIP' | 'JENIS PEMBERHENTIAN' | 'TMT' | 'NO SK' | 'TGL SK' | 'KODE LOKASI' | 'UNIT KERJA' | 'STATUS', string>>;

export interface Ending extends Pick<EmployeeRetired, 'reason' | 'effectiveDate' | 'decree' | 'unit'> {
  employee: Identifier;
  type: 'id.go.asn.employee.retired.v1' | 'id.go.asn.employee.terminated.v1';
  isDecided: boolean;
}

const [RETIRED, TERMINATED] = ['id.go.asn.employee.retired.v1', 'id.go.asn.employee.terminated.v1'] as const;

/** In this list APS is the early pension that somebody asks for; who leaves without a pension "mengundurkan diri". */
const ENDINGS = {
  bup: RETIRED, pensiunbup: RETIRED, mencapaibup: RETIRED, batasusiapensiun: RETIRED, aps: RETIRED, pensiunaps: RETIRED, ataspermintaansendiri: RETIRED, pensiundini: RETIRED,
  md: RETIRED, meninggal: RETIRED, meninggaldunia: RETIRED, tewas: RETIRED, jandaduda: RETIRED, pensiunjandaduda: RETIRED, uzur: RETIRED, tidakcakapjasmanirohani: RETIRED,
  mengundurkandiri: TERMINATED, ptdh: TERMINATED, hukumandisiplin: TERMINATED, pdhtaps: TERMINATED, tindakpidana: TERMINATED, kontrakberakhir: TERMINATED,
} as const;

const STATUSES = { skterbit: 'DECIDED', selesai: 'DECIDED', usulan: 'UNDECIDED', proses: 'UNDECIDED', prosesbkn: 'UNDECIDED', menunggusk: 'UNDECIDED', batal: 'UNDECIDED' } as const;

/** Nomor Registrasi Karyawan, Jakarta's own number: six digits, of which Excel drops leading zeros. */
export function readNrk(row: Row): string {
  const nrk = required(cleanText(row.NRK, '/NRK'), '/NRK', 'identifier-missing');
  return /^\d{6}$/.test(nrk) ? nrk : reject('value-malformed', '/NRK', 'NRK is not a number of six digits', 'Write all six digits, also leading zeros, as text.', { message: 'NRK tidak terdiri atas enam angka.', hint: 'Tulis keenam angkanya, termasuk nol di depan, sebagai teks.' });
}

export function readEnding(row: Row): Ending {
  const isDecided = required(cleanWord(row.STATUS, STATUSES, 'status-unknown', '/STATUS'), '/STATUS') === 'DECIDED';
  const [number, date] = [cleanFreeText(row['NO SK'], '/NO SK'), cleanDate(row['TGL SK'], '/TGL SK')];
  if (isDecided && number === undefined) reject('missing-field', '/NO SK', 'NO SK is empty, though the status says that the decree was issued', 'Fill in the number of the decree.', { message: 'NO SK kosong, padahal statusnya SK terbit.', hint: 'Isi nomor SK-nya.' });
  const [code, name] = [cleanText(row['KODE LOKASI'], '/KODE LOKASI'), cleanText(row['UNIT KERJA'], '/UNIT KERJA')];
  return {
    employee: required(cleanNip(row.NIP, '/NIP'), '/NIP', 'identifier-missing'),
    isDecided,
    type: required(cleanWord(row['JENIS PEMBERHENTIAN'], ENDINGS, 'value-unknown', '/JENIS PEMBERHENTIAN'), '/JENIS PEMBERHENTIAN'),
    reason: required(cleanText(row['JENIS PEMBERHENTIAN'], '/JENIS PEMBERHENTIAN'), '/JENIS PEMBERHENTIAN'),
    effectiveDate: required(cleanDate(row.TMT, '/TMT'), '/TMT', 'date-missing'),
    ...(number === undefined ? {} : { decree: { number, ...(date === undefined ? {} : { date }) } }),
    ...(code === undefined && name === undefined ? {} : { unit: { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) } }),
  };
}
