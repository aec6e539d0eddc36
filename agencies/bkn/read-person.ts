import type { Agency, EmployeeRegistered } from '@simpul/contract';
import { birthDateOf, cleanAsnType, cleanDate, cleanGrade, cleanName, cleanNip, cleanOldNip, cleanText, cleanWord, findAgency, isEmpty, reject, required, type AgencyDirectory, type Identifier } from '@simpul/adapter-kit';
import { personIn, type Answer, type Fields } from './answer.ts';
import { placeOfWork } from './place-of-work.ts';

type Facts = Omit<EmployeeRegistered, 'employeeId' | 'occurredAt' | 'sourceRecord'>;

/** What SIASN says of a person, in the words of `employee.registered`. */
export interface Person {
  agency: Agency;
  facts: Facts;
  /** From when grade and position hold (tmtGolAkhir, tmtJabatan). */
  gradeSince?: string | undefined;
  positionSince?: string | undefined;
}

/** The fields read here: all that the ledger keeps of a person. */
export const FIELDS = [
  'id', 'nipBaru', 'nipLama', 'nama', 'gelarDepan', 'gelarBelakang', 'tglLahir', 'statusPegawai', 'kedudukanPnsNama', 'tmtCpns', 'instansiIndukNama', 'instansiKerjaKodeCepat',
  'unorId', 'unorNama', 'jenisJabatanId', 'jabatanNama', 'jabatanStrukturalNama', 'jabatanFungsionalNama', 'jabatanFungsionalUmumNama', 'tmtJabatan', 'eselon', 'golRuangAkhir', 'tmtGolAkhir', 'lokasiKerja',
] as const;

export function readPerson(record: Fields, agencies: AgencyDirectory): Person {
  const { person, at } = personIn(record);
  const agency = workingAgency({ person, at }, agencies);
  const identifiers = readIdentifiers({ person, at });
  const birthDate = cleanDate(person.tglLahir, at('tglLahir'));
  const home = homeAgency(person, agency, agencies);
  const place = placeOfWork(cleanText(person.lokasiKerja), agency, agencies);
  const [code, name] = [cleanText(person.unorId), cleanText(person.unorNama)];
  const position = readPosition({ person, at });
  const quality = [
    ...(birthDate !== undefined && birthDate !== birthDateOf(identifiers[0].value) ? ['BIRTH_DATE_DIFFERS'] : []),
    ...(home === 'unknown' ? ['HOME_AGENCY_NOT_IN_REGISTRY'] : []),
    ...(place.zoneOfSeat ? ['TIME_ZONE_OF_AGENCY_SEAT'] : []),
  ];
  return {
    agency,
    gradeSince: cleanDate(person.tmtGolAkhir, at('tmtGolAkhir')),
    positionSince: cleanDate(person.tmtJabatan, at('tmtJabatan')),
    facts: {
      identifiers,
      ...readName({ person, at }),
      asnType: required(cleanAsnType(person.statusPegawai, at('statusPegawai')), at('statusPegawai')),
      ...optional('gradeCode', cleanGrade(person.golRuangAkhir, at('golRuangAkhir'))),
      ...optional('position', Object.keys(position).length > 0 ? position : undefined),
      ...optional('legalStatus', cleanText(person.kedudukanPnsNama)),
      ...optional('appointedFrom', cleanDate(person.tmtCpns, at('tmtCpns'))),
      timeZone: place.timeZone,
      ...optional('homeAgency', typeof home === 'object' ? home.id : undefined),
      ...optional('unit', code ?? name ? { ...optional('code', code), ...optional('name', name) } : undefined),
      ...optional('officeRegion', place.officeRegion),
      ...optional('quality', quality.length > 0 ? quality : undefined),
    },
  };
}

/** `kodeCepat` looks like a region code and is none: only the registry tells. */
function workingAgency({ person, at }: Answer, agencies: AgencyDirectory): Agency {
  const pointer = at('instansiKerjaKodeCepat');
  const code = required(cleanText(person.instansiKerjaKodeCepat), pointer);
  return agencies.byBknCode(code) ?? reject('agency-unknown', pointer, `no agency in the registry has BKN’s code "${code.slice(0, 20)}"`, 'Check the code at SIASN, or have it added to the registry of agencies.');
}

/** The agency that holds the file, where another one than that of work: SIASN gives its name only. */
function homeAgency({ instansiIndukNama }: Fields, working: Agency, agencies: AgencyDirectory): Agency | 'unknown' | undefined {
  const name = cleanText(instansiIndukNama);
  if (name === undefined) return undefined;
  const home = findAgency(agencies, name);
  return home?.id === working.id ? undefined : (home ?? 'unknown');
}

function readIdentifiers({ person, at }: Answer): [Identifier, ...Identifier[]] {
  const current = required(cleanNip(person.nipBaru, at('nipBaru')), at('nipBaru'), 'identifier-missing');
  const old = cleanOldNip(person.nipLama, at('nipLama'));
  return old ? [current, old] : [current];
}

function readName({ person, at }: Answer): Pick<Facts, 'fullName' | 'titlePrefix' | 'titleSuffix'> {
  const { fullName, titlePrefix, titleSuffix } = required(cleanName(person.nama, at('nama')), at('nama'));
  return { fullName, ...optional('titlePrefix', cleanText(person.gelarDepan) ?? titlePrefix), ...optional('titleSuffix', cleanText(person.gelarBelakang) ?? titleSuffix) };
}

/** BKN's list: 1 structural, 2 functional, 4 general functional (now pelaksana); 3 (two at once) has no counterpart. */
const POSITION_KINDS = { 1: 'MANAGERIAL', 2: 'FUNCTIONAL', 3: 'TWO', 4: 'EXECUTOR' } as const;
const NO_ECHELON = /^non[ -]?(eselon)?$/i;

function readPosition({ person, at }: Answer): NonNullable<Facts['position']> {
  const kind = cleanWord(person.jenisJabatanId, POSITION_KINDS, 'value-unknown', at('jenisJabatanId'));
  const name = [person.jabatanNama, person.jabatanStrukturalNama, person.jabatanFungsionalNama, person.jabatanFungsionalUmumNama].find((said) => !isEmpty(said));
  return { ...optional('kind', kind === 'TWO' ? undefined : kind), ...optional('name', cleanText(name)), ...optional('echelon', readEchelon(cleanText(person.eselon), at('eselon'))) };
}

function readEchelon(text: string | undefined, pointer: string): string | undefined {
  if (text === undefined || NO_ECHELON.test(text)) return undefined;
  const match = /^(IV|V|I{1,3})[ ./-]?([ab])$/i.exec(text);
  return match ? `${match[1]?.toUpperCase()}.${match[2]?.toLowerCase()}` : reject('value-unknown', pointer, `eselon is "${text.slice(0, 20)}", which is no echelon`, 'Use I.a to V.b, or "-" for none.');
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
