import { expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from '@simpul/domain';
import { fuzz, isAsked, runsOr } from './fuzz-runs.ts';
import { mutatedCursors } from './mutated-cursors.ts';

const PATIENCE_MS = 3_600_000;

it('given cursors that were mutated, when they are read, then each is one that the bus can have written, or none', async () => {
  const name = 'cursors read';
  if (!isAsked(name)) return;
  const counts = { read: 0, refused: 0 };
  await fuzz(name, mutatedCursors(), runsOr(100_000), async (text) => {
    const cursor = decodeCursor(text);
    counts[cursor === undefined ? 'refused' : 'read']++;
    return cursor === undefined || encodeCursor(cursor) === text ? [] : [`${text} is read, and written otherwise`];
  });
  process.stdout.write(`fuzz: ${counts.read} cursors read, ${counts.refused} refused\n`);
  expect(Object.values(counts).every((count) => count > 0)).toBe(true);
}, PATIENCE_MS);
