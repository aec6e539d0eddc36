import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import type { RunningConnector } from './running-connector.ts';
import { rowOf } from './sample-adapters.ts';

const AGENCY = 'kota-lain';

/** Each file in the folder `isi` is the whole list: at least two rows, and all but one of those of the last one. */
export function droppedDumps(running: () => RunningConnector): void {
  const place = (...more: string[]) => join(running().feedsDir, AGENCY, 'isi', ...more);
  const get = async (path: string) => (await running().call(AGENCY, 'GET', path)).body;
  const feed = async () => (await get('/v1/feeds')).items.find((one: { feed: string }) => one.feed === 'isi');
  const open = async () => (await get('/v1/rejections?state=open')).items.filter(({ recordKey, code }: { recordKey: string | null; code: string }) => recordKey?.startsWith('isi') || code === 'adapter-error');
  const csv = (...keys: string[]) => ['key;nip;status', ...keys.map((key, i) => `${key};${rowOf(i).nip};${key === '' || key.endsWith('!') ? 'tidur' : 'WFH'}`)].join('\r\n');

  async function drop(file: string, content: string | Buffer, shelf = 'processed'): Promise<any> {
    writeFileSync(place(file), content);
    while (existsSync(place(file))) await sleep(25);
    return JSON.parse(readFileSync(place(shelf, `${file}.receipt.json`), 'utf8'));
  }

  it('given a dump that is whole, then it is taken in; given none has come the day after by the time that it is promised for, then that is an alarm', async () => {
    const receipt = await drop('isi-1.csv', csv('isi0', 'isi1', 'isi2', 'isi3!', ''));
    expect(receipt).toMatchObject({ status: 202, accepted: 3, rejectedCount: 2 });
    expect(await feed()).toMatchObject({ alarm: null, lastError: null, watermark: { file: 'isi-1.csv', batch: receipt.batch, rows: 5, acceptedAt: expect.any(String) } });
    running().clock.advance(24 * 3_600_000);
    while ((await feed()).alarm === null) await sleep(25);
    expect((await feed()).alarm).toMatchObject({ code: 'dump-overdue', message: 'today\'s dump should have been there by 00:00: no file has come' });
  }, 30_000);

  it('given dumps that are too small, lack rows or break off, then nothing of them goes on, they are kept apart with why and what to do, and the operator is told', async () => {
    const { watermark, lastBatch } = await feed();
    const alarm = async () => (await feed()).alarm;
    expect(await drop('isi-2.csv', csv('isi9'), 'failed')).toMatchObject({ status: 422, code: 'dump-too-small', text: { id: expect.stringMatching(/^Datanya 1 baris, kurang dari 2; isinya tidak diambil\. Ekspor lagi/) } });
    expect(await alarm()).toMatchObject({ code: 'dump-truncated', message: 'isi-2.csv: the dump has 1 rows, fewer than 2; nothing of it was taken in' });
    expect(await drop('isi-3.csv', csv('isi0', 'isi9'), 'failed')).toMatchObject({ status: 422, code: 'dump-lacks-rows', text: { en: expect.stringContaining('lacks 3 of the 4 rows of the last one, more than 1; nothing of it was taken in. Export') } });
    expect(await alarm()).toMatchObject({ message: expect.stringContaining('isi-3.csv: the dump lacks 3 of the 4') });
    const whole = gzipSync(Array.from({ length: 20_000 }, (_, i) => `isi${i};${rowOf(i).nip};WFH;${Math.sin(i)}`).join('\r\n').replace(/^/, 'key;nip;status;x\r\n'));
    expect(await drop('isi-4.csv.gz', whole.subarray(0, whole.length - 1_000), 'failed')).toMatchObject({ status: 400, code: 'unreadable-body', reason: 'gzip-malformed' });
    expect(await alarm()).toMatchObject({ code: 'dump-truncated', message: expect.stringContaining('isi-4.csv.gz can not be read to its end (gzip-malformed)') });
    expect(await feed()).toMatchObject({ state: 'running', watermark, lastBatch, vanished: 0 });
  }, 30_000);

  it('given the last whole dump again, then nothing is read twice, and the alarm is over', async () => {
    const before = (await feed()).watermark;
    expect(await drop('isi-5.csv', csv('isi0', 'isi1', 'isi2', 'isi3!', ''))).toMatchObject({ status: 202, repeated: true, batch: before.batch });
    const { alarm, watermark } = await feed();
    expect([alarm, watermark.file, Date.parse(watermark.acceptedAt) > Date.parse(before.acceptedAt)]).toEqual([null, 'isi-5.csv', true]);
    expect(await open()).toHaveLength(2);
  }, 30_000);

  it('given a whole dump without a row, then that is reported; what is open is what this dump was refused for', async () => {
    await drop('isi-6.csv', csv('isi0', 'isi1', 'isi3!', ''));
    expect((await get('/v1/feeds/isi/vanished')).items).toMatchObject([{ key: 'isi2' }]);
    const refused = await open();
    expect(refused.map(({ recordKey }: { recordKey: string | null }) => recordKey)).toEqual(['isi3!', null]);
    await drop('isi-7.csv', csv('isi0', 'isi1', 'isi3', 'isi4'));
    expect(await open()).toEqual([]);
    expect(await get(`/v1/rejections/${refused[1].id}`)).toMatchObject({ state: 'closed', closedBy: 'vanished' });
  }, 30_000);
}
