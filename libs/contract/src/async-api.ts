import { EVENT_TYPES } from './validate.ts';
import { EVENT_INFO } from './generated/event-info.ts';
import { SCHEMAS } from './generated/schemas.ts';

/** The events and where they flow, as an AsyncAPI 3.0 document. */
export function asyncApiDocument(): Record<string, unknown> {
  const messages = Object.fromEntries(
    EVENT_TYPES.map((type) => [
      type,
      { name: type, title: SCHEMAS[type].title, contentType: 'application/cloudevents+json', tags: [{ name: EVENT_INFO[type].domain }], payload: { schemaFormat: 'application/schema+json;version=draft-2020-12', schema: SCHEMAS[type] } },
    ]),
  );
  const refs = (channel: string) => EVENT_TYPES.map((type) => ({ $ref: `#/channels/${channel}/messages/${pointerPart(type)}` }));
  const inChannel = Object.fromEntries(EVENT_TYPES.map((type) => [type, { $ref: `#/components/messages/${pointerPart(type)}` }]));
  return {
    asyncapi: '3.0.0',
    info: { title: 'Simpul', version: '1.0.0', description: 'Staff events of Indonesia’s agencies in one shared schema: CloudEvents 1.0, data as below.' },
    channels: {
      events: { address: 'events', description: 'Every accepted event, partitioned by subject.', messages: inChannel },
      inbox: {
        address: 'inbox.{agency}.{subscription}',
        description: 'One subscription’s durable, ordered copy; read over HTTP (GET /v1/inbox, GET /v1/inbox/stream).',
        parameters: { agency: { description: 'Slug of the agency' }, subscription: { description: 'Name of the subscription', default: 'main' } },
        messages: inChannel,
      },
    },
    operations: {
      publish: { action: 'send', channel: { $ref: '#/channels/events' }, messages: refs('events') },
      read: { action: 'receive', channel: { $ref: '#/channels/inbox' }, messages: refs('inbox') },
    },
    components: { messages },
  };
}

function pointerPart(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}
