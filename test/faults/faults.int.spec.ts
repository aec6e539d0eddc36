import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Explained } from '../../tools/local/explain.ts';
import { readFlags } from './report/flags.ts';

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

  it.each([['--cycle', '5'], ['--cycles', 'many'], ['--cycles', '0'], ['--seed'], ['fifty']])('given %p, then it says what there is', (...args) => {
    expect(() => readFlags(args)).toThrow(Explained);
    expect(() => readFlags(args)).toThrow(/--cycles <n> {3}how many faults/);
  });
});
