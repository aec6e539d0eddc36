import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
const SOUND = {
  title: 'A source', owner: 'Tests <tests@example.org>', timezone: 'Asia/Makassar', system: 'simpeg', source: { format: 'json' } as object, versions: 'own', emits: ['id.go.asn.employee.promoted.v1'],
};
const XML = { format: 'xml', record: 'r', header: 'h' };
const SOAP = { kind: 'soap', name: 'a', namespace: 'urn:a', operation: 'Kirim', record: { attributes: [], elements: { A: [] } } };
const adapter = (id: string, other: Partial<Record<keyof typeof SOUND | 'feeds', unknown>> = {}) => `export default { ...${JSON.stringify({ id, ...SOUND, ...other })}, identity: () => ({ key: '1' }), translate: () => [] };`;

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
      { folder: 'kota-b', reason: 'kota-b/adapter.ts: the folder is called "kota-b", but its adapter says id "kota-x"' },
      { folder: 'kota-c', reason: 'kota-c/adapter.ts has no default export made by defineAdapter()' },
      { folder: 'kota-d', reason: 'kota-d/adapter.ts:1: broken on purpose' },
    ]);
  });

  it.each<[string, Partial<Record<keyof typeof SOUND | 'feeds', unknown>>, string]>([
    ['no title', { title: ' ' }, 'title is missing'],
    ['no owner', { owner: undefined }, 'owner is not a role and a mail address'],
    ['an owner without an address', { owner: 'BKPSDM' }, 'owner is not a role and a mail address'],
    ['no system', { system: undefined }, 'system is missing'],
    ['a system of Simpul', { system: 'simpul-tasks' }, 'system is "simpul-tasks"'],
    ['a zone that is none', { timezone: 'Asia/Denpasar' }, 'timezone is "Asia/Denpasar", none of Asia/Jakarta, Asia/Makassar, Asia/Jayapura'],
    ['other versions', { versions: 'none' }, 'versions is "none"'],
    ['an unknown format', { source: { format: 'cvs' } }, 'source.format is "cvs", none of json, csv'],
    ['a table without its header', { source: { format: 'csv' } }, 'source.header does not say'],
    ['XML without its record', { source: { format: 'xml' } }, 'source.record does not name'],
    ['a mistyped type', { emits: ['id.go.asn.employee.promotd.v1'] }, 'emits names "id.go.asn.employee.promotd.v1"'],
    ['no type', { emits: [] }, 'emits names no type'],
    ['feeds that are no list', { feeds: {} }, 'feeds is not a list'],
    ['a feed without a name', { feeds: [{ kind: 'folder' }] }, 'feeds[0].name is missing, not a slug'],
    ['a feed whose name leads elsewhere', { feeds: [{ kind: 'folder', name: '../a' }] }, 'feeds[0].name is "../a", not a slug'],
    ['two feeds of one name', { feeds: [{ kind: 'folder', name: 'a' }, { kind: 'folder', name: 'a' }] }, 'feeds has two named "a"'],
    ['a feed of no kind', { feeds: [{ kind: 'pigeon', name: 'a' }] }, 'feeds "a": kind is "pigeon", none of folder'],
    ['SOAP without XML', { feeds: [SOAP] }, 'feeds "a": soap needs source.format "xml"'],
    ['two SOAP services', { source: XML, feeds: [SOAP, { ...SOAP, name: 'b' }] }, 'feeds has 2 of kind soap'],
    ['SOAP without a namespace', { source: XML, feeds: [{ ...SOAP, namespace: 'simpeg' }] }, 'feeds "a": namespace is "simpeg", not a URI'],
    ['SOAP without an operation', { source: XML, feeds: [{ ...SOAP, operation: 'Kirim Mutasi' }] }, 'feeds "a": operation is "Kirim Mutasi", not a name'],
    ['SOAP without its record', { source: XML, feeds: [{ ...SOAP, record: undefined }] }, 'feeds "a": record does not say its attributes and elements'],
    ['SOAP with an element that is none', { source: XML, feeds: [{ ...SOAP, record: { attributes: [], elements: { 'a b': [] } } }] }, 'feeds "a": record.elements is not names'],
    ['SOAP with a header that the source has not', { source: { format: 'xml', record: 'r' }, feeds: [{ ...SOAP, header: ['waktu'] }] }, 'feeds "a": header is not a list of attributes of source.header'],
  ])('given one with %s, disables it and says so', async (_, other, reason) => {
    write('kota-a', { 'adapter.ts': adapter('kota-a', other) });
    const { adapters, broken } = await loadAdapters(dir);
    expect([adapters.size, broken.map(({ folder }) => folder)]).toEqual([0, ['kota-a']]);
    expect(broken[0]?.reason).toContain(`kota-a/adapter.ts: ${reason}`);
  });

  it('given one that cannot be run, says in which file and line', async () => {
    write('kota-a', { 'adapter.ts': "export default {\n  id: 'kota-a' x,\n};\n" });
    write('kota-b', { 'adapter.ts': "import { words } from './words.ts';\nexport default words;\n", 'words.ts': 'export const words = ;\n' });
    write('kota-c', { 'adapter.ts': 'enum Words { A }\nexport default Words;\n' });
    write('kota-d', { 'adapter.ts': '\nexport default nothing.here;\n' });
    // By Node alone, as it runs: the tests' own loader says it in other words.
    const script = `const { loadAdapters } = await import(${JSON.stringify(join(import.meta.dirname, 'load-adapters.ts'))}); console.log(JSON.stringify((await loadAdapters(${JSON.stringify(dir)})).broken));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect((JSON.parse(stdout) as { reason: string }[]).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^kota-a\/adapter\.ts:2: Expected/),
      expect.stringMatching(/^kota-b\/words\.ts:1: Expression expected/),
      expect.stringMatching(/^kota-c\/adapter\.ts:1: TypeScript enum/),
      'kota-d/adapter.ts:2: nothing is not defined',
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
