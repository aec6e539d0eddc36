import { personOf } from './people.ts';

const PLACES = [
  { code: '3005', agency: 'Kementerian Keuangan', office: 'Jakarta Pusat' },
  { code: '8072', agency: 'Pemerintah Kota Jayapura', office: 'Kota Jayapura' },
] as const;

/** SIASN's answer about one civil servant, on one line. */
export function siasnAnswer(number: number, position = 'Pranata Komputer Ahli Muda'): string {
  const { nip, name, birthDate } = personOf(number);
  const place = PLACES[number % PLACES.length] ?? PLACES[0];
  const [year, month, day] = birthDate.split('-');
  const data = {
    id: `8ae482a9-contoh-${number}`,
    nipBaru: nip,
    nipLama: number % 3 === 0 ? null : '',
    nama: name,
    gelarDepan: '',
    gelarBelakang: 'S.Kom., M.T.I.',
    tempatLahir: 'KLATEN',
    tglLahir: `${day}-${month}-${year}`,
    emailGov: `pegawai.${number}@instansi.example`,
    noHp: '081200000001',
    jenisPegawaiId: '1',
    jenisPegawaiNama: 'PNS Pusat yang bekerja pada Departemen/Lembaga',
    kedudukanPnsId: '01',
    kedudukanPnsNama: 'Aktif',
    statusPegawai: 'PNS',
    jenisKelamin: nip[14] === '1' ? 'M' : 'F',
    tmtCpns: '01-12-2010',
    tmtPns: '01-02-2012',
    tmtPensiun: '',
    bupPensiun: '58',
    instansiIndukNama: place.agency,
    instansiKerjaId: 'A5EB03E23BF7F6A0E040640A040252AD',
    instansiKerjaNama: place.agency,
    instansiKerjaKodeCepat: place.code,
    unorId: `UNOR-${number % 977}`,
    unorNama: 'SUBDIREKTORAT DATA',
    unorIndukNama: 'DIREKTORAT CONTOH',
    jenisJabatanId: '2',
    jenisJabatan: 'Jabatan Fungsional Tertentu',
    jabatanNama: position,
    jabatanFungsionalNama: position,
    jabatanStrukturalNama: '',
    tmtJabatan: '01-07-2021',
    golRuangAkhirId: '33',
    golRuangAkhir: 'III/c',
    pangkatAkhir: 'Penata',
    tmtGolAkhir: '01-04-2022',
    mkTahun: '11',
    mkBulan: '4',
    eselon: '-',
    eselonId: '99',
    lokasiKerja: place.office,
    validNik: true,
  };
  return JSON.stringify({ code: 1, message: 'success', data });
}
