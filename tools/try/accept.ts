import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Explained } from '../local/explain.ts';
import type { TriedResult } from './translate-file.ts';

const ADAPTERS_FAULTS = ['adapter-error', 'type-not-emitted'];

/** Writes what came of a file beside it, as what must come of it from now on. Says what it did. */
export function accept(file: string, results: readonly TriedResult[]): string {
  const fault = results.find((result) => 'rejection' in result && ADAPTERS_FAULTS.includes(result.rejection.code));
  if (fault && 'rejection' in fault) throw new Explained(`nothing is accepted while the adapter itself fails: ${fault.rejection.message}`);
  const path = `${file}.expected.json`;
  const text = `${JSON.stringify(results, undefined, 2)}\n`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before !== text) writeFileSync(path, text);
  const events = results.filter((result) => 'event' in result).length;
  return `${path} ${before === undefined ? 'written' : before === text ? 'stays as it was' : 'changed'}: ${events} events, ${results.length - events} rejections`;
}
