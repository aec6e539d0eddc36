import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDataFile, judgeDrop, keptName, mediaTypeOf, waitingFiles, wholeFiles, type BatchRow, type ListedFile, type SeenFile } from './index.ts';

const SETTLE = 60_000;
const file = (name: string, size = 1, mtimeMs = 1): ListedFile => ({ name, size, mtimeMs });
const nothingSeen: ReadonlyMap<string, SeenFile> = new Map();
const namesOf = (files: readonly ListedFile[]) => files.map(({ name }) => name);

describe('a file in a watched folder', () => {
  it('given it is just there, when it stays as it is long enough, then it is whole; when it grows meanwhile, it is not', () => {
    const first = wholeFiles([file('a.csv')], nothingSeen, 0, SETTLE);
    expect(first.whole).toEqual([]);
    expect(wholeFiles([file('a.csv')], first.seen, SETTLE - 1, SETTLE).whole).toEqual([]);
    expect(namesOf(wholeFiles([file('a.csv')], first.seen, SETTLE, SETTLE).whole)).toEqual(['a.csv']);
    expect(wholeFiles([file('a.csv', 2)], first.seen, SETTLE, SETTLE).whole).toEqual([]);
    expect(wholeFiles([file('a.csv', 1, 2)], first.seen, SETTLE, SETTLE).whole).toEqual([]);
  });

  it('given a marker beside it, then it is whole at once, and the marker is no file', () => {
    expect(namesOf(wholeFiles([file('a.csv'), file('a.csv.done', 0)], nothingSeen, 0, SETTLE).whole)).toEqual(['a.csv']);
  });

  it('given an earlier one that is still written, then the later ones wait for it', () => {
    const seen = wholeFiles([file('b.csv'), file('c.csv')], nothingSeen, 0, SETTLE).seen;
    const listing = [file('c.csv'), file('a.csv'), file('b.csv')];
    const { whole, seen: now } = wholeFiles(listing, seen, SETTLE, SETTLE);
    expect(whole).toEqual([]);
    expect(namesOf(wholeFiles(listing, now, 2 * SETTLE, SETTLE).whole)).toEqual(['a.csv', 'b.csv', 'c.csv']);
  });

  it.each(['.x.csv', 'x.part', 'x.csv.tmp', 'x.filepart', 'X.PART', 'x.csv.done', '.'])('given the name %s, then it is left alone', (name) => {
    expect(isDataFile(name)).toBe(false);
    expect(wholeFiles([file(name)], new Map([[name, { ...file(name), since: 0 }]]), 2 * SETTLE, SETTLE).whole).toEqual([]);
  });

  it('given files that lie there, when somebody asks why they are not read, then each says', () => {
    const listing = [file('c.csv', 1, 0), file('b.csv', 1, 5), file('a.csv', 1, 0), file('d.csv.part', 1, 0), file('.e.csv', 1, 0), file('f.csv', 1, 5), file('f.csv.done', 0, 5)];
    expect(waitingFiles(listing, SETTLE, SETTLE).map(({ name, because }) => [name, because])).toEqual([['a.csv', 'next'], ['b.csv', 'fresh'], ['c.csv', 'behind'], ['f.csv', 'behind'], ['d.csv.part', 'half-written'], ['.e.csv', 'hidden']]);
    expect(waitingFiles(listing.slice(5), SETTLE, SETTLE).map(({ name, because }) => [name, because])).toEqual([['f.csv', 'next']]);
  });

  it('given whatever comes and changes, then nothing is whole that was not seen the same for the whole time, and what is whole is in order', () => {
    const look = fc.record({ wait: fc.integer({ min: 0, max: 40 }), files: fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.nat(2), mtimeMs: fc.constant(1) }), { selector: ({ name }) => name }) });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 12 }), (looks) => {
        const history: { at: number; files: readonly ListedFile[] }[] = [];
        let [now, seen] = [0, nothingSeen];
        for (const { wait, files } of looks) {
          now += wait;
          history.push({ at: now, files });
          const found = wholeFiles(files, seen, now, 50);
          seen = found.seen;
          expect(namesOf(found.whole)).toEqual(namesOf(found.whole).toSorted());
          for (const one of found.whole) {
            const lately = history.filter(({ at }) => at > now - 50);
            const before = history.findLast(({ at }) => at <= now - 50);
            for (const { files: then } of before ? [before, ...lately] : [{ files: [] }]) expect(then).toContainEqual(one);
          }
        }
      }),
    );
  });
});

