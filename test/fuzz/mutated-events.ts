import { EVENT_TYPES, exampleEvent, sourceOf } from '@simpul/contract';
import fc from 'fast-check';
import { mutate, mutations } from '../harness/mutate-file.ts';
import { dropNode, oddJson, oddTexts, replaceNode } from './odd-values.ts';

/** Events of every type that an agency could publish, each with one to three things wrong, or with none. */
export function mutatedEvents(agency: string, region: string): fc.Arbitrary<unknown> {
  const events = EVENT_TYPES.map((type) => ({ ...exampleEvent(type), source: sourceOf(agency), agency, region }));
  const ids = fc.nat({ max: 1_000_000 }).map((count) => `fuzzed-${count}`);
  const whole = fc.tuple(fc.constantFrom(...events), ids).map(([event, id]): unknown => ({ ...event, id }));
  return fc.tuple(whole, fc.array(eventFaults, { maxLength: 3 })).map(([event, faults]) => faults.reduce((made, fault) => fault(made), event));
}

const places = fc.double({ min: 0, max: 1, noNaN: true });
const eventFaults: fc.Arbitrary<(event: unknown) => unknown> = fc.oneof(
  fc.tuple(places, oddJson).map(([place, value]) => (event: unknown) => replaceNode(event, place, value)),
  places.map((place) => (event: unknown) => dropNode(event, place)),
  fc.tuple(oddTexts, oddJson).map(([name, value]) => (event: unknown) => (typeof event === 'object' && event !== null && !Array.isArray(event) ? { ...event, [name]: value } : event)),
  fc.tuple(fc.constantFrom('id', 'source', 'type', 'subject', 'time', 'agency', 'region', 'recipients', 'sequence', 'dataclass', 'dataschema', 'traceparent', 'specversion'), oddTexts).map(([name, value]) => (event: unknown) => (typeof event === 'object' && event !== null && !Array.isArray(event) ? { ...event, [name]: value } : event)),
);

/** So many of them as a JSON array. */
export function mutatedArray(events: fc.Arbitrary<unknown>, count: number): fc.Arbitrary<Buffer> {
  return fc.array(events, { minLength: count, maxLength: count, size: 'max' }).map((all) => Buffer.from(JSON.stringify(all)));
}

/** The same as lines, some of which are no JSON at all any more; the first is, since what a body is is told from its beginning. */
export function mutatedLines(events: fc.Arbitrary<unknown>, count: number): fc.Arbitrary<Buffer> {
  const line = events.map((event) => Buffer.from(JSON.stringify(event) ?? 'null'));
  const damaged = fc.tuple(line, mutations).map(([bytes, steps]) => oneLine(mutate(bytes, steps)));
  const lines = fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: damaged }), { minLength: count - 1, maxLength: count - 1, size: 'max' });
  return lines.map((all) => Buffer.concat([Buffer.from('{}\n'), ...all.flatMap((one) => [one, Buffer.from('\n')])]));
}

/** With nothing in it that ends a line or makes the whole no text, and something that is a record. */
function oneLine(bytes: Buffer): Buffer {
  const kept = bytes.filter((byte) => byte !== 0 && byte !== 10 && byte !== 13);
  return kept.toString().trim() === '' ? Buffer.from('x') : Buffer.from(kept);
}
