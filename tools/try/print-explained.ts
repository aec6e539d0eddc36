import { createReadStream } from 'node:fs';
import type { AdapterSpec } from '@simpul/adapter-kit';
import { readRecords } from '@simpul/adapter-kit/host';
import type { Agency } from '@simpul/contract';
import type { AgencyDirectory } from '@simpul/domain';
import { Explainer, type ExplainedRecord, type Origin } from './explain.ts';
import { leavesOf, nameOfLeaf } from './leaves.ts';
import { placeOf } from './place-of.ts';
import { tryRecords, type TriedRecord } from './translate-file.ts';

/** Different values kept of each field of the source. */
const KEPT = 12;
const LONGEST = 44;

/** Lines for a person: each record's events, field by field, with what of the source each depends on; then what of the source matters nowhere. */
export async function* printExplained(path: string, adapter: AdapterSpec<unknown>, agency: Agency, agencies: AgencyDirectory): AsyncGenerator<string> {
  const seen = await valuesIn(path, adapter);
  const explainer = new Explainer(adapter, agency, agencies, seen);
  for await (const tried of tryRecords(createReadStream(path), adapter, agency, agencies)) yield* linesOf(tried, explainer.explain(tried));
  const idle = [...seen.keys()].filter((name) => !explainer.mattering.has(name));
  yield idle.length === 0 ? 'Every field of the source matters.' : `Of no effect in this file: ${idle.join(', ')}`;
}

async function valuesIn(path: string, adapter: AdapterSpec<unknown>): Promise<Map<string, unknown[]>> {
  const seen = new Map<string, unknown[]>();
  for await (const records of readRecords(createReadStream(path), adapter.source)) {
    for (const record of records) {
      for (const leaf of 'value' in record && record.value !== null ? leavesOf(record.value) : []) {
        const name = nameOfLeaf(leaf.path);
        const values = seen.get(name) ?? [];
        seen.set(name, values);
        if (values.length < KEPT && !values.includes(leaf.value)) values.push(leaf.value);
      }
    }
  }
  return seen;
}

function* linesOf({ outcome, results }: TriedRecord, { events, untold }: ExplainedRecord): Generator<string> {
  const place = placeOf(outcome.record.at);
  for (const result of results) {
    if ('rejection' in result) return yield `${place}: refused, ${result.rejection.code} ${result.rejection.pointer}: ${result.rejection.message}\n`;
  }
  if (events.length === 0) return yield `${place}: ${outcome.kind === 'unchanged' ? 'says what it said before' : 'no event'}\n`;
  for (const event of events) {
    yield `${place}: ${event.type}${event.because.length === 0 ? '' : `, because of ${event.because.join(', ')}`}`;
    const width = Math.max(...event.origins.map(({ field }) => field.length));
    for (const origin of event.origins) yield `  ${origin.field.padEnd(width)}  ${shorten(String(origin.value)).padEnd(LONGEST)}  ${sourceOf(origin)}`;
    if (untold.length > 0) yield `  (of ${untold.join(', ')} no other value was taken: what depends on them can't be told)`;
    yield '';
  }
}

function sourceOf({ from, received }: Origin): string {
  const sources = [...from, ...(received ? ['time of receiving'] : [])];
  return sources.length === 0 ? 'the adapter itself' : sources.join(', ');
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
