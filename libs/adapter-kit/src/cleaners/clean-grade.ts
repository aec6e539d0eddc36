import { reject } from '../define-adapter.ts';
import { cleanText, fieldOf } from './empty.ts';

const RANKS = ['Juru Muda', 'Juru Muda Tk I', 'Juru', 'Juru Tk I', 'Pengatur Muda', 'Pengatur Muda Tk I', 'Pengatur', 'Pengatur Tk I', 'Penata Muda', 'Penata Muda Tk I', 'Penata', 'Penata Tk I', 'Pembina', 'Pembina Tk I', 'Pembina Utama Muda', 'Pembina Utama Madya', 'Pembina Utama'];
const PNS = ['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'] as const;
const PPPK = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'] as const;
export type GradeCode = (typeof PNS)[number] | (typeof PPPK)[number];

const BY_RANK = new Map(RANKS.map((rank, i) => [squeeze(rank), PNS[i]]));
const CODE = /^(IV|I{1,3})[\s/.-]*([a-e])$/i;

/** Grade (golongan) of a PNS (`III/c`, `III.c`, `IIId`, `Penata Tk.I`, `Penata Muda Tk. I (III/b)`) or a PPPK (`IX`). */
export function cleanGrade(raw: unknown, pointer: string): GradeCode | undefined {
  const text = cleanText(raw);
  if (text === undefined) return undefined;
  const bracket = /^(.*?)\s*[(,]\s*([^()]+)\)?$/.exec(text);
  const grade = bracket ? agreeing(byRank(bracket[1] ?? ''), byCode(bracket[2] ?? '')) : (byCode(text) ?? byRank(text));
  return grade ?? reject('grade-unknown', pointer, `${fieldOf(pointer)} is "${text.slice(0, 40)}", which is no grade`, 'Use I/a to IV/e for PNS, I to XVII for PPPK.');
}

function byCode(text: string): GradeCode | undefined {
  const trimmed = text.trim();
  const match = CODE.exec(trimmed);
  const code = match ? `${match[1]?.toUpperCase()}/${match[2]?.toLowerCase()}` : trimmed.toUpperCase();
  return [...PNS, ...PPPK].find((known) => known === code);
}

function byRank(text: string): GradeCode | undefined {
  return BY_RANK.get(squeeze(text));
}

function agreeing(a: GradeCode | undefined, b: GradeCode | undefined): GradeCode | undefined {
  return a === b ? a : undefined;
}

function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/tingkat|tkt?\./g, 'tk').replaceAll(/[^a-z]/g, '');
}
