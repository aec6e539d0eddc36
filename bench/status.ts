import { localDate, LOG_TOPICS, type NewRecord } from '@simpul/domain';
import { openDatabase, type Database } from '@simpul/postgres';
import { appendAll } from './measure/append-all.ts';
import { askOften, type Question } from './measure/ask-often.ts';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { ALIKE, fillRoster } from './measure/fill-roster.ts';
import { percentile } from './measure/percentiles.ts';
import { requireCounted } from './measure/require-counted.ts';
import { watchCounter } from './measure/watch-counter.ts';
import type { RunningApp, Workbench } from './measure/workbench.ts';
import { logRecordOf } from './records/events.ts';
import { attendanceEvent, employees, type Employee } from './records/staff.ts';
import type { Figure } from './report/figure.ts';

const TAKEN = 'simpul_remote_work_events_total';
const BEAT_MS = 200;

/** Who asks for the summary of what. */
const SUMMARIES = [
  { of: 'the nation', by: 'bkn', query: '' },
  { of: 'the nation, of one ministry', by: 'kemenag', query: '' },
  { of: 'a province', by: 'prov-jawa-timur', query: '?region=35' },
  { of: 'a regency', by: 'kab-sleman', query: '?region=34.04' },
] as const;

/** The roster and a month of days stand there; then the morning's check-ins come, and the summaries are asked for all the while. */
export const status: Benchmark = {
  name: 'status',
  title: 'Who works where: a tenth of the country × 30 days in PostgreSQL, one remote-work process',
  async run(bench, say) {
    const people = employees(bench.quick ? 28_000 : 560_000, ALIKE);
    const days = bench.quick ? 3 : 30;
    const today = localDate(new Date(), 'Asia/Jakarta');
    say(`writing ${people.length.toLocaleString('en')} people and ${days} days of each …`);
    await bench.topics.ensure(LOG_TOPICS);
    const database = await openDatabase({ url: bench.databaseUrl, applicationName: 'simpul-bench-roster' });
    try {
      await fillRoster(bench, database, people, today, days);
      return await measure(bench, database, people, today, say);
    } finally {
      await database.close();
    }
  },
};

async function measure(bench: Workbench, database: Database, people: readonly Employee[], today: string, say: (line: string) => void): Promise<Figure[]> {
  say('the summaries while nothing else happens …');
  const idle = await askIdle(bench);
  const half = people.length / 2;
  const events = (from: number, version: 1 | 2) => (number: number) => logRecordOf(attendanceEvent(people[(number * STRIDE) % half + from] as Employee, today, version));
  say(`${half.toLocaleString('en')} check-ins …`);
  const checkIns = await takeIn(bench, half, events(0, 1));
  say('their check-outs …');
  const checkOuts = await takeIn(bench, half, events(0, 2));
  say('as many check-ins of others, and the summaries meanwhile …');
  const flowing = await takeIn(bench, half, events(half, 1), askAll);
  await requireCounted(database, today, people.length);
  return [...eventFigures('check-ins', checkIns), ...eventFigures('check-outs', checkOuts), ...answerFigures(idle, 'idle'), ...answerFigures(flowing.answers, 'while check-ins flow'), { what: 'check-ins meanwhile', value: flowing.perSecond, unit: 'events/s' }, { what: 'memory of the remote-work app, peak', value: Math.max(...[checkIns, checkOuts, flowing].map(({ rssPeakMb }) => rssPeakMb)), unit: 'MB', reach: { atMost: 400 } }];
}

/** Prime to any number of people here: events come in no order of places. */
const STRIDE = 104_729;

/** Milliseconds of each answer, per summary. */
type Answers = number[][];

interface TakenIn {
  perSecond: number;
  perCpuSecond: number;
  perPostgresSecond: number;
  rssPeakMb: number;
  answers: Answers;
}

/** Fills the log while no app runs, then starts one and watches it until everything is taken in. */
async function takeIn(bench: Workbench, count: number, recordOf: (number: number) => NewRecord, meanwhile: (app: RunningApp, isOver: () => boolean) => Promise<Answers> = async () => []): Promise<TakenIn> {
  await appendAll(bench.log, count, recordOf);
  const app = await bench.start('remote-work');
  let over = false;
  const before = bench.postgres().cpuSeconds;
  try {
    const asking = meanwhile(app, () => over);
    const { counted, seconds, cpuSeconds } = await watchCounter(app, TAKEN, count).finally(() => (over = true));
    const postgresSeconds = bench.postgres().cpuSeconds - before;
    return { perSecond: counted / seconds, perCpuSecond: counted / cpuSeconds, perPostgresSecond: count / postgresSeconds, rssPeakMb: app.usage().rssPeakMb, answers: await asking };
  } finally {
    await app.stop();
  }
}

async function askIdle(bench: Workbench): Promise<Answers> {
  const app = await bench.start('remote-work');
  const times = bench.quick ? 20 : 300;
  try {
    await askAll(app, (asked) => asked === 20);
    return await askAll(app, (asked) => asked === times);
  } finally {
    await app.stop();
  }
}

async function askAll({ url }: RunningApp, isOver: (asked: number) => boolean): Promise<Answers> {
  const questions = await Promise.all(SUMMARIES.map(async ({ by, query }): Promise<Question> => ({ path: `/v1/work-locations/summary${query}`, authorization: await authorizationOf(by) })));
  return Promise.all(questions.map((question) => askOften(url, question, BEAT_MS, isOver)));
}

function eventFigures(what: string, { perSecond, perCpuSecond, perPostgresSecond }: TakenIn): Figure[] {
  return [
    { what: `${what} from Kafka into PostgreSQL`, value: perSecond, unit: 'events/s', reach: { atLeast: 5_000 } },
    { what: `${what}: per CPU-second of the remote-work app`, value: perCpuSecond, unit: 'events' },
    { what: `${what}: per CPU-second of PostgreSQL`, value: perPostgresSecond, unit: 'events' },
  ];
}

function answerFigures(answers: Answers, when: string): Figure[] {
  return SUMMARIES.flatMap(({ of }, i): Figure[] => [
    { what: `summary of ${of}, ${when}: p50`, value: percentile(answers[i] ?? [], 0.5), unit: 'ms' },
    { what: `summary of ${of}, ${when}: p99`, value: percentile(answers[i] ?? [], 0.99), unit: 'ms', reach: { atMost: 100 } },
  ]);
}
