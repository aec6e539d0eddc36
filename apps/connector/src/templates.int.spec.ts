import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { knownAgencies, type AgencyStore, type LaneReader } from '@simpul/domain';
import { AGENCY_STORE, LANE_READER, loadConfig, startApp, TokenService } from '@simpul/platform';
import { Office, type Typed } from '../../../test/harness/office.ts';
import { readLog } from '../../../test/harness/read-log.ts';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { ConnectorModule } from './connector.module.ts';

/** It has no folder in agencies/; kemenkeu has one. */
const REGENCY = 'kab-bantul';
let parts: Parts;
let app: NestFastifyApplication;
let office: Office;
let url: string;
/** Two rows of `Lokasi Kerja`. */
let filled: { xlsx: Buffer; csv: Buffer };
const tokens = new Map<string, string>();

beforeAll(async () => {
  const starting = Office.start();
  parts = await startParts();
  const config = loadConfig({ KAFKA_BROKERS: parts.brokers, DATABASE_URL: parts.databaseUrl, AGENCIES_DIR: 'agencies', LOG_LEVEL: 'silent' });
  app = await startApp(ConnectorModule, { name: 'templates-test', port: 0, config });
  url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  await app.get<AgencyStore>(AGENCY_STORE).seed(knownAgencies());
  for (const agency of [REGENCY, 'kemenkeu']) tokens.set(agency, await app.get(TokenService).issueToken(agency, 'test'));
  office = await starting;
  filled = await office.fillIn(await template('worklocation'), ATTENDANCE);
}, 120_000);

afterAll(async () => {
  office?.close();
  await app?.close();
  await parts?.stop();
}, 60_000);

const template = async (domain: string) => Buffer.from(await (await fetch(`${url}/v1/templates/${domain}.xlsx`)).arrayBuffer());

async function call(agency: string, path: string, body?: Buffer | string): Promise<{ status: number; body: any }> {
  const answer = await fetch(url + path, { method: body === undefined ? 'GET' : 'POST', headers: { authorization: `Bearer ${tokens.get(agency)}`, 'accept-language': 'id' }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }) });
  return { status: answer.status, body: await answer.json() };
}

const hand = (agency: string, body: Buffer | string, query = '') => call(agency, `/v1/agencies/${agency}/records${query}`, body);

async function eventsInLog(): Promise<{ id: string; type: string; agency: string; data: any }[]> {
  return (await readLog(app.get<LaneReader>(LANE_READER))).map(({ value }) => JSON.parse(String(value)));
}

/** The row below the example, typed as somebody does who never heard of Simpul. */
const row = (sheet: string, number: number, cells: Readonly<Record<string, string>>): Typed[] => Object.entries(cells).map(([column, text]) => [sheet, `${column}${number}`, text]);
const ATTENDANCE = [
  ...row('Lokasi Kerja', 3, { A: '1', B: '199407212022212903', C: 'Budi Contoh', D: '16/3/2026', E: 'WFH', F: '7.21', G: '16.05' }),
  ...row('Lokasi Kerja', 4, { A: '2', B: '198807302014022909', C: 'Rini Contoh', D: '16 Maret 2026', E: 'Dinas Luar' }),
];

