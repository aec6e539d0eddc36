import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEADERS, type LogRecord } from '@simpul/domain';
import { createLaneReader } from '@simpul/kafka';
import { trimTopic } from '../../libs/kafka/test/trim-topic.ts';
import { BusClient, type InboxEvent, type Page } from '../../tools/demo/bus-client.ts';
import type { Chapter, StoryParts } from '../../tools/demo/chapter.ts';
import { join, mend, readInboxes, sendAgain } from '../../tools/demo/chapters/main-line.ts';
import { circular, problem, slemanAnswers } from '../../tools/demo/chapters/tasks.ts';
import { expiredLane } from '../../tools/demo/chapters/expired-lane.ts';
import { threeWeeksOffline } from '../../tools/demo/chapters/three-weeks-offline.ts';
import { whoWorksWhere } from '../../tools/demo/chapters/who-works-where.ts';
import { whyItIsNotPushed } from '../../tools/demo/chapters/why.ts';
import { MENDED_ROW } from '../../tools/demo/files.ts';
import { JAYAPURA } from '../../tools/demo/jayapura.ts';
import { nameOf } from '../../tools/demo/say.ts';
import { CHAPTERS } from '../../tools/demo/story.ts';
import { readLog } from '../harness/read-log.ts';
import { Receiver } from '../harness/receiver.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';

/** What each finds when all six files are in. The province of Bali finds nothing: `main` is what is about itself. */
const LANES: Record<string, string[]> = {
  bkn: [],
  'kab-deli-serdang': ['worklocation.status-changed'],
  'kab-sleman': ['task.assigned'],
  // The arrangement's days are past: the bus itself tells that it began and ended.
  kemenkeu: ['employee.registered', 'flexwork.activated', 'flexwork.approved', 'flexwork.ended', 'flexwork.requested'],
  'kota-denpasar': ['employee.leave-started', 'employee.promoted'],
  'kota-jayapura': ['employee.registered'],
  'kota-makassar': ['worklocation.status-changed'],
  'prov-bali': [],
  'kab-badung': [],
};

let bus: TestBus;
let client: BusClient;
let parts: StoryParts;
const untold = [...CHAPTERS];

beforeAll(async () => {
  bus = await startTestBus([]);
  const { url } = await bus.start('simpul', { WEBHOOK_PRIVATE_TARGETS: 'allow' });
  client = new BusClient({ ...bus.running, url });
  const teller = { heading: () => {}, say: () => {}, check: (holds: boolean, claim: string) => expect([claim, holds]).toEqual([claim, true]) };
  parts = { bus: client, teller, webhook: await Receiver.start(), expire: (lane) => trimTopic(bus.parts.brokers, lane) };
  await tellTo(join);
  await Promise.all(['prov-bali', 'kab-badung'].map((agency) => client.join(agency)));
}, 180_000);

afterAll(async () => {
  parts?.webhook.stop();
  await bus?.stop();
}, 60_000);

/** The story as the demo tells it, from where it stood to the end of this chapter. Each of its claims is checked. */
async function tellTo(chapter: Chapter): Promise<void> {
  for (const next of untold.splice(0, untold.indexOf(chapter) + 1)) await next(parts);
}

const namesOf = (events: readonly InboxEvent[]) => events.map(({ type }) => nameOf(type));
const idsOf = (events: readonly InboxEvent[]) => events.map(({ id }) => id);

async function lanes(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const agency of Object.keys(LANES)) found[agency] = idsOf(await client.readAll(agency));
  return found;
}

describe('six agencies of six kinds hand over files', () => {
  it('given the files as their systems write them, then each lane holds what is about its agency, and nothing else', async () => {
    await tellTo(readInboxes);
    await client.readOn('kab-sleman', 20);
    for (const [agency, names] of Object.entries(LANES)) {
      const events = await client.readAll(agency);
      expect([agency, namesOf(events).toSorted()]).toEqual([agency, names]);
      expect(events.every((event) => event.agency === agency)).toBe(true);
    }
  }, 60_000);

  it('given everything is sent again, then every lane stays as it was', async () => {
    const before = await lanes();
    await tellTo(sendAgain);
    expect(await lanes()).toEqual(before);
  }, 60_000);

  it('given a refused row, when it is mended and retried, then it arrives, under the id that it would have had', async () => {
    await tellTo(mend);
    expect(namesOf(await client.readAll('kemenkeu')).slice(-2).toSorted()).toEqual(['flexwork.rejected', 'flexwork.requested']);
    // Sent once more as a row of its own it says nothing new, so its id was the one that it always has.
    expect(await client.handOver('kemenkeu', 'text/csv', Buffer.from(MENDED_ROW))).toMatchObject({ accepted: 0, unchanged: 1 });
  }, 60_000);

  it('given any cursor that a reader ever got, when it reads on from there, then it sees what came after, and no event twice', async () => {
    const whole = idsOf(await client.readAll('kemenkeu'));
    for (const limit of [1, 2]) {
      const { cursors, events } = await client.readPages('kemenkeu', limit);
      expect(idsOf(events)).toEqual(whole);
      for (const { cursor, read } of cursors) expect(idsOf((await client.ask<Page>('kemenkeu', 'GET', `/v1/inbox?cursor=${cursor}`)).events)).toEqual(whole.slice(read));
    }
  }, 60_000);
});

