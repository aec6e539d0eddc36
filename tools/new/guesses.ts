import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIRM } from './say.ts';

export interface Guess {
  /** `adapter.ts:12`. */
  place: string;
  line: string;
}

/** The lines in an agency's folder that nobody has confirmed yet; none where there is no folder. */
export function guessesIn(folder: string): Guess[] {
  const written = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(ts|md)$/.test(name)) : [];
  return written.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.includes(CONFIRM) ? [{ place: `${name}:${i + 1}`, line: line.trim() }] : [])),
  );
}
