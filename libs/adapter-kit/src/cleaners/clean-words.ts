import { reject, type RefusalCode } from '../define-adapter.ts';
import { cleanText, fieldOf, quoted } from './empty.ts';

/** Where an employee works on one day. */
export type WorkStatus = 'WFO' | 'WFH' | 'WFA' | 'DUTY_TRAVEL' | 'LEAVE' | 'ABSENT' | 'OFF';

/** A closed list of words (compared without case, blanks and punctuation) → one value. */
export type Words<T extends string> = Readonly<Record<string, T>>;

/**
 * The value of a word; undefined when empty; refuses what the list does not hold. `own` adds or overrides words of one source.
 * @example
 * cleanWord('Rumah  Sakit', { rumahsakit: 'RS', puskesmas: 'PKM' }, 'value-unknown', '/JENIS') // 'RS'
 * cleanWord('Klinik', { rumahsakit: 'RS' }, 'value-unknown', '/JENIS') // refused: value-unknown
 */
export function cleanWord<T extends string>(raw: unknown, words: Words<T>, code: RefusalCode, pointer: string, own?: Words<T>): T | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  const word = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const value = (own && lookUp(own, word)) ?? lookUp(words, word);
  return value ?? reject(code, pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is not known`, 'Correct it at the source, or have the adapter’s owner add the word.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang tidak dikenal.` });
}

function lookUp<T extends string>(words: Words<T>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** `H`, `D` and `I` mean different things at different sources: only a source's own map may say. */
const WORK_STATUS: Words<WorkStatus> = {
  wfh: 'WFH', kdr: 'WFH', bdr: 'WFH', rmh: 'WFH', bekerjadarirumah: 'WFH', kerjadarirumah: 'WFH', workfromhome: 'WFH',
  wfo: 'WFO', kdk: 'WFO', kantor: 'WFO', bekerjadarikantor: 'WFO', kerjadarikantor: 'WFO', workfromoffice: 'WFO',
  wfa: 'WFA', fwa: 'WFA', workfromanywhere: 'WFA', bekerjadarimanasaja: 'WFA', kerjadarimanasaja: 'WFA',
  dl: 'DUTY_TRAVEL', tl: 'DUTY_TRAVEL', dinasluar: 'DUTY_TRAVEL', tugasluar: 'DUTY_TRAVEL', sppd: 'DUTY_TRAVEL', perjalanandinas: 'DUTY_TRAVEL',
  tk: 'ABSENT', alpa: 'ABSENT', alpha: 'ABSENT', a: 'ABSENT', tanpaketerangan: 'ABSENT',
  cuti: 'LEAVE', libur: 'OFF',
};

/**
 * Where somebody works (`WFH`, `KDR`, "dinas luar"). `own` adds words of one source. Undefined when empty. Refuses `work-location-unknown`.
 * @example
 * cleanWorkStatus('Bekerja dari rumah', '/STATUS') // 'WFH'
 * cleanWorkStatus('H', '/STATUS') // refused: work-location-unknown
 * cleanWorkStatus('H', '/STATUS', { h: 'WFO' }) // 'WFO'
 */
export function cleanWorkStatus(raw: unknown, pointer: string, own?: Words<WorkStatus>): WorkStatus | undefined {
  return cleanWord(raw, WORK_STATUS, 'work-location-unknown', pointer, own);
}

const URGENCY = { biasa: 'NORMAL', segera: 'URGENT', penting: 'URGENT', sangatsegera: 'VERY_URGENT', kilat: 'VERY_URGENT' } as const;
/** How urgent a letter is. */
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/**
 * How urgent a letter is (sifat). `own` adds words of one source. Undefined when empty. Refuses `urgency-unknown`.
 * @example
 * cleanUrgency('Sangat Segera', '/SIFAT') // 'VERY_URGENT'
 */
export function cleanUrgency(raw: unknown, pointer: string, own?: Words<Urgency>): Urgency | undefined {
  return cleanWord(raw, URGENCY, 'urgency-unknown', pointer, own);
}

const LEAVE = {
  ct: 'ANNUAL', cutitahunan: 'ANNUAL', tahunan: 'ANNUAL', cb: 'LONG', cutibesar: 'LONG', besar: 'LONG', cs: 'SICK', cutisakit: 'SICK', sakit: 'SICK',
  cm: 'MATERNITY', cutimelahirkan: 'MATERNITY', melahirkan: 'MATERNITY', cutibersalin: 'MATERNITY', bersalin: 'MATERNITY', cap: 'IMPORTANT_REASON', cutialasanpenting: 'IMPORTANT_REASON',
  alasanpenting: 'IMPORTANT_REASON', cutikarenaalasanpenting: 'IMPORTANT_REASON', cutibersama: 'JOINT', bersama: 'JOINT', cltn: 'UNPAID', cutidiluartanggungannegara: 'UNPAID',
} as const;
/** Kind of leave (jenis cuti). */
export type LeaveKind = (typeof LEAVE)[keyof typeof LEAVE];

/**
 * Kind of leave (jenis cuti), by codes and names. `own` adds words of one source. Undefined when empty. Refuses `leave-kind-unknown`.
 * @example
 * cleanLeaveKind('CM', '/JENIS_CUTI') // 'MATERNITY'
 */
export function cleanLeaveKind(raw: unknown, pointer: string, own?: Words<LeaveKind>): LeaveKind | undefined {
  return cleanWord(raw, LEAVE, 'leave-kind-unknown', pointer, own);
}

const ASN_TYPE = { pns: 'PNS', cpns: 'CPNS', pppk: 'PPPK', p3k: 'PPPK', pppkpw: 'PPPK_PW', pppkparuhwaktu: 'PPPK_PW', p3kparuhwaktu: 'PPPK_PW' } as const;
/** Kind of civil servant (jenis ASN). */
export type AsnType = (typeof ASN_TYPE)[keyof typeof ASN_TYPE];

/**
 * Kind of civil servant (jenis ASN). Undefined when empty. Refuses `status-unknown`.
 * @example
 * cleanAsnType('PPPK Paruh Waktu', '/STATUS') // 'PPPK_PW'
 */
export function cleanAsnType(raw: unknown, pointer: string, own?: Words<AsnType>): AsnType | undefined {
  return cleanWord(raw, ASN_TYPE, 'status-unknown', pointer, own);
}

const DECISION = {
  diajukan: 'REQUESTED', usulan: 'REQUESTED', menunggu: 'REQUESTED', disetujui: 'APPROVED', setuju: 'APPROVED', acc: 'APPROVED', ya: 'APPROVED',
  ditolak: 'REJECTED', tolak: 'REJECTED', dibatalkan: 'WITHDRAWN', batal: 'WITHDRAWN',
} as const;
/** How an application stands. */
export type Decision = (typeof DECISION)[keyof typeof DECISION];

/**
 * How an application stands (diajukan, disetujui, ditolak, dibatalkan). Undefined when empty. Refuses `status-unknown`.
 * @example
 * cleanDecision('Disetujui', '/STATUS') // 'APPROVED'
 */
export function cleanDecision(raw: unknown, pointer: string, own?: Words<Decision>): Decision | undefined {
  return cleanWord(raw, DECISION, 'status-unknown', pointer, own);
}
