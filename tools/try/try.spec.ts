import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROOT } from '../local/folders.ts';

/** A process takes its time to start on a busy machine. */
jest.setTimeout(60_000);

const HEADER = 'NIP;Tgl Mulai;Tgl Selesai;Lokasi Kerja;Disetujui Oleh (NIP);Tgl Persetujuan;Status;Ket.';
const ROW = '199103052015031902;16/03/2026;17/03/2026;KDR;196705201993031907;13/03/2026 15.42;Disetujui;';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-try-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function runTry(...args: string[]): Promise<{ code: number; lines: string[]; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'tools', 'try.ts'), ...args], { cwd: ROOT, maxBuffer: 100_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.split('\n').filter(Boolean), stderr });
    });
  });
}

describe('npm run try', () => {
  it('given good and bad rows, prints a line per event and per rejection, and ends well', async () => {
    const { code, lines, stderr } = await runTry('kemenkeu', file('rows.csv', `${HEADER}\n${ROW}\n${ROW.replace('KDR', '?')}\n`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const results = lines.map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
    expect(results.map((result) => Object.keys(result).join())).toEqual(['event', 'event', 'rejection']);
    expect(Object.keys(results[2]?.rejection ?? {})).toEqual(['index', 'at', 'code', 'pointer', 'message', 'hint']);
  });

  it('given --accept, writes the same as one array beside the file', async () => {
    const path = file('one.csv', `${HEADER}\n${ROW}\n`);
    const plain = await runTry('kemenkeu', path);
    expect((await runTry('kemenkeu', path, '--accept')).lines).toEqual([`${path}.expected.json written: 2 events, 0 rejections`]);
    expect(JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'))).toEqual(plain.lines.map((line) => JSON.parse(line) as unknown));
    expect((await runTry('kemenkeu', path, '--accept')).lines).toEqual([`${path}.expected.json stays as it was: 2 events, 0 rejections`]);
  });

  it('given --watch, runs again when the file changes, until it is stopped', async () => {
    const path = file('watched.csv', `${HEADER}\n${ROW}\n`);
    const child = spawn(process.execPath, [join(ROOT, 'tools', 'try.ts'), 'kemenkeu', path, '--watch'], { cwd: ROOT });
    const events = () => [...output.matchAll(/^\{"event"/gm)].length;
    let output = '';
    const upTo = (count: number) =>
      new Promise<void>((resolve) => {
        child.stdout.on('data', () => events() >= count && resolve());
      });
    child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
    await upTo(2);
    const more = upTo(6);
    file('watched.csv', `${HEADER}\n${ROW}\n${ROW.replace('16/03', '15/03')}\n`);
    await more;
    child.kill();
    expect(output.match(/^── .*kemenkeu .*watched\.csv$/gm)).toHaveLength(2);
  });

  it('given a filled template, reads it for an agency without an adapter, and for one that has its own when asked to', async () => {
    const path = file('cuti.csv', 'NIP;Jenis Cuti;Tanggal Mulai\n198807302014022909;Cuti Tahunan;16/03/2026\n');
    for (const args of [['prov-bali', path], ['kemenkeu', path, '--standard']]) {
      const { code, lines, stderr } = await runTry(...args);
      expect({ code, stderr, types: lines.map((line) => (JSON.parse(line) as { event: { type: string } }).event.type) }).toEqual({ code: 0, stderr: '', types: ['id.go.asn.employee.leave-started.v1'] });
    }
  });

  it.each<[string, () => string[], RegExp]>([
    ['no arguments', () => [], /say whose adapter and which file/],
    ['a flag that there is not', () => ['kemenkeu', file('x.csv', ROW), '--expected'], /Unknown option '--expected'.*--explain \| --accept/],
    ['an agency without an adapter and no template', () => ['prov-bali', file('x.csv', ROW)], /no-header-found.*\/v1\/templates/],
    ['a name that is no agency', () => ['../kemenkeu', file('x.csv', ROW)], /not in the registry of agencies; the nearest are kemenkeu/],
    ['a file that is not there', () => ['kemenkeu', join(folder, 'none.csv')], /there is no file/],
    ['a folder', () => ['kemenkeu', folder], /is not a file/],
    ['an empty file', () => ['kemenkeu', file('empty.csv', '')], /empty-file/],
    ['a file of another kind', () => ['kemenkeu', file('x.json', '[{}]')], /this is JSON, but this agency’s adapter reads CSV text/],
    ['a file without the headings', () => ['kemenkeu', file('y.csv', 'a;b\n1;2\n')], /no-header-found/],
  ])('given %s, says in one line why it cannot, and ends with 2', async (_, args, reason) => {
    const { code, lines, stderr } = await runTry(...args());
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr).toMatch(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('given a file that is cut off, prints what came before, says where, and ends with 2', async () => {
    const person = { id: 'S-1', nipBaru: '198609142010122901', nama: 'SARI CONTOH', statusPegawai: 'PNS', instansiKerjaKodeCepat: '3005' };
    const { code, lines, stderr } = await runTry('bkn', file('cut.json', `[\n${JSON.stringify(person)},\n{"id":"S-2"`));
    expect({ code, events: lines.length }).toEqual({ code: 2, events: 1 });
    expect(stderr).toMatch(/\(line 3\) cannot be read.*json-malformed/);
  });
});
