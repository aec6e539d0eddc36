import { EVENTS_TOPIC, type Agency, type AgencyRules } from '@simpul/domain';
import { recordBytes } from '../measure/record-bytes.ts';
import { routeAll } from '../measure/route-all.ts';
import type { Workbench } from '../measure/workbench.ts';
import { statusEvent } from '../records/events.ts';
import { partiesOf } from '../records/parties.ts';
import type { Figure } from '../report/figure.ts';
import { COPIES } from './capacity.ts';

/** Check-ins to four lanes each, by one router and by two. */
export async function routers(bench: Workbench, say: (line: string) => void, rules: readonly AgencyRules[], local: readonly Agency[]): Promise<Figure[]> {
  const events = bench.quick ? 8_000 : 240_000;
  const eventsFrom = (first: number) => (number: number) => statusEvent(first + number, partiesOf(local, number).about);
  const load = { rules, events, copies: COPIES };
  const one = await routeAll(bench, say, { ...load, eventOf: eventsFrom(0) });
  const [inLog, inLanes] = [recordBytes(bench, `${EVENTS_TOPIC}-`), recordBytes(bench, 'inbox.')];
  const two = await routeAll(bench, say, { ...load, eventOf: eventsFrom(events), processes: 2 });
  const perSecond = ({ counted, seconds }: typeof one) => counted / COPIES / seconds;
  const micros = (cpuSeconds: number, { counted }: typeof one) => (1e6 * cpuSeconds * COPIES) / counted;
  return [
    { what: 'one router', value: perSecond(one), unit: 'events/s' },
    { what: 'two routers', value: perSecond(two), unit: 'events/s' },
    { what: 'two routers to one', value: perSecond(two) / perSecond(one), unit: '×' },
    { what: 'one router: its CPU per event', value: micros(one.cpuSeconds, one), unit: 'µs' },
    { what: 'two routers: their CPU per event', value: micros(two.cpuSeconds, two), unit: 'µs' },
    { what: 'one router: Kafka’s CPU per event', value: one.kafkaMicros, unit: 'µs' },
    { what: 'an event in the log', value: inLog / events, unit: 'bytes' },
    { what: `its ${COPIES} lane records`, value: inLanes / events, unit: 'bytes' },
  ];
}
