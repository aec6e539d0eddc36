import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownTimes, type CallFrame, type Profile } from './profile.ts';

const SHOWN = 25;

/** Where the time of each profile of a folder went, by the function's own share. */
export function printHottest(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    console.log(`\n  ${join(folder, file)}`);
    for (const [place, share] of hottest(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile)) console.log(`    ${(100 * share).toFixed(1).padStart(5)} %  ${place}`);
  }
}

function hottest(profile: Profile): [place: string, share: number][] {
  const places = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const own = new Map<string, number>();
  for (const [id, spent] of ownTimes(profile)) {
    const place = places.get(id) ?? '';
    if (place !== '(idle)') own.set(place, (own.get(place) ?? 0) + spent);
  }
  const total = [...own.values()].reduce((sum, spent) => sum + spent, 0);
  return [...own].map(([place, spent]): [string, number] => [place, spent / total]).sort(([, a], [, b]) => b - a).slice(0, SHOWN);
}

function nameOf({ functionName, url, lineNumber }: CallFrame): string {
  const name = functionName || '(anonymous)';
  return url === '' ? name : `${name}  ${url.split('/').slice(-4).join('/')}:${lineNumber + 1}`;
}