describe('a template, filled in with LibreOffice', () => {
  it('given an agency without an adapter, when it opens, changes and saves one, then its rows go in; as CSV of the same sheet they are unchanged', async () => {
    const { xlsx, csv } = filled;
    expect(await hand(REGENCY, xlsx)).toMatchObject({ status: 202, body: { accepted: 2, rejectedCount: 0 } });
    const told = await eventsInLog();
    expect(told.map(({ type, agency, data }) => [type, agency, data.localDate, data.status, data.checkInAt])).toEqual(
      expect.arrayContaining([
        ['id.go.asn.worklocation.status-changed.v1', REGENCY, '2026-03-16', 'WFH', '2026-03-16T07:21:00+07:00'],
        ['id.go.asn.worklocation.status-changed.v1', REGENCY, '2026-03-16', 'DUTY_TRAVEL', undefined],
      ]),
    );
    expect(csv.toString().split('\n')[0]).toMatch(/^No\.;NIP;Nama;Tanggal;Status Kerja/);
    expect(await hand(REGENCY, csv)).toMatchObject({ status: 202, body: { accepted: 0, unchanged: 2, rejectedCount: 0 } });
    expect(await hand(REGENCY, csv.toString().replaceAll(';', ','))).toMatchObject({ status: 202, body: { unchanged: 2 } });
    expect(await eventsInLog()).toEqual(told);
  }, 60_000);

  it('given several sheets and rows that are wrong, then the others go in and each wrong one names its cell; the file of them, mended, is sent as it is', async () => {
    const typed = [
      ...row('Pegawai', 3, { A: '1', B: '198807302014022909', E: 'Rini Contoh', H: 'PNS', I: 'III/d', Q: '1/2/2014' }),
      ...row('Pegawai', 4, { A: '2', B: '196705201993031907', E: 'Wayan Contoh', H: 'Honorer' }),
      ...row('Cuti', 3, { A: '1', B: '198807302014022909', D: 'Cuti Tahunan', E: '1/4/2026', F: '31/3/2026' }),
      ...row('Cuti', 2, { A: '', B: '199407212022212903' }),
    ];
    const { xlsx } = await office.fillIn(await template('employee'), typed);
    const sent = await hand(REGENCY, xlsx);
    expect(sent).toMatchObject({
      status: 202,
      body: {
        accepted: 2,
        rejected: [
          { at: { sheet: 'Pegawai', row: 4, column: 'H', header: 'Status Pegawai' }, code: 'status-unknown', hint: expect.stringContaining('PPPK Paruh Waktu') },
          { at: { sheet: 'Cuti', row: 3, column: 'F', header: 'Tanggal Selesai' }, code: 'period-reversed', message: expect.stringContaining('mendahului') },
        ],
      },
    });
    const refused = await fetch(`${url}/v1/batches/${sent.body.batch}/rejected.csv`, { headers: { authorization: `Bearer ${tokens.get(REGENCY)}` } });
    const mended = (await refused.text()).replace('Honorer', 'PPPK Paruh Waktu').replace('196705201993031907', '198912012025242906').replace('31/03/2026', '03/04/2026');
    expect(await hand(REGENCY, mended)).toMatchObject({ status: 202, body: { accepted: 2, rejectedCount: 0 } });
    expect((await call(REGENCY, `/v1/rejections?batch=${sent.body.batch}`)).body.items).toMatchObject([{ state: 'closed' }, { state: 'closed' }]);
    const told = (await eventsInLog()).filter(({ type }) => type.includes('employee'));
    expect(told.flatMap(({ data }) => (data.leaveKind === undefined ? [] : [`${data.leaveKind} ${data.startDate} ${data.endDate}`])).toSorted()).toEqual(['ANNUAL 2026-04-01 2026-04-03', 'MATERNITY 2026-04-06 2026-07-05']);
    expect(told.flatMap(({ data }) => (data.fullName === undefined ? [] : [`${data.fullName} ${data.asnType}`])).toSorted()).toEqual(['Rini Contoh PNS', 'Wayan Contoh PPPK_PW']);
  }, 60_000);

  it('given an agency with an adapter of its own, then it reads a template when asked to, beside its own records', async () => {
    const { xlsx } = filled;
    expect(await hand('kemenkeu', xlsx)).toMatchObject({ status: 400, body: { reason: 'no-header-found' } });
    expect(await hand('kemenkeu', xlsx, '?adapter=standard')).toMatchObject({ status: 202, body: { accepted: 2 } });
    expect(await hand('kemenkeu', xlsx, '?adapter=other')).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    const [own] = (await eventsInLog()).filter(({ agency }) => agency === 'kemenkeu');
    expect(own?.data.sourceRecord).toMatchObject({ system: 'standard', key: expect.stringMatching(/^standard\/worklocation\//) });
  }, 60_000);
});

describe('GET /v1/templates', () => {
  it('given nobody signed in, then it lists the templates, each of which is there', async () => {
    const listed = (await (await fetch(`${url}/v1/templates`, { headers: { 'accept-language': 'id' } })).json()) as { items: { domain: string; title: string; template: string; sheets: { name: string }[] }[] };
    expect(listed.items.map(({ domain }) => domain)).toEqual(['employee', 'flexwork', 'worklocation', 'task']);
    expect(listed.items[2]).toMatchObject({ title: 'Lokasi kerja harian pegawai', sheets: [{ name: 'Lokasi Kerja' }] });
    for (const { domain, template: path } of listed.items) {
      const answer = await fetch(url + path);
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `attachment; filename="simpul-${domain}.xlsx"`]);
    }
  });

  it.each(['cuti.xlsx', 'employee', 'employee.csv', '..%2Femployee.xlsx'])('given the name %s, then 404 names those that are there', async (name) => {
    const answer = await fetch(`${url}/v1/templates/${name}`);
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'not-found', detail: expect.stringContaining('employee.xlsx') }]);
  });
});
