import { describe, expect, it } from '@jest/globals';
import { dataOf, inShort, tryBody } from '../../test/harness/try-body.ts';
import adapter from './adapter.ts';

const NIP = '198302172009041905';
/** JSON as the connector writes it: `nip_gabung` is a number of 18 digits, which JavaScript's own JSON can not write. */
const json = (value: unknown) => JSON.stringify(value).replaceAll(/"n:([^"]*)"/g, '$1');
const ROW = { id: 882_101, nip: NIP, nip_gabung: `n:${NIP}`, kode_opd: '1.02.0.00.0.00.01.0000', tanggal: 20_528, jam_masuk: 1_773_645_704_000, jam_pulang: null as unknown, status_kerja: 'wfh', lat: '-5.1477', ket: 'rmh' };
const SOURCE = { db: 'presensi_makassar', table: 'tb_presensi', ts_ms: 1_773_616_905_000, file: 'binlog.000412', pos: 90_210, snapshot: 'false' };

const insert = (row: object = {}, rest: object = {}) => ({ op: 'c', ts_ms: 1_773_616_905_120, before: null, after: { ...ROW, ...row }, source: SOURCE, ...rest });
const update = (row: object, before: object = {}) => insert(row, { op: 'u', before: { ...ROW, ...before } });
const tellAll = (...changes: unknown[]) => tryBody(adapter, changes.map((change) => (typeof change === 'string' ? change : json(change))).join('\n'));
const short = async (...changes: unknown[]) => inShort(await tellAll(...changes));
const dataFor = async (change: unknown) => dataOf(await tellAll(change))[0] ?? {};
const CHANGED = 'worklocation.status-changed';

describe('the stream', () => {
  const wrap = (payload: unknown) => ({ schema: { type: 'struct', optional: false }, payload });
  const pretty = JSON.stringify({ ...insert(), after: { ...ROW, nip_gabung: null } }, undefined, 2);
  it.each<[string, string | Buffer]>([
    ['one change', json(insert())],
    ['a line break at the end', `${json(insert())}\n`],
    ['Windows line breaks', `${json(insert())}\r\n`],
    ['Kafka Connect’s wrapper', json(wrap(insert()))],
    ['a byte order mark', `\ufeff${json(insert())}`],
    ['UTF-16', Buffer.from(`\ufeff${json(insert())}\n`, 'utf16le')],
    ['an array', `[${json(insert())}]`],
    ['an array on a line', `[${json(wrap(insert()))}]\n`],
    ['one change over many lines', pretty],
    ['a tombstone before it', `null\n${json(insert())}`],
    ['a broken beginning, as after a log was cut', `"tanggal":20528}}\n${json(insert())}`],
  ])('given %s, tells the change', async (_, body) => {
    const results = inShort(await tryBody(adapter, body));
    expect(results.filter((line) => !line.startsWith('refused: malformed-record'))).toEqual([CHANGED]);
  });

  it('given inserts, updates, reads, deletes, tombstones and broken lines, gives each its own answer', async () => {
    const all = [insert(), '{"op":"c","after":{"id":', update({ status_kerja: 'wfo' }), insert({ id: 2 }, { op: 'r' }), insert({}, { op: 'd', before: ROW, after: null }), 'null', wrap(null), '[1,2]', '', 'true', insert({ id: 3 })];
    expect(await short(...all)).toEqual([CHANGED, 'refused: malformed-record ', CHANGED, CHANGED, 'refused: operation-unsupported /op', 'refused: malformed-record ', 'refused: malformed-record ', CHANGED]);
  });

  it('given the row’s id and the place in the binlog, names the record by them', async () => {
    const results = await tellAll(insert(), insert({ id: 'n:90071992547409931' }, { source: { ...SOURCE, pos: 5, row: 2 } }));
    expect(results).toMatchObject([{ event: { sequence: 'binlog.000000000412:000000090210' } }, { event: { sequence: 'binlog.000000000412:000000000005:000000000002' } }]);
    expect(dataOf(results).map(({ sourceRecord }) => sourceRecord)).toEqual([
      { system: 'presensi-makassar', key: '882101', version: 'binlog.000412:90210' },
      { system: 'presensi-makassar', key: '90071992547409931', version: 'binlog.000412:5:2' },
    ]);
  });

  it('given the same change twice, gives the same id', async () => {
    const [first, second] = await tellAll(insert(), insert());
    expect(second).toEqual(first);
  });

  it.each<[string, object, string]>([
    ['no op', { op: undefined }, 'malformed-record /op'],
    ['a truncation', { op: 't', before: null, after: null }, 'operation-unsupported /op'],
    ['no row', { after: null }, 'identifier-missing /before/id'],
    ['only the row before', { before: ROW, after: null }, 'malformed-record /after'],
    ['no place in the binlog', { source: { ts_ms: 1 } }, 'missing-field /source/file'],
    ['no position', { source: { file: 'binlog.000412' } }, 'missing-field /source/pos'],
    ['no source', { source: null }, 'missing-field /source/file'],
    ['another table', { source: { ...SOURCE, table: 'tb_pegawai' } }, 'value-unknown /source/table'],
  ])('given %s, refuses the change', async (_, change, refusal) => {
    expect(await short(insert({}, change))).toEqual([`refused: ${refusal}`]);
  });

  it.each([[{ id: null }], [{ id: '' }], [{ id: 1.5 }], [{ id: {} }]])('given a row with %j, refuses it', async (row) => {
    expect(await short(insert(row))).toEqual(['refused: identifier-missing /after/id']);
  });
});

