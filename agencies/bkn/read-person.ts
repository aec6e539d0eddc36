import type { Agency } from '@simpul/contract';
import { birthDateOf, cleanAsnType, cleanDate, cleanEchelon, cleanGrade, cleanName, cleanNip, cleanOldNip, cleanWord, findAgency, reject, required, type AgencyDirectory, type Identifier, type PersonFacts } from '@simpul/adapter-kit';
import { personIn, type Answer, type Fields } from './answer.ts';
import { placeOfWork } from './place-of-work.ts';

/** What SIASN says of a person, in the words of `employee.registered`. */
export interface Person {
  agency: Agency;
  facts: PersonFacts;
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
  const answer = personIn(record);
  const { person, at } = answer;
  const agency = workingAgency(answer, agencies);
  const identifiers = readIdentifiers(answer);
  const birthDate = cleanDate(person.tglLahir, at('tglLahir'));
  const home = homeAgency(answer, agency, agencies);
  const place = placeOfWork(answer.text('lokasiKerja'), agency, agencies);
  const [code, name] = [answer.text('unorId'), answer.text('unorNama')];
  const position = readPosition(answer);
  const asnType = required(cleanAsnType(person.statusPegawai, at('statusPegawai')), at('statusPegawai'));
  const quality = [
    ...(birthDate !== undefined && birthDate !== birthDateOf(identifiers[0].value) ? ['BIRTH_DATE_DIFFERS'] : []),
    ...((identifiers[0].kind === 'NI_PPPK') !== asnType.startsWith('PPPK') ? ['NUMBER_OF_ANOTHER_KIND'] : []),
    ...(home === 'unknown' ? ['HOME_AGENCY_NOT_IN_REGISTRY'] : []),
    ...(place.zoneOfSeat ? ['TIME_ZONE_OF_AGENCY_SEAT'] : []),
  ];
  return {
    agency,
    gradeSince: cleanDate(person.tmtGolAkhir, at('tmtGolAkhir')),
    positionSince: cleanDate(person.tmtJabatan, at('tmtJabatan')),
    facts: {
      identifiers,
      ...readName(answer),
      asnType,
      ...optional('gradeCode', cleanGrade(person.golRuangAkhir, at('golRuangAkhir'))),
      ...optional('position', Object.keys(position).length > 0 ? position : undefined),
      ...optional('legalStatus', answer.text('kedudukanPnsNama')),
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
function workingAgency(answer: Answer, agencies: AgencyDirectory): Agency {
  const pointer = answer.at('instansiKerjaKodeCepat');
  const code = required(answer.text('instansiKerjaKodeCepat'), pointer);
  return agencies.byBknCode(code) ?? reject('agency-unknown', pointer, `no agency in the registry has BKN’s code "${code.slice(0, 20)}"`, 'Check the code at SIASN, or have it added to the registry of agencies.', { message: `Tidak ada instansi dengan kode BKN "${code.slice(0, 20)}".`, hint: 'Periksa kodenya di SIASN, atau minta instansinya didaftarkan.' });
}

/** The agency that holds the file, where another one than that of work: SIASN gives its name only. */
function homeAgency(answer: Answer, working: Agency, agencies: AgencyDirectory): Agency | 'unknown' | undefined {
  const name = answer.text('instansiIndukNama');
  if (name === undefined) return undefined;
  const home = findAgency(agencies, name);
  return home?.id === working.id ? undefined : (home ?? 'unknown');
}

function readIdentifiers({ person, at }: Answer): [Identifier, ...Identifier[]] {
  const current = required(cleanNip(person.nipBaru, at('nipBaru')), at('nipBaru'), 'identifier-missing');
  const old = cleanOldNip(person.nipLama, at('nipLama'));
  return old ? [current, old] : [current];
}

function readName(answer: Answer): Pick<PersonFacts, 'fullName' | 'titlePrefix' | 'titleSuffix'> {
  const { fullName, titlePrefix, titleSuffix } = required(cleanName(answer.person.nama, answer.at('nama')), answer.at('nama'));
  return { fullName, ...optional('titlePrefix', answer.text('gelarDepan') ?? titlePrefix), ...optional('titleSuffix', answer.text('gelarBelakang') ?? titleSuffix) };
}

/** BKN's list: 1 structural, 2 functional, 4 general functional (now pelaksana); 3 (two at once) has no counterpart. */
const POSITION_KINDS = { 1: 'MANAGERIAL', 2: 'FUNCTIONAL', 3: 'TWO', 4: 'EXECUTOR' } as const;

function readPosition(answer: Answer): NonNullable<PersonFacts['position']> {
  const kind = cleanWord(answer.person.jenisJabatanId, POSITION_KINDS, 'value-unknown', answer.at('jenisJabatanId'));
  const name = ['jabatanNama', 'jabatanStrukturalNama', 'jabatanFungsionalNama', 'jabatanFungsionalUmumNama'].map(answer.text).find((said) => said !== undefined);
  return { ...optional('kind', kind === 'TWO' ? undefined : kind), ...optional('name', name), ...optional('echelon', cleanEchelon(answer.person.eselon, answer.at('eselon'))) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
