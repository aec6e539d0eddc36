import { reject, type Identifier } from '../define-adapter.ts';
import { cleanText, fieldOf, quoted } from './empty.ts';

const RANKS = ['Juru Muda', 'Juru Muda Tk I', 'Juru', 'Juru Tk I', 'Pengatur Muda', 'Pengatur Muda Tk I', 'Pengatur', 'Pengatur Tk I', 'Penata Muda', 'Penata Muda Tk I', 'Penata', 'Penata Tk I', 'Pembina', 'Pembina Tk I', 'Pembina Utama Muda', 'Pembina Utama Madya', 'Pembina Utama'];
const PNS = ['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'] as const;
const PPPK = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'] as const;
/** A grade (golongan) of a PNS or a PPPK. */
export type GradeCode = (typeof PNS)[number] | (typeof PPPK)[number];

const BY_RANK = new Map(RANKS.map((rank, i) => [squeeze(rank), PNS[i]]));
const BY_CODE = new Map([...PNS, ...PPPK].map((code) => [code.toUpperCase(), code]));

const CODE = String.raw`(IV|I{1,3})[\s/.-]*([a-e])`;
const ONLY_CODE = new RegExp(`^\\(?${CODE}\\)?$`, 'i');
const RANK_FIRST = new RegExp(String.raw`^(.+?)[\s(,/-]+${CODE}\)?$`, 'i');
const CODE_FIRST = new RegExp(String.raw`^\(?${CODE}[\s),(/-]+([^)]+)\)?$`, 'i');
const LONGEST = 60;

/**
 * Grade (golongan) of a PNS (`III/c`, `III.c`, `IIId`, `Gol. III/c`, `Penata Tk.I`, `Penata Muda Tk. I (III/b)`) or a PPPK (`IX`).
 * A rank and a code that stand together must agree. Refuses `grade-unknown`.
 * @example
 * cleanGrade('IIId', '/GOL') // 'III/d'
 * cleanGrade('Penata Muda Tk. I (III/b)', '/GOL') // 'III/b'
 * cleanGrade('IX', '/GOL') // 'IX'
 * cleanGrade('III/x', '/GOL') // refused: grade-unknown
 */
export function cleanGrade(raw: unknown, pointer: string): GradeCode | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  const bare = text.replace(/^gol(?:ongan)?(?: ?ruang)?\b[.: ]*/i, '');
  const grade = bare.length > LONGEST ? undefined : (byCode(bare) ?? byRank(bare) ?? byBoth(bare));
  return grade ?? reject('grade-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is no grade`, 'Use I/a to IV/e for PNS, I to XVII for PPPK.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan golongan.` });
}

/** The grade as one with this number can have it: `I` to `XVII` are contract staff's, those with a letter civil servants'; both lists hold "I" to "IV". Refuses `grade-unknown`. */
export function checkGrade(grade: GradeCode, { kind }: Identifier, pointer: string): GradeCode {
  if (grade.includes('/') === (kind === 'NIP')) return grade;
  return reject('grade-unknown', pointer, `${fieldOf(pointer)} is ${grade}, which a person with this kind of number can not have`, 'Use I/a to IV/e for PNS, I to XVII for PPPK.', { message: `${fieldOf(pointer)} berisi ${grade}, yang tidak mungkin bagi pegawai dengan jenis nomor ini.` });
}

function byCode(text: string): GradeCode | undefined {
  const match = ONLY_CODE.exec(text);
  return match ? gradeOf(match[1], match[2]) : BY_CODE.get(text.toUpperCase());
}

function byRank(text: string): GradeCode | undefined {
  return BY_RANK.get(squeeze(text));
}

function byBoth(text: string): GradeCode | undefined {
  const first = RANK_FIRST.exec(text);
  const last = first ? null : CODE_FIRST.exec(text);
  const [rank, code] = first ? [first[1], gradeOf(first[2], first[3])] : [last?.[3], gradeOf(last?.[1], last?.[2])];
  return rank !== undefined && byRank(rank) === code ? code : undefined;
}

function gradeOf(roman = '', letter = ''): GradeCode | undefined {
  return BY_CODE.get(`${roman}/${letter}`.toUpperCase());
}

/** `Penata Tk.I`, `PENATA TINGKAT 1` → one spelling. */
function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/tingkat|\btkt?\b/g, 'tk').replaceAll('1', 'i').replaceAll(/[^a-z]/g, '');
}
