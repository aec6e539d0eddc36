import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '../../harness/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'simpul-clock-'));
const file = join(folder, 'gateway.clock');
const PROGRAM = "setInterval(() => {}, 1_000); process.stdin.on('data', () => console.log(Date.now())); console.log('up')";

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the clock of an app that jumps', () => {
  it('given an hour back, then the process shows that, and it has said so itself', async () => {
    const app = spawn(process.execPath, ['--import', join(import.meta.dirname, 'shifted-clock.ts'), '-e', PROGRAM], { env: { ...process.env, NODE_OPTIONS: '', CLOCK_SHIFT_FILE: file }, stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      await once(app.stdout, 'data');
      writeFileSync(file, '-3600000');
      app.kill('SIGUSR2');
      await until(() => existsSync(`${file}.shown`) && readFileSync(`${file}.shown`, 'utf8') !== '');
      app.stdin.write('?');
      const [shows] = (await once(app.stdout, 'data')) as [Buffer];
      expect(Math.round((Number(shows) - Date.now()) / 60_000)).toBe(-60);
      expect(Math.round(Number(readFileSync(`${file}.shown`, 'utf8')) / 1_000)).toBe(-3_600);
    } finally {
      app.kill('SIGKILL');
    }
  }, 60_000);
});
