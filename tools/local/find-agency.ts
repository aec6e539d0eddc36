import type { Agency } from '@simpul/contract';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { Explained } from './explain.ts';

const SHOWN = 3;

/** The agency of the registry with this id; else says which ids are the nearest. */
export function findAgency(id: string): Agency {
  const agencies = directoryOf(knownAgencies());
  const agency = agencies.byId(id);
  if (agency) return agency;
  const nearest = nearestTo(id, agencies.all()).map((near) => `${near.id} (${near.name})`).join(', ');
  throw new Explained(`"${id}" is not in the registry of agencies; the nearest are ${nearest}`);
}

/** By the letters of the id, of the name, or of the id without its level: "bogor" is near to kab-bogor and kota-bogor. */
function nearestTo(asked: string, agencies: readonly Agency[]): Agency[] {
  const [words, bare] = [dashed(asked), withoutLevel(dashed(asked))];
  const distance = ({ id, name }: Agency) => Math.min(edits(words, id), edits(words, dashed(name)), 0.5 + edits(bare, withoutLevel(id)));
  return agencies.map((agency) => ({ agency, far: distance(agency) })).sort((a, b) => a.far - b.far).slice(0, SHOWN).map(({ agency }) => agency);
}

function dashed(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function withoutLevel(id: string): string {
  return id.replace(/^(?:kab|kota|prov|kabupaten|provinsi|pemkab|pemkot|pemprov)-/, '');
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
