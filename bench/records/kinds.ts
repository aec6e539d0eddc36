import { deliSerdangCorrection, makassarCheckIn } from './attendance.ts';
import { dispositionRecap } from './dispositions.ts';
import { FLEXIBLE_WORK_HEAD, flexibleWorkRow } from './flexible-work.ts';
import { MUTATIONS_HEAD, MUTATIONS_TAIL, promotion } from './mutations.ts';
import { siasnAnswer } from './siasn.ts';

/** One kind of source, with bodies of invented records of it. */
export interface Kind {
  agency: string;
  what: string;
  contentType: string;
  /** A body of this many records, the first of which has this number: each number is another record. */
  body(from: number, count: number): Buffer;
}

export const KINDS: readonly Kind[] = [
  { agency: 'kota-makassar', what: 'Debezium inserts', contentType: 'application/x-ndjson', body: lines(makassarCheckIn) },
  { agency: 'kab-deli-serdang', what: 'Debezium updates', contentType: 'application/x-ndjson', body: lines(deliSerdangCorrection) },
  { agency: 'bkn', what: 'SIASN JSON, through the ledger', contentType: 'application/x-ndjson', body: lines(siasnAnswer) },
  { agency: 'kemenkeu', what: 'CSV, through the ledger', contentType: 'text/csv', body: wrapped(FLEXIBLE_WORK_HEAD, flexibleWorkRow, '') },
  { agency: 'kota-denpasar', what: 'SOAP, through the ledger', contentType: 'text/xml', body: wrapped(MUTATIONS_HEAD, promotion, MUTATIONS_TAIL) },
  { agency: 'kab-sleman', what: 'XLSX, through the ledger', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: dispositionRecap },
];

export function kindOf(agency: string): Kind {
  const kind = KINDS.find((one) => one.agency === agency);
  if (kind === undefined) throw new Error(`no records of ${agency} are generated`);
  return kind;
}

function lines(record: (number: number) => string): Kind['body'] {
  return wrapped('', (number) => `${record(number)}\n`, '');
}

function wrapped(head: string, record: (number: number) => string, tail: string): Kind['body'] {
  return (from, count) => Buffer.from(head + Array.from({ length: count }, (_, i) => record(from + i)).join('') + tail);
}
