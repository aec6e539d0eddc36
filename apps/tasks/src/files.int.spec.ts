import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildXlsx } from '../../../test/harness/build-xlsx.ts';
import { RunningTasks } from '../test/running-tasks.ts';

let tasks: RunningTasks;

beforeAll(async () => {
  tasks = await RunningTasks.start();
}, 120_000);

afterAll(() => tasks?.stop(), 60_000);

const send = (agency: string, body: string | Buffer, headers: Record<string, string> = {}) => tasks.call(agency, 'POST', '/v1/task-steps', body, headers);
const give = (letterNo: string) => tasks.give('kemendagri', { to: ['kab-sleman'], letterNo });
const inShort = (answers: { taken: boolean; state?: string; code?: string; pointer?: string }[]) => answers.map(({ taken, state, code, pointer }) => (taken ? state : `${code} ${pointer ?? ''}`.trim()));

describe('many steps from one file', () => {
  it('given NDJSON, when sent, then each row has its own answer, in order, and a bad one stops no other', async () => {
    const id = await give('S-1');
    const lines = [
      { taskId: id, step: 'accept', by: { position: 'Sekda' } }, { taskId: id, step: 'accept' }, { taskId: id, step: 'progress', percent: 50, revision: 9 }, { taskId: id, step: 'progress', percent: 101 },
      { taskId: id, step: 'terbang' }, { step: 'accept' }, { taskId: 'tsk_0', step: 'accept' }, { taskId: id, step: 'submit' }, { letterNo: 'S-1', step: 'submit', result: 'selesai' }, { letterNo: 'S-0', step: 'accept' },
    ];
    const { status, body } = await send('kab-sleman', [...lines.map((line) => JSON.stringify(line)), '{"taskId":'].join('\n'), { 'content-type': 'application/x-ndjson' });
    expect([status, body.taken, body.refused, inShort(body.answers)]).toEqual([
      200, 2, 9, ['ACCEPTED', 'illegal-step', 'revision-changed', 'bad-request /percent', 'bad-request /step', 'bad-request /taskId', 'not-found', 'bad-request /result', 'SUBMITTED', 'not-found /letterNo', 'bad-request'],
    ]);
    expect(body.answers[1]).toMatchObject({ index: 1, at: { line: 2 }, taskId: id, state: 'ACCEPTED', revision: 2, allowedSteps: ['forward', 'progress', 'submit', 'comment'] });
  });

  it('given a secretariat’s CSV or workbook, when sent, then its own headings and words are read', async () => {
    await give('470/1');
    await give('470/2');
    const csv = 'sep=;\r\nNomor Surat;Langkah;Catatan;Alasan;Hasil;Persen\r\n470/1;Terima;siap;;;\r\n470/1;Kemajuan;;;;40 %\r\n470/2;Tolak;;;;\r\n470/2;Tolak;;bukan kewenangan kami;;\r\n470/2;Selesai;;;;\r\n';
    const first = await send('kab-sleman', csv, { 'content-type': 'text/csv', 'accept-language': 'id' });
    expect(inShort(first.body.answers)).toEqual(['ACCEPTED', 'IN_PROGRESS', 'bad-request /reason', 'DECLINED', 'bad-request /step']);
    expect(first.body.answers[2].message).toBe('isian Alasan kosong');
    expect(first.body.answers[4].message).toContain('langkah harus salah satu dari terima');
    const book = buildXlsx({ sheets: [{ name: 'JAWABAN', rows: [['REKAP JAWABAN'], ['No', 'No. Surat', 'Tindakan', 'Hasil', 'Jabatan Pelaksana'], [1, '470/1', 'serahkan', 'laporan terlampir', 'Kepala BKPP']] }] });
    const second = await send('kab-sleman', book);
    expect(second.body).toMatchObject({ taken: 1, answers: [{ at: { sheet: 'JAWABAN', row: 3 }, state: 'SUBMITTED' }] });
  });

  it('given a file is sent again under its key, when its rows were taken, then nothing is done twice', async () => {
    const id = await give('S-3');
    const file = [{ taskId: id, step: 'accept' }, { taskId: id, step: 'comment', note: 'siap' }].map((row) => JSON.stringify(row)).join('\n');
    const key = { 'idempotency-key': 'jawaban-maret' };
    const answers = [await send('kab-sleman', file, key), await send('kab-sleman', file, key)];
    expect(answers.map(({ body }) => [body.taken, body.answers.at(-1).revision])).toEqual([[2, 3], [2, 3]]);
    expect(await tasks.loggedFacts(id, 3)).toEqual(['assigned', 'accepted', 'commented']);
  });

  it('given no row that is any good, then 422; given nothing readable, then 400 with what was answered before', async () => {
    expect(await send('kab-sleman', '{"step":"accept"}')).toMatchObject({ status: 422, body: { taken: 0, refused: 1 } });
    expect(await send('kab-sleman', '')).toMatchObject({ status: 400, body: { code: 'unreadable-body', reason: 'empty-file', answers: [] } });
    expect(await send('kab-sleman', 'Nomor Surat;Catatan\r\n1;x')).toMatchObject({ status: 400 });
  });

  it('given a row that passes tasks on, when sent, then others and the inside both can be named', async () => {
    const [one, two] = [await tasks.give('kemendagri', { to: ['prov-bali'] }), await tasks.give('kemendagri', { to: ['prov-bali'] })];
    const csv = `id tugas;langkah;diteruskan ke;jabatan penerima\r\n${one};teruskan;kota-denpasar, kab-badung;\r\n${two};teruskan;;Kepala BKD\r\n${two};teruskan;;\r\n`;
    expect(inShort((await send('prov-bali', csv)).body.answers)).toEqual(['FORWARDED', 'FORWARDED', 'bad-request']);
    expect((await tasks.call('prov-bali', 'GET', `/v1/tasks?parent=${one}`)).body.items).toHaveLength(2);
  });
});