const batchRow = (id: string, more: Partial<BatchRow> = {}): BatchRow => ({
  id, agency: 'kota-contoh', state: 'complete', kind: 'records', feed: 'harian', contentType: 'text/csv', sha256: 'ab', bytes: 1, accepted: 1, unchanged: 0, rejected: 0, lastRecord: 0,
  adapterVersion: 'v1', openedAt: new Date(0), closedAt: new Date(1), problem: null, ...more,
});
const drop = (versions: 'own' | 'ledger', batch = 'bat_new') => ({ batch, adapterVersion: 'v1', versions });

describe('a file whose content was seen before', () => {
  const first = batchRow('bat_first');
  const second = batchRow('bat_second', { openedAt: new Date(5) });
  const other = batchRow('bat_other', { openedAt: new Date(9), sha256: 'cd' });

  it('given nothing of it was taken to its end, then it is taken', () => {
    for (const twins of [[], [batchRow('bat_new', { state: 'open' })], [batchRow('bat_new', { state: 'broken' })], [batchRow('bat_x', { kind: 'events' })]]) expect(judgeDrop(drop('own'), twins, twins[0])).toEqual({ kind: 'take' });
  });

  it('given a source whose records carry their versions, then the second names the first', () => {
    expect(judgeDrop(drop('own'), [second, first], other)).toEqual({ kind: 'already', taken: first });
  });

  it('given a snapshot source, then only while nothing came in between: A, B, A is three facts', () => {
    expect(judgeDrop(drop('ledger'), [second, first], second)).toEqual({ kind: 'already', taken: first });
    expect(judgeDrop(drop('ledger'), [second, first], other)).toEqual({ kind: 'take' });
  });

  it('given a crash left it in its place, then it is known by its own batch, whatever came since', () => {
    expect(judgeDrop(drop('ledger', 'bat_second'), [second, first], other)).toEqual({ kind: 'already', taken: second });
  });

  it('given the adapter has changed since, then it is taken anew', () => {
    expect(judgeDrop({ ...drop('own'), adapterVersion: 'v2' }, [first], first)).toEqual({ kind: 'take' });
  });
});

describe('the name of a file that is kept', () => {
  it('given it is free, then it stays; given it is not, then the batch tells them apart', () => {
    expect(keptName('rekap maret.csv', 'bat_0123456789abcdef0123', false)).toBe('rekap maret.csv');
    expect(keptName('rekap maret.csv', 'bat_0123456789abcdef0123', true)).toBe('rekap maret.bat_0123456789ab.csv');
    expect(keptName('rekap', 'bat_0123456789abcdef0123', true)).toBe('rekap.bat_0123456789ab');
  });

  it('given any name, then a receipt fits beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.boolean(), (name, isTaken) => {
        const kept = keptName(name, `bat_${'0'.repeat(32)}`, isTaken);
        expect(Buffer.byteLength(`.${kept}.receipt.json.tmp`)).toBeLessThanOrEqual(255);
        expect(kept).not.toContain('\uFFFD'.repeat(2));
      }),
    );
  });

  it('tells what it probably is', () => {
    expect(['a.csv', 'A.CSV', 'a.ndjson.gz', 'a.xlsx', 'a', 'a.constructor'].map(mediaTypeOf)).toEqual(['text/csv', 'text/csv', 'application/x-ndjson', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream', 'application/octet-stream']);
  });
});
