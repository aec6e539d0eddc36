import { describe, expect, it } from '@jest/globals';
import { readAll, valuesOf } from '../../test/read-all.ts';

const SOURCE = { format: 'csv', header: { columns: { NIP: ['N I P', 'NIP/NI PPPK'], Nama: ['Nama Lengkap'], 'Tgl Mulai': ['Tanggal Mulai'] }, required: ['NIP', 'Tgl Mulai'] } } as const;
const SARI = { NIP: '1986', Nama: 'Sari, S.Kom.', 'Tgl Mulai': '16/03/2026' };
const BUDI = { NIP: '1990', Nama: 'Budi', 'Tgl Mulai': '17/03/2026' };
const BODY = 'NIP;Nama;Tgl Mulai\n1986;Sari, S.Kom.;16/03/2026\n1990;Budi;17/03/2026\n';
const lines = (text: string) => text.replaceAll('\n', '\r\n');

describe('given CSV', () => {
  it.each<[string, string | Buffer]>([
    ['semicolons', BODY],
    ['commas', 'NIP,Nama,Tgl Mulai\n1986,"Sari, S.Kom.",16/03/2026\n1990,Budi,17/03/2026\n'],
    ['tabs', BODY.replaceAll(';', '\t')],
    ['bars', BODY.replaceAll(';', '|')],
    ['Excel’s first line', `sep=;\n${BODY}`],
    ['Excel’s first line in another form', `"SEP=;"\r\n${lines(BODY)}`],
    ['Excel’s first line with a tab', `sep=\t\n${BODY.replaceAll(';', '\t')}`],
    ['Excel’s first line that no longer holds', `sep=,\n${BODY}`],
    ['Windows line breaks', lines(BODY)],
    ['no line break at the end', BODY.trimEnd()],
    ['a byte order mark', `\ufeff${BODY}`],
    ['a mark and Excel’s first line', `\ufeffsep=;\r\n${lines(BODY)}`],
    ['UTF-16, as Excel’s "Unicode text"', Buffer.from(`\ufeff${BODY.replaceAll(';', '\t')}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${BODY}`, 'utf16le').swap16()],
    ['every cell quoted', BODY.replaceAll(/[^;\n]+/g, '"$&"')],
    ['another order of columns', 'Tgl Mulai;NIP;Nama\n16/03/2026;1986;Sari, S.Kom.\n17/03/2026;1990;Budi\n'],
    ['headings in other words', BODY.replace('NIP;Nama;Tgl Mulai', 'n i p;NAMA LENGKAP;Tanggal  Mulai.')],
    ['a heading over two lines', BODY.replace('Tgl Mulai', '"Tgl\nMulai"')],
    ['titles above', `REKAPITULASI;;\nBulan;Maret 2026;\n\n${BODY}`],
    ['blank rows', BODY.replaceAll('\n', '\n\n;;\n  ;\n')],
    ['empty cells at the end of each row', BODY.replaceAll(/\n/g, ';;\n')],
  ])('when it has %s, then its rows come', async (_, body) => {
    expect(await valuesOf(body, SOURCE)).toEqual([SARI, BUDI]);
  });

  it('when there are further columns, then they keep their own headings, and nothing is lost on the way', async () => {
    expect(await valuesOf('No;NIP;;Tgl Mulai;Ket.\n1;1986;x;16/03/2026;ya\n', SOURCE)).toEqual([{ No: '1', NIP: '1986', 'Tgl Mulai': '16/03/2026', 'Ket.': 'ya' }]);
    expect(await valuesOf('__proto__;NIP;Tgl Mulai;constructor\nx;1986;16/03/2026;y\n', SOURCE)).toEqual([expect.objectContaining({ NIP: '1986', constructor: 'y' })]);
  });

  it('when another header comes, as where two exports were joined, then it holds for the rows below it', async () => {
    expect(await valuesOf(`${BODY}Tgl Mulai;Catatan;NIP\n18/03/2026;x;1991\n`, SOURCE)).toEqual([SARI, BUDI, { NIP: '1991', 'Tgl Mulai': '18/03/2026', Catatan: 'x' }]);
  });

  it('when rows come, then each knows its header as it is written, and which column is where', async () => {
    const { records } = await readAll('REKAP\n"N I P";Catatan;"Tanggal\nMulai"\n1986;x;16/03/2026\n', SOURCE);
    expect(records[0]?.header?.written).toBe('"N I P";Catatan;"Tanggal\nMulai"');
    expect([...(records[0]?.header?.places ?? [])]).toEqual(expect.arrayContaining([['NIP', { column: 'A', header: 'N I P' }], ['Tgl Mulai', { column: 'C', header: 'Tanggal Mulai' }]]));
  });

  it('when it was given out with remarks, then they are none of its cells, and tell which rejection a row mends', async () => {
    const id = `rej_${'0a'.repeat(16)}`;
    const { records } = await readAll(`NIP;Tgl Mulai;_alasan;_saran\n'198609142010122901;'=1;"Kolom A: salah [${id}]";Perbaiki\n;;"Jumlah [${id}]";x\n1990;17/03/2026;;\n1;2;3;4;"x [${id}]";y\n`, SOURCE);
    expect(records.map((record) => [record.mends, 'value' in record ? record.value : record.unreadable.code])).toEqual([
      [id, { NIP: '198609142010122901', 'Tgl Mulai': '=1' }],
      [undefined, { NIP: '1990', 'Tgl Mulai': '17/03/2026' }],
      [id, 'malformed-record'],
    ]);
  });

  it('when its mark says UTF-8, then a row that is not is refused, and the others come', async () => {
    const body = Buffer.concat([Buffer.from('\ufeffNIP;Nama;Tgl Mulai\n1986;Zoë;x\n'), Buffer.from('1990;Zoë;y\n', 'latin1'), Buffer.from('1991;Budi;z\n')]);
    expect(await valuesOf(body, SOURCE)).toEqual([{ NIP: '1986', Nama: 'Zoë', 'Tgl Mulai': 'x' }, 'wrong-encoding line 3', { NIP: '1991', Nama: 'Budi', 'Tgl Mulai': 'z' }]);
  });

  it('when two columns have one name, then the first that is filled counts', async () => {
    expect(await valuesOf('NIP;N I P;Tgl Mulai\n;1986;16/03/2026\n1990;1991;17/03/2026\n', SOURCE)).toMatchObject([{ NIP: '1986' }, { NIP: '1990' }]);
  });

  it('when cells hold separators, quotes and line breaks, then they stay as they are, but for the apostrophe that keeps a number a text', async () => {
    const body = 'NIP;Nama;Tgl Mulai\n="1986";"Sari ""A""; S.E.\r\nM.M.";\'16/03/2026\n=""1990"";Bu"di;"17/03/2026" \n';
    expect(await valuesOf(body, SOURCE)).toEqual([{ NIP: '="1986"', Nama: 'Sari "A"; S.E.\r\nM.M.', 'Tgl Mulai': '16/03/2026' }, { NIP: '=""1990""', Nama: 'Bu"di', 'Tgl Mulai': '17/03/2026' }]);
  });

  it('when a row is in Windows-1252, then it is read as such, beside rows in UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('NIP;Nama;Tgl Mulai\n1986;Zoë;x\n'), Buffer.from('1990;Merprès “x” €;y\n'.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('€', '\u0080'), 'latin1')]);
    expect(await valuesOf(body, SOURCE)).toMatchObject([{ Nama: 'Zoë' }, { Nama: 'Merprès “x” €' }]);
  });

  it.each<[string, string, unknown[]]>([
    ['a quote that is not closed', '1986;"Sari;16/03/2026\n1990;Budi;17/03/2026\n', ['malformed-record line 2', BUDI]],
    ['a quote that closes in front of text', '1986;"Sari" A;16/03/2026\n1990;Budi;17/03/2026\n', ['malformed-record line 2', BUDI]],
    ['more cells than headings', '1986;Sari;S.Kom.;16/03/2026\n1990;Budi;17/03/2026\n', ['malformed-record line 2', BUDI]],
    ['an end in the middle of a row', '1986;Sari;16/03/2026\n1990;Bu', [{ NIP: '1986', Nama: 'Sari', 'Tgl Mulai': '16/03/2026' }, 'malformed-record line 3']],
    ['a last row as short as the one above, and no line break', '1990;Budi;17/03/2026\n1986\n1987', [BUDI, { NIP: '1986' }, { NIP: '1987' }]],
    ['a total without a line break', '1990;Budi;17/03/2026\nJUMLAH;1', [BUDI]],
    ['fewer cells than headings', '1986\n1990;Budi;17/03/2026\n', [{ NIP: '1986' }, BUDI]],
  ])('when a row has %s, then it alone is refused', async (_, rows, values) => {
    expect(await valuesOf(`NIP;Nama;Tgl Mulai\n${rows}`, SOURCE)).toEqual(values);
  });

  it('when a row is larger than may be, then it alone is refused', async () => {
    expect(await valuesOf(`${BODY}1;${'x'.repeat(2_000)};y\n1990;Budi;17/03/2026\n`, SOURCE, { maxRecordBytes: 1_000 })).toEqual([SARI, BUDI, 'record-too-large line 4', BUDI]);
  });

  it('when rows come, then each has its exact bytes, its number and its line', async () => {
    const { records } = await readAll('sep=;\r\nNIP;Tgl Mulai\r\n\r\n1986;"a\r\nb"\r\n1990;c\r\n', SOURCE);
    expect(records.map(({ index, at, raw }) => [index, at, String(raw)])).toEqual([[0, { line: 4 }, '1986;"a\r\nb"'], [1, { line: 6 }, '1990;c']]);
  });

  it.each([['Nama;Tgl Mulai\nSari;x\n'], [`${'judul\n'.repeat(60)}${BODY}`], ['1986;Sari;16/03/2026\n']])('when no row has the headings, then it is not read, and they are named', async (body) => {
    const { stopped } = await readAll(body, SOURCE);
    expect(stopped).toMatchObject({ code: 'no-header-found', message: expect.stringContaining('"N I P", "Tanggal Mulai"') });
  });
});
