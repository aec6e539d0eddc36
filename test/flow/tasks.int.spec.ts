import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../../tools/local/folders.ts';
import { AgencyDesk, type DeskEvent } from '../harness/agency-desk.ts';
import { buildXlsx } from '../harness/build-xlsx.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';

const AGENCIES = ['kemendagri', 'kemenpanrb', 'prov-bali', 'kota-denpasar', 'kab-badung', 'kab-sleman', 'kab-deli-serdang'] as const;
let bus: TestBus;
const desks = new Map<string, AgencyDesk>();
const desk = (agency: (typeof AGENCIES)[number]) => desks.get(agency) as AgencyDesk;
const factsOf = (events: readonly DeskEvent[]) => events.map(({ type }) => type.split('.')[4]);

beforeAll(async () => {
  bus = await startTestBus();
  for (const agency of AGENCIES) desks.set(agency, await AgencyDesk.open(bus.running, agency));
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

describe('centre → region → centre', () => {
  it('given Kemendagri’s circular to Bali, when the regions read and answer it, then every step stands in both lanes, in order, and the counts say so', async () => {
    const sent = await desk('kemendagri').call('POST', '/v1/tasks', { to: ['region:51.*'], kind: 'ASSIGNMENT', letterNo: 'SE 2/2026', instruction: 'Laporkan pelaksanaan WFH', dueAt: '2099-03-31' });
    expect(sent).toMatchObject({ status: 201, body: { counts: { recipients: 10 } } });
    const [assigned] = await desk('kota-denpasar').read('task', 1);
    expect(assigned).toMatchObject({ source: 'urn:id:instansi:kemendagri', data: { letterNo: 'SE 2/2026', parentTaskId: sent.body.id } });
    const id = assigned?.subject ?? '';
    const step = (agency: (typeof AGENCIES)[number], kind: string, body: object = {}) => desk(agency).call('POST', `/v1/tasks/${id}/${kind}`, body);
    await step('kota-denpasar', 'accept');
    await step('kota-denpasar', 'forward', { inside: { position: 'Kepala BKPSDM' } });
    await step('kota-denpasar', 'submit', { result: 'terlampir' });
    await step('kemendagri', 'return', { reason: 'data Februari belum ada' });
    await step('kota-denpasar', 'submit', { result: 'lengkap' });
    expect(await step('kemendagri', 'complete')).toMatchObject({ status: 200, body: { state: 'COMPLETED' } });
    const completed = (events: readonly DeskEvent[]) => events.some(({ type, subject }) => subject === id && type.includes('completed'));
    const afterwards = factsOf(await desk('kota-denpasar').read('task', completed)).filter((fact) => fact !== 'received');
    expect(afterwards).toEqual(['accepted', 'forwarded', 'submitted', 'returned', 'submitted', 'completed']);
    const seen = (await desk('kemendagri').read('task', completed)).filter(({ subject }) => subject === id);
    expect(factsOf(seen).filter((fact) => fact !== 'received')).toEqual(['assigned', ...afterwards]);
    expect((await desk('kemendagri').call('GET', `/v1/tasks/${sent.body.id}/tally`)).body.total).toMatchObject({ recipients: 10, accepted: 1, done: 1 });
  }, 60_000);

  it('given a region reads its task and commits, when the bus sees its cursor, then the centre hears that it was received, once', async () => {
    const { body } = await desk('kemendagri').call('POST', '/v1/tasks', { to: ['kab-badung'], kind: 'ASSIGNMENT', instruction: 'Untuk diketahui', expects: 'RECEIPT' });
    await desk('kab-badung').read('task', (events) => events.some(({ subject }) => subject === body.id));
    const seen = await desk('kemendagri').read('task', (events) => events.some(({ type, subject }) => subject === body.id && type.includes('received')));
    expect(factsOf(seen.filter(({ subject }) => subject === body.id))).toEqual(['assigned', 'received']);
    expect((await desk('kemendagri').call('GET', `/v1/tasks/${body.id}`)).body).toMatchObject({ state: 'ASSIGNED', receivedAt: expect.any(String) });
    expect((await desk('kemendagri').call('GET', '/v1/tasks?open=true')).body.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  }, 60_000);

  it('given Deli Serdang raises a problem with Kemenpan-RB, when it is solved, then it says so', async () => {
    const { body } = await desk('kab-deli-serdang').call('POST', '/v1/tasks', { to: ['kemenpanrb'], kind: 'PROBLEM', instruction: 'Kuota WFH untuk Puskesmas tidak jelas' });
    const [problem] = await desk('kemenpanrb').read('task', 1);
    expect(problem).toMatchObject({ subject: body.id, data: { kind: 'PROBLEM' } });
    await desk('kemenpanrb').call('POST', `/v1/tasks/${body.id}/accept`);
    await desk('kemenpanrb').call('POST', `/v1/tasks/${body.id}/submit`, { result: 'Layanan langsung: WFO 100 persen' });
    expect(await desk('kab-deli-serdang').call('POST', `/v1/tasks/${body.id}/complete`)).toMatchObject({ status: 200, body: { state: 'COMPLETED', result: 'Layanan langsung: WFO 100 persen' } });
  }, 60_000);

  it('given Sleman’s own recap and its answers in a workbook, when handed over, then the recap’s task is shown and never stepped, and Simpul’s is answered', async () => {
    const recap = readFileSync(join(ROOT, 'agencies/kab-sleman/samples/disposisi.xlsx'));
    const xlsx = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
    await desk('kab-sleman').call('POST', '/v1/agencies/kab-sleman/records', recap, xlsx);
    const [own] = await desk('kab-sleman').read('task', 1);
    const shown = async () => (await desk('kab-sleman').call('GET', `/v1/tasks/${own?.subject}`)).body;
    while ((await shown()).form === undefined) await new Promise((later) => setTimeout(later, 100));
    expect(await shown()).toMatchObject({ form: 'reported', reporter: 'kab-sleman', allowedSteps: [] });
    expect(await desk('kab-sleman').call('POST', `/v1/tasks/${own?.subject}/accept`)).toMatchObject({ status: 409, body: { code: 'reported-task' } });
    await desk('kemendagri').call('POST', '/v1/tasks', { to: ['kab-sleman'], kind: 'ASSIGNMENT', letterNo: '800/77', instruction: 'Laporkan' });
    const answers = buildXlsx({ sheets: [{ name: 'JAWABAN', rows: [['Nomor Surat', 'Langkah', 'Hasil'], ['800/77', 'terima', ''], ['800/77', 'serahkan', 'terlampir']] }] });
    expect(await desk('kab-sleman').call('POST', '/v1/task-steps', answers, xlsx)).toMatchObject({ status: 200, body: { taken: 2, refused: 0 } });
  }, 60_000);
});
