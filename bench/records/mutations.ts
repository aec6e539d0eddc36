import { personOf } from './people.ts';

export const MUTATIONS_HEAD = `<?xml version="1.0" encoding="ISO-8859-1"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sim="urn:simpeg:contoh:v1">
 <soapenv:Body><sim:KirimMutasiRequest>
  <sim:header kodeInstansi="7571" kodeWilayah="5171" zona="WITA" waktu="2026-04-01 07:58:12"/>
`;
export const MUTATIONS_TAIL = ' </sim:KirimMutasiRequest></soapenv:Body>\n</soapenv:Envelope>\n';

/** A promotion, as Kota Denpasar's SIMPEG sends it: the decree of this number. */
export function promotion(number: number, person = number): string {
  const { nip, name, birthDate } = personOf(person);
  const dotted = `${nip.slice(0, 8)}.${nip.slice(8, 14)}.${nip.slice(14, 15)}.${nip.slice(15)}`;
  const [year, month, day] = birthDate.split('-');
  return `  <sim:pegawai aksi="KP"><NIP>${dotted}</NIP><NIP_LAMA/>
   <NAMA>${name}, SH.,MH</NAMA><TMPT_TGL_LAHIR>Gianyar, ${day}-${month}-${year}</TMPT_TGL_LAHIR>
   <GOL_LAMA>III.c</GOL_LAMA><GOL_BARU>IIId</GOL_BARU><PANGKAT>Penata Tk.I</PANGKAT><TMT_GOL>01-04-2026</TMT_GOL>
   <NO_SK>823.3/${number}/BKPSDM</NO_SK><TGL_SK>20-03-2026</TGL_SK><ESELON>IV.a</ESELON><SATKER kode="01.02.03">Dinas Kominfo &amp; Statistik</SATKER></sim:pegawai>
`;
}
