import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RulesStore, StoredSubscription } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { Lanes } from './lanes.ts';

const AGENCIES = ['kota-denpasar', 'kab-sintang', 'kota-sorong'];
const topicOf = (agency: string) => `inbox.${agency}.main`;

const setUp = async () => {
  const rows: StoredSubscription[] = AGENCIES.map((agency) => ({ agency, name: 'main', lane: topicOf(agency), state: 'open', createdAt: new Date(0) }));
  const questions: string[] = [];
  const rules = {
    subscriptions: async (agency?: string) => {
      questions.push(agency ?? 'all');
      return rows.filter((row) => agency === undefined || row.agency === agency);
    },
  } as unknown as RulesStore;
  const lanes = new Lanes(rules, new MemoryLog(rows.map(({ lane }) => ({ name: lane, partitions: 1 }))));
  const findAll = () => Promise.all(AGENCIES.map((agency) => lanes.find(agency, 'main')));
  const become = (agency: string, state: StoredSubscription['state']) => {
    for (const row of rows) if (row.agency === agency) row.state = state;
  };
  // Each is sought; the second time all are asked for together, and hold for a minute.
  await findAll();
  await findAll();
  return { rows, questions, lanes, findAll, become };
};

describe('lanes that are read again and again', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('given lanes that were found, when all are asked for a minute later, then Postgres is asked once for all', async () => {
    const { questions, findAll } = await setUp();
    jest.setSystemTime(61_000);
    questions.length = 0;
    const found = await findAll();
    expect(found.map(({ topic }) => topic)).toEqual(AGENCIES.map(topicOf));
    await findAll();
    expect(questions).toEqual(['all']);
  });

  it('given a lane that was found, when it is closed, then within a minute its reader hears so and the others read on', async () => {
    const { lanes, become } = await setUp();
    become('kab-sintang', 'closed');
    jest.setSystemTime(61_000);
    await expect(lanes.find('kab-sintang', 'main')).rejects.toMatchObject({ code: 'no-such-subscription' });
    expect(await lanes.find('kota-sorong', 'main')).toMatchObject({ flowing: true });
  });

  it('given a lane that was found, when it stops flowing, then within a minute it is told, and at once when it flows again', async () => {
    const { lanes, become } = await setUp();
    become('kab-sintang', 'detached');
    jest.setSystemTime(61_000);
    expect(await lanes.find('kab-sintang', 'main')).toMatchObject({ flowing: false });
    become('kab-sintang', 'open');
    expect(await lanes.find('kab-sintang', 'main')).toMatchObject({ flowing: true });
  });

  it('given a lane that was found, when another topic takes its place, then within a minute that one is read', async () => {
    const { rows, lanes } = await setUp();
    const [row] = rows as [StoredSubscription];
    row.lane = topicOf('kota-sorong');
    jest.setSystemTime(61_000);
    expect(await lanes.find(row.agency, 'main')).toMatchObject({ topic: topicOf('kota-sorong') });
  });
});
