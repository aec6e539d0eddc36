import { describe, expect, it } from '@jest/globals';
import { narrowed, windowAround } from './search-window.ts';

const NOW = new Date('2026-03-20T05:00:00Z');
const shown = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()];

describe('what is looked through', () => {
  it('given nothing, a date or a time, then the last week, the day with its neighbours where the agency is, or two hours around', () => {
    expect(shown(windowAround(undefined, 'Asia/Jayapura', NOW))).toEqual(['2026-03-13T05:00:00.000Z', '2026-03-20T05:00:00.000Z']);
    expect(shown(windowAround('2026-03-16', 'Asia/Jayapura', NOW))).toEqual(['2026-03-14T15:00:00.000Z', '2026-03-17T15:00:00.000Z']);
    expect(shown(windowAround('2026-03-16T07:30:00+09:00', 'Asia/Jakarta', NOW))).toEqual(['2026-03-15T20:30:00.000Z', '2026-03-16T00:30:00.000Z']);
  });

  it.each(['16 Maret 2026', '2026-02-30', '2026-03-16 07:30', '2026-03-16T07:30'])('given "%s", then it is refused', (around) => {
    expect(() => windowAround(around, 'Asia/Jakarta', NOW)).toThrow(/around is neither/);
  });

  it('given there is too much, then less around the middle; of the last week the newest', () => {
    expect(shown(narrowed(windowAround('2026-03-16T08:00:00Z', 'Asia/Jakarta', NOW), 4))).toEqual(['2026-03-16T07:30:00.000Z', '2026-03-16T08:30:00.000Z']);
    expect(shown(narrowed(windowAround(undefined, 'Asia/Jakarta', NOW), 7))).toEqual(['2026-03-19T05:00:00.000Z', '2026-03-20T05:00:00.000Z']);
  });
});
