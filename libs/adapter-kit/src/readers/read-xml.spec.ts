import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { all, cutAt, inChunks, readAll, valuesOf } from '../../test/read-all.ts';
import { readXml, type XmlRecord } from './read-xml.ts';
import { KEPT } from './split-values.ts';

const SOURCE = { format: 'xml', record: 'pegawai', header: 'header' } as const;
const message = (records: string) => `<s:Envelope xmlns:s="urn:soap" xmlns:p="urn:x"><s:Body><p:header zona="WITA"/>${records}</s:Body></s:Envelope>`;
const BODY = message('<p:pegawai aksi="KP"><NIP>1979</NIP><SATKER kode="01.02">Dinas Kominfo &amp; Statistik</SATKER></p:pegawai><p:pegawai aksi="CUTI"><NIP>1996</NIP><SATKER/></p:pegawai>');
const plain = (value: unknown) => {
  const { attributes, fields, header } = value as XmlRecord;
  return { attributes, header, fields: Object.fromEntries(Object.entries(fields).map(([name, { text, attributes: own }]) => [name, Object.keys(own).length > 0 ? { text, ...own } : text])) };
};
const read = async (body: string | Buffer) => (await valuesOf(body, SOURCE)).map((value) => (typeof value === 'string' ? value : plain(value)));
const fieldsOf = async (record: string) => ((await read(message(`<pegawai>${record}</pegawai>`)))[0] as { fields: unknown }).fields;

const EXPECTED = [
  { attributes: { aksi: 'KP' }, header: { zona: 'WITA' }, fields: { NIP: '1979', SATKER: { text: 'Dinas Kominfo & Statistik', kode: '01.02' } } },
  { attributes: { aksi: 'CUTI' }, header: { zona: 'WITA' }, fields: { NIP: '1996', SATKER: '' } },
];

describe('given XML', () => {
  it.each<[string, string | Buffer]>([
    ['no declaration', BODY],
    ['UTF-8', `<?xml version="1.0" encoding="utf-8"?>${BODY}`],
    ['a byte order mark', `\ufeff<?xml version="1.0" encoding="ISO-8859-1"?>${BODY}`],
    ['ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${BODY}`, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${BODY}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${BODY}`, 'utf16le').swap16()],
    ['UTF-8 that says UTF-16, as .NET writes it', `<?xml version="1.0" encoding="utf-16"?>${BODY}`],
    ['other prefixes', BODY.replaceAll('p:', 'ns1:').replaceAll('s:', 'SOAP-ENV:')],
    ['no prefixes', BODY.replaceAll(/(<\/?)[ps]:/g, '$1')],
    ['CDATA', BODY.replace('Dinas Kominfo &amp; Statistik', '<![CDATA[Dinas Kominfo & Statistik]]>')],
    ['CDATA in the middle of a text', BODY.replace('Kominfo &amp; Statistik', 'Kominfo <![CDATA[& ]]>Statistik')],
    ['comments', BODY.replace('1979', '19<!-- 20 -->79')],
    ['references', BODY.replace('1979', '&#49;9&#x37;9').replaceAll('&amp;', '&#38;')],
    ['a processing instruction', `<?xml-stylesheet href="x"?>${BODY}`],
  ])('when it is written with %s, then the same records come', async (_, body) => {
    expect(await read(body)).toEqual(EXPECTED);
  });

  it('when elements are nested or come twice, then each has its own name', async () => {
    expect(await fieldsOf('<a><b>1</b><b>2</b></a><a><b>3</b></a><c>4</c>')).toEqual({ a: '', 'a/b': '1', 'a/b[2]': '2', 'a[2]': '', 'a[2]/b': '3', c: '4' });
  });

  it('when an element has the name of something built in, then it is a field like any other', async () => {
    const fields = await fieldsOf('<__proto__>1</__proto__><constructor>2</constructor><toString>3</toString>');
    expect(Object.entries(fields as object)).toEqual([['__proto__', '1'], ['constructor', '2'], ['toString', '3']]);
    expect(({} as { text?: string }).text).toBeUndefined();
  });

  it('when a header comes between records, then it holds from there on', async () => {
    const zones = (await read(message('<pegawai/><header zona="WIB"/><pegawai/>'))).map((record) => (typeof record === 'string' ? record : record.header.zona));
    expect(zones).toEqual(['WITA', 'WIB']);
  });

  it('when a record is refused later, then its exact bytes are there, in its own encoding', async () => {
    const record = '<p:pegawai aksi=\'KP\' ><NIP>1979</NIP>\r\n<X>Merprès &amp; \u0080 <![CDATA[<]]></X></p:pegawai >';
    for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
      const declaration = encoding === 'latin1' ? '<?xml version="1.0" encoding="ISO-8859-1"?>\n' : '';
      const { records } = await readAll(Buffer.from((encoding === 'utf16le' ? '\ufeff' : '') + declaration + message(`<pegawai/>\n${record}<pegawai/>`), encoding), SOURCE);
      expect(records).toHaveLength(3);
      expect(Buffer.from(records[1]?.raw ?? []).toString(encoding)).toBe(record);
      expect(records[1]?.at).toEqual({ line: encoding === 'latin1' ? 3 : 2 });
    }
  });

  it.each<[string, string | Buffer, unknown[]]>([
    ['a DTD', `<!DOCTYPE x>${BODY}`, ['stopped: dtd-refused']],
    ['entities of its own', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`, ['stopped: dtd-refused']],
    ['an outside entity', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>', ['stopped: dtd-refused']],
    ['an entity of HTML', message('<pegawai/><pegawai>&nbsp;</pegawai>'), [expect.anything(), 'stopped: xml-malformed']],
    ['a bare ampersand', message('<pegawai/><pegawai>A & B</pegawai>'), [expect.anything(), 'stopped: xml-malformed']],
    ['the end cut off', message('<pegawai/><pegawai>').slice(0, -30), [expect.anything(), 'stopped: xml-malformed']],
    ['tags that cross', '<a><header/><b></a></b>', ['stopped: xml-malformed']],
    ['an attribute of a name built in', '<header hasOwnProperty="1" b="2"><pegawai/></header>', ['stopped: xml-malformed']],
    ['an encoding that is not its own', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${message('<pegawai>è</pegawai>')}`, 'latin1'), ['stopped: wrong-encoding']],
    ['an encoding that nobody reads', `<?xml version="1.0" encoding="EBCDIC-CP-US"?>${BODY}`, ['stopped: wrong-encoding']],
    ['too many levels', message(`<pegawai>${'<a>'.repeat(70)}${'</a>'.repeat(70)}</pegawai>`), ['stopped: too-deep']],
    ['neither header nor records', '<s:Envelope xmlns:s="urn:soap"><s:Body><s:Fault>x</s:Fault></s:Body></s:Envelope>', ['stopped: no-header-found']],
  ])('when it has %s, then reading stops, and what came before stands', async (_, body, values) => {
    expect(await valuesOf(body, SOURCE)).toEqual(values);
  });

  it('when there is a header and no record, then there is nothing to say', async () => {
    expect(await read(message(''))).toEqual([]);
  });
});

