import type { EventType } from './event.ts';
import { exampleEvent } from './example-event.ts';
import { EVENT_INFO } from './generated/event-info.ts';
import { EVENT_SCHEMA, SCHEMAS } from './generated/schemas.ts';
import { EVENT_TYPES } from './validate.ts';

const LANE = 'One subscription’s durable, ordered copy of the events it wants and may see; read over HTTP (GET /v1/inbox, GET /v1/inbox/stream).';

/**
 * The events and where they flow, as an AsyncAPI 3.0 document that needs no other file. `laneDescription` says how a lane is read.
 */
export function asyncApiDocument(laneDescription: string = LANE): Record<string, unknown> {
  const inChannel = Object.fromEntries(EVENT_TYPES.map((type) => [type, { $ref: `#/components/messages/${type}` }]));
  const refs = (channel: string) => EVENT_TYPES.map((type) => ({ $ref: `#/channels/${channel}/messages/${type}` }));
  return {
    asyncapi: '3.0.0',
    info: { title: 'Simpul', version: '1.0.0', description: 'Staff events of Indonesia’s agencies in one shared schema: CloudEvents 1.0 in structured JSON.' },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      events: { address: 'events', title: 'The log', description: 'Every accepted event, in order per subject. Agencies send over HTTP (POST /v1/events, POST /v1/agencies/{id}/records).', messages: inChannel },
      inbox: { address: 'inbox.{agency}.{subscription}', title: 'A lane', description: laneDescription, parameters: PARAMETERS, messages: inChannel },
    },
    operations: {
      publish: { action: 'receive', title: 'Agencies publish', channel: { $ref: '#/channels/events' }, messages: refs('events') },
      read: { action: 'send', title: 'Agencies read their lane', channel: { $ref: '#/channels/inbox' }, messages: refs('inbox') },
    },
    components: { messages: Object.fromEntries(EVENT_TYPES.map((type) => [type, messageOf(type)])) },
  };
}

const PARAMETERS = {
  agency: { description: 'Slug of the agency that reads, such as kota-denpasar' },
  subscription: { description: 'Name of its subscription', default: 'main' },
};

function messageOf(type: EventType): Record<string, unknown> {
  const { domain } = EVENT_INFO[type];
  return {
    name: type,
    title: SCHEMAS[type].title,
    contentType: 'application/cloudevents+json',
    tags: [{ name: domain }],
    payload: { schemaFormat: 'application/schema+json;version=draft-2020-12', schema: wholeSchema(type) },
    bindings: { kafka: { key: { type: 'string', description: 'The event’s subject' } } },
    examples: [{ name: 'full', payload: exampleEvent(type) }],
  };
}

/** The schema of a whole event of one type: the envelope with this type’s data inside. */
function wholeSchema(type: EventType): Record<string, unknown> {
  const { $id: _id, ...envelope } = EVENT_SCHEMA;
  const { $schema: _schema, ...data } = SCHEMAS[type];
  const attributes = EVENT_SCHEMA.properties as Record<string, Record<string, unknown>>;
  return { ...envelope, properties: { ...attributes, type: { ...attributes.type, const: type }, data } };
}
