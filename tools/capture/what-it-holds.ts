/** What of a person a field holds. `maybe-name`: a person or a position. */
export type Content =
  | 'nip' | 'old-nip' | 'nik' | 'name' | 'maybe-name' | 'birth-date' | 'place-and-date' | 'appointment' | 'phone' | 'mail' | 'address' | 'place' | 'coordinate'
  | 'private' | 'note' | 'person-id' | 'other';

/** The first whose words stand in the field's name. */
const BY_NAME: readonly (readonly [RegExp, Content])[] = [
  [/\bnip ?lama/, 'old-nip'],
  [/\bn ?i ?p\b|\bnip|nip\b|\b(?:no|nomor) ?induk(?: ?pegawai)?\b|\bnrk\b|\bnrp\b|\bni ?pppk/, 'nip'],
  [/\bnik(?!ah)|\b(?:no|nomor)? ?ktp\b|\b(?:no|nomor)? ?kk\b/, 'nik'],
  [/\bttl\b|\b(?:tempat|tmpt|tmp) .*(?:tgl|tanggal)/, 'place-and-date'],
  [/\b(?:tgl|tanggal|tahun|date|thn) ?(?:lahir|lhr|hr\b)|\bbirth|\bdob\b/, 'birth-date'],
  [/\b(?:tempat|tmpt|tmp|kota|kab|tm) ?(?:lahir|lhr)/, 'place'],
  [/\b(?:tmt|tgl|tanggal) ?(?:cpns|pppk)/, 'appointment'],
  [/\b(?:no(?:mor)? ?)?(?:hp\d*\b|hape|telp|telepon|telpon|tlp|phone|ponsel|wa\b|whatsapp|fax|kontak)/, 'phone'],
  [/\be ?mail|\bsurel/, 'mail'],
  [/\b(?:alamat|domisili|address|jalan|rt\b|rw\b|kode ?pos|kelurahan|kecamatan|desa\b)/, 'address'],
  [/\b(?:lat|lon|lng|long|latitude|longitude|lintang|bujur|koordinat|gps|coordinates?)\b/, 'coordinate'],
  [/passw|\b(?:pwd|sandi|token|secret|api ?key|otp|pin|user ?name|user|login|nonce)\b/, 'private'],
  [/\b(?:agama|religion|penyakit|diagnosa|disabilitas|suku\b|npwp|karpeg|karis|karsu|bpjs|taspen|rekening|paspor|foto|photo|gambar|selfie|ttd\b|sidik|wajah|gaji|kawin|nikah)|darah\b|tanda ?tangan/, 'private'],
  [/^(?:nama|nm\b|name\b) ?.*(?:unit|unor|jabatan|instansi|skpd|opd|satker|gol|pangkat|kegiatan|diklat|sekolah|lokasi|kantor|dinas|file|jenis|status|mesin|kota\b|kab\b|provinsi|bank|hari\b|bidang|surat)/, 'other'],
  [/^(?:nama|nm\b|name\b|full ?name)|^(?:orang|pegawai|pejabat|atasan|penilai|penyetuju) (?:nama|name)$|\b(?:istri|suami|ibu|ayah|anak|pasangan)\b/, 'name'],
  [/\b(?:ket|keterangan|catatan|alasan|uraian|notes?|remarks?|reason|komentar)\b/, 'note'],
  [/^(?:id|(?:id )?(?:pns|orang|person|pegawai)(?: orang)?(?: id)?)$/, 'person-id'],
  [/\b(?:kepada|disetujui|penyetuju|pejabat|atasan|penilai|pemeriksa|penandatangan|oleh|pelapor|pemohon|dari|by|signer|diteruskan)\b|^(?:pegawai|karyawan)$/, 'maybe-name'],
];

export function whatItHolds(name: string): Content {
  const words = wordsOf(name);
  return BY_NAME.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Of what is kept in parts: `koordinat: {x, y}`, `alamat: {jalan, kota}`. */
const IN_PARTS: readonly Content[] = ['address', 'coordinate', 'private'];

/** By its own name, else by that of what it is a part of. */
export function whatStandsAt(path: readonly string[]): Content {
  const own = whatItHolds(nameOf(path));
  if (own !== 'other') return own;
  return path.map((_, depth) => whatItHolds(nameOf(path.slice(0, depth)))).find((content) => IN_PARTS.includes(content)) ?? own;
}

/** The name that a value goes by: the last step that is no number of a list. */
export function nameOf(path: readonly string[]): string {
  return path.findLast((step) => !/^\d+$/.test(step))?.replace(/^@/, '').replace(/\[\d+\]$/, '') ?? '';
}

/** As databases shorten the words of a column's name. */
const SHORTENED: Readonly<Record<string, string>> = {
  nm: 'nama', peg: 'pegawai', jab: 'jabatan', lhr: 'lahir', jns: 'jenis', jn: 'jenis', sts: 'status', stat: 'status', kd: 'kode', unker: 'unit kerja', thn: 'tahun', kpd: 'kepada', alm: 'alamat', almt: 'alamat', dtg: 'datang', plg: 'pulang',
};

/** `tglLahir`, `TGL_LAHIR`, `TGL_LHR`, `Tgl. Lahir` → `tgl lahir`. */
export function wordsOf(name: string): string {
  const words = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.split(' ').map((word) => SHORTENED[word] ?? word).join(' ');
}
