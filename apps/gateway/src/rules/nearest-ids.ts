import type { Agency } from '@simpul/contract';

const MOST = 3;

/** The ids that somebody who wrote `wanted` may have meant, nearest first; a regional government is also known without its kind (`makassar`), or by its whole name. */
export function nearestIds(wanted: string, agencies: readonly Pick<Agency, 'id' | 'name'>[]): string[] {
  const word = dashed(wanted).slice(0, 80);
  const allowed = Math.max(1, Math.floor(word.length / 4));
  const near: { id: string; far: number }[] = [];
  for (const { id, name } of agencies) {
    const bare = withoutKind(id);
    // The wrong kind counts less than a wrong letter: kab-makassar is more likely kota-makassar than any other regency.
    const far = word === bare || word === dashed(name) ? 0 : Math.min(distance(word, id), 0.5 + distance(withoutKind(word), bare));
    if (Math.floor(far) <= allowed) near.push({ id, far });
  }
  return near.sort((a, b) => a.far - b.far || a.id.localeCompare(b.id)).slice(0, MOST).map(({ id }) => id);
}

const dashed = (text: string) => text.toLowerCase().replaceAll(/[\s_.]+/g, '-');
const withoutKind = (id: string) => id.replace(/^(prov|kab|kota)-/, '');

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
