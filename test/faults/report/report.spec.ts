import { describe, expect, it } from '@jest/globals';
import { ServerErrors } from '../load/server-errors.ts';
import { planOf } from '../run/plan.ts';
import type { Run } from '../run/run-faults.ts';
import { reportMarkdown, wrongsOf } from './report.ts';

const RUN: Run = { seed: 7, count: { records: 0, steps: 0, lanes: [], tasks: [] }, unended: 0, rate: 50, done: planOf(7, 3), withoutEffect: [], leftOut: [], repeated: { requests: 9, deliveries: 2 }, errors: new ServerErrors(), endedByItself: [] };

describe('the report of a fault run', () => {
  it('given faults that were seen to have their effect, and nothing else than 503 while parts were down, then nothing is wrong', () => {
    expect(wrongsOf(RUN)).toBe(0);
    expect(reportMarkdown(RUN, '')).toMatch(/\| faults that had no effect \| 0 \|[^]*\| answers 5xx other than 503 \| 0 \|/);
  });

  it('given a fault that had no effect, then that is wrong and named, and it does not count as done', () => {
    const [one, ...done] = planOf(7, 3);
    const run: Run = { ...RUN, done, withoutEffect: one ? [one] : [] };
    expect(wrongsOf(run)).toBe(1);
    expect(reportMarkdown(run, '')).toMatch(/\| cycles \| 2 \|\n\| faults that had no effect \| 1 freeze dispatcher \|/);
  });

  it('given an answer that is an error of the bus itself, then that is wrong', () => {
    const errors = new ServerErrors();
    errors.note('POST /v1/tasks', 500, '{"code":"internal"}');
    expect(wrongsOf({ ...RUN, errors })).toBe(1);
  });
});
