import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { HEADERS, headersOf, type NewRecord } from '@simpul/domain';

const STATUS = 'id.go.asn.worklocation.status-changed.v1';
export const LEAVE = 'id.go.asn.employee.leave-started.v1';

export function eventOf(agency: string, id: string, changes: { type?: typeof STATUS | typeof LEAVE; region?: string; data?: object } = {}): SimpulEvent {
  const example = exampleEvent(changes.type ?? STATUS) as unknown as SimpulEvent;
  const { homeAgency: _, ...data } = example.data as SimpulEvent['data'] & { homeAgency?: string };
  return { ...example, id, agency, region: changes.region ?? '51.71', data: { ...data, ...changes.data } };
}

/** A lane record as the router writes it. */
export function copyOf(lane: string, event: SimpulEvent, origin: string): NewRecord {
  return { topic: lane, partition: 0, key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: { ...headersOf(event), [HEADERS.origin]: origin } };
}
