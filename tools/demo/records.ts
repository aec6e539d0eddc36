import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../local/folders.ts';
import type { Sent } from './bus-client.ts';

const DAY_MS = 86_400_000;
/** 07:21:44, as Debezium writes a local time of day. */
const CHECK_IN_MS = 26_504_000;
/** Behind those of the samples. */
const FIRST_ID = 990_001;

/** Who was where on one local date, `YYYY-MM-DD`. */
export interface Day {
  nip: string;
  date: string;
  /** In the source's own words. */
  status: string;
}

/** Somebody as BKN knows them: of Kota Jayapura's staff, in this unit. */
export interface Posting {
  nip: string;
  unit: string;
  /** Left out: as in the sample. */
  grade?: string;
}

/** Invented numbers, as many as are asked for: everything but the serial is the same. */
export function numbers(count: number, beforeSerial: string): string[] {
  return Array.from({ length: count }, (_, i) => `${beforeSerial}${900 + i}`);
}

/** New rows of an agency's attendance table, each like the one of its sample. */
export function checkIns(agency: 'kota-makassar' | 'kab-deli-serdang', days: readonly Day[]): Sent {
  const sample = JSON.parse(sampleOf(agency, 'attendance.ndjson')) as { after: object; source: object };
  const lines = days.map(({ nip, date, status }, i) => {
    const tanggal = Date.parse(date) / DAY_MS;
    const after = { ...sample.after, id: FIRST_ID + i, nip, nip_gabung: null, nama: 'CONTOH', tanggal, jam_masuk: tanggal * DAY_MS + CHECK_IN_MS, status_kerja: status };
    return JSON.stringify({ ...sample, op: 'c', before: null, after, source: { ...sample.source, file: 'binlog.000413', pos: i } });
  });
  return { contentType: 'application/x-ndjson', bytes: Buffer.from(lines.join('\n')) };
}

/** SIASN's answers about staff of Kota Jayapura, each like that of the sample. */
export function siasnAnswers(postings: readonly Posting[]): Sent {
  const [, sample] = JSON.parse(sampleOf('bkn', 'data-utama.json')) as [unknown, { data: { golRuangAkhir: string } }];
  const answers = postings.map(({ nip, unit, grade = sample.data.golRuangAkhir }) => {
    const tglLahir = `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`;
    return { ...sample, data: { ...sample.data, id: `FICTIVE-${nip}`, nipBaru: nip, tglLahir, unorNama: unit, golRuangAkhir: grade } };
  });
  return { contentType: 'application/json', bytes: Buffer.from(JSON.stringify(answers)) };
}

function sampleOf(agency: string, name: string): string {
  return readFileSync(join(ROOT, 'agencies', agency, 'samples', name), 'utf8');
}
