import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningConnector } from '../../test/running-connector.ts';
import { CONTOH, LAIN, rowOf } from '../../test/sample-adapters.ts';

let running: RunningConnector;

beforeAll(async () => {
  running = await RunningConnector.start(join(import.meta.dirname, '../../test/agencies'), [CONTOH, LAIN]);
  // The registry is read anew each second.
  await sleep(1_100);
}, 120_000);

afterAll(() => running?.stop(), 60_000);

const call: RunningConnector['call'] = (...asked) => running.call(...asked);
const hand = (agency: string, body: string | Buffer, headers: Record<string, string> = { 'content-type': 'application/json' }) => call(agency, 'POST', `/v1/agencies/${agency}/records`, body, headers);
const CSV = (rows: readonly string[]) => ['key;nip;status', ...rows].join('\r\n');

describe('GET /v1/batches/{batch}/rejected.csv and .xlsx', () => {
  const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

  it('given refused rows, then their owner gets them as a file, in Indonesian unless English is asked for', async () => {
    const { body: receipt } = await hand('kota-lain', CSV([`f1;${rowOf(9).nip};tidur`, `f2;${rowOf(8).nip};WFH`, 'f3;12;WFO']), { 'content-type': 'text/csv' });
    const path = `/v1/batches/${receipt.batch}/rejected`;
    const csv = await call('kota-lain', 'GET', `${path}.csv`, undefined, { 'accept-language': '*' });
    expect([csv.status, csv.headers.get('content-type'), csv.headers.get('content-disposition'), csv.headers.get('vary')]).toEqual([200, 'text/csv; charset=utf-8', `attachment; filename="ditolak-${receipt.batch}.csv"`, 'accept-language']);
    expect(csv.body.split('\r\n')).toEqual(['key;nip;status;_alasan;_saran', expect.stringMatching(/^f1;'\d{18};tidur;"Baris 2, kolom C ""status"": Status kerja/), expect.stringMatching(/^f3;12;WFO;"Baris 4/), '']);
    expect((await call('kota-lain', 'GET', `${path}.csv`, undefined, { 'accept-language': 'en' })).body).toContain('"Row 2, column C ""status"": status is not known.');
    const xlsx = await fetch(`${running.url}${path}.xlsx`, { headers: { authorization: `Bearer ${await running.token('kota-lain')}` } });
    const sent = await hand('kota-lain', Buffer.from(await xlsx.arrayBuffer()), { 'content-type': XLSX });
    expect([xlsx.headers.get('content-type'), sent.status, sent.body]).toMatchObject([XLSX, 422, { rejected: [{ at: { sheet: 'Ditolak', row: 2, column: 'C', header: 'status' }, value: 'tidur' }, { at: { row: 3, column: 'B' } }] }]);
    expect((await call('kota-lain', 'GET', `/v1/rejections?batch=${receipt.batch}`)).body.items).toMatchObject([{ state: 'closed', closedBy: 'sent-again', value: 'tidur' }, { state: 'closed' }]);
    for (const kind of ['csv', 'xlsx']) {
      expect(await call('kota-contoh', 'GET', `${path}.${kind}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect(await call('kota-lain', 'GET', `${path}.${kind}`)).toMatchObject({ status: 404, body: { detail: expect.stringContaining('mended or sent again') } });
    }
  });

  it('given many refused rows, then all come, in order', async () => {
    const { body: receipt } = await hand('kota-lain', CSV(Array.from({ length: 2_300 }, (_, i) => `m${i};${rowOf(i).nip};tidur`)), { 'content-type': 'text/csv' });
    const { body } = await call('kota-lain', 'GET', `/v1/batches/${receipt.batch}/rejected.csv`);
    expect(body.split('\r\n').slice(1, -1).map((row: string) => row.split(';')[0])).toEqual(Array.from({ length: 2_300 }, (_, i) => `m${i}`));
  });

  it('given what is no table, then it says how to mend that', async () => {
    const { body: receipt } = await hand('kota-contoh', JSON.stringify(rowOf(1, 'tidur')));
    const { body: events } = await call('kota-contoh', 'POST', '/v1/events', '[{}]', { 'content-type': 'application/cloudevents-batch+json' });
    for (const { batch } of [receipt, events]) expect(await call('kota-contoh', 'GET', `/v1/batches/${batch}/rejected.csv`)).toMatchObject({ status: 404, body: { code: 'not-a-table', hint: expect.stringContaining('/retry') } });
  });
});
