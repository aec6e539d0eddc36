import { printTable } from '../../../bench/report/print-table.ts';
import { markdownTable } from '../../../bench/report/write-report.ts';
import { wrongIn } from '../checker/check-run.ts';
import { nameOfLane } from '../checker/journal.ts';
import { nameOfHarm } from '../run/plan.ts';
import type { Run } from '../run/run-faults.ts';

const WRONGS = ['lost', 'duplicated', 'out of order', 'leaked'] as const;
type Rows = readonly (readonly string[])[];

/** How many things are wrong; 0 = the bus kept its word. */
export function wrongsOf({ count, unended, errors, withoutEffect }: Run): number {
  return wrongIn(count) + unended + errors.count + withoutEffect.length;
}

/** As a terminal shows it, with the first of what is wrong. */
export function printReport(run: Run, say: (line: string) => void): void {
  for (const [title, [headings = [], ...rows]] of [['Lanes', lanesOf(run)], ['The run', restOf(run)]] as const) printTable(title, headings, rows);
  for (const { examples } of [...run.count.lanes, ...run.count.tasks, run.errors]) examples.forEach(say);
}

/** What stands in docs/faults.md. */
export function reportMarkdown(run: Run, machine: string): string {
  return [markdownTable(lanesOf(run)), '', markdownTable(restOf(run)), '', markdownTable(faultsOf(run)), '', `*${machine}*`].join('\n');
}

function lanesOf({ count: { lanes } }: Run): Rows {
  const sum = (of: 'expected' | 'delivered' | (typeof WRONGS)[number]) => lanes.reduce((total, lane) => total + lane[of], 0);
  const rows = lanes.map((lane) => [nameOfLane(lane.lane), lane.lane.channel, written(lane.expected), written(lane.delivered), ...WRONGS.map((wrong) => written(lane[wrong]))]);
  return [['lane', 'read by', 'owed', 'came', ...WRONGS], ...rows, ['all', '', written(sum('expected')), written(sum('delivered')), ...WRONGS.map((wrong) => written(sum(wrong)))]];
}

function restOf({ seed, count, unended, rate, capacity, done, withoutEffect, leftOut, repeated, errors, endedByItself }: Run): Rows {
  const ofTasks = (of: 'tasks' | 'steps' | 'illegal') => count.tasks.reduce((sum, lane) => sum + lane[of], 0);
  return [
    ['what', 'count'],
    ['cycles', `${done.length}${leftOut.length === 0 ? '' : `, and ${leftOut.length} left out: this user may not mount a file system for Kafka’s folder`}`],
    ['faults that had no effect', [withoutEffect.length, ...withoutEffect.map(nameOfHarm)].join(' ')],
    ['seed', String(seed)],
    ['records acknowledged', written(count.records)],
    ['steps of tasks acknowledged', written(count.steps)],
    ['tasks and their steps, as the lanes tell them', `${written(ofTasks('tasks'))}, ${written(ofTasks('steps'))}`],
    ['illegal steps', written(ofTasks('illegal'))],
    ['tasks that came to no end', written(unended)],
    ['load', `${written(rate)} records/s${capacity === undefined ? '' : `, half of ${written(capacity.perSecond)}, at which ${written(100 * capacity.busy)} % of the machine’s cores were busy`}`],
    ['requests sent again', written(repeated.requests)],
    ['answers 5xx other than 503', written(errors.count)],
    ['deliveries of webhooks that came again under their id', written(repeated.deliveries)],
    ['ends of apps that nobody had asked for', [endedByItself.length, ...endedByItself].join(' ')],
  ];
}

function faultsOf({ done }: Run): Rows {
  const faults = [...new Set(done.map(({ fault }) => fault))].toSorted();
  const targets = [...new Set(done.map(({ target }) => target))].toSorted();
  const times = (fault: string, target: string) => done.filter((cycle) => cycle.fault === fault && cycle.target === target).length;
  return [['fault', ...targets], ...faults.map((fault) => [fault, ...targets.map((target) => (times(fault, target) === 0 ? '' : String(times(fault, target))))])];
}

const written = (value: number) => Math.round(value).toLocaleString('en');
