import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { explainRefusal } from '@simpul/adapter-kit/host';
import { AGENCIES, CONTOH, rowOf } from '../../test/sample-adapters.ts';
import { Subjects } from '../subjects/subjects.ts';
import { JudgeEvents } from './judge-events.ts';

const TYPE = 'id.go.asn.worklocation.status-changed.v1';
const data = { employeeId: { nip: rowOf(1).nip }, localDate: '2026-03-16', timeZone: 'Asia/Jakarta', status: 'WFH', rawStatus: 'wfh', occurredAt: '2026-03-16T07:30:00+07:00' };
const eventFrom = (system: string, extra: object = {}) => ({
  specversion: '1.0', id: 'e-1', source: 'urn:id:instansi:kota-contoh', type: TYPE, time: '2026-03-16T07:30:00+07:00', agency: 'kota-contoh', dataclass: 'personal',
  data: { ...data, sourceRecord: { system, key: '1', version: '1' } },
  ...extra,
});

async function judgedOf(value: unknown) {
  const judge = new JudgeEvents({ agency: CONTOH, agencies: AGENCIES, subjects: new Subjects('a key for tests').forBatch() });
  const [one] = (await judge.judge([{ index: 0, at: { line: 1 }, raw: Buffer.from(''), value }])).judged;
  return one;
}

async function judge(value: unknown) {
  const one = await judgedOf(value);
  return one?.kind === 'rejected' ? `${one.refusal.code} ${one.refusal.pointer}` : one?.kind === 'accepted' ? one.events[0]?.event : undefined;
}

describe('given a canonical event', () => {
  it('when it is the example of the page for publishers, then it is taken', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/publish-events.md'), 'utf8');
    const example = (/```json\n(.+?)```/s.exec(page)?.[1] ?? '').replaceAll('kota-denpasar', 'kota-contoh');
    expect(await judge(JSON.parse(example))).toMatchObject({ id: 'presensi-2026-03-16-0001', subject: expect.stringMatching(/^emp_/) });
  });

  it('when it leaves out what follows from its type, then the bus fills it in', async () => {
    expect(await judge(eventFrom('contoh'))).toMatchObject({ dataschema: `/v1/schemas/${TYPE}`, datacontenttype: 'application/json', region: '31.71' });
  });

  it('when it says another schema or content type, then that is refused, not overwritten', async () => {
    expect(await judge(eventFrom('contoh', { datacontenttype: 'text/plain' }))).toBe('schema-violation /datacontenttype');
    expect(await judge(eventFrom('contoh', { dataschema: 7 }))).toBe('schema-violation /dataschema');
  });

  it('when it names a system of Simpul as its source, then it is refused: only Simpul speaks for its own records', async () => {
    for (const system of ['simpul-tasks', 'simpul-remote-work', 'simpul-']) expect(await judge(eventFrom(system))).toBe('not-yours /data/sourceRecord/system');
    expect(await judge(eventFrom('simpulan'))).toMatchObject({ id: 'e-1' });
  });

  it('when it breaks its schema, then the Indonesian text blames no adapter and says what to compare', async () => {
    const one = await judgedOf(eventFrom('contoh', { dataclass: undefined }));
    if (one?.kind !== 'rejected') throw new Error('it was taken');
    expect(explainRefusal(one.refusal, 'id')).toEqual({ message: '/dataclass belum diisi.', hint: 'Bandingkan dengan skema setiap peristiwa: GET /v1/schemas/event.' });
    const inData = await judgedOf(eventFrom('contoh', { data: { employeeId: data.employeeId } }));
    expect(inData).toMatchObject({ refusal: { hint: 'Compare it with the schema of its type under /v1/schemas.' } });
  });

  it('when it is no event at all, then it is refused', async () => {
    for (const value of [null, 7, 'x', []]) expect(await judge(value)).toMatch(/^schema-violation/);
  });
});
