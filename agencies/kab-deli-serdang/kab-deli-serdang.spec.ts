import { describe, expect, it } from '@jest/globals';
import { dataOf, inShort, tryBody } from '../../test/harness/try-body.ts';
import adapter from './adapter.ts';

const BEFORE = { id: 5512, nip: '198912012025242906', status_kerja: 'H', tanggal: 20_528, jam_masuk: 1_773_646_150_000, tgl_selesai: 0 };
const AFTER = { ...BEFORE, nama: 'SITI KHADIJAH CONTOH', status_kerja: 'TL', ket: 'tugas luar, surat tugas 094/15/2026' };
const SOURCE = { db: 'simpeg_deliserdang', table: 'absensi_harian', ts_ms: 1_773_621_602_000, file: 'binlog.000412', pos: 90_210, snapshot: 'false' };

const update = (after: object = {}, before: object = {}) => ({ op: 'u', ts_ms: 1_773_621_603_007, before: { ...BEFORE, ...before }, after: { ...AFTER, ...after }, source: SOURCE });
const insert = (after: object) => ({ ...update(after), op: 'c', before: null });
const tellAll = (...changes: unknown[]) => tryBody(adapter, changes.map((change) => (typeof change === 'string' ? change : JSON.stringify(change))).join('\n'));
const short = async (...changes: unknown[]) => inShort(await tellAll(...changes));
const dataFor = async (change: unknown) => dataOf(await tellAll(change))[0] ?? {};
const CHANGED = 'worklocation.status-changed';

describe('a change of absensi_harian', () => {
  it('given duty travel where presence was told before, tells both, in WIB', async () => {
    const data = await dataFor(update());
    expect(data).toMatchObject({ localDate: '2026-03-16', timeZone: 'Asia/Jakarta', status: 'DUTY_TRAVEL', previousStatus: 'WFO', rawStatus: 'TL', checkInAt: '2026-03-16T07:29:10+07:00', occurredAt: '2026-03-16T07:40:02+07:00' });
    expect(data.sourceRecord).toEqual({ system: 'simpeg-deli-serdang', key: '5512', version: 'binlog.000412:90210' });
    expect(JSON.stringify(data)).not.toMatch(/KHADIJAH|094/);
  });

  it('given the wrapper of Kafka Connect, says the same', async () => {
    expect(await tellAll({ schema: null, payload: update() })).toEqual(await tellAll(update()));
  });

  it.each([['H', 'WFO'], ['h', 'WFO'], ['TL', 'DUTY_TRAVEL'], ['DL', 'DUTY_TRAVEL'], ['TK', 'ABSENT'], ['wfh', 'WFH'], ['cuti', 'LEAVE'], ['libur', 'OFF']])('given the word %s, the status is %s', async (word, status) => {
    expect(await dataFor(insert({ status_kerja: word }))).toMatchObject({ status, rawStatus: word });
  });

  it.each<[object, string]>([
    [{ status_kerja: 'D' }, 'work-location-unknown /after/status_kerja'],
    [{ status_kerja: 'I' }, 'work-location-unknown /after/status_kerja'],
    [{ status_kerja: 'hadir' }, 'work-location-unknown /after/status_kerja'],
    [{ status_kerja: '' }, 'missing-field /after/status_kerja'],
    [{ tanggal: 0 }, 'date-missing /after/tanggal'],
    [{ nip: null }, 'identifier-missing /after/nip'],
    [{ nip: '19891201202524290' }, 'nip-wrong-length /after/nip'],
    [{ nip: 1_989_120_120_252_429 }, 'nip-wrong-length /after/nip'],
    [{ jam_pulang: 1_773_640_000_000 }, 'period-reversed /after/jam_pulang'],
  ])('given %j, refuses the row', async (row, refusal) => {
    expect(await short(insert(row))).toEqual([`refused: ${refusal}`]);
  });

  it('given updates that touch only remarks or the end of a travel, has nothing to tell', async () => {
    const same = { status_kerja: 'TL' };
    expect(await short(update({ ket: 'x' }, same), update({ tgl_selesai: 20_530 }, same), update({ nama: 'Y' }, same))).toEqual([]);
  });

  it('given a check-in that came later, tells it', async () => {
    expect(await dataFor(update({ status_kerja: 'H' }, { jam_masuk: null }))).toMatchObject({ status: 'WFO', previousStatus: 'WFO', checkInAt: '2026-03-16T07:29:10+07:00' });
  });

  it('given reads, deletes, tombstones and broken lines between good ones, gives each its own answer', async () => {
    expect(await short({ ...insert({}), op: 'r' }, '{"op":"u","before":', { ...update(), op: 'd', after: null }, 'null', update())).toEqual([CHANGED, 'refused: malformed-record ', 'refused: operation-unsupported /op', CHANGED]);
  });

  it('given a row of another table, refuses it', async () => {
    expect(await short({ ...update(), source: { ...SOURCE, table: 'tb_presensi' } })).toEqual(['refused: value-unknown /source/table']);
  });
});
