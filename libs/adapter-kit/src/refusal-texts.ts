import { fieldOf } from './cleaners/empty.ts';
import type { Refusal, RefusalCode } from './define-adapter.ts';

type Text = readonly [message: string, hint: string];

/** `{f}` is the source's field. */
const INDONESIAN: Readonly<Record<RefusalCode, Text>> = {
  'malformed-record': ['Rekaman rusak atau terpotong.', 'Periksa ekspor lalu kirim ulang.'],
  'record-too-large': ['Rekaman terlalu besar.', 'Buang isian yang tidak perlu (foto, dokumen).'],
  'missing-field': ['{f} kosong.', 'Lengkapi di sistem asal lalu kirim ulang.'],
  'unknown-column': ['Kolom {f} tidak dikenal.', 'Samakan judul kolom dengan contoh.'],
  'nip-malformed': ['{f} bukan NIP atau NI PPPK yang sah.', 'Cocokkan dengan SK pengangkatan.'],
  'nip-wrong-length': ['{f} tidak terdiri atas 18 angka.', 'Tulis ke-18 angka NIP atau NI PPPK sebagai teks.'],
  'nip-precision-lost': ['Angka terakhir {f} hilang karena disimpan sebagai bilangan.', 'Ubah format kolom menjadi teks, lalu ketik ulang ke-18 angkanya.'],
  'identifier-missing': ['{f} kosong: pegawai tidak dapat dikenali.', 'Isi NIP atau NI PPPK.'],
  'date-malformed': ['{f} bukan tanggal.', 'Tulis sebagai hh-bb-tttt.'],
  'date-impossible': ['{f} berisi tanggal yang tidak ada.', 'Perbaiki tanggalnya di sistem asal.'],
  'date-missing': ['{f} kosong atau bertanggal nol.', 'Isi tanggalnya di sistem asal; tidak pernah dihitung sendiri.'],
  'time-malformed': ['{f} bukan waktu yang sah.', 'Tulis sebagai hh/bb/tttt JJ:MM waktu setempat.'],
  'period-reversed': ['{f}: tanggal selesai mendahului tanggal mulai.', 'Perbaiki kedua tanggal.'],
  'grade-unknown': ['{f} bukan golongan yang dikenal.', 'Gunakan I/a sampai IV/e (PNS) atau I sampai XVII (PPPK).'],
  'status-unknown': ['Status pada {f} tidak dikenal.', 'Perbaiki, atau minta pemilik adaptor menambahkannya.'],
  'work-location-unknown': ['Status kerja pada {f} tidak dikenal.', 'Perbaiki, atau minta pemilik adaptor menambahkannya.'],
  'urgency-unknown': ['Sifat pada {f} tidak dikenal.', 'Gunakan Biasa, Segera, atau Sangat Segera.'],
  'agency-unknown': ['Instansi pada {f} tidak dikenal.', 'Periksa kode instansinya.'],
  'region-unknown': ['Kode wilayah pada {f} tidak dikenal.', 'Gunakan kode Kemendagri yang berlaku.'],
  'action-unknown': ['Jenis mutasi pada {f} tidak dikenal.', 'Gunakan salah satu yang tertulis di README adaptor.'],
  'leave-kind-unknown': ['Jenis cuti pada {f} tidak dikenal.', 'Gunakan kode atau nama jenis cuti yang baku.'],
  'name-malformed': ['{f} bukan nama orang.', 'Tulis nama, gelar setelah koma.'],
  'value-unknown': ['Isi {f} tidak dikenal.', 'Perbaiki di sistem asal.'],
  'value-malformed': ['Isi {f} tidak sah.', 'Perbaiki di sistem asal.'],
  'not-found-at-source': ['Sistem asal tidak menemukan pegawai ini.', 'Periksa NIP yang ditanyakan.'],
  'operation-unsupported': ['Operasi pada {f} tidak didukung.', 'Kirim perubahan sebagai rekaman baru.'],
  'schema-violation': ['{f} tidak sesuai skema bersama.', 'Perbaiki isian; bila sudah benar, adaptornya perlu diperbaiki.'],
  'not-yours': ['Instansi Anda tidak berhak menyatakan hal ini.', 'Kirim hanya data pegawai dan tugas instansi sendiri.'],
  'unknown-type': ['Jenis peristiwa tidak dikenal.', 'Lihat GET /v1/schemas.'],
  'type-not-emitted': ['Adaptor memberi jenis peristiwa yang tidak dinyatakannya.', 'Pemilik adaptor menambahkannya.'],
  'adapter-error': ['Adaptor gagal membaca rekaman ini.', 'Pemilik adaptor memperbaikinya; rekaman disimpan dan dapat dicoba lagi.'],
  'nothing-to-fill-down': ['{f} berisi "sda", tetapi tidak ada isian di atasnya.', 'Tulis isiannya secara lengkap.'],
  'wrong-encoding': ['Hurufnya tidak ditulis dalam UTF-8.', 'Simpan berkas sebagai UTF-8 lalu kirim ulang.'],
  'example-row': ['Baris ini masih bertanda contoh.', 'Hapus barisnya, atau hapus tandanya bila ini data Anda.'],
  'duplicate-key': ['Baris ini menyebut hal yang sama dengan baris lain di berkas ini, tetapi isinya berbeda.', 'Sisakan satu baris.'],
  'policy-unknown': ['Kebijakan pada {f} tidak dikenal.', 'Tulis nomor surat edarannya.'],
};

/** What a person reads: English as the cleaner or adapter said it; Indonesian likewise where it was said, else by code and field. */
export function explainRefusal({ code, pointer, message, hint, indonesian }: Refusal, language: 'en' | 'id'): { message: string; hint: string } {
  if (language === 'en') return { message, hint };
  const [byCode, hintByCode] = INDONESIAN[code];
  const field = pointer === '' ? 'Rekaman' : fieldOf(pointer);
  return { message: indonesian?.message ?? byCode.replace('{f}', field), hint: indonesian?.hint ?? hintByCode };
}
