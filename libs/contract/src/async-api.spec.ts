import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asyncApiDocument } from './async-api.ts';
import { EVENT_TYPES } from './validate.ts';

interface Message {
  payload: { schema: Record<string, unknown> };
  examples: { payload: unknown }[];
}

describe('asyncApiDocument', () => {
  const document = asyncApiDocument();
  const { messages } = document.components as { messages: Record<string, Message> };

  it('holds a message for every event type in both channels', () => {
    expect(Object.keys(messages)).toEqual(EVENT_TYPES);
    const channels = document.channels as Record<string, { messages: object }>;
    for (const channel of ['events', 'inbox']) expect(Object.keys(channels[channel]?.messages ?? {})).toEqual(EVENT_TYPES);
  });

  it('refers only to what it holds', () => {
    const refs = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    const missing = refs.map((ref) => JSON.parse(`{${ref}}`) as { $ref: string }).filter(({ $ref }) => find(document, $ref.slice(2).split('/')) === undefined);
    expect(refs.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('shows an example that its own schema accepts, and no other type’s schema', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validators = Object.entries(messages).map(([type, { payload }]) => ({ type, accepts: ajv.compile(payload.schema) }));
    for (const [type, { examples }] of Object.entries(messages)) {
      expect(validators.filter(({ accepts }) => accepts(examples[0]?.payload)).map((validator) => validator.type)).toEqual([type]);
    }
  });

  it('says how a lane is read in the words it is given', () => {
    expect(asyncApiDocument('by pigeon').channels).toMatchObject({ inbox: { description: 'by pigeon' } });
  });
});

function find(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}
