import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { dropFile, type Dropped } from './measure/drop-file.ts';
import { KeptConnection } from './measure/kept-connection.ts';
import type { RunningApp } from './measure/workbench.ts';
import { kindOf } from './records/kinds.ts';
import { ORACLE_STAFF_HEAD, oracleStaffRow } from './records/oracle-staff.ts';
import type { Figure } from './report/figure.ts';

const ROWS_A_WRITE = 2_000;
const SETTLE_MS = 5_000;
const DUMP = ['kab-mojokerto', 'pegawai'] as const;
const RECAP = 'kab-sleman';

/** Great files: a table of a gigabyte, a workbook of 200,000 rows, and the dump that comes night after night. */
export const files: Benchmark = {
  name: 'files',
  title: 'Files: CSV dropped into a folder, XLSX uploaded, both through the ledger, one connector process',
  async run(bench, say) {
    const connector = await bench.start('connector');
    const drop = (name: string, rows: Iterable<string>) => dropFile(join(bench.feeds, ...DUMP), name, rows);
    const [people, great, sheetRows] = bench.quick ? [3_000, 20_000, 3_000] : [100_000, 1_020_000, 200_000];
    try {
      const started = await atRest(connector);
      say(`a night's dump of ${people.toLocaleString('en')} people, and the next one …`);
      await drop('2026-03-15.csv', staff(people));
      const night = await drop('2026-03-16.csv', staff(people, 100));
      requireCounts(night, people / 100, people - people / 100);
      say(`a table of ${great.toLocaleString('en')} rows …`);
      const table = await inMemory(connector, () => drop('besar.csv', staff(great)));
      say(`a workbook of ${sheetRows.toLocaleString('en')} rows …`);
      await upload(connector, kindOf(RECAP).body(1_000_000, 5_000), 5_000);
      const recap = kindOf(RECAP).body(0, sheetRows);
      const workbook = await inMemory(connector, () => upload(connector, recap, sheetRows));
      return [
        { what: `a dump of ${people.toLocaleString('en')} people, 1 % of them changed, from its landing to its receipt`, value: night.seconds, unit: 's', reach: { atMost: 20 } },
        ...memoryFigures(`a CSV of ${(table.done.bytes / 1e9).toPrecision(3)} GB`, great, table),
        ...memoryFigures(`an XLSX of ${sheetRows.toLocaleString('en')} rows`, sheetRows, workbook),
        { what: 'memory of the connector, just started', value: started, unit: 'MB' },
        { what: 'memory of the connector, peak of both', value: Math.max(table.peak, workbook.peak), unit: 'MB', reach: { atMost: 400 } },
      ];
    } finally {
      await connector.stop();
    }
  },
};

/** The whole table in pieces; every `changing`th has another degree than the night before. */
function* staff(count: number, changing = Infinity): Generator<string> {
  yield ORACLE_STAFF_HEAD;
  for (let from = 0; from < count; from += ROWS_A_WRITE) {
    const rows = Array.from({ length: Math.min(ROWS_A_WRITE, count - from) }, (_, i) => oracleStaffRow(from + i, (from + i) % changing === changing - 1 ? 'M.Si.' : undefined));
    yield rows.join('');
  }
}

interface InMemory<T> {
  done: T;
  /** Resident before it, when the app has come to rest, and at most meanwhile; MB. */
  before: number;
  peak: number;
}

/** What it holds when it has come to rest; from here on the peak is that of what comes. MB. */
async function atRest(connector: RunningApp): Promise<number> {
  await sleep(SETTLE_MS);
  connector.forgetPeak();
  return connector.usage().rssPeakMb;
}

async function inMemory<T>(connector: RunningApp, work: () => Promise<T>): Promise<InMemory<T>> {
  const before = await atRest(connector);
  const done = await work();
  return { done, before, peak: connector.usage().rssPeakMb };
}

function memoryFigures(what: string, records: number, { done: { seconds }, before, peak }: InMemory<{ seconds: number }>): Figure[] {
  return [
    { what, value: records / seconds, unit: 'records/s' },
    { what: `${what}: memory of the connector at rest before it, as the files before left it`, value: before, unit: 'MB' },
    { what: `${what}: memory that it added to that`, value: peak - before, unit: 'MB', reach: { atMost: 50 } },
  ];
}

async function upload(connector: RunningApp, body: Buffer, records: number): Promise<{ seconds: number }> {
  const { agency, contentType } = kindOf(RECAP);
  const connection = await KeptConnection.open(connector.url);
  const since = performance.now();
  const answer = await connection.request('POST', `/v1/agencies/${agency}/records`, { authorization: await authorizationOf(agency), 'content-type': contentType }, body);
  const seconds = (performance.now() - since) / 1_000;
  connection.close();
  if (!answer.body.includes(`"accepted":${records},`)) throw new Error(`answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
  return { seconds };
}

function requireCounts({ accepted, unchanged }: Dropped, changed: number, same: number): void {
  if (accepted !== changed || unchanged !== same) throw new Error(`${accepted} of ${changed} changes were accepted, ${unchanged} of ${same} were found unchanged`);
}