describe('centre → region → centre', () => {
  /** What came of one task into an agency's lane, in order, but for what the bus itself tells of its reading. */
  const stepsOf = async (agency: string, task: string) => namesOf((await client.readAll(agency)).filter(({ subject }) => subject === task)).filter((name) => name !== 'task.received');
  const taskOf = async (agency: string) => (await client.readAll(agency)).find(({ type, source }) => type.includes('task.assigned') && source.endsWith(':kemendagri'))?.subject ?? '';

  it('given a policy, arrangements and check-ins, then the centre knows who acknowledged, what is active, who works where', async () => {
    await tellTo(whoWorksWhere);
    const heard = namesOf(await client.readOn('kemenpanrb', 20, (events) => events.length >= 5));
    expect(heard).toEqual(['flexwork.policy-published', ...Array.from({ length: 4 }, () => 'flexwork.policy-acknowledged')]);
  }, 60_000);

  it('given Kemendagri’s circular, when Denpasar answers it, then every step stands in both lanes, in order', async () => {
    await tellTo(circular);
    const task = await taskOf('kota-denpasar');
    const steps = ['assigned', 'accepted', 'forwarded', 'submitted', 'returned', 'submitted', 'completed'].map((fact) => `task.${fact}`);
    await client.readOn('kemendagri', 20, (events) => events.some(({ type, subject }) => subject === task && type.includes('completed')));
    await client.readOn('kota-denpasar', 20, (events) => events.some(({ type }) => type.includes('completed')));
    expect([await stepsOf('kemendagri', task), await stepsOf('kota-denpasar', task)]).toEqual([steps, steps]);
  }, 60_000);

  it('given a region reads its task and commits, when the bus sees its cursor, then the centre hears that it was received, once', async () => {
    const { id } = await client.ask<{ id: string }>('kemendagri', 'POST', '/v1/tasks', { to: ['kab-badung'], kind: 'ASSIGNMENT', instruction: 'Untuk diketahui', expects: 'RECEIPT' });
    const isOfIt = ({ subject }: InboxEvent) => subject === id;
    await client.readOn('kab-badung', 20, (events) => events.some(isOfIt));
    await client.commit('kab-badung');
    const seen = (await client.readOn('kemendagri', 30, (events) => events.filter(isOfIt).length >= 2)).filter(isOfIt);
    expect(namesOf(seen)).toEqual(['task.assigned', 'task.received']);
    expect(await client.ask('kemendagri', 'GET', `/v1/tasks/${id}`)).toMatchObject({ state: 'ASSIGNED', receivedAt: expect.any(String) });
    const { items } = await client.ask<{ items: { id: string }[] }>('kemendagri', 'GET', '/v1/tasks?open=true');
    expect(items.map((task) => task.id)).not.toContain(id);
  }, 60_000);

  it('given Sleman’s answers in a workbook, then both are taken; its own recap’s task is shown and never stepped', async () => {
    await tellTo(slemanAnswers);
    expect(await stepsOf('kab-sleman', await taskOf('kab-sleman'))).toEqual(expect.arrayContaining(['task.assigned']));
    const own = (await client.readAll('kab-sleman')).find(({ source }) => source.endsWith(':kab-sleman'))?.subject;
    expect(await client.ask('kab-sleman', 'GET', `/v1/tasks/${own}`)).toMatchObject({ form: 'reported', reporter: 'kab-sleman', allowedSteps: [] });
    await expect(client.ask('kab-sleman', 'POST', `/v1/tasks/${own}/accept`)).rejects.toThrow(/409 .*reported-task/);
  }, 60_000);

  it('given Deli Serdang raises a problem with Kemenpan-RB, when it is solved, then it says so', async () => {
    await tellTo(problem);
    const { items } = await client.ask<{ items: object[] }>('kab-deli-serdang', 'GET', '/v1/tasks');
    expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'PROBLEM', state: 'COMPLETED', result: 'Yes: all of its staff work at the office' })]));
  }, 60_000);
});

describe('Kota Jayapura, offline for three weeks', () => {
  it('given its old cursor, when it catches up, then it has what the log holds for it, each employee’s in the order of origin, none missing, none twice', async () => {
    await tellTo(threeWeeksOffline);
    const read = (await client.readAll(JAYAPURA)).filter(({ type }) => type.includes('.employee.'));
    const reader = createLaneReader({ brokers: bus.parts.brokers, clientId: 'story-test' });
    const text = ({ headers }: LogRecord, name: string) => String(headers[name]);
    const log = await readLog(reader);
    await reader.close();
    const meant = log.filter((record) => text(record, HEADERS.agency) === JAYAPURA && /employee\.(registered|changed)/.test(text(record, HEADERS.type)));
    expect(meant).toHaveLength(401);
    const bySubject = (ids: readonly (readonly [subject: string, id: string])[]) => ids.toSorted(([one], [other]) => one.localeCompare(other));
    // Sorting is stable: what remains is the order within each subject.
    expect(bySubject(read.map(({ subject, id }) => [subject, id]))).toEqual(bySubject(meant.map((record) => [text(record, HEADERS.subject), text(record, HEADERS.id)])));
  }, 60_000);

  it('given its lane has let go of what it did not read, then 410 names the snapshot, and from its last line it reads on', () => tellTo(expiredLane), 60_000);

  it('given it asks why something did not come, then each verdict is given where it holds', async () => {
    await tellTo(whyItIsNotPushed);
    expect(untold).toEqual([]);
  }, 90_000);
});