describe('given a record that is too large', () => {
  it.each([[5_000], [400_000], [3_000_000]])('when it holds %d bytes, then it alone is refused, and only its beginning is kept', async (size) => {
    const large = `<pegawai><FOTO>${'QUJD'.repeat(size / 4)}</FOTO></pegawai>`;
    const body = Buffer.from(message(`<pegawai><NIP>1</NIP></pegawai>${large}${large}<pegawai><NIP>2</NIP></pegawai>`));
    for (const chunk of [body.length, 65_536]) {
      const { records, stopped } = await readAll(inChunks(body, chunk), SOURCE, { maxRecordBytes: 2_000 });
      expect(stopped).toBeUndefined();
      expect(records.map((record) => ('unreadable' in record ? record.unreadable.code : 'read'))).toEqual(['read', 'record-too-large', 'record-too-large', 'read']);
      expect(String(records[1]?.raw)).toBe(large.slice(0, KEPT));
    }
  });

  it('when something large stands beside the records, then it is passed over', async () => {
    const body = Buffer.from(message(`<lampiran>${'x'.repeat(2_000_000)}</lampiran><pegawai aksi="KP"/>`));
    const { records } = await readAll(inChunks(body, 65_536), SOURCE, { maxRecordBytes: 2_000 });
    expect(records.map(({ raw }) => String(raw))).toEqual(['<pegawai aksi="KP"/>']);
  });
});

describe('given the same XML in other pieces', () => {
  const told = async (chunks: AsyncIterable<Buffer>, head: Buffer) => {
    const found: unknown[] = [];
    try {
      for await (const records of readXml(chunks, head, SOURCE, 1_000)) found.push(...records);
    } catch (error) {
      found.push(String(error));
    }
    return found;
  };
  const bodies = [
    Buffer.from(BODY),
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${message('<pegawai><X>Merprès</X></pegawai>')}`, 'latin1'),
    Buffer.from(`\ufeff${message('<pegawai aksi="a"><X>é😀</X><![CDATA[ ]]> ]]<Y a="&lt;"/></pegawai>')}`, 'utf16le'),
    Buffer.from(message('<pegawai><X>é😀&#233;</X><!-- -- ></pegawai>')),
  ];

  it('when it is cut at any one place, then the same comes', async () => {
    for (const body of bodies) {
      const whole = await told(cutAt(body), body);
      for (let cut = 1; cut < body.length; cut++) expect(await told(cutAt(body, cut), body)).toEqual(whole);
      expect(await told(inChunks(body, 1), body)).toEqual(whole);
    }
  });

  it('when it is cut at many places, then the same comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bodies), fc.array(fc.nat(), { maxLength: 8 }), async (body, cuts) => {
        expect(await told(cutAt(body, ...cuts), body)).toEqual(await told(cutAt(body), body));
      }),
    );
  });
});

it('gives records that can be compared, hashed and sent', async () => {
  const [record] = (await all(readXml(cutAt(Buffer.from(BODY)), Buffer.from(BODY), SOURCE, 1_000))).flatMap((records) => [...records]);
  expect(JSON.parse(JSON.stringify(record && 'value' in record ? record.value : undefined))).toEqual({ attributes: { aksi: 'KP' }, header: { zona: 'WITA' }, fields: { NIP: { text: '1979', attributes: {} }, SATKER: { text: 'Dinas Kominfo & Statistik', attributes: { kode: '01.02' } } } });
});
