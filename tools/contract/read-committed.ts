import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SchemaFiles } from './judge-change.ts';

/** Why there is nothing to compare with. */
export type NoBase = { reason: 'no-git' | 'no-commit' | 'unknown-ref'; message: string };

/** The schema files of a commit of the repository that `root` is the top folder of. */
export function readCommitted(root: string, ref: string): SchemaFiles | NoBase {
  const top = git(root, ['rev-parse', '--show-cdup']);
  if (top === undefined) return { reason: 'no-git', message: 'this folder is not under git' };
  if (top.toString().trim() !== '') return { reason: 'no-git', message: 'this folder is not the top of a git repository' };
  if (git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) === undefined) {
    const empty = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined;
    return empty ? { reason: 'no-commit', message: 'nothing is committed yet' } : { reason: 'unknown-ref', message: `there is no commit "${ref}"` };
  }
  const paths = (git(root, ['ls-tree', '-r', '-z', '--name-only', ref, '--', 'schemas']) ?? Buffer.alloc(0)).toString().split('\0').filter(isOfContract);
  return new Map(contentsOf(root, paths.map((path) => `${ref}:${path}`)).map((text, index) => [paths[index] ?? '', text]));
}

/** The schema files as they lie in the folder now. */
export function readPresent(root: string): SchemaFiles {
  const paths = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' }).map((path) => `schemas/${path.split(sep).join('/')}`);
  return new Map(paths.filter(isOfContract).sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function isOfContract(path: string): boolean {
  return /^schemas\/[^/]+\/v\d+\/(schema\.json|examples\/[^/]+\.json)$/.test(path);
}

/** One git for all files: `cat-file --batch` answers `<hash> blob <size>\n<bytes>\n` per name. */
function contentsOf(root: string, names: readonly string[]): string[] {
  const answer = git(root, ['cat-file', '--batch'], `${names.join('\n')}\n`) ?? Buffer.alloc(0);
  const texts: string[] = [];
  for (let at = 0; texts.length < names.length; ) {
    const endOfHead = answer.indexOf('\n', at);
    const size = Number(answer.toString('utf8', at, endOfHead).split(' ')[2]);
    if (endOfHead < 0 || Number.isNaN(size)) throw new Error(`git gave no content for ${names[texts.length]}`);
    texts.push(answer.toString('utf8', endOfHead + 1, endOfHead + 1 + size));
    at = endOfHead + 1 + size + 1;
  }
  return texts;
}

function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, { cwd: root, input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 256 * 1024 * 1024 });
  return error || status !== 0 ? undefined : stdout;
}
