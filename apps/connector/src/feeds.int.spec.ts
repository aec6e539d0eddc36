import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LANE_READER } from '@simpul/platform';
import { createStores, openDatabase } from '@simpul/postgres';
import { readLog } from '../../../test/harness/read-log.ts';
import { freePort } from '../../../tools/local/free-port.ts';
import { startBus } from '../../../tools/local/start-bus.ts';
import { droppedDumps } from '../test/dropped-dumps.ts';
import { RunningConnector } from '../test/running-connector.ts';
import { CONTOH, LAIN, rowOf } from '../test/sample-adapters.ts';

let running: RunningConnector;

beforeAll(async () => {
  running = await RunningConnector.start(join(import.meta.dirname, '../test/agencies'), [CONTOH, LAIN]);
}, 120_000);

afterAll(async () => {
  await running?.stop();
}, 60_000);

const FEEDS = { 'kota-contoh': 'harian', 'kota-lain': 'rekap' } as const;
type Whose = keyof typeof FEEDS;
const place = (agency: Whose, ...more: string[]) => join(running.feedsDir, agency, FEEDS[agency], ...more);
const names = (agency: Whose, shelf = '') => readdirSync(place(agency, shelf)).filter((name) => name.includes('.')).sort();
const receiptOf = (agency: Whose, file: string, shelf = 'processed') => JSON.parse(readFileSync(place(agency, shelf, `${file}.receipt.json`), 'utf8'));
const batchesOf = async (agency: Whose, sha256: string) => (await running.call(agency, 'GET', `/v1/batches?sha256=${sha256}`)).body.items;
const feedsOf = async (agency: string, headers: Record<string, string> = {}) => (await running.call(agency, 'GET', '/v1/feeds', undefined, headers)).body.items;
const idsInLog = async () => new Set((await readLog(running.app.get(LANE_READER))).map(({ value }) => (JSON.parse(String(value)) as { id: string }).id));
const CSV = (...rows: string[]) => ['key;nip;status', ...rows.map((row, i) => `k${i};${rowOf(i).nip};${row}`)].join('\r\n');

async function until<T>(what: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await what();
    if (found) return found;
    await sleep(25);
  }
}

/** Drops a file, waits until it is read, and gives its receipt. */
async function drop(agency: Whose, file: string, text: string, shelf = 'processed'): Promise<any> {
  writeFileSync(place(agency, file), text);
  await until(() => !existsSync(place(agency, file)));
  return receiptOf(agency, file, shelf);
}

