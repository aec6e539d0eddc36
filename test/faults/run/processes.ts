import { readFileSync } from 'node:fs';

/** The letter that the system has for what it does: `T` is stopped by a signal, `Z` has ended. Undefined: there is none. */
export function stateOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // Its name stands before, in parentheses, and may hold any of them.
  return stat?.at(stat.lastIndexOf(')') + 2);
}

export function isAlive(pid: number | undefined): boolean {
  const state = pid === undefined ? undefined : stateOf(pid);
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** Whether nothing moves: the first is stopped, and those that it has begun are too, or have ended. */
export function areFrozen([first, ...others]: readonly (string | undefined)[]): boolean {
  return first === 'T' && others.every((state) => state === undefined || 'TZX'.includes(state));
}

export function childrenOf(pid: number): number[] {
  return (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
