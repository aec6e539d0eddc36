import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultsOf, type Unchecked } from './check-adapter.ts';
import type { AdapterSpec } from './define-adapter.ts';
import { STANDARD, standardAdapter } from './standard/index.ts';

export interface LoadedAdapter {
  spec: AdapterSpec<unknown>;
  folder: string;
  /** 12 hex digits of the SHA-256 of the folder's code; the built-in one's with its name before them. */
  version: string;
}

export interface FoundAdapters {
  adapters: Map<string, LoadedAdapter>;
  /** Folders that do not hold; each disables only itself. */
  broken: { folder: string; reason: string }[];
}

/** Every folder of `dir` with an `adapter.ts`. */
export async function loadAdapters(dir: string): Promise<FoundAdapters> {
  const found: FoundAdapters = { adapters: new Map(), broken: [] };
  const folders = existsSync(dir) ? readdirSync(dir).sort().filter((name) => existsSync(join(dir, name, 'adapter.ts'))) : [];
  for (const folder of folders) {
    try {
      found.adapters.set(folder, await loadAdapter(dir, folder));
    } catch (error) {
      found.broken.push({ folder, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return found;
}

/** One folder's adapter. Throws, saying what and where, when the folder does not hold. */
export async function loadAdapter(dir: string, folder: string): Promise<LoadedAdapter> {
  const { default: spec } = await importFrom(dir, folder);
  if (typeof spec?.translate !== 'function') throw new Error(`${folder}/adapter.ts has no default export made by defineAdapter()`);
  const faults = faultsOf(spec, folder);
  if (faults.length > 0) throw new Error(`${folder}/adapter.ts: ${faults.join('; ')}`);
  return { spec: spec as AdapterSpec<unknown>, folder, version: hash('sha256', codeOf(join(dir, folder)), 'hex').slice(0, 12) };
}

/** The built-in adapter, for agencies without a folder. */
export function loadStandard(): LoadedAdapter {
  const folder = join(import.meta.dirname, STANDARD);
  return { spec: standardAdapter, folder: STANDARD, version: `${STANDARD}-${hash('sha256', codeOf(folder), 'hex').slice(0, 12)}` };
}

async function importFrom(dir: string, folder: string): Promise<{ default?: Unchecked }> {
  try {
    return (await import(pathToFileURL(join(dir, folder, 'adapter.ts')).href)) as { default?: Unchecked };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`${placeIn(folder, error) ?? `${folder}/adapter.ts`}: ${what}`, { cause: error });
  }
}

/** `<folder>/<file>.ts:<line>`: the message of a syntax error says neither, but the stack begins with them. */
function placeIn(folder: string, error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return new RegExp(String.raw`(?<=[\/])${folder}[\/][\w.-]+\.ts:\d+`).exec(stack)?.[0];
}

/** All files of the adapter's code: one may be split over several. */
function codeOf(folder: string): string {
  const files = readdirSync(folder).sort().filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return JSON.stringify(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
