type Row = Record<string, unknown>;

const two = (n: number) => String(n).padStart(2, '0');
const three = (n: number) => String(n).padStart(3, '0');

/** Invented: serials 900 and more are given to nobody. */
export function nipOf(number: number): string {
  return `1968${two((number % 12) + 1)}${two((Math.floor(number / 12) % 28) + 1)}199003${1 + (number % 2)}${three(900 + (Math.floor(number / 336) % 100))}`;
}

/** A proposal of a retirement, in one of the ways in which SIASN writes the same. */
export function retirement(number: number, more: Row = {}): Row {
  const [day, month] = [two((number % 28) + 1), two((number % 12) + 1)];
  const messes: Row[] = [
    { pnsId: `P-${number}`, skNomor: `882/${number}/BKD`, skTgl: `${day}-${month}-2026`, pertekNomor: '-' },
    { pnsOrang: `P-${number}`, nomorSk: `882/${number}/BKD`, skDate: `2026-${month}-${day} 00:00:00.0`, skNomor: null },
    { idPns: `P-${number}`, skNomor: `882/${number}/BKD`, tanggalSk: `2026-${month}-${day}T08:15:00`, skTgl: '' },
  ];
  return { id: `PNS-${number}`, nipBaru: nipOf(number), nama: `PEGAWAI CONTOH ${number}`, statusUsulanNama: 'Sudah TTD SK', detailLayananNama: 'Pensiun BUP', tmtPensiun: '01-05-2026', ...messes[number % messes.length], ...more };
}

/** A proposal of a promotion, which another part of SIASN wrote. */
export function promotion(number: number, more: Row = {}): Row {
  return { id: `KP-${number}`, pnsId: `P-${number}`, nipBaru: nipOf(number), nama: `PEGAWAI CONTOH ${number}`, statusUsulanNama: 'Terima SK', no_sk: `823.3/${number}/BKD`, tgl_sk: '25-03-2026', golonganBaruId: number % 2 === 0 ? 34 : '33', tmtKp: '01-04-2026', ...more };
}

/** What SIASN holds of one person; most of its fields are left out. */
export function person(number: number): Row {
  return { id: `P-${number}`, nipBaru: nipOf(number), nipLama: null, nama: `PEGAWAI CONTOH ${number}`, gelarDepan: '', gelarBelakang: '-', kedudukanPnsNama: 'Aktif', statusPegawai: 'PNS', instansiKerjaKodeCepat: '6000', golRuangAkhir: 'III/c' };
}

/** Moves between agencies, of one person. */
export function transfers(number: number): Row[] {
  return [{ id: `PI-${number}`, pnsOrang: `P-${number}`, instansiKerjaLama: 'Pemerintah Kab. Bandung', instansiKerjaBaru: 'Pemerintah Prov. Jawa Barat', tmtPi: '01-02-2026', skBknNomor: `PI/${number}`, skBknTanggal: '15-01-2026' }];
}
