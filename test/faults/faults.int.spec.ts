import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Explained } from '../../tools/local/explain.ts';
import { isReported, readFlags, replayOf } from './report/flags.ts';

const PATIENCE_MS = 570_000;

describe('npm run faults', () => {
  it('given five cycles of faults under load, with a seed of its own each time, then nothing is lost, duplicated, out of order or leaked, and no step is illegal', async () => {
    const run = spawn(process.execPath, [join(import.meta.dirname, 'faults.ts'), '--cycles', '5', '--measure', '8'], { stdio: ['ignore', 'inherit', 'inherit'], timeout: PATIENCE_MS, env: { ...process.env, NODE_OPTIONS: '' } });
    const [code] = await once(run, 'exit');
    expect(code).toBe(0);
  }, PATIENCE_MS + 30_000);
});

describe('its flags', () => {
  it('given none, then ten cycles and some seed; given some, those', () => {
    expect(readFlags([])).toEqual({ cycles: 10, seed: expect.any(Number), rate: undefined, measure: 20 });
    expect(readFlags(['--cycles', '50', '--seed', '7', '--rate=200', '--measure', '8'])).toEqual({ cycles: 50, seed: 7, rate: 200, measure: 8 });
  });

  it('given what is printed to do the same again, then those flags mean the same faults at the same rate', () => {
    const printed = replayOf(readFlags(['--cycles', '50', '--seed', '7']), 126);
    expect(readFlags(printed.split(' ').slice(4))).toEqual({ cycles: 50, seed: 7, rate: 126, measure: 20 });
  });

  it('given fifty cycles at half of what is measured, then they go to the page; not fewer, nor at another rate, nor at one that was measured in a hurry', () => {
    expect(isReported(readFlags(['--cycles', '50']))).toBe(true);
    for (const other of [['--cycles', '49'], ['--cycles', '50', '--rate', '200'], ['--cycles', '50', '--measure', '8']]) expect(isReported(readFlags(other))).toBe(false);
  });

  it.each([['--cycle', '5'], ['--cycles', 'many'], ['--cycles', '0'], ['--seed'], ['fifty']])('given %p, then it says what there is', (...args) => {
    expect(() => readFlags(args)).toThrow(Explained);
    expect(() => readFlags(args)).toThrow(/--cycles <n> {3}how many faults/);
  });
});
