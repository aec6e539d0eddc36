import type { Agency, EmployeeTransferred } from '@simpul/contract';
import { cleanDate, cleanFreeText, cleanNip, cleanOldNip, cleanText, findAgency, quoted, reject, required, type AgencyDirectory, type Identifier } from '@simpul/adapter-kit';

export type Fields = Record<string, unknown>;

type Side = EmployeeTransferred['from'] & { agency: string };

export interface Move extends Pick<EmployeeTransferred, 'effectiveDate' | 'decree' | 'quality'> {
  identifiers: Identifier[];
  from: Side;
  to: Side;
}

/** SIASN's own key of the person, and the date of a decree: each list spells them in another way. */
const PERSON = ['idPns', 'pnsId', 'pnsOrang', 'pnsOrangId'] as const;
const DECREE_DATE = ['skBknTanggal', 'skTanggal', 'tanggalSk', 'tgl_sk', 'skTgl', 'skDate'] as const;

/** The fields read here: all that the ledger keeps of a person. */
export const FIELDS = [
  ...PERSON, 'nipBaru', 'nipLama', 'instansiKerjaLama', 'instansiKerjaBaru', 'unorLama', 'unorBaru', 'lokasiKerjaLama', 'lokasiKerjaBaru', 'tmtPi', 'skBknNomor', ...DECREE_DATE,
] as const;

/** `{code, count, data: […]}`, or `data` with one move; an answer without any stays whole, so that it is refused rather than lost. */
export function movesIn(value: unknown): readonly unknown[] | undefined {
  const { data } = (value ?? {}) as { data?: unknown };
  if (typeof data !== 'object' || data === null) return undefined;
  const moves: readonly unknown[] = Array.isArray(data) ? data : [data];
  return moves.length > 0 ? moves : undefined;
}

/** The decree's number names the move also when its dates are corrected. */
export function identifyMove(record: Fields): string {
  if ('data' in record) return reject('not-found-at-source', '/data', 'SIASN’s answer holds no move', 'Check the agency and the period that were asked for.', { message: 'Jawaban SIASN tidak memuat kepindahan satu pun.', hint: 'Periksa instansi dan periode yang ditanyakan.' });
  const person = required(oneOf(record, PERSON), '/idPns', 'identifier-missing');
  return `${person}/${required(cleanText(record.skBknNomor, '/skBknNomor'), '/skBknNomor')}`;
}

export function readMove(record: Fields, own: Agency, agencies: AgencyDirectory): Move {
  const old = cleanOldNip(record.nipLama, '/nipLama');
  const [from, to] = [readSide(record, 'Lama', agencies), readSide(record, 'Baru', agencies)];
  checkSides(from, to, own);
  const date = cleanDate(oneOf(record, DECREE_DATE), `/${DECREE_DATE.find((name) => cleanText(record[name]) !== undefined) ?? DECREE_DATE[0]}`);
  const isUnplaced = (['Lama', 'Baru'] as const).some((word) => placeOf(record, word, agencies) === 'unknown');
  return {
    identifiers: [required(cleanNip(record.nipBaru, '/nipBaru'), '/nipBaru', 'identifier-missing'), ...(old ? [old] : [])],
    from,
    to,
    effectiveDate: required(cleanDate(record.tmtPi, '/tmtPi'), '/tmtPi', 'date-missing'),
    decree: { number: required(cleanFreeText(record.skBknNomor, '/skBknNomor'), '/skBknNomor'), ...(date === undefined ? {} : { date }) },
    ...(isUnplaced ? { quality: ['PLACE_OF_WORK_NOT_KNOWN'] } : {}),
  };
}

/** Two spellings that stand together must say the same. */
function oneOf(record: Fields, names: readonly string[]): string | undefined {
  const [first, ...others] = names.flatMap((name) => {
    const text = cleanText(record[name], `/${name}`);
    return text === undefined ? [] : [{ name, text }];
  });
  const other = others.find(({ text }) => text !== first?.text);
  return other === undefined ? first?.text : reject('value-malformed', `/${other.name}`, `${first?.name} and ${other.name} say different things`, 'Export the list from SIASN again.', { message: `${first?.name} dan ${other.name} berbeda isinya.`, hint: 'Unduh ulang daftarnya dari SIASN.' });
}

function readSide(record: Fields, word: 'Lama' | 'Baru', agencies: AgencyDirectory): Side {
  const pointer = `/instansiKerja${word}`;
  const name = required(cleanText(record[`instansiKerja${word}`], pointer), pointer);
  const agency = findAgency(agencies, name) ?? reject('agency-unknown', pointer, `${pointer.slice(1)} is ${quoted(name)}, which is no agency of the registry`, 'Write its name in full, with its level: "Pemerintah Kab. Sleman".', { message: `${pointer.slice(1)} berisi ${quoted(name)}, yang tidak ada dalam daftar instansi.`, hint: 'Tulis nama lengkap dengan tingkatnya: "Pemerintah Kab. Sleman".' });
  const unit = cleanFreeText(record[`unor${word}`], `/unor${word}`);
  const region = placeOf(record, word, agencies);
  return { agency: agency.id, ...(unit === undefined ? {} : { unit }), ...(region === undefined || region === 'unknown' ? {} : { region }) };
}

/** SIASN names the place of work; only a region that has a government of its own is known by its name. */
function placeOf(record: Fields, word: 'Lama' | 'Baru', agencies: AgencyDirectory): string | undefined {
  const place = cleanText(record[`lokasiKerja${word}`], `/lokasiKerja${word}`);
  return place === undefined ? undefined : (findAgency(agencies, place)?.regionCode ?? 'unknown');
}

/** SIASN's list of a province also holds moves between its regencies, which are theirs to tell. */
function checkSides(from: Side, to: Side, own: Agency): void {
  if (from.agency === to.agency) reject('value-malformed', '/instansiKerjaBaru', 'the old and the new agency are the same', 'A change of unit within one agency is no "pindah instansi".', { message: 'Instansi lama dan instansi baru sama.', hint: 'Perpindahan unit di dalam satu instansi bukan pindah instansi.' });
  if (from.agency !== own.id && to.agency !== own.id) reject('not-yours', '/instansiKerjaBaru', `this move is neither from nor to ${own.name}`, 'The agencies concerned tell it themselves.', { message: `Kepindahan ini bukan dari atau ke ${own.name}.`, hint: 'Instansi yang bersangkutan menyampaikannya sendiri.' });
}
