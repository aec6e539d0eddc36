import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const SHOWN = 25;

/** Where the time of each profile of a folder went, by the function's own share. */
export function printHottest(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    console.log(`\n  ${join(folder, file)}`);
    for (const [place, share] of hottest(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile)) console.log(`    ${(100 * share).toFixed(1).padStart(5)} %  ${place}`);
  }
}

function hottest({ nodes, samples, timeDeltas }: Profile): [place: string, share: number][] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const own = new Map<string, number>();
  let total = 0;
  samples.forEach((id, i) => {
    const place = places.get(id) ?? '';
    if (place === '(idle)') return;
    const spent = timeDeltas[i] ?? 0;
    total += spent;
    own.set(place, (own.get(place) ?? 0) + spent);
  });
  return [...own].map(([place, spent]): [string, number] => [place, spent / total]).sort(([, a], [, b]) => b - a).slice(0, SHOWN);
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const name = functionName || '(anonymous)';
  return url === '' ? name : `${name}  ${url.split('/').slice(-4).join('/')}:${lineNumber + 1}`;
}
