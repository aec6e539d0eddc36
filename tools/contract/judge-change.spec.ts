import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { judgeChange } from './judge-change.ts';
import { readCommitted, readPresent } from './read-committed.ts';

const SCHEMA = 'schemas/employee.promoted/v1/schema.json';
const EXAMPLE = 'schemas/employee.promoted/v1/examples/full.json';
const EMITTERS = new Map([['id.go.asn.employee.promoted.v1', ['agencies/kota-denpasar']]]);

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const schema = (grades: readonly string[]) => text({ type: 'object', additionalProperties: false, properties: { newGrade: { enum: grades } } });
const state = (grades: readonly string[], newGrade: string) => new Map([[SCHEMA, schema(grades)], [EXAMPLE, text({ newGrade })]]);

describe('judgeChange', () => {
  it('given a value that is no longer allowed, names file, line, the refused example and the adapter', () => {
    expect(judgeChange(state(['III/c', 'III/d'], 'III/d'), state(['III/c'], 'III/c'), EMITTERS)).toEqual([
      { file: SCHEMA, line: 6, pointer: '/properties/newGrade/enum', what: 'the value "III/d" is no longer allowed', hurts: ['publishers'], victims: [`${EXAMPLE} (as committed, at /newGrade)`, 'agencies/kota-denpasar'] },
    ]);
  });

  it('given a value that is new, names the example that a reader of the old schema refuses', () => {
    expect(judgeChange(state(['III/c'], 'III/c'), state(['III/c', 'III/d'], 'III/d'), EMITTERS)).toEqual([
      expect.objectContaining({ hurts: ['readers'], victims: [`${EXAMPLE} (as it is now, by the old schema, at /newGrade)`] }),
    ]);
  });

  it('given a type that is gone, names all that relied on it', () => {
    expect(judgeChange(state(['III/c'], 'III/c'), new Map(), EMITTERS)).toEqual([
      { file: SCHEMA, line: 1, pointer: '', what: 'a published schema is gone', hurts: ['publishers', 'readers'], victims: [EXAMPLE, 'agencies/kota-denpasar'] },
    ]);
  });

  it('lets a new version stand beside the old one', () => {
    const before = state(['III/c'], 'III/c');
    expect(judgeChange(before, new Map([...before, [SCHEMA.replace('v1', 'v2'), schema(['III/d'])]]), EMITTERS)).toEqual([]);
  });
});

describe('readCommitted', () => {
  const root = mkdtempSync(join(tmpdir(), 'simpul-schemas-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.go.id', ...args], { cwd: root });
  const write = (files: ReadonlyMap<string, string>) => {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };

  it('says why there is nothing to compare with, and then reads what was committed', () => {
    const files = state(['III/c'], 'III/c — “contoh”');
    write(files);
    expect(readCommitted(root, 'HEAD')).toMatchObject({ reason: 'no-git' });
    git('init', '-q');
    expect(readCommitted(root, 'HEAD')).toMatchObject({ reason: 'no-commit' });
    git('add', '.');
    git('commit', '-qm', 'first');
    expect(readCommitted(root, 'no-such-branch')).toMatchObject({ reason: 'unknown-ref' });
    write(state(['III/d'], 'III/d'));
    expect(readCommitted(root, 'HEAD')).toEqual(files);
    expect(readPresent(root)).toEqual(state(['III/d'], 'III/d'));
  });

  it('given a commit without schemas, finds none', () => {
    const empty = mkdtempSync(join(root, 'inner-'));
    spawnSync('git', ['init', '-q'], { cwd: empty });
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.go.id', 'commit', '-q', '--allow-empty', '-m', 'first'], { cwd: empty });
    expect(readCommitted(empty, 'HEAD')).toEqual(new Map());
  });
});
