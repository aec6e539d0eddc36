import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { AgencyDesk, type DeskEvent } from '../harness/agency-desk.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';

const ROUNDS = 4;
let bus: TestBus;
let tasks: LocalBus;
let centre: AgencyDesk;
let region: AgencyDesk;
let inbox: AgencyDesk;

beforeAll(async () => {
  bus = await startTestBus(['router', 'gateway']);
  tasks = await bus.start('tasks');
  centre = await AgencyDesk.open(bus.running, 'kemendagri', () => tasks.url);
  region = await AgencyDesk.open(bus.running, 'kota-denpasar', () => tasks.url);
  inbox = await AgencyDesk.open(bus.running, 'kota-denpasar');
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

/** A call to an app that may be dead: then the caller sends the same again, under the same key. */
async function insist(desk: AgencyDesk, path: string, body: object, key: string): Promise<Record<string, unknown>> {
  for (;;) {
    const answer = await desk.call('POST', path, body, { 'idempotency-key': key }).catch(() => undefined);
    if (answer !== undefined && answer.status < 300) return answer.body as Record<string, unknown>;
    await new Promise((later) => setTimeout(later, 50));
  }
}

describe('the tasks app is killed', () => {
  it('given kill -9 again and again while tasks are given and stepped, when callers insist, then each step stands once, in order, in the region’s lane', async () => {
    const given: string[] = [];
    const work = (async () => {
      for (let i = 0; i < ROUNDS * 12; i++) {
        const { id } = await insist(centre, '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: `tugas ${i}` }, `give-${i}`);
        await insist(region, `/v1/tasks/${String(id)}/accept`, {}, `accept-${i}`);
        await insist(region, `/v1/tasks/${String(id)}/submit`, { result: 'beres' }, `submit-${i}`);
        given.push(String(id));
      }
    })();
    for (let round = 0; round < ROUNDS; round++) {
      const from = given.length;
      while (given.length < from + 6) await new Promise((later) => setTimeout(later, 20));
      tasks.signal('SIGKILL');
      await tasks.stop();
      tasks = await bus.start('tasks');
    }
    await work;
    const steps = new Map<string, string[]>();
    const own = (events: readonly DeskEvent[]) => events.filter(({ type }) => !type.includes('received'));
    for (const { subject, type } of own(await inbox.read('task', (events) => own(events).length >= given.length * 3))) steps.set(subject, [...(steps.get(subject) ?? []), type.split('.')[4] ?? '']);
    expect(new Set(steps.keys())).toEqual(new Set(given));
    for (const id of given) expect(steps.get(id)).toEqual(['assigned', 'accepted', 'submitted']);
  }, 120_000);

  it('given it is down and remote-work, too, when a snapshot is asked for, then 503 says when to come back and for which parts; one that has begun goes on, and another begins when it is back', async () => {
    const linesOf = (body: unknown) => String(body).trimEnd().split('\n').map((line) => JSON.parse(line) as { kind?: string; after?: string; cursor?: string });
    const whole = linesOf((await inbox.call('GET', '/v1/snapshot?kinds=task')).body);
    const { after } = whole.find((line) => line.after !== undefined) ?? {};
    expect([whole.filter(({ kind }) => kind === 'task').length, whole.at(-1)?.cursor]).toEqual([ROUNDS * 12, expect.any(String)]);
    tasks.signal('SIGKILL');
    await tasks.stop();
    // Its rules come into every partition of the log.
    await AgencyDesk.open(bus.running, 'kab-sleman');
    const refused = await inbox.call('GET', '/v1/snapshot');
    expect([refused.status, refused.headers.get('retry-after'), refused.body]).toEqual([503, '10', expect.objectContaining({ code: 'unavailable', parts: ['remote-work', 'tasks'] })]);
    expect(linesOf((await inbox.call('GET', `/v1/snapshot?after=${after}`)).body).at(-1)).toEqual({ cursor: whole.at(-1)?.cursor });
    tasks = await bus.start('tasks');
    expect(linesOf((await inbox.call('GET', '/v1/snapshot?kinds=task')).body)).toHaveLength(whole.length);
  }, 60_000);

  it('given it is killed after the database’s commit and before the log has it, when it starts again, then the event goes out', async () => {
    const { id } = await insist(centre, '/v1/tasks', { to: ['kota-denpasar'], kind: 'ASSIGNMENT', instruction: 'sebelum Kafka mati' }, 'before');
    await bus.parts.kafka.kill();
    expect(await insist(region, `/v1/tasks/${String(id)}/accept`, {}, 'while-down')).toMatchObject({ state: 'ACCEPTED' });
    tasks.signal('SIGKILL');
    await tasks.stop();
    await bus.parts.kafka.restart();
    tasks = await bus.start('tasks');
    const events = await inbox.read('task', (all) => all.some(({ subject, type }) => subject === id && type.includes('accepted')));
    const seen = events.filter(({ subject }) => subject === id).map(({ type }) => type.split('.')[4]);
    expect(seen.filter((fact) => fact !== 'received')).toEqual(['assigned', 'accepted']);
  }, 120_000);
});
