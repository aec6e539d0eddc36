import { personOf } from './people.ts';

const DAY_MS = 86_400_000;

/** A check-in from home, so many days after the first: an insert into Kota Makassar's table tb_presensi, which holds the NIP once more as a number. */
export function makassarCheckIn(number: number, person = number, day = 0): string {
  const { nip, name } = personOf(person);
  const [seconds, place] = [number % 1_800, `"lat":"-5.1477","lon":"119.4327"`];
  const after = `{"id":${882_101 + number},"nip":"${nip}","nip_gabung":${nip},"nama":"${name}","kode_opd":"1.02.0.00.0.00.01.0000","tanggal":${20_528 + day},"jam_masuk":${1_773_645_704_000 + 1_000 * seconds + day * DAY_MS},"jam_pulang":null,"status_kerja":"wfh",${place},"ket":"rmh","updated_at":"2026-03-15T23:21:44Z"}`;
  return `{"op":"c","ts_ms":1773616905120,"before":null,"after":${after},"source":${source('makassar', 'presensi_makassar', 'tb_presensi', number)}}`;
}

/** A row that the fingerprint reader wrote, corrected to duty travel: an update of Kab. Deli Serdang's table absensi_harian. */
export function deliSerdangCorrection(number: number, person = number, day = 0): string {
  const { nip, name } = personOf(person);
  const id = 5_512 + number;
  const [date, checkIn] = [20_528 + day, 1_773_646_150_000 + day * DAY_MS];
  const before = `{"id":${id},"nip":"${nip}","status_kerja":"H","tanggal":${date},"jam_masuk":${checkIn},"tgl_selesai":0}`;
  const after = `{"id":${id},"nip":"${nip}","nama":"${name}","status_kerja":"TL","tanggal":${date},"jam_masuk":${checkIn},"tgl_selesai":0,"ket":"tugas luar, surat tugas 094/${number}/2026"}`;
  return `{"op":"u","ts_ms":1773621603007,"before":${before},"after":${after},"source":${source('deliserdang', 'simpeg_deliserdang', 'absensi_harian', number)}}`;
}

function source(name: string, database: string, table: string, number: number): string {
  return `{"connector":"mysql","name":"simpeg_${name}","db":"${database}","table":"${table}","ts_ms":1773616905000,"file":"binlog.000412","pos":${90_210 + number},"snapshot":"false"}`;
}
