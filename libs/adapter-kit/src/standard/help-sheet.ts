import type { SheetDraft } from '../workbook/index.ts';
import { EXAMPLE_MARK, type CellKind, type Column } from './column.ts';
import type { Sheet } from './sheet.ts';

export const HELP = 'Petunjuk';

/** How each kind of cell is filled, in Indonesian and English. */
const HOW: Readonly<Record<CellKind, readonly [id: string, en: string]>> = {
  person: ['18 angka NIP atau NI PPPK, sebagai teks.', 'All 18 digits, as text.'],
  'old-nip': ['9 angka, sebagai teks.', '9 digits, as text.'],
  name: ['Nama orang.', 'A person’s name.'],
  text: ['Teks.', 'Text.'],
  date: ['Tanggal: hh/bb/tttt.', 'A date: dd/mm/yyyy.'],
  moment: ['Tanggal dan jam: hh/bb/tttt JJ:MM.', 'Date and time: dd/mm/yyyy HH:MM.'],
  clock: ['Jam: JJ:MM.', 'A time: HH:MM.'],
  due: ['Tanggal: hh/bb/tttt, boleh dengan jam.', 'A date: dd/mm/yyyy, with a time or without.'],
  choice: ['Pilih dari daftar.', 'Choose from the list.'],
  grade: ['Pilih dari daftar.', 'Choose from the list.'],
  echelon: ['I.a sampai V.b.', 'I.a to V.b.'],
  agency: ['Nama instansi lengkap, misalnya Kabupaten Sleman.', 'The agency’s whole name.'],
  region: ['Kode Kemendagri, misalnya 51.71.', 'Kemendagri code, such as 51.71.'],
  weekdays: ['Nama hari, dipisahkan koma.', 'Names of the days, with commas between.'],
  own: ['', 'Not sent.'],
};

/** What stands in a heading's note: the English name, and how the cells under it are filled. */
export function noteOf({ english, kind, required, explained }: Column): string {
  const [id, en] = HOW[kind];
  return [english, `${required ? 'Required. ' : ''}${en}`, '', `${required ? 'Wajib. ' : ''}${id}`, explained].join('\n').trim();
}

const RULES = [
  'Isi lembar yang diperlukan saja; lembar lain boleh kosong atau dihapus. Satu baris untuk satu kejadian atau satu pegawai.',
  'Jangan mengubah judul kolom. Urutan kolom boleh diubah, dan kolom yang tidak wajib boleh dihapus. Kolom milik Anda sendiri: awali judulnya dengan "_", misalnya "_Keterangan"; kolom itu tidak dibaca.',
  `Baris bertanda "${EXAMPLE_MARK}" tidak dibaca selama NIP atau nomor suratnya masih seperti contoh. Bila Anda menimpanya dengan data sendiri, kosongkan tanda itu.`,
  'NIP selalu teks: selnya sudah diformat sebagai teks. Jangan menempelkan angka dengan format bilangan, karena Excel membulatkan angka ke-16 dan seterusnya.',
  'Boleh disimpan sebagai .xlsx, atau setiap lembar sebagai CSV (pemisah ; atau ,). Di LibreOffice biarkan "Save cell content as shown" tercentang, agar tanggal tetap hh/bb/tttt.',
  'Mengirim ulang berkas yang sama aman: baris yang tidak berubah tidak menimbulkan apa-apa. Bila sebuah baris diperbaiki, kirim lagi berkasnya; hanya perubahannya yang diteruskan.',
  'Baris yang dihapus dari berkas tidak dibatalkan dengan sendirinya.',
];

/** The sheet that explains the others. */
export function helpSheet(sheets: readonly Sheet[]): SheetDraft {
  return {
    name: HELP,
    columns: [
      { heading: 'Lembar', width: 20, format: 'wrapped' },
      { heading: 'Kolom', width: 30, format: 'wrapped' },
      { heading: 'Wajib', width: 8, format: 'wrapped' },
      { heading: 'Cara Mengisi', width: 70, format: 'wrapped' },
      { heading: 'English', width: 50, format: 'wrapped' },
    ],
    rows: [...RULES.map((rule) => ['Semua', '', '', rule]), ...sheets.flatMap(({ name, columns }) => columns.map((column) => [name, ...explain(column)]))],
  };
}

function explain({ heading, kind, required, explained, choices, english }: Column): string[] {
  const [how, inEnglish] = HOW[kind];
  const list = choices.length === 0 ? '' : choices.map(({ word }) => word).join(', ');
  return [heading, required ? 'ya' : '', [how, list && `${list}.`, explained].filter(Boolean).join(' '), `${english}. ${inEnglish}`];
}
