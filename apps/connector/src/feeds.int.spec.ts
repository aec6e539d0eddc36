import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningConnector } from '../test/running-connector.ts';
import { CONTOH, LAIN, rowOf } from '../test/sample-adapters.ts';

let running: RunningConnector;

beforeAll(async () => {
  running = await RunningConnector.start(join(import.meta.dirname, '../test/agencies'), [CONTOH, LAIN]);
}, 120_000);

afterAll(async () => {
  await running?.stop();
}, 60_000);

const folder = (agency: string, feed: string, ...more: string[]) => join(running.feedsDir, agency, feed, ...more);

async function until<T>(what: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await what();
    if (found) return found;
    await sleep(25);
  }
}

describe('a file drop', () => {
  it('given a file, when it is whole, then it is taken, kept with its receipt, and told of', async () => {
    await until(() => existsSync(folder('kota-contoh', 'harian', 'processed')));
    writeFileSync(folder('kota-contoh', 'harian', 'a.json'), JSON.stringify([rowOf(1), rowOf(2, 'tidur')]));
    await until(() => existsSync(folder('kota-contoh', 'harian', 'processed', 'a.json')));
    const receipt = JSON.parse(readFileSync(folder('kota-contoh', 'harian', 'processed', 'a.json.receipt.json'), 'utf8'));
    expect(receipt).toMatchObject({ file: 'a.json', status: 202, accepted: 1, rejectedCount: 1, rejected: [{ index: 1, message: 'Status kerja pada status tidak dikenal.' }] });
    const { body } = await until(async () => {
      const answer = await running.call('kota-contoh', 'GET', '/v1/feeds');
      return answer.body.items[0].watermark && answer;
    });
    expect(body).toMatchObject({ items: [{ agency: 'kota-contoh', feed: 'harian', kind: 'folder', state: 'running', failures: 0, watermark: { file: 'a.json', batch: receipt.batch }, lastBatch: { batch: receipt.batch, state: 'complete' } }] });
  }, 30_000);
});
