import { describe, expect, it } from '@jest/globals';
import { LogUnavailable, TopicsRefused, type Appended, type NewRecord } from '@simpul/domain';
import fc from 'fast-check';
import { Refusal, ScriptedProduce } from '../test/scripted-produce.ts';
import { GroupCommit, type GroupCommitOptions } from './group-commit.ts';

function started(options: GroupCommitOptions = {}): { produce: ScriptedProduce; log: GroupCommit } {
  const produce = new ScriptedProduce();
  return { produce, log: new GroupCommit(produce, options) };
}

const record = (text: string, topic = 'a', partition = 0): NewRecord => ({ topic, partition, value: Buffer.from(text), headers: {} });
const turn = () => new Promise((resolve) => setImmediate(resolve));
const offsets = (appended: readonly Appended[]) => appended.map(({ offset }) => offset);

describe('given a producer', () => {
  it('when several ask at one moment, then they go out in one request, in their order, and each is told its own places', async () => {
    const { produce, log } = started();
    const asked = [log.append([record('1'), record('2', 'b')]), log.append([record('3'), record('4', 'a', 1)])];
    await turn();
    expect(produce.sent).toEqual([['1', '3', '4', '2']]);
    await produce.acknowledge();
    expect(await Promise.all(asked)).toEqual([[{ partition: 0, offset: 0n }, { partition: 0, offset: 0n }], [{ partition: 0, offset: 1n }, { partition: 1, offset: 0n }]]);
  });

  it('when some ask while a request is outstanding, then they wait for its end and go out together', async () => {
    const { produce, log } = started();
    const first = log.append([record('1')]);
    await turn();
    const later = [log.append([record('2')]), log.append([record('3')])];
    await turn();
    expect(produce.sent).toEqual([['1']]);
    await produce.acknowledge();
    expect(produce.sent).toEqual([['1'], ['2', '3']]);
    await produce.acknowledge();
    expect([offsets(await first), ...(await Promise.all(later)).map(offsets)]).toEqual([[0n], [1n], [2n]]);
    expect(produce.mostAtOnce).toBe(1);
  });

  it('when a request fails, then it is sent again as it was, before anything that came later', async () => {
    const { produce, log } = started();
    const first = log.append([record('1')]);
    await turn();
    const later = log.append([record('2')]);
    await produce.fail();
    await produce.fail(new Error('the answer was lost'), true);
    await produce.acknowledge();
    await produce.acknowledge();
    expect(produce.sent).toEqual([['1'], ['1'], ['1'], ['2']]);
    expect([offsets(await first), offsets(await later)]).toEqual([[1n], [2n]]);
  });

  it('when more is asked for one partition than a record batch may hold, then the rest goes next, and the call is told all its places at the end', async () => {
    const { produce, log } = started({ maxPartitionBytes: 100 });
    const asked = log.append(['1', '2', '3'].map((text) => record(text.repeat(30))));
    const other = log.append([record('x', 'b')]);
    await turn();
    expect(produce.sent.map((values) => values.map((value) => value[0]))).toEqual([['1', '2']]);
    await produce.acknowledge();
    expect(produce.sent.map((values) => values.map((value) => value[0]))).toEqual([['1', '2'], ['3', 'x']]);
    await produce.acknowledge();
    expect([offsets(await asked), offsets(await other)]).toEqual([[0n, 1n, 2n], [0n]]);
  });

  it('when more is asked than a request may hold, then it takes several; one record alone always goes', async () => {
    const { produce, log } = started({ maxRequestBytes: 100 });
    const asked = log.append([record('1'.repeat(500)), record('2'.repeat(60), 'a', 1), record('3'.repeat(60), 'a', 2)]);
    for (let i = 0; i < 3; i++) await produce.acknowledge();
    expect(produce.sent.map((values) => values.map((value) => value[0]))).toEqual([['1'], ['2'], ['3']]);
    expect(await asked).toHaveLength(3);
  });

  it('when a topic is refused, then only the calls end that it stands in the way of, and the others are sent again without them', async () => {
    const { produce, log } = started();
    const asked = [log.append([record('1')]), log.append([record('2', 'a'), record('3', 'gone')]), log.append([record('4', 'b')])];
    await turn();
    const told = Promise.allSettled([...asked, log.append([record('5', 'gone'), record('6', 'gone', 1)])]);
    await produce.fail(new Refusal(['gone', 'never asked for']));
    await produce.acknowledge();
    expect(produce.sent.at(-1)).toEqual(['1', '4']);
    const [first, refused, last, alsoRefused] = await told;
    expect([first?.status, last?.status]).toEqual(['fulfilled', 'fulfilled']);
    for (const one of [refused, alsoRefused]) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(TopicsRefused) });
    expect(refused?.status === 'rejected' && (refused.reason as TopicsRefused).topics).toEqual(['gone']);
  });

  it('when a topic is refused of which a call was served already, then that call is not touched', async () => {
    const { produce, log } = started({ maxPartitionBytes: 60 });
    const asked = log.append([record('1'.repeat(30), 'a'), record('2'.repeat(30), 'b'), record('3'.repeat(30), 'b')]);
    await produce.acknowledge();
    const later = log.append([record('4', 'a')]);
    const outcome = later.catch((error: unknown) => error);
    await produce.fail(new Refusal(['a']));
    await produce.acknowledge();
    expect(offsets(await asked)).toEqual([0n, 0n, 1n]);
    expect(await outcome).toBeInstanceOf(TopicsRefused);
  });
});

