import { birthDateOf, checkGrade, cleanExcelDate, cleanGrade, cleanName, cleanNip, cleanText, required, type GradeCode, type Identifier } from '@simpul/adapter-kit';

/** Headings of simpeg7; blanks and punctuation in them do not count. */
export const COLUMNS = {
  'NAMA PEGAWAI': ['NAMA'], NIP: ['NIP/NI PPPK'], 'TANGGAL LAHIR': ['TGL LAHIR'], 'PANGKAT / GOL.': ['PANGKAT/GOLONGAN', 'GOL'], 'TMT PANGKAT': [], JABATAN: [], 'TMT JABATAN': [], 'UNIT KERJA': [],
} satisfies Record<string, readonly string[]>;
export type Row = Partial<Record<keyof typeof COLUMNS, unknown>>;

/** What the list says of one employee. */
export interface Standing {
  /** By the names of `employee.changed`; each is there, undefined where the list says nothing. */
  texts: {
    fullName: string;
    titlePrefix: string | undefined;
    titleSuffix: string | undefined;
    gradeCode: GradeCode | undefined;
    'position/name': string | undefined;
    'unit/name': string | undefined;
  };
  gradeSince: string | undefined;
  positionSince: string | undefined;
  birthDateDiffers: boolean;
}

const GRADE = '/PANGKAT ~1 GOL.';

export function readNip(row: Row): Identifier {
  return required(cleanNip(row.NIP, '/NIP'), '/NIP', 'identifier-missing');
}

export function readStanding(row: Row): Standing {
  const nip = readNip(row);
  const { fullName, titlePrefix, titleSuffix } = required(cleanName(row['NAMA PEGAWAI'], '/NAMA PEGAWAI'), '/NAMA PEGAWAI');
  // `III` alone is a PPPK's grade; of a PNS its letter is missing.
  const grade = cleanGrade(row['PANGKAT / GOL.'], GRADE);
  const birthDate = cleanExcelDate(row['TANGGAL LAHIR'], '/TANGGAL LAHIR');
  return {
    texts: {
      fullName,
      titlePrefix,
      titleSuffix,
      gradeCode: grade && checkGrade(grade, nip, GRADE),
      'position/name': cleanText(row.JABATAN, '/JABATAN'),
      'unit/name': cleanText(row['UNIT KERJA'], '/UNIT KERJA'),
    },
    gradeSince: cleanExcelDate(row['TMT PANGKAT'], '/TMT PANGKAT'),
    positionSince: cleanExcelDate(row['TMT JABATAN'], '/TMT JABATAN'),
    birthDateDiffers: birthDate !== undefined && birthDate !== birthDateOf(nip.value),
  };
}