describe('attachments', () => {
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const bring = (agency: string, file: Buffer) => tasks.call(agency, 'POST', '/v1/attachments', file, { 'content-type': 'application/octet-stream' });
  const read = (agency: string, headers: Record<string, string> = {}) => tasks.call(agency, 'GET', `/v1/attachments/${sha256}`, undefined, headers);

  it('given a letter is brought and hangs on a task, when read, then its parties get the very bytes, whole or in part, and nobody else', async () => {
    expect(await bring('kemendagri', pdf)).toMatchObject({ status: 201, body: { sha256, size: pdf.length, mediaType: 'application/pdf' } });
    expect((await read('kota-denpasar')).status).toBe(404);
    const id = await tasks.give('kemendagri', { to: ['kota-denpasar'], attachments: [{ sha256, name: 'surat.pdf' }] });
    await tasks.loggedFacts(id, 1);
    expect((await tasks.logged(id))[0]).toMatchObject({ data: { attachments: [{ sha256, name: 'surat.pdf', size: pdf.length }] } });
    const whole = await read('kota-denpasar');
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('x-content-type-options'), whole.body.equals(pdf)]).toEqual([200, 'application/pdf', 'nosniff', true]);
    const part = await read('kota-denpasar', { range: 'bytes=262000-262999' });
    expect([part.status, part.headers.get('content-range'), part.body.equals(pdf.subarray(262_000, 263_000))]).toEqual([206, `bytes 262000-262999/${pdf.length}`, true]);
    expect((await read('kota-denpasar', { range: 'bytes=-10' })).body.equals(pdf.subarray(-10))).toBe(true);
    const beyond = await read('kota-denpasar', { range: 'bytes=9999999-' });
    expect([beyond.status, beyond.headers.get('content-range'), beyond.body.code]).toEqual([416, `bytes */${pdf.length}`, 'range-not-satisfiable']);
    expect((await read('kab-sleman')).status).toBe(404);
    await tasks.step('kota-denpasar', id, 'forward', { to: [{ agency: 'kab-badung' }] });
    expect((await read('kab-badung')).status).toBe(200);
  });

  it('given a file that somebody else brought, when named by its hash alone, then it is not theirs to send on', async () => {
    expect(await tasks.call('kab-sleman', 'POST', '/v1/tasks', { to: ['bkn'], kind: 'REQUEST', instruction: 'x', attachments: [{ sha256, name: 'surat.pdf' }] })).toMatchObject({ status: 400, body: { pointer: '/attachments/0/sha256' } });
  });

  it.each([
    ['a program', Buffer.from('MZ\u0090\0\u0003'), 415],
    ['a page that would run in a browser', Buffer.from('  <!doctype html><script>'), 415],
    ['an archive of something else', Buffer.from('PK\u0003\u0004 rahasia.exe'), 415],
    ['nothing', Buffer.alloc(0), 400],
    ['more than 25 MB', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(25_000_000)]), 413],
  ])('given %s, when brought, then it is refused', async (_, file, status) => {
    expect((await bring('kemendagri', file)).status).toBe(status);
  });

  it('given a file in a form, when brought or sent as steps, then it is refused, not kept with the form’s lines around it', async () => {
    const form = Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="surat.txt"\r\n\r\nyth.\r\n--x--\r\n');
    for (const path of ['attachments', 'task-steps']) expect(await tasks.call('kemendagri', 'POST', `/v1/${path}`, form, { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({ status: 415, body: { detail: expect.stringContaining('--data-binary') } });
  });
});
