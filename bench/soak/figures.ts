import type { Figure } from '../report/figure.ts';
import { floorGrowthPerHour, secondHalf } from './growth.ts';
import { GROUPS, type Look, type Process } from './look.ts';

/** What became of all that was sent. */
export interface Counted {
  sent: number;
  lost: number;
  doubled: number;
  reordered: number;
  /** Requests that were refused for the moment and sent again. */
  repeated: number;
}

/** What counts as flat: growth of the floor in the run's second half; disk compared with the first half. */
const FLAT = { memoryMb: 20, handles: 5, diskTimes: 1.15 };
/** No reader of the log is behind by more than what comes in so many seconds. */
const BEHIND_SECONDS = 10;
/** In less, what a slope says is chance. */
const JUDGED_HOURS = 0.5;

/** What a run at `rate` events a second says; what is asked of it stands as `reach`. */
export function figuresOf(looks: readonly Look[], counted: Counted, rate: number): Figure[] {
  const hours = ((looks.at(-1)?.at ?? 0) - (looks[0]?.at ?? 0)) / 3_600;
  const isJudged = hours >= JUDGED_HOURS;
  const later = secondHalf(looks);
  const processes = Object.keys(looks[0]?.held ?? {}) as Process[];
  return [
    ...countFigures(counted, looks, hours),
    ...processes.flatMap((process) => processFigures(process, later, isJudged)),
    ...GROUPS.map((group): Figure => ({ what: `${group}: records of the log not yet taken in, at most`, value: most(later, ({ lag }) => lag[group]), unit: '', reach: { atMost: BEHIND_SECONDS * rate } })),
    { what: 'sent and not yet in a follower’s hands, at most', value: most(later, ({ underWay }) => underWay), unit: '', reach: { atMost: BEHIND_SECONDS * rate } },
    { what: 'publish → in a follower’s hands, p50', value: mean(later, ({ p50 }) => p50), unit: 'ms' },
    { what: 'publish → in a follower’s hands, p99, mean of the looks', value: mean(later, ({ p99 }) => p99), unit: 'ms' },
    ...diskFigures('Kafka', looks, ({ kafkaBytes }) => kafkaBytes, isJudged),
    ...diskFigures('PostgreSQL', looks, ({ postgresBytes }) => postgresBytes, isJudged),
  ];
}

function countFigures({ sent, lost, doubled, reordered, repeated }: Counted, looks: readonly Look[], hours: number): Figure[] {
  return [
    { what: 'hours', value: hours, unit: '' },
    { what: 'events in the log', value: grown(looks, ({ events }) => events), unit: '' },
    { what: 'attendance events followed', value: sent, unit: '' },
    { what: 'lost', value: lost, unit: '', reach: { atMost: 0 } },
    { what: 'doubled', value: doubled, unit: '', reach: { atMost: 0 } },
    { what: 'out of order', value: reordered, unit: '', reach: { atMost: 0 } },
    { what: 'requests sent again', value: repeated, unit: '' },
  ];
}

function processFigures(process: Process, later: readonly Look[], isJudged: boolean): Figure[] {
  const of = (pick: (held: NonNullable<Look['held'][Process]>) => number) => later.flatMap((look) => (look.held[process] === undefined ? [] : [{ at: look.at, value: pick(look.held[process]) }]));
  const [memory, handles, cpu] = [of(({ rssMb }) => rssMb), of((held) => held.handles), of(({ cpuSeconds }) => cpuSeconds)];
  const seconds = grown(later, ({ at }) => at);
  // Kafka holds a segment's files open and maps them, PostgreSQL fills its shared buffers: what they hold grows with what they keep.
  const isApp = process !== 'Kafka' && process !== 'PostgreSQL';
  const bound = (wanted: boolean, atMost: number) => (wanted && isApp ? { reach: { atMost } } : {});
  return [
    { what: `${process}: memory`, value: mean(memory, ({ value }) => value), unit: 'MB', ...bound(true, 400) },
    { what: `${process}: memory, growth an hour`, value: floorGrowthPerHour(memory), unit: 'MB', ...bound(isJudged, FLAT.memoryMb) },
    { what: `${process}: handles, growth an hour`, value: floorGrowthPerHour(handles), unit: '', ...bound(isJudged, FLAT.handles) },
    { what: `${process}: CPU, of one core`, value: (100 * grown(cpu, ({ value }) => value)) / seconds, unit: '%' },
  ];
}

function diskFigures(what: string, looks: readonly Look[], bytes: (look: Look) => number, isJudged: boolean): Figure[] {
  const perEvent = (some: readonly Look[]) => grown(some, bytes) / grown(some, ({ events }) => events);
  const later = secondHalf(looks);
  const earlier = looks.slice(0, looks.length - later.length + 1);
  return [
    { what: `${what}: disk per event`, value: perEvent(later), unit: 'bytes' },
    { what: `${what}: disk per event, compared with the first half`, value: perEvent(later) / perEvent(earlier), unit: '×', ...(isJudged ? { reach: { atMost: FLAT.diskTimes } } : {}) },
  ];
}

function grown<T>(items: readonly T[], pick: (item: T) => number): number {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? Number.NaN : pick(last) - pick(first);
}

function mean<T>(items: readonly T[], pick: (item: T) => number): number {
  const values = items.map(pick).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function most<T>(items: readonly T[], pick: (item: T) => number): number {
  return Math.max(...items.map(pick));
}
