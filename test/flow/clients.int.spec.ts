import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signWebhook, webhookSecret } from '@simpul/domain';
import { TokenSigner } from '@simpul/platform';
import { createStores, openDatabase, type Database } from '@simpul/postgres';
import { ROOT } from '../../tools/local/folders.ts';
import { mintToken } from '../../tools/local/mint-token.ts';
import { AgencyDesk } from '../harness/agency-desk.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { BadLine } from './clients/bad-line.ts';
import { runDesk, type Language, type Told } from './clients/run-desk.ts';
import { keptBy, runPage } from './clients/run-page.ts';

const AGENCIES = { python: 'kota-makassar', php: 'kota-denpasar' } as const;
let bus: TestBus;
let line: BadLine;
let database: Database;
let folder: string;
let client: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-clients-'));
  bus = await startTestBus();
  line = await BadLine.to(bus.running.url);
  database = await openDatabase({ url: bus.running.databaseUrl, applicationName: 'clients-test' });
  client = {};
  for (const agency of ['kemenkeu', ...Object.values(AGENCIES)]) client[agency] = await mintToken(bus.running, agency, ['--client']);
}, 180_000);

afterAll(async () => {
  line?.close();
  await database?.close();
  await bus?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}, 60_000);

beforeEach(() => {
  [line.faults, line.tokenLife, line.seen.length] = [[], undefined, 0];
});

/** As the token command prints a client: what the constructors take. */
const credentialsOf = (agency: string) => client[agency] ?? '';

