import { expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { buildXlsx, type CellInput } from '../../harness/build-xlsx.ts';
import type { ComposedBus } from '../../harness/composed-bus.ts';
import { editXlsx } from '../../harness/edit-xlsx.ts';
import { until } from '../../harness/until.ts';

/** An officer hands over a file, mends the rows that came back and sends them again. */
export function mendedFiles(bus: () => ComposedBus): void {
  const hand = (agency: string, body: Buffer, query = '') => bus().call(agency, 'POST', `/v1/agencies/${agency}/records${query}`, body, { 'content-type': 'application/octet-stream' });
  const openOf = async (agency: string) => (await bus().call(agency, 'GET', '/v1/rejections?state=open')).body.items.length as number;
  const fetched = async (agency: string, path: string) => Buffer.from(await (await fetch(bus().url + path, { headers: { authorization: `Bearer ${bus().token(agency)}` } })).arrayBuffer());
  /** How often each event of June's rows stands in the lane, once so many are there. */
  const inLane = (agency: string, isMeant: (event: SimpulEvent) => boolean, count: number) => until(async () => {
    const { events } = await bus().readLane(agency, 'main', count);
    const meant = events.filter(isMeant);
    return meant.length >= count && meant.length;
  });

  it('given a CSV, when its refused rows are mended in rejected.csv, then its rejections close, also where the key was mended, and nothing comes twice', async () => {
    const before = await openOf('kemenkeu');
    const sent = Buffer.from(`N I P;Nama;Tgl Mulai;Tgl Selesai;Lokasi Kerja;Tgl Persetujuan;Status;Ket.
199103052015031902;Bagus Contoh;01/06/2026;02/06/2026;KDR;;Diajukan;
19910305201503190;Bagus Contoh;03/06/2026;04/06/2026;KDR;;Diajukan;=HYPERLINK("http://contoh.example")
199103052015031902;Bagus Contoh;05/06/2026;;KDR;;Diajukan;-
`);
    const { body: receipt } = await hand('kemenkeu', sent);
    expect(receipt).toMatchObject({
      accepted: 1,
      rejected: [
        { at: { line: 3, column: 'A', header: 'N I P' }, code: 'nip-wrong-length', value: '1991…190' },
        { at: { line: 4, column: 'D', header: 'Tgl Selesai' }, code: 'date-missing' },
      ],
    });
    const file = String(await fetched('kemenkeu', `/v1/batches/${receipt.batch}/rejected.csv`));
    expect(file).toMatch(/^\ufeffN I P;Nama;Tgl Mulai;Tgl Selesai;Lokasi Kerja;Tgl Persetujuan;Status;Ket\.;_alasan;_saran\r\n'19910305201503190;Bagus Contoh;'03\/06\/2026;'04\/06\/2026;KDR;;Diajukan;"'=HYPERLINK/);
    const mended = Buffer.from(file.replace("'19910305201503190;", "'199103052015031902;").replace('05/06/2026;;', '05/06/2026;6/6/2026;'));
    expect(await hand('kemenkeu', mended, '?dryRun=true')).toMatchObject({ status: 200, body: { dryRun: true, accepted: 2, rejectedCount: 0 } });
    expect(await openOf('kemenkeu')).toBe(before + 2);
    expect(await hand('kemenkeu', mended)).toMatchObject({ status: 202, body: { accepted: 2, rejectedCount: 0 } });
    expect(await openOf('kemenkeu')).toBe(before);
    expect(await hand('kemenkeu', mended)).toMatchObject({ status: 202, body: { accepted: 0, unchanged: 2 } });
    expect(await inLane('kemenkeu', ({ data }) => 'flexKind' in data && data.startDate.startsWith('2026-06-'), 3)).toBe(3);
  }, 60_000);

  it('given a workbook, when its refused rows are mended in rejected.xlsx, then its rejections close, and nothing comes twice', async () => {
    const headings = ['NO', 'NO SURAT', 'TGL SURAT', 'PERIHAL', 'SIFAT', 'DARI', 'KEPADA', 'NIP', 'INSTRUKSI'];
    const row = (no: number, letter: string, to: string, nip: CellInput, urgency = 'Biasa'): CellInput[] => [no, letter, new Date('2026-06-01T00:00:00Z'), 'Rapat', urgency, 'Sekretaris Daerah', to, nip, 'Hadiri'];
    const sheets = [
      { name: 'JUNI', rows: [['REKAP'], headings, row(1, 'B/900', 'Contoh, Sari', '198510172010122905'), row(2, 'sda', 'Contoh, Budi', 196_705_201_993_031_000)] },
      { name: 'JULI', rows: [headings, row(1, 'B/901', 'Contoh, Putu', null, 'Amat penting sekali')] },
    ];
    const { body: receipt } = await hand('kab-sleman', buildXlsx({ sheets }));
    expect(receipt).toMatchObject({
      accepted: 1,
      rejected: [
        { at: { sheet: 'JUNI', row: 4, column: 'H', header: 'NIP' }, code: 'nip-precision-lost', value: '1967…000' },
        { at: { sheet: 'JULI', row: 2, column: 'E', header: 'SIFAT' }, code: 'urgency-unknown', value: 'Amat penting sekali' },
      ],
    });
    const file = await fetched('kab-sleman', `/v1/batches/${receipt.batch}/rejected.xlsx`);
    const mended = await editXlsx(file, { H2: '196705201993031907', E3: 'Segera' });
    expect(await hand('kab-sleman', mended)).toMatchObject({ status: 202, body: { accepted: 2, rejectedCount: 0 } });
    expect((await bus().call('kab-sleman', 'GET', `/v1/rejections?batch=${receipt.batch}`)).body.items).toMatchObject([{ state: 'closed', closedBy: 'later-record' }, { state: 'closed', closedBy: 'later-record' }]);
    expect(await hand('kab-sleman', mended)).toMatchObject({ status: 202, body: { accepted: 0, unchanged: 2 } });
    expect(await inLane('kab-sleman', ({ type }) => type === 'id.go.asn.task.assigned.v1', 3)).toBe(3);
  }, 60_000);
}
