/** Whether a person works for the state, as legal status, retirement and termination tell it. */
export type Standing = 'ACTIVE' | 'SUSPENDED' | 'UNPAID_LEAVE' | 'RETIRED' | 'TERMINATED';

/** The first that fits counts. Names of BKN's list, and what agencies make of them. */
const WORDS: readonly (readonly [RegExp, Standing])[] = [
  [/^(pemberhentian|diberhentikan) sementara\b/, 'SUSPENDED'],
  [/^(perpanjangan )?(cltn|cuti di ?luar tanggungan negara)$/, 'UNPAID_LEAVE'],
  [/^(mencapai bup|pensiun)\b/, 'RETIRED'],
  [/^(diberhentikan|pemberhentian|pembatalan nip)\b/, 'TERMINATED'],
  [/^((pns|cpns|pppk|asn) )?aktif$|^aktif (pns|cpns|pppk|asn)$|^(tugas belajar|masa persiapan pensiun|(pns )?kena hukuman disiplin|pegawai titipan)$/, 'ACTIVE'],
];

/** What a legal status (kedudukan hukum) says of the standing; undefined for one that says nothing clear: it is not guessed. */
export function standingIn(legalStatus: string): Standing | undefined {
  const text = legalStatus.toLowerCase().replaceAll(/[\s.,;/-]+/g, ' ').trim();
  return WORDS.find(([words]) => words.test(text))?.[1];
}

export function isEmployed(standing: Standing): boolean {
  return standing !== 'RETIRED' && standing !== 'TERMINATED';
}
