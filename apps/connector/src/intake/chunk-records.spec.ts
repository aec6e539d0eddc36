import { describe, expect, it } from '@jest/globals';
import { canonicalJson, type SourceRecord } from '@simpul/adapter-kit/host';
import { REJECTED_HEADERS, REJECTED_MAX_BYTES } from '@simpul/domain';
import { recordsToAppend, rejectionRows, type BatchLabel } from './chunk-records.ts';

const { value: VALUE, header: UNDER, cells: CELLS } = REJECTED_HEADERS;
const SPARED: readonly string[] = [VALUE, UNDER, CELLS];
const LABEL: BatchLabel = { batch: 'bat_1', agency: 'kota-contoh', kind: 'records', feed: null, contentType: 'text/csv', adapterVersion: '1', openedAt: new Date(0) };
const REFUSAL = { code: 'status-unknown', pointer: '/status', message: 'm', hint: 'h' } as const;
const HEADER = { columns: [], remarks: [], places: new Map(), written: 'Status' };

/** What is kept of a refused row beside its bytes, and how large all of it is. */
function keptOf(record: Pick<SourceRecord, 'header' | 'cells'> & { raw: Uint8Array; value: unknown }) {
  const [kept] = recordsToAppend([{ kind: 'rejected', record: { index: 0, at: { line: 2 }, ...record }, key: 'k', refusal: REFUSAL }], LABEL);
  const headers = Object.entries(kept?.headers ?? {});
  const size = headers.reduce((sum, [name, text]) => sum + name.length + Buffer.byteLength(text), kept?.value?.length ?? 0);
  return { names: headers.map(([name]) => name).filter((name) => SPARED.includes(name)), value: kept?.headers[VALUE], size };
}

const NULS = '\0'.repeat(400_000);

describe('given a refused row', () => {
  it('when it is of ordinary length, then its fields and its header are kept beside its bytes', () => {
    const value = { status: 'tidur' };
    expect(keptOf({ raw: Buffer.from('tidur'), value, header: HEADER })).toMatchObject({ names: [UNDER, VALUE], value: canonicalJson(value) });
  });

  it('when its fields as JSON are larger than Kafka takes, then its bytes and its header are kept without them', () => {
    const { names, size } = keptOf({ raw: Buffer.from(NULS), value: { status: NULS }, header: HEADER });
    expect(names).toEqual([UNDER]);
    expect(size).toBeLessThan(REJECTED_MAX_BYTES);
  });

  it('when its cells are as large, then what there is room for is kept', () => {
    const half = '\0'.repeat(200_000);
    expect(keptOf({ raw: Buffer.from(NULS), value: { status: NULS }, header: HEADER, cells: [NULS] }).names).toEqual([]);
    const { names, size } = keptOf({ raw: Buffer.from(half), value: { status: half }, header: HEADER, cells: [half] });
    expect(names).toEqual([CELLS]);
    expect(size).toBeLessThan(REJECTED_MAX_BYTES);
  });

  it('when its key is longer than a key can be, then it is known by what it says', () => {
    const [known, unknown] = ['k'.repeat(500), 'k'.repeat(501)].map((key) => rejectionRows([{ kind: 'rejected', record: { index: 0, at: { line: 2 }, raw: Buffer.from(key), value: { key } }, key, refusal: REFUSAL }], [{ partition: 0, offset: 0n }], LABEL)[0]);
    expect(known).toMatchObject({ recordKey: 'k'.repeat(500), recordHash: null });
    expect(unknown).toMatchObject({ recordKey: null, recordHash: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });
});
