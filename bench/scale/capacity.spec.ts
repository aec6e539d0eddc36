import { describe, expect, it } from '@jest/globals';
import { capacityFor, shareOf, type Costs } from './capacity.ts';

const MICRO = 1e-6;
const COSTS: Costs = { connectorBatched: 25 * MICRO, connectorSingle: 150 * MICRO, router: 40 * MICRO, gateway: 16 * MICRO, tasks: 10 * MICRO, remoteWork: 100 * MICRO, postgres: 80 * MICRO, postgresSingle: 40 * MICRO, kafkaIn: 5 * MICRO, kafkaRouted: 20 * MICRO, kafkaHanded: 10 * MICRO, kafkaPulled: 2 * MICRO, inLog: 1_000, inLanes: 4_000 };
const COUNTRY = { peak: 5_000, perDay: 12_000_000, copies: 4 };

const coresOf = (part: string, costs: Costs, country = COUNTRY) => capacityFor(costs, country).needs.find((need) => need.part === part)?.cores;

describe('given what an event costs', () => {
  it('when a country’s peak is known, then each part’s cores and the disk of a day follow', () => {
    expect(coresOf('connectors, all in batches', COSTS)).toBeCloseTo(0.125);
    expect(coresOf('gateways, every lane read in pages of 500', COSTS)).toBeCloseTo(0.32);
    expect(coresOf('Kafka, all brokers, events in batches', COSTS)).toBeCloseTo(0.465);
    expect(coresOf('PostgreSQL, every event in a request of its own', COSTS)).toBeCloseTo(0.6);
    expect(capacityFor(COSTS, COUNTRY).diskPerDay).toBe(12_000_000 * 5_000 * 3);
  });

  it('when it is ten times the country, then each part needs ten times as much', () => {
    const ten = { ...COUNTRY, peak: 50_000, perDay: 120_000_000 };
    expect(coresOf('routers', COSTS, ten)).toBeCloseTo(10 * Number(coresOf('routers', COSTS)));
    expect(capacityFor(COSTS, ten).room).toBeCloseTo(capacityFor(COSTS, COUNTRY).room / 10);
  });

  it.each([
    ['one reader of everything', COSTS],
    ['PostgreSQL, every event in a request of its own', { ...COSTS, postgres: 1_000 * MICRO }],
    ['remote-work', { ...COSTS, remoteWork: 900 * MICRO }],
  ])('when %s uses the most of what can be had, then it is named first, with the room that it leaves', (part, costs) => {
    const { first, room } = capacityFor(costs, COUNTRY);
    expect(first.part).toBe(part);
    expect(room * shareOf(first)).toBeCloseTo(1);
  });

  it('when more of a part can always be added, then it is never the first, however much it costs', () => {
    expect(capacityFor({ ...COSTS, connectorSingle: 1 }, COUNTRY).first.part).toBe('one reader of everything');
  });
});