describe('a file drop', () => {
  beforeAll(async () => {
    await until(() => existsSync(place('kota-contoh', 'failed')) && existsSync(place('kota-lain', 'failed')) && existsSync(join(running.feedsDir, 'kota-lain', 'isi', 'failed')));
  }, 30_000);

  it('given a file, when it is whole, then it is taken and kept with the receipt that HTTP gives, and told of to its agency and the centre alone', async () => {
    const receipt = await drop('kota-contoh', 'a.json', JSON.stringify([rowOf(1), rowOf(2, 'tidur')]));
    expect(receipt).toMatchObject({ file: 'a.json', status: 202, accepted: 1, rejectedCount: 1, rejected: [{ index: 1, at: { line: 1 }, code: 'work-location-unknown', message: 'Status kerja pada status tidak dikenal.' }] });
    expect(receipt.text.id).toMatch(/^1 data diterima, 0 tidak berubah, 1 ditolak\. Perbaiki/);
    expect(await batchesOf('kota-contoh', receipt.sha256)).toMatchObject([{ batch: receipt.batch, feed: 'harian', state: 'complete' }]);
    const [own] = await until(async () => {
      const items = await feedsOf('kota-contoh');
      return items[0].watermark && items;
    });
    expect(own).toMatchObject({ agency: 'kota-contoh', kind: 'folder', state: 'running', failures: 0, lastError: null, watermark: { file: 'a.json', batch: receipt.batch }, lastBatch: { batch: receipt.batch, state: 'complete' } });
    expect(await feedsOf('kota-lain')).toMatchObject([{ agency: 'kota-lain', feed: 'rekap', watermark: null }, { feed: 'isi' }]);
    expect((await feedsOf('bkn')).map(({ agency, state }: { agency: string; state: string }) => [agency, state])).toEqual([['kota-contoh', 'running'], ['kota-denpasar', 'open'], ['kota-lain', 'running'], ['kota-lain', 'running']]);
    expect(await (await fetch(`${running.url}/health/ready`)).json()).toMatchObject({ status: 'ok', feeds: { lacking: [], failing: [] } });
  }, 30_000);

  it('given files that are half-written or hidden, then they stay as they are until they are renamed, and the rest goes on', async () => {
    for (const file of ['b.json.part', 'b.tmp', '.b.json', 'b.filepart']) writeFileSync(place('kota-contoh', file), JSON.stringify(rowOf(3)));
    await drop('kota-contoh', 'c.json', JSON.stringify(rowOf(4)));
    expect(names('kota-contoh')).toEqual(['.b.json', 'b.filepart', 'b.json.part', 'b.tmp']);
    const [{ waiting }] = await feedsOf('kota-contoh');
    expect(Object.fromEntries(waiting.map(({ file, because }: { file: string; because: string }) => [file, because]))).toEqual({ '.b.json': 'hidden', 'b.filepart': 'half-written', 'b.json.part': 'half-written', 'b.tmp': 'half-written' });
    renameSync(place('kota-contoh', 'b.json.part'), place('kota-contoh', 'b.json'));
    await until(() => existsSync(place('kota-contoh', 'processed', 'b.json')));
    for (const file of ['b.tmp', '.b.json', 'b.filepart']) rmSync(place('kota-contoh', file));
  }, 30_000);

  it('given names that are not UTF-8, then their files are taken, and kept under names that are', async () => {
    const [older, marker] = ['r\xe9kap.json', 'r\xe9kap.json.done'].map((name) => Buffer.concat([Buffer.from(place('kota-contoh', '/')), Buffer.from(name, 'latin1')]));
    writeFileSync(older as Buffer, JSON.stringify(rowOf(7)));
    writeFileSync(marker as Buffer, '');
    await until(() => existsSync(place('kota-contoh', 'processed', 'rékap.json')));
    expect([receiptOf('kota-contoh', 'rékap.json'), names('kota-contoh')]).toMatchObject([{ file: 'rékap.json', accepted: 1 }, []]);
  }, 30_000);

  it('given nothing readable or nothing good, then it is kept apart with why and what to do', async () => {
    expect(await drop('kota-lain', 'a.csv', '', 'failed')).toMatchObject({ status: 400, code: 'unreadable-body', reason: 'empty-file', title: 'Isi kiriman tidak terbaca', text: { en: expect.stringMatching(/^The body could not be read: [^.]+\. .*sending all again is safe/) }, batch: expect.stringMatching(/^bat_/) });
    expect(await drop('kota-lain', 'b.csv', '<html><body>Galat 500</body></html>', 'failed')).toMatchObject({ reason: 'legacy-xls', text: { id: expect.stringContaining('mengirim ulang semuanya aman') } });
    expect(await drop('kota-lain', 'c.csv', CSV('tidur'), 'failed')).toMatchObject({ status: 422, accepted: 0, rejectedCount: 1 });
    expect(names('kota-lain', 'failed')).toEqual(['a.csv', 'a.csv.receipt.json', 'b.csv', 'b.csv.receipt.json', 'c.csv', 'c.csv.receipt.json']);
  }, 30_000);

  it('given the same file twice, then the second names the first, and there is one batch', async () => {
    const first = await drop('kota-contoh', 'maret.json', JSON.stringify([rowOf(5), rowOf(6, 'tidur')]));
    const second = await drop('kota-contoh', 'maret lagi.json', JSON.stringify([rowOf(5), rowOf(6, 'tidur')]));
    expect(second).toMatchObject({ status: 202, repeated: true, batch: first.batch, accepted: 1, rejectedCount: 1, rejected: first.rejected, text: { id: expect.stringContaining(`sudah pernah diterima sebagai kiriman ${first.batch}`) } });
    expect(await batchesOf('kota-contoh', first.sha256)).toHaveLength(1);
  }, 30_000);

  it('given a snapshot that says again what the last but one said, then that is a change; the names that are taken are told apart', async () => {
    let number = 0;
    const counts = async (status: string) => {
      const { accepted, unchanged, repeated } = await drop('kota-lain', `isi ${number++}.csv`, CSV(status));
      return [accepted, unchanged, repeated];
    };
    expect([await counts('WFH'), await counts('WFO'), await counts('WFH'), await counts('WFH')]).toEqual([[1, 0, undefined], [1, 0, undefined], [1, 0, undefined], [1, 0, true]]);
    await drop('kota-lain', 'rekap.csv', CSV('WFO'));
    writeFileSync(place('kota-lain', 'rekap.csv'), CSV('WFH'));
    await until(() => !existsSync(place('kota-lain', 'rekap.csv')));
    expect(names('kota-lain', 'processed').filter((name) => /^rekap\..*csv$/.test(name))).toEqual(['rekap.bat_' + receiptOfSecond().batch.slice(4, 16) + '.csv', 'rekap.csv']);
    expect(receiptOfSecond()).toMatchObject({ file: 'rekap.csv', accepted: 1 });
  }, 30_000);

  const receiptOfSecond = () => {
    const [name] = names('kota-lain', 'processed').filter((one) => /^rekap\.bat_.*\.csv\.receipt\.json$/.test(one));
    return JSON.parse(readFileSync(place('kota-lain', 'processed', name as string), 'utf8'));
  };

  it('given a crash between taking a file and moving it, then it is known again: the same receipt, one batch', async () => {
    const before = await drop('kota-lain', 'z.csv', CSV('WFH', 'WFO', 'tidur'));
    rmSync(place('kota-lain', 'processed', 'z.csv.receipt.json'));
    renameSync(place('kota-lain', 'processed', 'z.csv'), place('kota-lain', 'z.csv'));
    await until(() => existsSync(place('kota-lain', 'processed', 'z.csv')));
    expect(receiptOf('kota-lain', 'z.csv')).toEqual(before);
    expect(await batchesOf('kota-lain', before.sha256)).toHaveLength(1);
  }, 30_000);

  it('given another batch of the snapshot source is being read, then the file waits for its end', async () => {
    const slow = request(`${running.url}/v1/agencies/kota-lain/records`, { method: 'POST', headers: { authorization: `Bearer ${await running.token('kota-lain')}`, 'content-type': 'text/csv' } });
    const ended = new Promise<number>((resolve) => slow.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)));
    slow.write('key;nip;status\r\n');
    await sleep(300);
    writeFileSync(place('kota-lain', 'w.csv'), CSV('WFO', 'WFO'));
    await sleep(500);
    expect([existsSync(place('kota-lain', 'w.csv')), (await feedsOf('kota-lain'))[0].failures]).toEqual([true, 0]);
    slow.end(`b;${rowOf(1).nip};WFH\r\n`);
    expect(await ended).toBe(202);
    await until(() => existsSync(place('kota-lain', 'processed', 'w.csv')));
  }, 30_000);
});

