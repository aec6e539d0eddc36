import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../../harness/until.ts';
import { areFrozen, isAlive, stateOf } from './processes.ts';

let child: ChildProcess;
const pid = () => child.pid ?? 0;

beforeEach(async () => {
  child = spawn('sleep', ['600'], { stdio: 'ignore' });
  await once(child, 'spawn');
});

afterEach(() => void child.kill('SIGKILL'));

describe('a process that harm is done to', () => {
  it('given it is put to sleep, then it is seen to be, and no longer when it is woken', async () => {
    expect(areFrozen([stateOf(pid())])).toBe(false);
    child.kill('SIGSTOP');
    await until(() => areFrozen([stateOf(pid())]));
    expect(isAlive(pid())).toBe(true);
    child.kill('SIGCONT');
    await until(() => !areFrozen([stateOf(pid())]));
  });

  it('given it is killed, then it is gone, asleep or not', async () => {
    expect(isAlive(pid())).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect([isAlive(pid()), areFrozen([stateOf(pid())])]).toEqual([false, false]);
  });
});

describe('a process with others that it has begun', () => {
  it.each([
    [['T', 'T', 'T'], true],
    [['T', 'Z', undefined], true],
    [['T', 'S'], false],
    [['S', 'T'], false],
    [[undefined], false],
  ])('given the states %j, then whether all are frozen is %p', (states, frozen) => {
    expect(areFrozen(states)).toBe(frozen);
  });
});
