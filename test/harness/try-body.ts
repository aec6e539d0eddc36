import { Readable } from 'node:stream';
import type { AdapterSpec } from '@simpul/adapter-kit';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { translateFile, type TriedResult } from '../../tools/try/translate-file.ts';

const agencies = directoryOf(knownAgencies());

/** What `try` prints of a body, for the agency that the adapter is of, or another. */
export async function tryBody<Row>(adapter: AdapterSpec<Row>, body: string | Buffer, id = adapter.id): Promise<TriedResult[]> {
  const agency = agencies.byId(id);
  if (agency === undefined) throw new Error(`${id} is not in the registry`);
  const results: TriedResult[] = [];
  for await (const result of translateFile(Readable.from([Buffer.from(body)]), adapter, agency, agencies)) results.push(result);
  return results;
}

/** Each result in few words: `employee.registered`, or `refused: date-missing /Tgl Selesai`. */
export function inShort(results: readonly TriedResult[]): string[] {
  return results.map((result) => ('event' in result ? result.event.type.replace(/^id\.go\.asn\.|\.v1$/g, '') : `refused: ${result.rejection.code} ${result.rejection.pointer}`));
}

/** The data of the events, in order. */
export function dataOf(results: readonly TriedResult[]): Record<string, unknown>[] {
  return results.flatMap((result) => ('event' in result ? [result.event.data as unknown as Record<string, unknown>] : []));
}
