import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Explained } from './explain.ts';

/** npm runs scripts in the project's folder; a path is meant from where the person stands. */
export function findFile(file: string): string {
  const path = [resolve(process.env.INIT_CWD ?? '.', file), resolve(file)].find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Explained(`there is no file ${file}`);
  if (!statSync(path).isFile()) throw new Explained(`${file} is not a file`);
  return path;
}