describe.each(Object.keys(AGENCIES) as Language[])('the %s client', (language) => {
  const agency = AGENCIES[language];
  const desk = (...args: string[]) => runDesk(language, line.url, credentialsOf(agency), ...args);
  const files = (name: string) => [join(folder, `${language}-${name}.cursor`), join(folder, `${language}-${name}.handled`)] as const;
  const handledIn = (file: string) => readFileSync(file, 'utf8').trim().split('\n');

  it('given a line that is cut, a bus that is busy and an answer that is lost, when a file is published, then it goes under one key and its receipt names the refused row', async () => {
    const head = 'N I P;Nama Lengkap;Unit Kerja;Tgl Mulai;Tgl Selesai;Lokasi Kerja;Disetujui Oleh (NIP);Tgl Persetujuan;Status;Ket.';
    const nip = language === 'python' ? '198702142010011951' : '198702142010011961';
    // Longer than the buffers on the way, so that the cut comes amid the sending.
    const filler = `${' '.repeat(80)};;;;;;;;;\n`.repeat(40_000);
    const file = join(folder, `${language}.csv.gz`);
    const csv = `${head}\n${nip};Edi Contoh;Bagian Umum;01/04/2026;02/04/2026;KDR;;;Diajukan;\n${nip};Edi Contoh;Bagian Umum;31/04/2026;05/05/2026;KDR;;;Diajukan;\n${filler}`;
    writeFileSync(file, gzipSync(csv, { level: 0 }));
    line.faults = ['none', 'cut', 'busy', 'lost'];
    const told = await runDesk(language, line.url, credentialsOf('kemenkeu'), 'publish', file).rest();
    expect(told).toHaveLength(4);
    expect(told.slice(0, 3)).toEqual(['network', 'http-503', 'network'].map((code) => ({ again: expect.stringContaining(`simpul: ${code}: `) })));
    expect(told[3]).toMatchObject({ receipt: { accepted: 0, unchanged: 1, rejectedCount: 1, rejected: [{ index: 1, at: { line: 3 }, code: expect.any(String), hint: expect.any(String) }] } });
    const sent = line.seen.filter(({ call }) => call === 'POST /v1/agencies/kemenkeu/records');
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent[0]?.key).toMatch(/^[\w-]{32,}$/);
  }, 60_000);

  it('given kill -9 between handling and commit, when it starts again, then the same event comes again under its id, the rest in order, and a third start finds nothing', async () => {
    const [cursor, handled] = files('main');
    await desk('read', cursor, handled, 'once').rest();
    writeFileSync(handled, '');
    const region = await AgencyDesk.open(bus.running, agency);
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await region.call('POST', '/v1/inbox/test-events', {})).body.id as string);
    const first = desk('read', cursor, handled, 'stuck');
    expect(await first.next()).toEqual({ handled: ids[0] });
    first.kill();
    await first.rest();
    expect(await desk('read', cursor, handled, 'once').rest()).toEqual(ids.map((id) => ({ handled: id })));
    expect(handledIn(handled)).toEqual([ids[0], ...ids]);
    expect(await desk('read', cursor, handled, 'once').rest()).toEqual([]);
    // Without the file it goes on from what was committed at the bus.
    rmSync(cursor);
    expect(await desk('read', cursor, handled, 'once').rest()).toEqual([]);
    const { body } = await region.call('GET', '/v1/me');
    expect(body.subscriptions).toEqual([expect.objectContaining({ name: 'main', behind: 0 })]);
  }, 60_000);

  it('given a task, when it is answered with an answer lost and on an old revision, then each step stands once and the old decision is refused', async () => {
    const centre = await AgencyDesk.open(bus.running, 'kemendagri');
    const { body } = await centre.call('POST', '/v1/tasks', { to: [agency], kind: 'ASSIGNMENT', instruction: 'Laporkan' });
    const report = join(folder, 'laporan.txt');
    writeFileSync(report, 'Laporan pelaksanaan\n');
    line.faults = ['none', 'lost'];
    expect(await desk('answer', body.id, report).rest()).toEqual([
      { accepted: 'ACCEPTED', again: 0 },
      { submitted: 'SUBMITTED', attachments: ['laporan.txt'] },
      { listed: [body.id] },
      expect.objectContaining({ error: 'revision-changed', status: 412, hint: expect.stringMatching(/./), title: expect.stringMatching(/./) }),
    ]);
    const { history } = (await centre.call('GET', `/v1/tasks/${body.id}`)).body;
    expect(history.map(({ fact }: { fact: string }) => fact).filter((fact: string) => fact !== 'received')).toEqual(['assigned', 'accepted', 'progressed', 'commented', 'submitted']);
    expect(await desk('raise', 'kemenpanrb').rest()).toEqual([{ raised: 'PROBLEM' }]);
  }, 60_000);

  it('given the subscription was made anew, when it reads on with its old cursor, then that is an error that names the way on, and a snapshot leads on, though the line breaks amid it', async () => {
    const [cursor, handled] = files('lama');
    const region = await AgencyDesk.open(bus.running, agency);
    await desk('read', cursor, handled, 'once').rest();
    const wish = { name: 'ulang', types: ['id.go.asn.task.*'] };
    await region.call('POST', '/v1/subscriptions', wish);
    writeFileSync(cursor, `${(await region.call('GET', '/v1/inbox?subscription=ulang')).body.cursor}\n`);
    expect(await desk('read', cursor, handled, 'once').rest()).toEqual([expect.objectContaining({ error: 'cursor-expired', status: 410 })]);
    line.faults = ['none', 'short'];
    const told = await desk('read', cursor, handled, 'resync').rest();
    expect(told[0]).toEqual({ resync: { snapshot: '/v1/snapshot?subscription=main', earliest: '/v1/inbox?subscription=main&from=earliest' } });
    expect(told).toContainEqual({ kind: 'task' });
    expect(line.seen.flatMap(({ call }) => /snapshot\?(subscription|after)=/.exec(call)?.[1] ?? [])).toEqual(['subscription', 'after']);
    expect(await desk('read', cursor, handled, 'once').rest()).toEqual([]);
  }, 60_000);

  it('given tokens that soon end, when it waits in a long poll, then it renews them, hears an event at once, and ends when its credential is revoked', async () => {
    line.tokenLife = 0;
    const [cursor, handled] = files('main');
    const lane = await AgencyDesk.open(bus.running, agency);
    const follower = desk('read', cursor, handled, 'follow');
    const { body } = await lane.call('POST', '/v1/inbox/test-events', {});
    const told: Told[] = [];
    for (let line = await follower.next(); line !== undefined; line = await follower.next()) {
      told.push(line);
      if (line['handled'] === body.id) break;
    }
    expect(told.at(-1)).toEqual({ handled: body.id });
    const calls = line.seen.filter(({ call }) => call !== 'POST /v1/oauth/token').length;
    expect(line.seen.length - calls).toBeGreaterThanOrEqual(calls);
    expect(await desk('read', cursor, handled, 'once').rest()).toMatchObject([{ error: 'already-reading' }]);
    const { client_id } = JSON.parse(credentialsOf(agency)) as { client_id: string };
    await expect(mintToken(bus.running, 'kemenpanrb', ['--revoke', client_id])).rejects.toThrow(/has no client/);
    expect(await mintToken(bus.running, agency, ['--revoke', client_id])).toContain('revoked');
    expect(await mintToken(bus.running, agency, ['--clients'])).toMatch(new RegExp(`"client_id":"${client_id}".*"revokedAt":"`));
    await expect(mintToken(bus.running, agency, ['--revoke', client_id])).rejects.toThrow(/not revoked already/);
    expect((await follower.rest()).at(-1)).toMatchObject({ error: expect.stringMatching(/^(credential-revoked|invalid_grant)$/), hint: expect.stringMatching(/./) });
  }, 60_000);

  it('given a ready token that has ended, then token-expired says so; one of nobody’s is token-invalid; a wrong secret invalid_client', async () => {
    const { settings } = createStores(database);
    const key = await settings.getOrCreate('token-key', () => '');
    const ended = await new TokenSigner(key).sign(agency, 'ended', 60, new Date(Date.now() - 120_000));
    const errorOf = async (credentials: object) => (await runDesk(language, line.url, JSON.stringify({ ...credentials, language: 'id' }), 'raise', 'kemenpanrb').rest())[0];
    expect(await errorOf({ token: ended })).toMatchObject({ error: 'token-expired', status: 401, title: 'Token kedaluwarsa' });
    expect(await errorOf({ token: 'nonsense' })).toMatchObject({ error: 'token-invalid', status: 401 });
    expect(await errorOf({ client_id: 'nobody', client_secret: 'wrong' })).toMatchObject({ error: 'invalid_client', status: 401 });
  }, 60_000);

  it('given the program of its page in docs/, when it is started as it stands, then it hands over, keeps every event and accepts the task', async () => {
    const centre = await AgencyDesk.open(bus.running, 'kemendagri');
    const { body } = await centre.call('POST', '/v1/tasks', { to: ['kemenkeu'], kind: 'REQUEST', instruction: 'Mohon data WFH' });
    const { client_id: id = '', client_secret: secret = '' } = JSON.parse(credentialsOf('kemenkeu')) as Record<string, string>;
    const place = join(folder, `page-${language}`);
    mkdirSync(place);
    copyFileSync(join(ROOT, 'agencies/kemenkeu/samples/refused-rows.csv'), join(place, 'presensi.csv'));
    const said = await runPage(language, place, { address: line.url, id, secret });
    expect(said).toMatch(/NIP|tanggal/i);
    // As cron would: until what was handed over has come back through the bus.
    while (!keptBy(language, place).includes('id.go.asn.flexwork.requested.v1')) await runPage(language, place, { address: line.url, id, secret });
    expect((await centre.call('GET', `/v1/tasks/${body.id}`)).body.state).toBe('ACCEPTED');
  }, 60_000);

  it('given a webhook as the bus signs it, then it is taken by either secret; tampered with, late, by another or without its headers it is refused', async () => {
    const [now, old, current] = [1_773_616_905, webhookSecret(Buffer.alloc(32, 1)), webhookSecret(Buffer.alloc(32, 2))];
    const event = { id: 'e-1', type: 'id.go.asn.task.assigned.v1', data: { instruction: 'Laporkan – segera' } };
    const body = Buffer.from(JSON.stringify(event));
    const signed = { secrets: current, headers: signWebhook([current, old], 'e-1', now * 1_000, body), body: body.toString('base64'), now };
    const judge = (...changes: object[]) => desk('verify', JSON.stringify(changes.map((change) => ({ ...signed, ...change })))).rest();
    const headers = (change: object) => ({ headers: { ...signed.headers, ...change } });
    const upper = Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toUpperCase(), value]));
    const genuine = [{}, { secrets: old }, { secrets: [webhookSecret(Buffer.alloc(32, 3)), old] }, { headers: upper }, { now: now + 300 }, { now: now - 300 }];
    expect(await judge(...genuine)).toEqual(genuine.map(() => ({ event })));
    const tampered = [
      { body: Buffer.from(body.toString().replace('e-1', 'e-2')).toString('base64') },
      headers({ 'webhook-id': 'e-2' }),
      headers({ 'webhook-timestamp': String(now + 1) }),
      headers({ 'webhook-signature': `v2,AAAA v1, v1a,${signed.headers['webhook-signature']?.slice(3)}` }),
      { secrets: webhookSecret(Buffer.alloc(32, 3)) },
    ];
    expect(await judge(...tampered)).toEqual(tampered.map(() => ({ error: 'webhook-signature' })));
    expect(await judge({ now: now + 301 }, { now: now - 301 }, { secrets: 'whsec_!' }, { headers: {} }, headers({ 'webhook-timestamp': 'now' }))).toEqual(['webhook-time', 'webhook-time', 'webhook-secret', 'webhook-headers', 'webhook-headers'].map((error) => ({ error })));
  }, 60_000);
});