describe('given a log that does not answer', () => {
  it('when the time is over, then the caller is told so; what it asked for may be written later, before what came after it', async () => {
    const { produce, log } = started({ timeoutMs: 30 });
    await expect(log.append([record('1')])).rejects.toBeInstanceOf(LogUnavailable);
    const later = log.append([record('2')]);
    await produce.acknowledge();
    await produce.acknowledge();
    expect(offsets(await later)).toEqual([1n]);
    expect(produce.written.get('a:0')).toEqual(['1', '2']);
  });

  it('when it has not for so long, then new callers are told at once, until it answers again', async () => {
    const { produce, log } = started({ timeoutMs: 30 });
    const first = log.append([record('1')]).catch((error: unknown) => error);
    await produce.fail();
    expect(await first).toBeInstanceOf(LogUnavailable);
    await new Promise((resolve) => setTimeout(resolve, 40));
    await expect(log.append([record('2')])).rejects.toThrow('does not take records now');
    await produce.acknowledge();
    const later = log.append([record('3')]);
    await produce.acknowledge();
    expect(offsets(await later)).toEqual([1n]);
  });

  it('when too much waits already, then a new caller is told at once', async () => {
    const { produce, log } = started({ maxQueuedBytes: 50 });
    const first = log.append([record('1'.repeat(60))]);
    await expect(log.append([record('2')])).rejects.toBeInstanceOf(LogUnavailable);
    await produce.acknowledge();
    await first;
    const later = log.append([record('3')]);
    await produce.acknowledge();
    expect(offsets(await later)).toEqual([1n]);
  });
});

describe('given it is closed', () => {
  it('when some still wait, then these are served first, and nobody after', async () => {
    const { produce, log } = started();
    const first = log.append([record('1')]);
    await turn();
    const second = log.append([record('2')]);
    const closing = log.close();
    await expect(log.append([record('3')])).rejects.toBeInstanceOf(LogUnavailable);
    await produce.acknowledge();
    await produce.acknowledge();
    await closing;
    expect([offsets(await first), offsets(await second), produce.closed]).toEqual([[0n], [1n], true]);
  });

  it('when the log fails, then those who wait are told so at once', async () => {
    const { produce, log } = started();
    const asked = [log.append([record('1')]), log.append([record('2')])].map((one) => one.catch((error: unknown) => error));
    await turn();
    const closing = log.close();
    await produce.fail();
    await closing;
    for (const outcome of await Promise.all(asked)) expect(outcome).toBeInstanceOf(LogUnavailable);
  });
});

describe('given any calls and any trouble', () => {
  const call = fc.array(fc.record({ topic: fc.constantFrom('a', 'b'), partition: fc.nat(2), size: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 6 });
  const outcome = fc.constantFrom('acknowledge', 'acknowledge', 'fail', 'lose');

  it('when all is over, then each place holds its records in the order of the calls, doubled at most, and every caller was told the truth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 8 }), fc.array(outcome, { maxLength: 8 }), async (calls, outcomes) => {
        const { produce, log } = started({ maxPartitionBytes: 150, maxRequestBytes: 250 });
        const asked = calls.map((records, n) => records.map(({ topic, partition, size }, i) => record(`${n}.${i} `.padEnd(size, '-'), topic, partition)));
        const told = asked.map((records) => log.append(records));
        const all = Promise.all(told);
        const over = new Set<string>();
        void all.then(() => over.add('yes'));
        for (let at = 0; over.size === 0; at++) {
          await turn();
          if (!produce.isAsked) continue;
          if (outcomes[at] === 'fail') await produce.fail();
          else if (outcomes[at] === 'lose') await produce.fail(new Error('lost'), true);
          else await produce.acknowledge();
        }
        const places = await all;
        asked.forEach((records, n) => records.forEach((one, i) => expect(produce.written.get(`${one.topic}:${one.partition}`)?.[Number(places[n]?.[i]?.offset)]).toBe(String(one.value))));
        for (const [place, values] of produce.written) {
          const expected = asked.flat().filter(({ topic, partition }) => `${topic}:${partition}` === place).map(({ value }) => String(value));
          expect([...new Set(values)]).toEqual(expected);
        }
        expect(produce.mostAtOnce).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
