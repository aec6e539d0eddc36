import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { SourceSpec } from '@simpul/adapter-kit';
import { readRecords, type SourceRecord } from '@simpul/adapter-kit/host';
import type { RawRejected } from './raw-bytes.ts';
import { mendedRecord } from './mended-record.ts';

const CSV: SourceSpec = { format: 'csv', header: { columns: { key: ['kode'], nip: ['nip'], status: ['status'] }, required: ['key', 'nip'] } };
const XML: SourceSpec = { format: 'xml', record: 'pegawai', header: 'header' };
const PLACE = { index: 4, at: { line: 5 } };

/** As the topic `rejected` keeps the first record of a body. */
async function stored(body: string, source: SourceSpec): Promise<RawRejected> {
  const records: SourceRecord[] = [];
  for await (const chunk of readRecords(Readable.from([Buffer.from(body)]), source)) records.push(...chunk);
  const record = records[0] as SourceRecord;
  return { bytes: Buffer.from(record.raw), parsed: 'value' in record ? { value: record.value } : undefined, table: record.header && { header: record.header.written } };
}

const mend = async (text: string, source: SourceSpec, kept: RawRejected | undefined) => {
  const record = await mendedRecord(PLACE, Buffer.from(text), source, kept);
  return 'value' in record ? record.value : record.unreadable.code;
};

describe('given a refused CSV row', () => {
  const FILE = 'Status;Catatan;NIP;Kode\ntidur;-;123;c1\n';

  it('when it comes back mended as /raw gave it, then it is read under the columns of its own file', async () => {
    expect(await mend('WFO;-;123;c1', CSV, await stored(FILE, CSV))).toEqual({ status: 'WFO', Catatan: '-', nip: '123', key: 'c1' });
    expect(await mend('WFO;-;123;c1\r\n', CSV, await stored(FILE, CSV))).toMatchObject({ status: 'WFO', key: 'c1' });
  });

  it('when it could not be read as it came, then it can be mended all the same', async () => {
    const broken = await stored('NIP;Kode\n1;2;3\n', CSV);
    expect(broken.parsed).toBeUndefined();
    expect(await mend('1;2', CSV, broken)).toEqual({ nip: '1', key: '2' });
  });

  it('when it comes with a header of its own, then that counts', async () => {
    expect(await mend('Kode,NIP\nc1,9\n', CSV, await stored(FILE, CSV))).toEqual({ key: 'c1', nip: '9' });
  });

  it('when only the mended fields come as JSON, then the others stay as they came', async () => {
    expect(await mend('{"status":"WFO"}', CSV, await stored(FILE, CSV))).toEqual({ status: 'WFO', Catatan: '-', nip: '123', key: 'c1' });
  });

  it('when its bytes are no longer kept or two rows come, then it says what to send', async () => {
    await expect(mend('WFO;-;123;c1', CSV, undefined)).rejects.toMatchObject({ code: 'no-header-found' });
    await expect(mend('a;-;1;b\nc;-;2;d', CSV, await stored(FILE, CSV))).rejects.toMatchObject({ code: 'wrong-format' });
  });
});

describe('given a refused XML element', () => {
  const FILE = '<p:Envelope xmlns:p="urn:x"><p:header zona="WITA"/><p:pegawai><NIP>1</NIP></p:pegawai></p:Envelope>';

  it('when it comes back alone, with a prefix that nothing binds, then it stands under the header it came with', async () => {
    const kept = await stored(FILE, XML);
    expect(String(kept.bytes)).toBe('<p:pegawai><NIP>1</NIP></p:pegawai>');
    expect(await mend('<p:pegawai><NIP>2</NIP></p:pegawai>', XML, kept)).toMatchObject({ fields: { NIP: { text: '2' } }, header: { zona: 'WITA' } });
    expect(await mend(FILE.replace('WITA', 'WIB'), XML, kept)).toMatchObject({ header: { zona: 'WIB' } });
  });
});
