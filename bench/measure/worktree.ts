import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Explained } from '../../tools/local/explain.ts';
import { ROOT } from '../../tools/local/folders.ts';

export interface Worktree {
  root: string;
  remove(): void;
}

const OURS = '@simpul';

/** Another commit of this repository, built, in a folder of its own. It uses the packages that are installed here, unless it asks for others. Throws `Explained` for an unknown ref. */
export function openWorktree(ref: string): Worktree {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const commit = commitOf(ref, git);
  const root = mkdtempSync(join(tmpdir(), 'simpul-compare-'));
  const remove = () => {
    git('worktree', 'remove', '--force', root);
    rmSync(root, { recursive: true, force: true });
  };
  git('worktree', 'add', '--force', '--detach', root, commit);
  try {
    const samePackages = git('diff', '--name-only', commit, '--', 'package-lock.json') === '';
    if (samePackages) linkPackages(root);
    else execFileSync('npm', ['ci', '--silent'], { cwd: root, stdio: 'inherit' });
    execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    remove();
    throw error;
  }
  return { root, remove };
}

function commitOf(ref: string, git: (...args: string[]) => string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    throw new Explained(`git knows no "${ref}" here`);
  }
}

/** Each package as it is here, but our own as they are there. */
function linkPackages(root: string): void {
  const [here, there] = [join(ROOT, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(join(there, OURS), { recursive: true });
  for (const name of readdirSync(here)) if (name !== OURS) symlinkSync(join(here, name), join(there, name));
  for (const name of readdirSync(join(here, OURS))) symlinkSync(join(root, 'libs', name), join(there, OURS, name));
}
