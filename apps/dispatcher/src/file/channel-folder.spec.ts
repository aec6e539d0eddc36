import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChannelFolder, FolderUnusable } from './channel-folder.ts';

const AGENCY = 'kota-bandung';
const about = { subscription: 'main', cursor: 'AA', createdAt: '2026-03-16T07:30:00.000Z' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'simpul-folder-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const names = () => readdirSync(join(root, AGENCY, 'masuk')).sort();

describe('where a file channel writes', () => {
  it.each(['../kota-denpasar', '..', '/etc', 'a/../../b'])('given the folder %s, then it is refused', async (folder) => {
    await expect(ChannelFolder.open(root, AGENCY, folder)).rejects.toBeInstanceOf(FolderUnusable);
  });

  it('given a link that leads to another agency’s folder, then it is refused', async () => {
    mkdirSync(join(root, 'kota-denpasar'));
    mkdirSync(join(root, AGENCY));
    symlinkSync(join(root, 'kota-denpasar'), join(root, AGENCY, 'masuk'));
    await expect(ChannelFolder.open(root, AGENCY, 'masuk')).rejects.toBeInstanceOf(FolderUnusable);
  });

  it('given no root, or one that is a file, then it is refused', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(ChannelFolder.open(undefined, AGENCY, 'masuk')).rejects.toBeInstanceOf(FolderUnusable);
    await expect(ChannelFolder.open(join(root, 'file'), AGENCY, 'masuk')).rejects.toBeInstanceOf(FolderUnusable);
  });
});

describe('a folder that is shared with its reader', () => {
  const inFolder = (name: string) => join(root, AGENCY, 'masuk', name);

  it('given a link under the name that is written next, then what it leads to stays as it is', async () => {
    writeFileSync(join(root, 'of-another'), 'theirs');
    const folder = await ChannelFolder.open(root, AGENCY, 'masuk');
    for (const name of ['.0000000000000005-1.ndjson.gz.tmp', '.0000000000000005-1.manifest.json.tmp', '0000000000000005-1.ndjson.gz']) symlinkSync(join(root, 'of-another'), inFolder(name));
    await folder.write(5n, 1, [Buffer.from('{}')], about);
    expect([readFileSync(join(root, 'of-another'), 'utf8'), names()]).toEqual(['theirs', ['0000000000000005-1.manifest.json', '0000000000000005-1.ndjson.gz']]);
  });

  it('given a link in its own place, then nothing is written through it', async () => {
    mkdirSync(join(root, 'kota-denpasar'));
    const folder = await ChannelFolder.open(root, AGENCY, 'masuk');
    rmSync(join(root, AGENCY, 'masuk'), { recursive: true });
    symlinkSync(join(root, 'kota-denpasar'), join(root, AGENCY, 'masuk'));
    await expect(folder.write(5n, 1, [Buffer.from('{}')], about)).rejects.toBeInstanceOf(FolderUnusable);
    expect(readdirSync(join(root, 'kota-denpasar'))).toEqual([]);
  });

  it.each([['not JSON', 'rahasia'], ['no manifest', '[]'], ['too large', ' '.repeat(70_000)]])('given a manifest that is %s, then the folder is not usable, and nothing of it is told', async (_, content) => {
    const folder = await ChannelFolder.open(root, AGENCY, 'masuk');
    writeFileSync(inFolder('0000000000000005-1.manifest.json'), content);
    await expect(folder.files(1)).rejects.toThrow(/^0000000000000005-1.manifest.json is no manifest of ours$/);
  });

  it('given a manifest that is a link, then it is not read', async () => {
    writeFileSync(join(root, 'of-another'), JSON.stringify(about));
    const folder = await ChannelFolder.open(root, AGENCY, 'masuk');
    symlinkSync(join(root, 'of-another'), inFolder('0000000000000005-1.manifest.json'));
    await expect(folder.files(1)).rejects.toBeInstanceOf(FolderUnusable);
  });
});

describe('what a writer that died has left', () => {
  it('given half-written files, when the next opens, then they are gone, and what is whole stays in order', async () => {
    const folder = await ChannelFolder.open(root, AGENCY, 'masuk');
    await folder.write(12n, 1, [Buffer.from('{}')], about);
    await folder.write(3n, 1, [Buffer.from('{}'), Buffer.from('{}')], about);
    for (const name of ['0000000000000020-1.ndjson.gz', '.0000000000000021-1.ndjson.gz.tmp', '0000000000000001-1.ok', 'catatan.txt']) writeFileSync(join(root, AGENCY, 'masuk', name), 'x');
    const files = await folder.files(2);
    expect(files.map(({ manifest }) => [manifest.file, manifest.count])).toEqual([['0000000000000003-1.ndjson.gz', 2], ['0000000000000012-1.ndjson.gz', 1]]);
    expect(names()).toEqual(['0000000000000003-1.manifest.json', '0000000000000003-1.ndjson.gz', '0000000000000012-1.manifest.json', '0000000000000012-1.ndjson.gz', 'catatan.txt']);
  });

  it('given an .ok on the second file alone, then none counts as taken', async () => {
    const folder = await ChannelFolder.open(root, AGENCY, 'masuk');
    const files = [await folder.write(1n, 1, [Buffer.from('{}')], about), await folder.write(2n, 1, [Buffer.from('{}')], about)];
    writeFileSync(join(root, AGENCY, 'masuk', `${files[1]?.stem}.ok`), '');
    expect(await folder.taken(files)).toEqual([]);
    writeFileSync(join(root, AGENCY, 'masuk', `${files[0]?.stem}.ok`), '');
    expect(await folder.taken(files)).toEqual(files);
  });
});
