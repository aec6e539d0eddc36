import { checkGrade, cleanExcelDate, cleanFreeText, cleanGrade, cleanName, cleanNip, cleanPeriod, cleanText, cleanWord, isEmpty, reject, required, type Identifier, type PersonFacts } from '@simpul/adapter-kit';

/** A row under its headings, as its cells hold it: text, numbers, dates. */
export type Row = Partial<Record<'NAMA' | 'NI PPPK LAMA' | 'NI PPPK BARU' | 'STATUS' | 'GOLONGAN' | 'JABATAN' | 'UNIT KERJA' | 'NO PERJANJIAN' | 'TMT KONTRAK' | 'AKHIR KONTRAK', unknown>>;

export interface Contract {
  facts: PersonFacts & { identifiers: [Identifier] };
  /** Of the contract before, where it was another one. */
  old: Identifier | undefined;
  effectiveDate: string;
  decree: { number: string };
}

/** Both kinds of PPPK; whoever is a civil servant has no contract. */
const STATUSES = { pppk: 'PPPK', pppkpenuhwaktu: 'PPPK', pppkpw: 'PPPK_PW', pppkparuhwaktu: 'PPPK_PW' } as const;

export function readContract(row: Row): Contract {
  const current = readNumber(row, 'NI PPPK BARU');
  const { startDate, endDate } = cleanPeriod(dateIn(row, 'TMT KONTRAK'), dateIn(row, 'AKHIR KONTRAK'), '/TMT KONTRAK', '/AKHIR KONTRAK');
  const grade = cleanGrade(row.GOLONGAN, '/GOLONGAN');
  const [position, unit] = [cleanFreeText(row.JABATAN, '/JABATAN'), cleanFreeText(row['UNIT KERJA'], '/UNIT KERJA')];
  return {
    old: readOldNumber(row, current),
    effectiveDate: startDate,
    decree: { number: required(cleanFreeText(row['NO PERJANJIAN'], '/NO PERJANJIAN'), '/NO PERJANJIAN') },
    facts: {
      identifiers: [{ ...current, validFrom: startDate }],
      ...required(cleanName(row.NAMA, '/NAMA'), '/NAMA'),
      asnType: required(cleanWord(row.STATUS, STATUSES, 'status-unknown', '/STATUS'), '/STATUS'),
      ...(grade === undefined ? {} : { gradeCode: checkGrade(grade, current, '/GOLONGAN') }),
      ...(position === undefined ? {} : { position: { name: position } }),
      ...(unit === undefined ? {} : { unit: { name: unit } }),
      contractEnd: endDate,
      timeZone: 'Asia/Makassar',
    },
  };
}

export function readNumber(row: Row, name: 'NI PPPK LAMA' | 'NI PPPK BARU'): Identifier {
  const pointer = `/${name}`;
  const number = required(cleanNip(row[name], pointer), pointer, 'identifier-missing');
  return number.kind === 'NI_PPPK' ? number : reject('nip-malformed', pointer, `${name} is the number of a civil servant, not of contract staff`, 'Write the NI PPPK, whose digits 13–14 are 21 to 29.', { message: `${name} adalah NIP PNS, bukan NI PPPK.`, hint: 'Tulis NI PPPK, yang angka ke-13 dan ke-14-nya 21 sampai 29.' });
}

/** A contract that goes on may keep its number. Date of birth and sex stand in both numbers and never change. */
function readOldNumber(row: Row, current: Identifier): Identifier | undefined {
  const name = 'NI PPPK LAMA';
  if (isEmpty(row[name]) || cleanText(row[name]) === undefined) return undefined;
  const old = readNumber(row, name);
  const person = ({ value }: Identifier) => value.slice(0, 8) + value.slice(14, 15);
  if (person(old) !== person(current)) return reject('nip-malformed', `/${name}`, 'the old and the new number have another date of birth or sex: they are those of two persons', 'Compare both with the contracts; a row may have slipped.', { message: 'Nomor lama dan nomor baru berbeda tanggal lahir atau jenis kelaminnya: itu nomor dua orang.', hint: 'Cocokkan keduanya dengan perjanjian kerjanya; mungkin barisnya tergeser.' });
  return old.value === current.value ? undefined : old;
}

function dateIn(row: Row, name: 'TMT KONTRAK' | 'AKHIR KONTRAK'): string | undefined {
  return cleanExcelDate(row[name], `/${name}`);
}
