import { expect, it } from '@jest/globals';
import { SharedCommits } from './shared-commits.ts';

/** Requests that end when the test says so. */
function slowRequests() {
  const sent: { ends: [number, bigint][]; end(error?: Error): void }[] = [];
  const commits = new SharedCommits((ends) => new Promise((resolve, reject) => sent.push({ ends: [...ends], end: (error) => (error ? reject(error) : resolve()) })));
  return { sent, commits };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('given partitions that end while a commit is outstanding, then they share the next one, each with its last end', async () => {
  const { sent, commits } = slowRequests();
  const first = commits.add(0, 5n);
  await turn();
  const later = [commits.add(1, 7n), commits.add(2, 9n), commits.add(1, 8n)];
  await turn();
  expect(sent.map(({ ends }) => ends)).toEqual([[[0, 5n]]]);
  sent[0]?.end();
  await first;
  await turn();
  expect(sent.map(({ ends }) => ends)).toEqual([[[0, 5n]], [[1, 8n], [2, 9n]]]);
  sent[1]?.end();
  await Promise.all(later);
});

it('given a commit that fails, then those who asked for it learn it, and the next goes out all the same', async () => {
  const { sent, commits } = slowRequests();
  const first = commits.add(0, 5n);
  await turn();
  const second = commits.add(0, 6n);
  sent[0]?.end(new Error('the coordinator moved'));
  await expect(first).rejects.toThrow('the coordinator moved');
  await turn();
  sent[1]?.end();
  await expect(second).resolves.toBeUndefined();
});
