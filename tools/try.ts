import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AdapterSpec } from '@simpul/adapter-kit';
import { loadAdapter, loadStandard, UnreadableBody } from '@simpul/adapter-kit/host';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { Explained } from './local/explain.ts';
import { findAgency } from './local/find-agency.ts';
import { findFile } from './local/find-file.ts';
import { ROOT } from './local/folders.ts';
import { guessesIn } from './new/guesses.ts';
import { accept } from './try/accept.ts';
import { placeOf } from './try/place-of.ts';
import { printExplained } from './try/print-explained.ts';
import { tryRecords, type TriedRecord, type TriedResult } from './try/translate-file.ts';
import { watchFiles } from './try/watch-files.ts';

const AGENCIES = join(ROOT, 'agencies');
const UNREADABLE = 2;
const USAGE = 'npm run -s try -- <agency> <file> [--explain | --accept] [--watch] [--standard]';

/**
 * Prints what comes of a file, one JSON line per result. `--explain`: for a person, with where each field comes from; `--accept`: into
 * `<file>.expected.json`; `--watch`: again on every change. `--standard` reads a filled template, also for an agency with an adapter of its own.
 */
async function tryFile(): Promise<void> {
  const { id, file, mode, watched, standard } = readArguments();
  const agency = findAgency(id);
  const path = findFile(file);
  const folder = join(AGENCIES, id);
  if (watched) await watchFiles(folder, path, [import.meta.filename, id, path, ...(mode === undefined ? [] : [mode]), ...(standard ? ['--standard'] : [])]);
  const adapter = standard || !existsSync(join(folder, 'adapter.ts')) ? loadStandard().spec : await adapterOf(id);
  const agencies = directoryOf(knownAgencies());
  try {
    if (mode === '--explain') for await (const line of printExplained(path, adapter, agency, agencies)) await print(line);
    else {
      const results: TriedResult[] = [];
      for await (const tried of tryRecords(createReadStream(path), adapter, agency, agencies)) {
        await pointAtFault(tried, folder);
        if (mode === '--accept') results.push(...tried.results);
        else for (const result of tried.results) await print(JSON.stringify(result));
      }
      if (mode === '--accept') await print(accept(path, results) + stillGuessed(folder));
    }
  } catch (error) {
    throw explain(file, error);
  }
}

function readArguments(): { id: string; file: string; mode: '--explain' | '--accept' | undefined; watched: boolean; standard: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { explain: { type: 'boolean' }, accept: { type: 'boolean' }, watch: { type: 'boolean', default: false }, standard: { type: 'boolean', default: false } } });
    const [id, file] = positionals;
    if (id === undefined || file === undefined) throw new Explained(`say whose adapter and which file: ${USAGE}`);
    if (values.explain && values.accept) throw new Explained(`either --explain or --accept: ${USAGE}`);
    return { id, file, mode: values.explain ? '--explain' : values.accept ? '--accept' : undefined, watched: values.watch, standard: values.standard };
  } catch (error) {
    throw error instanceof TypeError ? new Explained(`${error.message.split('\n')[0]}; ${USAGE}`) : error;
  }
}

async function adapterOf(id: string): Promise<AdapterSpec<unknown>> {
  try {
    return (await loadAdapter(AGENCIES, id)).spec;
  } catch (error) {
    throw new Explained(`the adapter of "${id}" does not load: ${firstLine(error)}`, { cause: error });
  }
}

const pointedAt = new Set<string>();

/** Each line of the adapter that has to be mended once, on the side: whoever wrote it needs more than the connector may tell. */
async function pointAtFault({ outcome }: TriedRecord, folder: string): Promise<void> {
  if (outcome.kind !== 'rejected' || outcome.thrown === undefined) return;
  // Reads code as a compiler does, which takes a while to load.
  const { describeFault } = await import('./try/describe-fault.ts');
  const fault = describeFault(ROOT, folder, outcome.thrown);
  if (fault === undefined || pointedAt.has(fault)) return;
  pointedAt.add(fault);
  console.error(fault.replace('\n', ` (${placeOf(outcome.record.at)} of the file)\n`));
}

/** CI refuses a folder with guesses in it: what is accepted before may have to be accepted again. */
function stillGuessed(folder: string): string {
  const places = guessesIn(folder).map(({ place }) => place);
  return places.length === 0 ? '' : `\n${places.length} guesses are still marked "confirm:": ${places.join(', ')}`;
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** What keeps a file from being tried, as something that the person can mend. */
function explain(file: string, error: unknown): unknown {
  if (error instanceof UnreadableBody) return new Explained(`${file}${error.at ? ` (${placeOf(error.at)})` : ''} cannot be read: ${error.message} (${error.code}). ${error.hint}`);
  if (error instanceof Error && 'code' in error && 'syscall' in error) return new Explained(`${file} cannot be read: ${error.message}`);
  return error;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

// The reader of a pipe may have seen enough (`… | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await tryFile();
} catch (error) {
  if (!(error instanceof Explained)) throw error;
  console.error(`try: ${error.message}`);
  process.exitCode = UNREADABLE;
}