describe('the number of the person', () => {
  const who = async (row: object) => (await dataFor(insert(row))).employeeId;

  it('given it twice, as text and as a number, or only once, is the same person', async () => {
    const people = [await who({}), await who({ nip_gabung: null }), await who({ nip: null }), await who({ nip: '19830217 200904 1 905' }), await who({ nip_gabung: NIP }), await who({ nip: '' })];
    expect(people[0]).toMatch(/^emp_/);
    expect(new Set(people).size).toBe(1);
  });

  it.each<[object, string]>([
    [{ nip_gabung: 'n:198302172009041920' }, 'nip-precision-lost /after/nip_gabung'],
    [{ nip: null, nip_gabung: 'n:1.9830217200904192E17' }, 'nip-precision-lost /after/nip_gabung'],
    [{ nip: null, nip_gabung: 'n:198302172009041905.0' }, 'nip-precision-lost /after/nip_gabung'],
    [{ nip_gabung: 'n:199011052015031932' }, 'nip-malformed /after/nip_gabung'],
    [{ nip: null, nip_gabung: null }, 'identifier-missing /after/nip'],
    [{ nip: '19830217200904190' }, 'nip-wrong-length /after/nip'],
    [{ nip: '198302302009041905' }, 'nip-malformed /after/nip'],
  ])('given %j, refuses the row', async (row, refusal) => {
    expect(await short(insert(row))).toEqual([`refused: ${refusal}`]);
  });
});

