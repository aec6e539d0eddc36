import { birthDateOf, cleanDate, cleanGrade, cleanNip, cleanText, cleanWord, reject, required, type GradeCode, type Identifier } from '@simpul/adapter-kit';

export type Fields = Record<string, unknown>;

/** The fields read here, in all their spellings: what the ledger keeps of a proposal. */
export const FIELDS = [
  'id', 'nipBaru', 'tglLahir', 'statusUsulanNama', 'detailLayananNama', 'tmtPensiun', 'tmtKp', 'golonganBaruId',
  'skNomor', 'no_sk', 'nomorSk', 'skTgl', 'tgl_sk', 'tanggalSk', 'skTanggal', 'skDate',
] as const;

/** SIASN names the same thing anew in each of its lists. */
const DECREE_NUMBER = ['skNomor', 'no_sk', 'nomorSk'] as const;
const DECREE_DATE = ['skTgl', 'tgl_sk', 'tanggalSk', 'skTanggal', 'skDate'] as const;

/** Where a proposal stands: the decree is signed, it is still on its way, or it went nowhere. */
const STATES = {
  sudahttdsk: 'DECIDED', terimask: 'DECIDED', skterbit: 'DECIDED', profilpnstelahdiperbaharui: 'DECIDED',
  inputberkas: 'PENDING', berkasdisimpan: 'PENDING', terimausulan: 'PENDING', validasiusulan: 'PENDING', perbaikandokumen: 'PENDING', setujuusulan: 'PENDING',
  menungguttdpertek: 'PENDING', sudahttdpertek: 'PENDING', menunggupembuatansk: 'PENDING', menungguttdsk: 'PENDING',
  tolakusulan: 'STOPPED', tidakmemenuhisyarat: 'STOPPED', berkastidaklengkap: 'STOPPED', usulandibatalkan: 'STOPPED',
} as const;

/** BKN's ids of the civil servants' grades. */
const GRADES: Readonly<Record<string, GradeCode>> = {
  11: 'I/a', 12: 'I/b', 13: 'I/c', 14: 'I/d', 21: 'II/a', 22: 'II/b', 23: 'II/c', 24: 'II/d', 31: 'III/a', 32: 'III/b', 33: 'III/c', 34: 'III/d',
  41: 'IV/a', 42: 'IV/b', 43: 'IV/c', 44: 'IV/d', 45: 'IV/e',
};

export interface Proposal {
  list: 'pensiun' | 'kp';
  state: (typeof STATES)[keyof typeof STATES];
  record: Fields;
}

/** `{code, message, count, data: […]}` as the proposals in it; an answer with an empty list holds none. */
export function proposalsIn(value: unknown): readonly unknown[] | undefined {
  const { data } = (value ?? {}) as { data?: unknown };
  return Array.isArray(data) ? data : undefined;
}

/** The two lists count their proposals apart. */
export function keyOf(record: Fields): string {
  return `${listOf(record)}:${required(cleanText(record.id, '/id'), '/id', 'identifier-missing')}`;
}

export function readProposal(record: Fields): Proposal {
  const state = required(cleanWord(record.statusUsulanNama, STATES, 'status-unknown', '/statusUsulanNama'), '/statusUsulanNama');
  return { list: listOf(record), state, record };
}

function listOf(record: Fields): Proposal['list'] {
  if ('tmtPensiun' in record) return 'pensiun';
  if ('tmtKp' in record) return 'kp';
  return reject('action-unknown', '', 'this is neither a proposal of a retirement (tmtPensiun) nor of a promotion (tmtKp)', 'Send the answers of list-pensiun-instansi and list-kp-instansi.', { message: 'Ini bukan usulan pensiun (tmtPensiun) dan bukan usulan kenaikan pangkat (tmtKp).', hint: 'Kirim jawaban list-pensiun-instansi dan list-kp-instansi.' });
}

export function readNip({ nipBaru }: Fields): Identifier {
  return required(cleanNip(nipBaru, '/nipBaru'), '/nipBaru', 'identifier-missing');
}

export function readGrade({ golonganBaruId }: Fields): GradeCode {
  const text = required(cleanText(golonganBaruId, '/golonganBaruId'), '/golonganBaruId');
  return GRADES[text] ?? required(cleanGrade(text, '/golonganBaruId'), '/golonganBaruId');
}

export function readDecree(record: Fields): { number?: string; date?: string } {
  const [number, date] = [DECREE_NUMBER.find((name) => filled(record, name)), DECREE_DATE.find((name) => filled(record, name))];
  const [text, day] = [number && cleanText(record[number], `/${number}`), date && cleanDate(record[date], `/${date}`)];
  return { ...(text === undefined ? {} : { number: text }), ...(day === undefined ? {} : { date: day }) };
}

export function remarksOn(record: Fields, nip: Identifier): string[] {
  const birthDate = cleanDate(record.tglLahir, '/tglLahir');
  return birthDate !== undefined && birthDate !== birthDateOf(nip.value) ? ['BIRTH_DATE_DIFFERS'] : [];
}

const filled = (record: Fields, name: string) => cleanText(record[name], `/${name}`) !== undefined;
