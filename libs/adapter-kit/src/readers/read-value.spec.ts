import { describe, expect, it } from '@jest/globals';
import { readValue, type JsonSource } from './read-value.ts';

const PLACE = { index: 7, at: { topic: 'presensi', partition: 0, offset: 41 } };
const CHANGES: JsonSource = { format: 'debezium' };
const read = (raw: string | Buffer | null, source: JsonSource = CHANGES) => readValue(raw === null ? null : Buffer.from(raw), PLACE, source);

describe('given one message of a topic', () => {
  it('when it is a change row, with or without its schema, then it is that with its exact bytes and its place', () => {
    for (const raw of ['{"op":"c","after":{"id":198609142010122901}}', '{"schema":{},"payload":{"op":"c","after":{"id":198609142010122901}}}']) {
      expect(read(raw)).toEqual([{ ...PLACE, raw: Buffer.from(raw), value: { op: 'c', after: { id: 198_609_142_010_122_901n } } }]);
    }
  });

  it('when it is a tombstone, then it is null, and so is the payload of one with a schema', () => {
    expect(read(null)).toEqual([{ ...PLACE, raw: Buffer.alloc(0), value: null }]);
    expect(read('{"schema":null,"payload":null}')).toMatchObject([{ value: null }]);
  });

  it('when it holds several records, then each is one, counted on', () => {
    const source: JsonSource = { format: 'json', split: (value) => (value as { data?: unknown[] }).data };
    expect(read('{"data":[1,2]}', source)).toMatchObject([{ index: 7, value: 1 }, { index: 8, value: 2 }]);
    expect(read('{"data":[]}', source)).toEqual([]);
  });

  it('when it is damaged, too large or in a binary form, then it is refused with its bytes', () => {
    expect(read('{"op":')).toMatchObject([{ raw: Buffer.from('{"op":'), unreadable: { code: 'malformed-record', hint: expect.stringContaining('export') } }]);
    expect(read('')).toMatchObject([{ unreadable: { code: 'malformed-record' } }]);
    expect(read(Buffer.from([0, 0, 0, 0, 5, 2, 8]))).toMatchObject([{ unreadable: { code: 'malformed-record', hint: expect.stringContaining('JsonConverter') } }]);
    expect(read(`"${'x'.repeat(512 * 1024)}"`)).toMatchObject([{ unreadable: { code: 'record-too-large' } }]);
  });
});
