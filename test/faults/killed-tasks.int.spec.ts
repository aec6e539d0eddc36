import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { AgencyDesk } from '../harness/agency-desk.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { insist, stepsIn, TaskLoad } from './task-load.ts';

const ROUNDS = 4;
let bus: TestBus;
let tasks: LocalBus;
let centre: AgencyDesk;
let region: AgencyDesk;
let inbox: AgencyDesk;
let load: TaskLoad;

beforeAll(async () => {
  bus = await startTestBus(['router', 'gateway']);
  tasks = await bus.start('tasks');
  centre = await AgencyDesk.open(bus.running, 'kemendagri', () => tasks.url);
  region = await AgencyDesk.open(bus.running, 'kota-denpasar', () => tasks.url);
  inbox = await AgencyDesk.open(bus.running, 'kota-denpasar');
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

describe('the tasks app is killed', () => {
  it('given kill -9 again and again while tasks are given and stepped, when callers insist, then each step stands once, in order, in the region’s lane', async () => {
    load = new TaskLoad(centre, region, 'kota-denpasar').start();
    for (let round = 0; round < ROUNDS; round++) {
      await load.more(6);
      tasks.signal('SIGKILL');
      await tasks.stop();
      tasks = await bus.start('tasks');
    }
    await load.more(6);
    await load.stop();
    expect(await stepsIn(inbox, load.given)).toEqual(new Map(load.given.map((id) => [id, ['assigned', 'accepted', 'submitted']])));
  }, 120_000);

  it('given it is down and remote-work, too, when a snapshot is asked for, then 503 says when to come back and for which parts; one that has begun goes on, and another begins when it is back', async () => {
    const linesOf = (body: unknown) => String(body).trimEnd().split('\n').map((line) => JSON.parse(line) as { kind?: string; after?: string; cursor?: string });
    const whole = linesOf((await inbox.call('GET', '/v1/snapshot?kinds=task')).body);
    const { after } = whole.find((line) => line.after !== undefined) ?? {};
    expect([whole.filter(({ kind }) => kind === 'task').length, whole.at(-1)?.cursor]).toEqual([load.given.length, expect.any(String)]);
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