describe('a connector that ends in the middle of a file', () => {
  it('given it is stopped, then killed, when another follows, then all of the file is in the log, in one batch, with one receipt', async () => {
    const before = (await idsInLog()).size;
    const rows = Array.from({ length: 30_000 }, (_, i) => ({ ...rowOf(i), key: `big${i}` }));
    writeFileSync(place('kota-contoh', 'besar.json'), JSON.stringify(rows));
    writeFileSync(place('kota-contoh', 'besar.json.done'), '');
    const { batch } = await until(openBatch);
    await running.app.close();
    expect(await batchInStore(batch)).toMatchObject({ state: 'broken', problem: { code: 'interrupted' } });

    const data = mkdtempSync(join(tmpdir(), 'simpul-killed-'));
    const env = { AGENCIES_DIR: running.agenciesDir, FEEDS_DIR: running.feedsDir };
    const killed = await startBus({ data, app: 'connector', port: await freePort(), brokers: running.parts.brokers, databaseUrl: running.parts.databaseUrl, env });
    running.url = killed.url;
    await until(openBatch);
    killed.signal('SIGKILL');
    expect(await batchInStore(batch)).toMatchObject({ state: 'open' });

    await running.restart();
    await until(() => existsSync(place('kota-contoh', 'processed', 'besar.json')));
    expect(receiptOf('kota-contoh', 'besar.json')).toMatchObject({ batch, status: 202, accepted: rows.length });
    expect(await batchesOf('kota-contoh', receiptOf('kota-contoh', 'besar.json').sha256)).toMatchObject([{ batch, state: 'complete', accepted: rows.length }]);
    expect((await idsInLog()).size - before).toBe(rows.length);
    expect(names('kota-contoh')).toEqual([]);
    rmSync(data, { recursive: true, force: true });
  }, 120_000);

  async function openBatch(): Promise<{ batch: string } | undefined> {
    const [newest] = (await running.call('kota-contoh', 'GET', '/v1/batches?limit=1')).body.items;
    return newest.state === 'open' ? newest : undefined;
  }

  async function batchInStore(id: string): Promise<unknown> {
    const database = await openDatabase({ url: running.parts.databaseUrl, applicationName: 'feeds-spec' });
    return createStores(database).batches.get('kota-contoh', id).finally(() => database.close());
  }
});

// Last: its clock goes ahead, and another process would not know.
describe('a file drop of whole dumps', () => droppedDumps(() => running));
