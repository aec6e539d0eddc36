import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROOT } from '../local/folders.ts';
import { maskFile, reportOn, sampleName, writeSample } from './capture-sample.ts';

/** A process takes its time to start on a busy machine. */
jest.setTimeout(60_000);

const REAL = 'NIP;Nama;Unit\n198504122010011003;Agus Setiawan;Umum\n198811232014022001;Siti;Umum\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-capture-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function runCapture(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'tools', 'capture.ts'), ...args], { cwd: ROOT }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }));
  });
}

describe('a captured file', () => {
  it('given how many records to keep, says what was masked and what only a person can judge', async () => {
    const captured = await maskFile(file('real.csv', REAL), 'a key', 1);
    expect(String(captured.bytes)).toMatch(/^NIP;Nama;Unit\n\d{15}9\d\d;[A-Z][a-z]+ Contoh;Umum\n$/);
    expect(reportOn(captured)).toBe('1 records. Masked: NIP (1), Nama (1).\nKept as it was; look whether it tells of anybody before you commit it:\n  Unit: Umum');
  });

  it.each([
    ['/x/Absensi Maret (final).XLSX', 'absensi-maret-final.xlsx'],
    ['dump.ndjson.gz', 'dump.ndjson'],
  ])('given the name %s, is called %s', (path, name) => {
    expect(sampleName(path)).toBe(name);
  });

  it('takes nobody’s place', () => {
    writeSample(folder, 'a.csv', Buffer.from('1'));
    expect(() => writeSample(folder, 'a.csv', Buffer.from('2'))).toThrow(/a\.csv exists; give the sample another name with --as/);
  });
});

describe('npm run capture', () => {
  it.each<[string, () => string[], RegExp]>([
    ['a flag that there is not', () => ['kemenkeu', 'x', '--maks'], /Unknown option '--maks'.*npm run -s capture/],
    ['an agency without an adapter', () => ['prov-bali', file('b.csv', REAL)], /"npm run -s new -- prov-bali .*b.csv" makes one/],
    ['a file of real people and no --mask', () => ['kemenkeu', file('c.csv', REAL)], /holds numbers that may be somebody's \(1985…003: a NIP.*; add --mask/],
    ['numbers of people as names of fields', () => ['kemenkeu', file('k.json', '{"data":{"198504122010011003":{"nama":"Agus","unit":"Umum"}}}'), '--mask'], /holds numbers that may be somebody's where no value stands.*1985…003/],
    ['a sample that is there', () => ['kemenkeu', file('flexible-work.csv', REAL), '--mask'], /flexible-work.csv exists/],
    ['a name that leads elsewhere', () => ['kemenkeu', file('d.csv', REAL), '--mask', '--as', '../d.csv'], /--as takes a file name/],
  ])('given %s, says in one line why it cannot', async (_, args, reason) => {
    const { code, stdout, stderr } = await runCapture(...args());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
