import type { IndonesianZone } from '@simpul/contract';
import { birthDateOf, cleanDate, cleanName, cleanNip, cleanText, cleanWord, fieldOf, quoted, reject, required, type Identifier, type PersonFacts } from '@simpul/adapter-kit';
import { ECHELONS, GRADES, KINDS, LEGAL_STATUSES, PPPK_GRADES } from './codes.ts';

/** Columns that are read, by the names that they have in tb_01. */
export const COLUMNS = {
  nip: [], gdp: [], nama: ['namalengkap'], gdb: [], tglhr: [], idskpd: [], idgolrupkt: [], idesljbt: [], idstspeg: [], idjenkedudupeg: [],
} satisfies Record<string, readonly string[]>;
export type Row = Partial<Record<keyof typeof COLUMNS, string>>;

export function readNip({ nip }: Row): Identifier {
  return required(cleanNip(nip, '/nip'), '/nip', 'identifier-missing');
}

export function readPerson(row: Row, timeZone: IndonesianZone): PersonFacts {
  const nip = readNip(row);
  const asnType = required(cleanWord(row.idstspeg, KINDS, 'status-unknown', '/idstspeg'), '/idstspeg');
  const grades = asnType === 'PPPK' || asnType === 'PPPK_PW' ? PPPK_GRADES : GRADES;
  const gradeCode = cleanWord(row.idgolrupkt, grades, 'grade-unknown', '/idgolrupkt');
  const echelon = cleanWord(row.idesljbt, ECHELONS, 'value-unknown', '/idesljbt');
  const legalStatus = required(cleanWord(row.idjenkedudupeg?.replace(/^\s*0+(?=\d)/, ''), LEGAL_STATUSES, 'status-unknown', '/idjenkedudupeg'), '/idjenkedudupeg');
  const birthDate = cleanDate(row.tglhr, '/tglhr');
  const quality = [
    ...(birthDate !== undefined && birthDate !== birthDateOf(nip.value) ? ['BIRTH_DATE_DIFFERS'] : []),
    ...((nip.kind === 'NI_PPPK') !== asnType.startsWith('PPPK') ? ['NUMBER_OF_ANOTHER_KIND'] : []),
  ];
  return {
    identifiers: [nip],
    ...readName(row),
    asnType,
    ...(gradeCode === undefined ? {} : { gradeCode }),
    ...(echelon === undefined || echelon === 'NONE' ? {} : { position: { echelon } }),
    legalStatus,
    unit: { code: readUnit(row.idskpd) },
    timeZone,
    ...(quality.length === 0 ? {} : { quality }),
  };
}

/** `nama` often holds the titles of `gdp` and `gdb` once more. */
function readName({ gdp, nama, gdb }: Row): Pick<PersonFacts, 'fullName' | 'titlePrefix' | 'titleSuffix'> {
  const { fullName, ...inName } = required(cleanName(nama, '/nama'), '/nama');
  const titlePrefix = cleanText(gdp, '/gdp') ?? inName.titlePrefix;
  const titleSuffix = cleanText(gdb, '/gdb') ?? inName.titleSuffix;
  return { fullName, ...(titlePrefix === undefined ? {} : { titlePrefix }), ...(titleSuffix === undefined ? {} : { titleSuffix }) };
}

/** Two digits per level, `04.03`; the print of the same unit is filled up to eight digits, `04030000`. */
function readUnit(raw: string | undefined): string {
  const text = required(cleanText(raw, '/idskpd'), '/idskpd');
  if (/^\d{2}(\.?\d{2}){0,3}$/.test(text)) return text.replaceAll('.', '').padEnd(8, '0');
  return reject('value-malformed', '/idskpd', `${fieldOf('/idskpd')} is ${quoted(text)}, not two digits for each level of the unit`, 'Export the code as text: a spreadsheet takes the zero in front away.', { message: `idskpd berisi ${quoted(text)}, bukan dua angka untuk setiap tingkat unit.`, hint: 'Ekspor kodenya sebagai teks: lembar kerja menghapus nol di depan.' });
}
