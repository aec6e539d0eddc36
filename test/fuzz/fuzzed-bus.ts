import { EVENT_TYPES } from '@simpul/contract';
import { bytesOf, FILES } from '../../tools/demo/files.ts';
import { mintToken } from '../../tools/local/mint-token.ts';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { Receiver } from '../harness/receiver.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { until } from '../harness/until.ts';
import { filesOf, PDF } from './files-of.ts';
import type { FuzzedRequest, Material } from './fuzzed-request.ts';
import type { WireAnswer } from './judge-answer.ts';
import { KnownValues } from './known-values.ts';
import { readOperations, type Operation, type Schema } from './read-operations.ts';
import { RawSender } from './send-raw.ts';

/** A ministry with files of its own, a city, a national body that tells of everybody's staff, and the ministry that directs all. */
export const CALLERS = ['kemenkeu', 'kota-denpasar', 'bkn', 'kemenpanrb'] as const;
type Caller = (typeof CALLERS)[number];

/** Both in BKN's file: of Kemenkeu's staff. */
const SARI = '198609142010122901';

const TASK = { to: ['kota-denpasar'], kind: 'ASSIGNMENT', letterNo: '800/120/2026', instruction: 'Report', dueAt: '2099-03-31' };

/** The built bus in a process of its own, on real parts, with a little of everything in it, and what its document says of it. */
export class FuzzedBus {
  private readonly common = new KnownValues();
  private readonly knownTo = new Map(CALLERS.map((agency) => [agency, new KnownValues(this.common)]));
  private readonly tokens = new Map<string, string>();
  private circular = '';
  private days = 0;
  private client: { client_id: string; client_secret: string } = { client_id: '', client_secret: '' };

  private constructor(
    private readonly parts: TestBus,
    private readonly bus: LocalBus,
    private readonly sender: RawSender,
    private readonly receiver: Receiver,
    readonly operations: readonly Operation[],
  ) {}

