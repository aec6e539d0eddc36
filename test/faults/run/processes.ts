import { statOf } from '../../../bench/measure/process-usage.ts';

/** The letter that the system has for what it does: `T` is stopped by a signal, `Z` has ended. Undefined: there is none. */
export function stateOf(pid: number): string | undefined {
  return statOf(String(pid))?.[0];
}

export function isAlive(pid: number | undefined): boolean {
  const state = pid === undefined ? undefined : stateOf(pid);
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** Whether nothing moves: the first is stopped, and those that it has begun are too, or have ended. */
export function areFrozen([first, ...others]: readonly (string | undefined)[]): boolean {
  return first === 'T' && others.every((state) => state === undefined || 'TZX'.includes(state));
}
