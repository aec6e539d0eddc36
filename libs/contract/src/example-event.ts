import type { EventType } from './event.ts';
import { EVENT_INFO } from './generated/event-info.ts';
import { EXAMPLES } from './generated/schemas.ts';
import { hashId, schemaPath, sourceOf } from './ids.ts';

/** A whole valid event of a type with every field of its data filled, about invented people: for documents and tests. */
export function exampleEvent(type: EventType): Record<string, unknown> {
  const data = EXAMPLES[type];
  const { dataclass, subjectField } = EVENT_INFO[type];
  return {
    specversion: '1.0',
    id: hashId('example', type),
    source: sourceOf('kota-denpasar'),
    type,
    subject: data[subjectField],
    time: data.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: 'kota-denpasar',
    region: '51.71',
    dataclass,
    data,
  };
}
