import { describe, expect, it } from '@jest/globals';
import { isReached } from '../report/figure.ts';
import { figuresOf, type Counted } from './figures.ts';
import type { Look } from './look.ts';

const RATE = 140;
const EVERY_S = 20;
const NOTHING_WRONG: Counted = { sent: 504_000, lost: 0, doubled: 0, reordered: 0, repeated: 0 };

/** An hour in which nothing grows but what is kept. */
function looks(changed: (look: Look, i: number) => Partial<Look> = () => ({})): Look[] {
  return Array.from({ length: 181 }, (_, i) => {
    const [at, events] = [i * EVERY_S, i * EVERY_S * RATE];
    const look: Look = { at, events, held: { router: { rssMb: 300 + (i % 7), handles: 60 + (i % 2), cpuSeconds: at * 0.03 } }, lag: { router: 5, tasks: 0, 'remote-work': 9 }, underWay: 20, p50: 9, p99: 40, kafkaBytes: 2_700 * events, postgresBytes: 1_700 * events };
    return { ...look, ...changed(look, i) };
  });
}

const wrongIn = (all: readonly Look[], counted = NOTHING_WRONG) => figuresOf(all, counted, RATE).filter((figure) => isReached(figure) === false).map(({ what }) => what);
const holding = (more: Partial<{ rssMb: number; handles: number }>) => ({ held: { router: { rssMb: 300, handles: 60, cpuSeconds: 0, ...more } } });

describe('given an hour of the bus', () => {
  it('when nothing grows but what is kept, then all is as it should be', () => {
    expect(wrongIn(looks())).toEqual([]);
    expect(figuresOf(looks(), NOTHING_WRONG, RATE)).toContainEqual({ what: 'Kafka: disk per event', value: 2_700, unit: 'bytes' });
  });

  it.each<[string, (look: Look, i: number) => Partial<Look>, string]>([
    ['memory', (_, i) => holding({ rssMb: 200 + i / 4 }), 'router: memory, growth an hour'],
    ['connections', (_, i) => holding({ handles: 60 + Math.floor(i / 6) }), 'router: handles, growth an hour'],
    ['what a reader has not taken in', (_, i) => ({ lag: { router: 0, tasks: 20 * i, 'remote-work': 0 } }), 'tasks: records of the log not yet taken in, at most'],
    ['what is under way', (_, i) => ({ underWay: 20 * i }), 'sent and not yet in a follower’s hands, at most'],
    ['the disk that an event takes', ({ events }, i) => ({ postgresBytes: 1_700 * events * (1 + i / 181) }), 'PostgreSQL: disk per event, compared with the first half'],
  ])('when %s grows, then that is named', (_, changed, what) => {
    expect(wrongIn(looks(changed))).toEqual([what]);
  });

  it('when one event is lost or comes twice, then that is named', () => {
    expect(wrongIn(looks(), { ...NOTHING_WRONG, lost: 1, doubled: 2 })).toEqual(['lost', 'doubled']);
  });
});

describe('given some minutes', () => {
  it('when memory grows as it does after a start, then no judgement is passed on that', () => {
    expect(wrongIn(looks((_, i) => holding({ rssMb: 100 + i })).slice(0, 30))).toEqual([]);
  });
});
