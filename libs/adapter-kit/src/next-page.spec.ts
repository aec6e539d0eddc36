import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstPage, nextPage, type AnsweredPage, type Paging } from './next-page.ts';

const LIST = new URL('https://siasn.example/pns/list?status=aktif');
const answered = (parts: Partial<AnsweredPage>): AnsweredPage => ({ url: LIST, value: {}, items: 2, soFar: 2, link: undefined, ...parts });
const shownNext = (paging: Paging, parts: Partial<AnsweredPage>) => {
  const next = nextPage(paging, answered(parts));
  return next.kind === 'page' ? next.url.href : next.kind === 'broken' ? next.why : 'end';
};

describe('given a list that comes by offset', () => {
  const paging: Paging = { kind: 'offset', offset: 'offset', limit: 'limit', size: 500, total: '/count' };

  it('when it is first asked, then from its beginning, and what else is asked stays', () => {
    expect(firstPage(paging, LIST).href).toBe(`${LIST.href}&offset=0&limit=500`);
  });

  it('when all that was promised came, then it ends; when an answer is short, then it goes on', () => {
    expect(shownNext(paging, { value: { count: 2 } })).toBe('end');
    expect(shownNext(paging, { value: { count: '3' } })).toBe(`${LIST.href}&offset=2`);
    expect(shownNext(paging, {})).toBe(`${LIST.href}&offset=2`);
    expect(shownNext(paging, { items: 0 })).toBe('end');
  });

  it('when an answer is empty before all came, then it is broken', () => {
    expect(shownNext(paging, { value: { count: 3 }, items: 0 })).toBe('fewer-than-promised');
  });

  it('when the service caps its answers anyhow and the list has any length, then every row comes once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 }), fc.boolean(), (rows, cap, promises) => {
        const got: number[] = [];
        for (let url = firstPage(paging, LIST); ; ) {
          const offset = Number(url.searchParams.get('offset'));
          const page = Array.from({ length: Math.max(0, Math.min(cap, rows - offset)) }, (_, i) => offset + i);
          got.push(...page);
          const next = nextPage(paging, answered({ url, value: promises ? { count: rows } : {}, items: page.length, soFar: got.length }));
          if (next.kind !== 'page') break;
          url = next.url;
        }
        expect(got).toEqual(Array.from({ length: rows }, (_, i) => i));
      }),
    );
  });
});

describe('given a list that comes by cursor', () => {
  const paging: Paging = { kind: 'cursor', param: 'cursor', next: '/meta/next' };
  it.each<[unknown, string]>([
    [{ meta: { next: 'a b' } }, `${LIST.href}&cursor=a+b`],
    [{ meta: { next: 17 } }, `${LIST.href}&cursor=17`],
    [{ meta: { next: null } }, 'end'],
    [{ meta: { next: '' } }, 'end'],
    [{ meta: {} }, 'end'],
    [[], 'end'],
  ])('when the answer is %j, then it goes on at %s', (value, next) => {
    expect(shownNext(paging, { value })).toBe(next);
  });
});

describe('given a service that tells a cursor for later at the end too', () => {
  it('when it is the one that was asked with and no row came, then it ends', () => {
    const paging: Paging = { kind: 'cursor', param: 'cursor', next: '/next' };
    const url = new URL(`${LIST.href}&cursor=17`);
    expect(shownNext(paging, { url, value: { next: 17 }, items: 0 })).toBe('end');
    expect(shownNext(paging, { url, value: { next: 18 }, items: 0 })).toBe(`${LIST.href}&cursor=18`);
    expect(shownNext(paging, { url, value: { next: 17 } })).toBe(url.href);
  });
});

describe('given a list that comes by links', () => {
  it.each<[string | undefined, string]>([
    ['<https://siasn.example/pns/list?page=2>; rel="next"', 'https://siasn.example/pns/list?page=2'],
    ['</pns/list?page=1>; rel="first", <?page=3>; title="next, please"; rel="last NEXT"', 'https://siasn.example/pns/list?page=3'],
    ['<https://siasn.example/pns/list?page=2>; rel="prev"', 'end'],
    [undefined, 'end'],
    [' ', 'end'],
    ['<https://elsewhere.example/pns/list?page=2>; rel=next', 'foreign-address'],
    ['<http://siasn.example/pns/list?page=2>; rel=next', 'foreign-address'],
    ['<https://siasn.example:444/>; rel=next', 'foreign-address'],
    ['<http://[>; rel=next', 'no-address'],
    ['page 2', 'no-address'],
  ])('when the header is %s, then it goes on at %s', (link, next) => {
    expect(shownNext({ kind: 'link' }, { link })).toBe(next);
  });

  it('when the link stands in the answer, then the header does not count', () => {
    const paging: Paging = { kind: 'link', next: '/links/next' };
    expect(shownNext(paging, { value: { links: { next: '/pns/list?page=2' } }, link: '<?page=9>; rel=next' })).toBe('https://siasn.example/pns/list?page=2');
    expect(shownNext(paging, { value: { links: { next: null } }, link: '<?page=9>; rel=next' })).toBe('end');
  });
});

describe('given a list in one answer', () => {
  it('then it ends with it', () => {
    expect(firstPage({ kind: 'none' }, LIST)).toBe(LIST);
    expect(shownNext({ kind: 'none' }, { link: '<?page=2>; rel=next' })).toBe('end');
  });
});
