import { deliSerdangCorrection, makassarCheckIn } from '../../../bench/records/attendance.ts';
import { disposition, recapOf } from '../../../bench/records/dispositions.ts';
import { FLEXIBLE_WORK_HEAD, flexibleWorkRow } from '../../../bench/records/flexible-work.ts';
import { MUTATIONS_HEAD, MUTATIONS_TAIL, promotion } from '../../../bench/records/mutations.ts';
import { personOf } from '../../../bench/records/people.ts';
import { siasnAnswer } from '../../../bench/records/siasn.ts';
import type { Acknowledged } from '../checker/journal.ts';

/** One publisher's stream of records, numbered from 0: of few people, each told of again and again, or of letters that are told of twice, so that order counts. */
export interface SourceKind {
  publisher: string;
  contentType: string;
  /** Records in one request. */
  batch: number;
  body(from: number): Buffer;
  acknowledged(number: number): Acknowledged;
}

const DAY_MS = 86_400_000;
/** Kemenkeu's first day of flexible work; each next arrangement of the same person begins three days later. All are past. */
const FIRST_DAY = Date.UTC(2023, 0, 2);
/** Of each publisher other people. */
const STAFF = { makassar: 0, deliSerdang: 10_000, siasn: 20_000, kemenkeu: 30_000, denpasar: 40_000, sleman: 50_000 };
const [ATTENDING, EMPLOYED, FLEXIBLE, PROMOTED] = [400, 200, 500, 200];
const LETTERS = 5;

const lines = (records: readonly string[]) => Buffer.from(`${records.join('\n')}\n`);
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** Check-ins of so many people. */
export const makassar = (people: number): SourceKind => ({
  publisher: 'kota-makassar',
  contentType: 'application/x-ndjson',
  batch: 40,
  body: (from) => lines(numbers(from, 40).map((number) => makassarCheckIn(number, STAFF.makassar + (number % people)))),
  acknowledged: (number) => ({ publisher: 'kota-makassar', says: 'checked-in', key: String(882_101 + number), version: `binlog.000412:${90_210 + number}`, agency: 'kota-makassar', region: '73.71' }),
});

const deliSerdang: SourceKind = {
  publisher: 'kab-deli-serdang',
  contentType: 'application/x-ndjson',
  batch: 40,
  body: (from) => lines(numbers(from, 40).map((number) => deliSerdangCorrection(number, STAFF.deliSerdang + (number % ATTENDING)))),
  acknowledged: (number) => ({ publisher: 'kab-deli-serdang', says: 'checked-in', key: String(5_512 + number), version: `binlog.000412:${90_210 + number}`, agency: 'kab-deli-serdang', region: '12.07' }),
};

/** Each round another position: a snapshot source, whose versions the bus has to count. */
const siasn: SourceKind = {
  publisher: 'bkn',
  contentType: 'application/x-ndjson',
  batch: 20,
  body: (from) => lines(numbers(from, 20).map((number) => siasnAnswer(STAFF.siasn + (number % EMPLOYED), `Analis ${roundOf(number, EMPLOYED)}`))),
  acknowledged(number) {
    const [person, round] = [STAFF.siasn + (number % EMPLOYED), roundOf(number, EMPLOYED)];
    const place = person % 2 === 0 ? { agency: 'kemenkeu', region: '31.71' } : { agency: 'kota-jayapura', region: '91.71' };
    return { publisher: 'bkn', says: round === 0 ? 'registered' : 'changed', key: `8ae482a9-contoh-${person}`, version: String(round + 1), ...place };
  },
};

const kemenkeu: SourceKind = {
  publisher: 'kemenkeu',
  contentType: 'text/csv',
  batch: 10,
  body: (from) => Buffer.from(FLEXIBLE_WORK_HEAD + numbers(from, 10).map((number) => flexibleWorkRow(STAFF.kemenkeu + (number % FLEXIBLE), firstDayOf(number))).join('')),
  acknowledged: (number) => ({ publisher: 'kemenkeu', says: 'arranged', key: `${personOf(STAFF.kemenkeu + (number % FLEXIBLE)).nip}/${firstDayOf(number)}`, version: '1', agency: 'kemenkeu' }),
};

const denpasar: SourceKind = {
  publisher: 'kota-denpasar',
  contentType: 'text/xml',
  batch: 10,
  body: (from) => Buffer.from(MUTATIONS_HEAD + numbers(from, 10).map((number) => promotion(number, STAFF.denpasar + (number % PROMOTED))).join('') + MUTATIONS_TAIL),
  acknowledged: (number) => ({ publisher: 'kota-denpasar', says: 'promoted', key: `KP:${personOf(STAFF.denpasar + (number % PROMOTED)).nip}:823.3/${number}/BKPSDM`, version: '1', agency: 'kota-denpasar', region: '51.71' }),
};

/** Each letter stands in one workbook as open, in the next as passed on. */
const sleman: SourceKind = {
  publisher: 'kab-sleman',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  batch: LETTERS,
  body: (from) => recapOf(numbers(from, LETTERS).map((number) => disposition(letterOf(number), isPassedOn(number) ? '17-3-26' : undefined))),
  acknowledged(number) {
    const letter = letterOf(number);
    return { publisher: 'kab-sleman', says: isPassedOn(number) ? 'passed-on' : 'ordered', key: `B/${letter}/M.SM.00/2026|${personOf(letter).name}`, version: isPassedOn(number) ? '2' : '1', agency: 'kab-sleman', region: '34.04' };
  },
};

export const SOURCE_KINDS: readonly SourceKind[] = [makassar(ATTENDING), deliSerdang, siasn, kemenkeu, denpasar, sleman];

const roundOf = (number: number, people: number) => Math.floor(number / people);
const firstDayOf = (number: number) => new Date(FIRST_DAY + roundOf(number, FLEXIBLE) * 3 * DAY_MS).toISOString().slice(0, 10);
const isPassedOn = (number: number) => roundOf(number, LETTERS) % 2 === 1;
const letterOf = (number: number) => STAFF.sleman + LETTERS * roundOf(number, 2 * LETTERS) + (number % LETTERS);
