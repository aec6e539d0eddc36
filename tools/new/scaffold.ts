import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency } from '@simpul/contract';
import { maskFile, reportOn, sampleName, writeSample } from '../capture/capture-sample.ts';
import { Explained } from '../local/explain.ts';
import { chooseRecipe } from './choose-recipe.ts';
import { columnsOf } from './columns.ts';
import { guessesIn } from './guesses.ts';
import { findRoles } from './roles.ts';
import { writeAdapter } from './write-adapter.ts';
import { writeReadme } from './write-readme.ts';

export interface Scaffolded {
  /** Its name in the samples. */
  sample: string;
  about: string;
  guesses: number;
  report: string;
}

/** A sample needs no more. */
const RECORDS = 20;

/** An agency's folder from one of its files: the adapter as far as it can be guessed, the file with invented people, a README to be filled in. */
export async function scaffold(agencies: string, agency: Agency, path: string, key: string, asked?: string): Promise<Scaffolded> {
  const folder = join(agencies, agency.id);
  if (existsSync(folder)) throw new Explained(`agencies/${agency.id} exists; more samples go into it with "npm run capture -- ${agency.id} <file> --mask"`);
  const captured = await maskFile(path, key, RECORDS);
  const { layout } = captured.file;
  const columns = columnsOf(captured.file, captured.masked.texts);
  const found = findRoles(columns, layout.format);
  const plan = { agency, layout, recipe: chooseRecipe(found, columns, asked), columns, found };
  const { code, read } = writeAdapter(plan);
  const sample = sampleName(path);
  const readme = writeReadme(plan, sample, read);
  mkdirSync(folder);
  writeFileSync(join(folder, 'adapter.ts'), code);
  writeFileSync(join(folder, 'README.md'), readme);
  writeSample(folder, sample, captured.bytes);
  return { sample, about: plan.recipe.title, guesses: guessesIn(folder).length, report: reportOn(captured) };
}
