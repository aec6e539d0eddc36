/** idstspeg: status pegawai. */
export const KINDS = { 1: 'CPNS', 2: 'PNS', 3: 'PPPK', 4: 'PPPK_PW' } as const;

/** idgolrupkt: BKN's numbers of grades. */
export const GRADES = {
  11: 'I/a', 12: 'I/b', 13: 'I/c', 14: 'I/d', 21: 'II/a', 22: 'II/b', 23: 'II/c', 24: 'II/d', 31: 'III/a', 32: 'III/b', 33: 'III/c', 34: 'III/d',
  41: 'IV/a', 42: 'IV/b', 43: 'IV/c', 44: 'IV/d', 45: 'IV/e',
} as const;

/** The same numbers where idstspeg says PPPK. */
export const PPPK_GRADES = {
  11: 'I', 12: 'II', 13: 'III', 14: 'IV', 21: 'V', 22: 'VI', 23: 'VII', 24: 'VIII', 31: 'IX', 32: 'X', 33: 'XI', 34: 'XII',
  41: 'XIII', 42: 'XIV', 43: 'XV', 44: 'XVI', 45: 'XVII',
} as const;

/** idesljbt. */
export const ECHELONS = { 11: 'I.a', 12: 'I.b', 21: 'II.a', 22: 'II.b', 31: 'III.a', 32: 'III.b', 41: 'IV.a', 42: 'IV.b', 51: 'V.a', 52: 'V.b', 99: 'NONE' } as const;

/** idjenkedudupeg: the numbers of BKN's list of legal statuses. */
export const LEGAL_STATUSES = {
  1: 'Aktif', 2: 'CLTN', 3: 'Tugas Belajar', 4: 'Pemberhentian Sementara', 13: 'Perpanjangan CLTN', 20: 'Masa Persiapan Pensiun',
  66: 'Diberhentikan', 77: 'Pemberhentian tanpa hak pensiun', 88: 'Pemberhentian dengan hak pensiun', 98: 'Mencapai BUP', 99: 'Pensiun',
} as const;