  static async start(): Promise<FuzzedBus> {
    const [parts, receiver] = await Promise.all([startTestBus([]), Receiver.start()]);
    receiver.behaviour = (_, answer) => answer(400);
    try {
      const bus = await parts.start('simpul', { WEBHOOK_PRIVATE_TARGETS: 'allow' });
      const document = (await (await fetch(`${bus.url}/docs-json`)).json()) as Schema;
      const fuzzed = new FuzzedBus(parts, bus, new RawSender(bus.url), receiver, readOperations(document));
      await fuzzed.fill();
      return fuzzed;
    } catch (error) {
      receiver.stop();
      await parts.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.sender.close();
    await this.parts.stop();
    this.receiver.stop();
  }

  /** It has never died, and it can still work. */
  async isWell(): Promise<boolean> {
    return !this.bus.exited && (await fetch(`${this.bus.url}/health/ready`)).ok;
  }

  send(request: FuzzedRequest): Promise<WireAnswer> {
    return this.sender.send(request);
  }

  known(agency: Caller): KnownValues {
    return this.knownTo.get(agency) ?? this.common;
  }

  bearer(agency: Caller): string {
    return `Bearer ${this.tokens.get(agency)}`;
  }

  /** As an agency's own program calls; throws unless it is answered well. */
  async call(agency: Caller, method: string, path: string, body?: object | Buffer, type = 'application/json'): Promise<any> {
    const sent = body === undefined ? {} : { body: body instanceof Buffer ? body : Buffer.from(JSON.stringify(body)) };
    const answer = await this.send({ method, path, headers: { authorization: this.bearer(agency), ...(body === undefined ? {} : { 'content-type': type }) }, ...sent });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString()}`);
    const said = /[/+]json/.test(String(answer.headers['content-type'])) ? JSON.parse(answer.body.toString()) : undefined;
    if (said !== undefined) this.known(agency).harvest(path, said);
    return said;
  }

  get material(): Material {
    const basic = Buffer.from(`${this.client.client_id}:${this.client.client_secret}`).toString('base64');
    const token = this.tokens.get('kemenkeu') ?? '';
    const strangers = ['Bearer x', 'Bearer ', 'Basic !', 'Basic Og==', `Basic ${basic}`, `Bearer ${token.slice(0, -4)}AAAA`, `Bearer ${token.split('.').slice(0, 2).join('.')}.`, `bearer  ${token}`, `Bearer ${token} ${token}`, `Digest ${token}`];
    return { callers: CALLERS.map((agency) => ({ authorization: this.bearer(agency), known: this.known(agency), files: filesOf(agency, this.known(agency).of('tasks')) })), strangers };
  }

  private async fill(): Promise<void> {
    const [client, ...tokens] = await Promise.all([mintToken(this.parts.running, 'kemenkeu', ['--client']), ...CALLERS.map((agency) => mintToken(this.parts.running, agency))]);
    this.client = JSON.parse(client) as typeof this.client;
    for (const [i, agency] of CALLERS.entries()) this.tokens.set(agency, tokens[i] ?? '');
    // Who directs all asks about others as well.
    for (const agency of CALLERS) if (agency !== 'kemenpanrb') this.known(agency).mean('agency', agency);
    this.common.mean('agency', ...CALLERS).mean('soap', 'kota-denpasar').mean('type', ...EVENT_TYPES, 'id.go.asn.task.*').mean('subscription', 'main', 'letters').mean('nip', SARI).mean('identifiers', SARI);
    this.common.mean('name', 'alpha', 'beta', 'letters', 'Kepala BKD').mean('region', '51', '51.71').mean('field', 'employeeId', 'status').mean('folder', 'harian').mean('recipient', 'regions:*', 'kota-denpasar').mean('position', 'Sekretaris Daerah');
    this.common.mean('wait', '0', '1').mean('Idempotency-Key', ...Array.from({ length: 500 }, (_, i) => `key-${i}`)).mean('If-Match', '"1"', '"2"', '*').mean('url', 'http://127.0.0.1:9/').mean('dueAt', '2099-03-31').mean('startDate', '2028-01-01', '2028-02-01', '2028-03-01').mean('endDate', '2028-01-15', '2028-02-15', '2028-12-01');
    this.common.mean('client_id', this.client.client_id).mean('client_secret', this.client.client_secret);
    await this.handOver();
    await this.work();
    await this.harvest();
  }

  private async handOver(): Promise<void> {
    for (const file of FILES) if (CALLERS.some((agency) => agency === file.agency)) await this.call(file.agency as Caller, 'POST', `/v1/agencies/${file.agency}/records`, bytesOf(file), file.contentType);
    await this.call('kota-denpasar', 'POST', '/v1/subscriptions', { name: 'letters', types: ['id.go.asn.task.*'] });
    await this.call('kota-denpasar', 'POST', '/v1/subscriptions', { name: 'refusing', types: ['id.go.asn.task.*'], channel: { kind: 'webhook', url: this.receiver.url } });
    await this.call('kota-denpasar', 'POST', '/v1/attachments', PDF, 'application/pdf');
    await this.call('kemenkeu', 'POST', '/v1/rejections/retry', {});
  }

  private async work(): Promise<void> {
    this.circular = (await this.call('kemenpanrb', 'POST', '/v1/tasks', { ...TASK, to: ['region:51.*'] })).id;
    await this.giveTasks();
    await this.call('kemenpanrb', 'POST', '/v1/flexwork/policies', { circularNo: 'SE 2/2026', startDate: '2026-03-16', endDate: '2026-03-27', quotas: [{ serviceKind: 'ADMINISTRATION', maxWfhPercent: 50 }], recipients: ['regions:*'] });
    await until(async () => (await this.call('kemenkeu', 'POST', '/v1/employees/resolve', { identifiers: [SARI] })).subjects[0] !== null);
    await this.askForDays();
  }

  /** What an operation takes steps with is soon at its end: before each there are some anew. */
  async renewFor({ path }: Operation): Promise<void> {
    if (path.startsWith('/v1/tasks/{id}') || path === '/v1/task-steps') await this.giveTasks();
    if (path.startsWith('/v1/parked/{id}')) await this.parkSome();
    if (path.startsWith('/v1/arrangements/{id}')) await this.askForDays();
  }

  /** Two each that are given, accepted, submitted and returned. */
  private async giveTasks(): Promise<void> {
    const ids: string[] = [];
    for (let i = 0; i < 8; i++) ids.push((await this.call('kemenpanrb', 'POST', '/v1/tasks', TASK)).id);
    for (const id of ids.slice(2)) await this.call('kota-denpasar', 'POST', `/v1/tasks/${id}/accept`, {});
    for (const id of ids.slice(4)) await this.call('kota-denpasar', 'POST', `/v1/tasks/${id}/submit`, { result: 'attached' });
    for (const id of ids.slice(6)) await this.call('kemenpanrb', 'POST', `/v1/tasks/${id}/return`, { reason: 'not signed' });
    this.known('kemenpanrb').mean('tasks', this.circular, ...ids);
    this.known('kota-denpasar').mean('tasks', ...ids);
  }

  /** A webhook that refuses what comes has had something to refuse. */
  private async parkSome(): Promise<void> {
    await this.giveTasks();
    const parked = async () => ((await this.call('kota-denpasar', 'GET', '/v1/parked')).items as { id: string; state: string }[]).filter(({ state }) => state === 'parked');
    await until(async () => (await parked()).length > 0);
    this.known('kota-denpasar').mean('parked', ...(await parked()).map(({ id }) => id));
  }

  /** Three asked for, and three approved. */
  private async askForDays(): Promise<void> {
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) {
      const day = new Date(Date.UTC(2027, 0, ++this.days)).toISOString().slice(0, 10);
      ids.push((await this.call('kemenkeu', 'POST', '/v1/arrangements', { employee: { nip: SARI }, flexKind: 'LOCATION', locationKind: 'HOME', startDate: day, endDate: day, weekdays: [1, 2, 3, 4, 5, 6, 7] })).id);
    }
    for (const id of ids.slice(3)) await this.call('kemenkeu', 'POST', `/v1/arrangements/${id}/approve`, {});
    this.known('kemenkeu').mean('arrangements', ...ids);
  }

  /** What the bus lists for whoever is in it: ids, cursors, pages. */
  private async harvest(): Promise<void> {
    const lists = this.operations.filter(({ method, path, parameters }) => method === 'GET' && /^\/v1\/(?!inbox\/stream|schemas)/.test(path) && parameters.every(({ required }) => !required));
    for (const agency of CALLERS) for (const { path, parameters } of lists) await this.call(agency, 'GET', parameters.some(({ name }) => name === 'limit') ? `${path}?limit=2` : path);
    for (const known of this.knownTo.values()) known.mean('employees', ...known.of('subject'), `emp_${'0'.repeat(32)}`).mean('events', ...known.of('inbox'));
  }
}