describe('the day', () => {
  it('given a clock of WITA written as if it were UTC, tells WITA', async () => {
    expect(await dataFor(insert())).toMatchObject({ localDate: '2026-03-16', timeZone: 'Asia/Makassar', status: 'WFH', rawStatus: 'wfh', checkInAt: '2026-03-16T07:21:44+08:00', occurredAt: '2026-03-16T07:21:45+08:00', unit: { code: '1.02.0.00.0.00.01.0000' } });
  });

  it.each<[string, object, object]>([
    ['a check-out', { jam_pulang: 1_773_676_800_000 }, { checkInAt: '2026-03-16T07:21:44+08:00', checkOutAt: '2026-03-16T16:00:00+08:00' }],
    ['microseconds', { jam_masuk: 1_773_645_704_000_000 }, { checkInAt: '2026-03-16T07:21:44+08:00' }],
    ['a TIMESTAMP column', { jam_masuk: '2026-03-15T23:21:44Z' }, { checkInAt: '2026-03-16T07:21:44+08:00' }],
    ['times as text', { jam_masuk: '2026-03-16 07:21:44', tanggal: '2026-03-16' }, { localDate: '2026-03-16', checkInAt: '2026-03-16T07:21:44+08:00' }],
    ['a night shift', { jam_masuk: 1_773_702_000_000, jam_pulang: 1_773_730_800_000 }, { checkInAt: '2026-03-16T23:00:00+08:00', checkOutAt: '2026-03-17T07:00:00+08:00' }],
    ['a date before 1970', { tanggal: -1, jam_masuk: null }, { localDate: '1969-12-31' }],
  ])('given %s, tells it', async (_, row, data) => {
    expect(await dataFor(insert(row))).toMatchObject(data);
  });

  it('given no times, and zero times, leaves them out', async () => {
    const data = await dataFor(insert({ jam_masuk: 0, jam_pulang: null }));
    expect([data.checkInAt, data.checkOutAt]).toEqual([undefined, undefined]);
  });

  it.each<[object, string]>([
    [{ tanggal: 0 }, 'date-missing /after/tanggal'],
    [{ tanggal: null }, 'date-missing /after/tanggal'],
    [{ tanggal: '0000-00-00' }, 'date-missing /after/tanggal'],
    [{ tanggal: '2026-02-31' }, 'date-impossible /after/tanggal'],
    [{ tanggal: 1_773_619_200_000 }, 'date-malformed /after/tanggal'],
    [{ jam_masuk: 'pagi' }, 'time-malformed /after/jam_masuk'],
    [{ jam_masuk: 26_504_000_000 }, 'time-malformed /after/jam_masuk'],
    [{ jam_pulang: 1_773_640_000_000 }, 'period-reversed /after/jam_pulang'],
    [{ status_kerja: 'H' }, 'work-location-unknown /after/status_kerja'],
    [{ status_kerja: null }, 'missing-field /after/status_kerja'],
    [{ status_kerja: { v: 'wfh' } }, 'value-malformed /after/status_kerja'],
  ])('given %j, refuses the row', async (row, refusal) => {
    expect(await short(insert(row))).toEqual([`refused: ${refusal}`]);
  });

  it('given a change with no time, takes that of receiving', async () => {
    expect(await dataFor(insert({}, { ts_ms: undefined, source: { ...SOURCE, ts_ms: 0 } }))).toMatchObject({ occurredAt: '2026-04-01T09:00:00+08:00' });
  });
});

describe('an update', () => {
  it('given that it touches nothing that is told, has nothing to tell', async () => {
    expect(await short(update({ ket: 'koreksi', lat: null, updated_at: '2026-03-16T02:00:00Z' }))).toEqual([]);
  });

  it.each<[object, object]>([
    [{ status_kerja: 'wfo' }, { status: 'WFO', previousStatus: 'WFH' }],
    [{ jam_pulang: 1_773_676_800_000 }, { status: 'WFH', previousStatus: 'WFH', checkOutAt: '2026-03-16T16:00:00+08:00' }],
    [{ kode_opd: '1.01' }, { unit: { code: '1.01' }, previousStatus: 'WFH' }],
  ])('given %j, tells it, and what was said before', async (row, data) => {
    expect(await dataFor(update(row))).toMatchObject(data);
  });

  it.each<[string, object, object]>([
    ['another day', { tanggal: 20_529, jam_masuk: null }, {}],
    ['another person', { nip: '199011052015031932', nip_gabung: null }, {}],
    ['a word before that nobody knows', {}, { status_kerja: 'zzz' }],
  ])('given %s, does not say what was before', async (_, row, before) => {
    const data = await dataFor(update(row, before));
    expect(data.status).toBe('WFH');
    expect(data).not.toHaveProperty('previousStatus');
  });

  it('given no row before, tells the row as it is', async () => {
    expect(await short(insert({}, { op: 'u', before: null }), insert({}, { op: 'u', before: { id: 882_101 } }))).toEqual([CHANGED, CHANGED]);
  });
});
