import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadAdapters } from './load-adapters.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'simpul-agencies-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(join(dir, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, folder, name), text);
}
const adapter = (id: string) => `export default { id: '${id}', translate: () => [] };`;

describe('the folders of agencies', () => {
  it('given good and bad ones, loads the good and says what is wrong with the others', async () => {
    write('kota-a', { 'adapter.ts': adapter('kota-a') });
    write('kota-b', { 'adapter.ts': adapter('kota-x') });
    write('kota-c', { 'adapter.ts': 'export const nothing = 1;' });
    write('kota-d', { 'adapter.ts': 'throw new Error("broken on purpose");' });
    write('kota-e', { 'README.md': 'no adapter yet' });
    const { adapters, broken } = await loadAdapters(dir);
    expect([...adapters.keys()]).toEqual(['kota-a']);
    expect(broken).toEqual([
      { folder: 'kota-b', reason: 'the folder is called "kota-b", but its adapter says id "kota-x"' },
      { folder: 'kota-c', reason: 'kota-c/adapter.ts has no default export made by defineAdapter()' },
      { folder: 'kota-d', reason: 'broken on purpose' },
    ]);
  });

  it('given a change in any file of its code, is another version; tests and samples are none of it', async () => {
    const version = async () => (await loadAdapters(dir)).adapters.get('kota-a')?.version;
    write('kota-a', { 'adapter.ts': adapter('kota-a'), 'words.ts': 'export const A = 1;' });
    const first = await version();
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    write('kota-a', { 'kota-a.spec.ts': 'a test', 'README.md': 'words' });
    expect(await version()).toBe(first);
    write('kota-a', { 'words.ts': 'export const A = 2;' });
    expect(await version()).not.toBe(first);
  });

  it('given no folder at all, finds nothing', async () => {
    expect(await loadAdapters(join(dir, 'none'))).toEqual({ adapters: new Map(), broken: [] });
  });
});
