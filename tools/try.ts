import { once } from 'node:events';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadAdapter, loadStandard, UnreadableBody, type AdapterSpec, type At } from '@simpul/adapter-kit';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { ROOT } from './local/folders.ts';
import { translateFile, type TriedResult } from './try/translate-file.ts';

const AGENCIES = join(ROOT, 'agencies');
const UNREADABLE = 2;

/** What keeps a file from being tried: one line, exit 2. */
class CannotTry extends Error {}

/**
 * `--expected` prints the lines as one readable JSON array: what goes into `<file>.expected.json` once a person has read it. `--standard`
 * reads a filled template, also for an agency with an adapter of its own.
 */
async function tryFile(args: readonly string[]): Promise<void> {
  const asArray = args.includes('--expected');
  const [id, file] = args.filter((arg) => !arg.startsWith('--'));
  if (id === undefined || file === undefined) throw new CannotTry('say whose adapter and which file: npm run -s try -- kemenkeu flexible-work.csv');
  const agencies = directoryOf(knownAgencies());
  const agency = agencies.byId(id);
  if (agency === undefined) throw new CannotTry(`"${id}" is not in the registry of agencies; these have an adapter: ${withAdapter().join(', ')}`);
  const adapter = args.includes('--standard') || !hasAdapter(id) ? loadStandard().spec : await adapterOf(id);
  const path = findFile(file);
  try {
    const results = translateFile(createReadStream(path), adapter, agency, agencies);
    await (asArray ? printArray(results) : printLines(results));
  } catch (error) {
    throw new CannotTry(explain(file, error), { cause: error });
  }
}

function hasAdapter(id: string): boolean {
  return existsSync(join(AGENCIES, id, 'adapter.ts'));
}

function withAdapter(): string[] {
  return readdirSync(AGENCIES).filter(hasAdapter);
}

async function adapterOf(id: string): Promise<AdapterSpec<unknown>> {
  try {
    return (await loadAdapter(AGENCIES, id)).spec;
  } catch (error) {
    throw new CannotTry(`the adapter of "${id}" does not load: ${firstLine(error)}`, { cause: error });
  }
}

/** npm runs scripts in the project's folder; a path is meant from where the person stands. */
function findFile(file: string): string {
  const path = [resolve(process.env.INIT_CWD ?? '.', file), resolve(file)].find((candidate) => existsSync(candidate));
  if (path === undefined) throw new CannotTry(`there is no file ${file}`);
  if (!statSync(path).isFile()) throw new CannotTry(`${file} is not a file`);
  return path;
}

async function printLines(results: AsyncIterable<TriedResult>): Promise<void> {
  for await (const result of results) await print(JSON.stringify(result));
}

async function printArray(results: AsyncIterable<TriedResult>): Promise<void> {
  const all: TriedResult[] = [];
  for await (const result of results) all.push(result);
  await print(JSON.stringify(all, undefined, 2));
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function explain(file: string, error: unknown): string {
  if (error instanceof UnreadableBody) return `${file}${error.at ? ` (${placeOf(error.at)})` : ''} cannot be read: ${error.message} (${error.code}). ${error.hint}`;
  if (error instanceof Error && 'code' in error && 'syscall' in error) return `${file} cannot be read: ${error.message}`;
  throw error;
}

function placeOf(at: At): string {
  return Object.entries(at).map(([what, where]) => `${what} ${where}`).join(', ');
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

// The reader of a pipe may have seen enough (`… | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await tryFile(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotTry)) throw error;
  console.error(`try: ${error.message}`);
  process.exitCode = UNREADABLE;
}
