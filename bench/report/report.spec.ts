import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../tools/local/folders.ts';
import { BENCHMARKS } from '../benchmarks.ts';
import { isReached, rowOf, written, type Figure } from './figure.ts';
import { withReport } from './write-report.ts';

const figure: Figure = { what: 'events in', value: 9_287.4, unit: 'events/s', reach: { atLeast: 8_000 } };
const report = { name: 'route', title: 'Route', figures: [figure], machine: '2 cores', runs: 3 };

describe('given a measured number', () => {
  it.each([[41_321, '41,300'], [999.6, '1,000'], [152.4, '152'], [8.412, '8.41'], [0.0312, '0.0312'], [0, '0'], [Number.NaN, '–']])('when it is %p, then three digits of it count', (value, text) => {
    expect(written(value)).toBe(text);
  });

  it('when it is to be at least or at most something, then it tells whether it is', () => {
    expect([isReached(figure), isReached({ ...figure, reach: { atMost: 8_000 } })]).toEqual([true, false]);
    expect(rowOf(figure)).toEqual(['events in', '≥ 8,000', '9,290 events/s', 'yes']);
    expect(rowOf({ what: 'x', value: 1, unit: 'MB' })).toEqual(['x', '', '1.00 MB', '']);
  });
});

describe('given the page of numbers', () => {
  const page = withReport('# Performance\n', report);

  it('when a benchmark has no place in it yet, then its section is added', () => {
    expect(page).toMatch(/^# Performance\n\n## Route\n\n<!-- bench:route -->\n\| what /);
    expect(page).toContain('| events in | ≥ 8,000 | 9,290 events/s | yes |\n\n*2 cores; medians of 3 runs*');
  });

  it('when it is run again, then only its own table is replaced', () => {
    const both = withReport(page, { ...report, name: 'http', title: 'HTTP' });
    const again = withReport(both, { ...report, figures: [{ ...figure, value: 12_000 }] });
    expect(again).toBe(both.replace('9,290', '12,000'));
  });

  it('then it holds the table of every benchmark', () => {
    const held = readFileSync(join(ROOT, 'docs', 'performance.md'), 'utf8');
    expect(BENCHMARKS.map(({ name }) => name).filter((name) => !held.includes(`<!-- bench:${name} -->\n| what |`) || !held.includes(`<!-- /bench:${name} -->`))).toEqual([]);
  });
});
