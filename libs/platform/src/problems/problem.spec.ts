import { describe, expect, it } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { LogUnavailable, StoreUnavailable } from '@simpul/domain';
import { BadPageToken } from '@simpul/postgres';
import { Problem } from './problem.ts';
import { languageOf, renderProblem } from './render-problem.ts';
import { toProblem } from './to-problem.ts';

describe('languageOf', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['id', 'id'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['en-US,en;q=0.9,id;q=0.8', 'en'],
    ['en;q=0.1, id;q=0.5', 'id'],
    ['id, en', 'id'],
    ['en, id', 'en'],
    ['*', 'en'],
  ])('given %s, then %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

it.each([undefined, '*', 'fr'])('given %s, then a text that people keep may be in another language than an answer', (header) => {
  expect([languageOf(header, 'id'), languageOf(header)]).toEqual(['id', 'en']);
});

describe('toProblem', () => {
  it.each([
    [new LogUnavailable('x'), 'log-unavailable'],
    [new StoreUnavailable('x'), 'store-unavailable'],
    [new NotFoundException(), 'not-found'],
    [Object.assign(new Error('x'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }), 'unsupported-media-type'],
    [new Error('secret inside'), 'internal'],
    ['thrown text', 'internal'],
  ])('given %s, then %s', (error, code) => {
    expect(toProblem(error).code).toBe(code);
  });
});

describe('renderProblem', () => {
  it('given a page token that is not ours, when rendered, then the caller is pointed at it in both languages', () => {
    const told = (language: 'en' | 'id') => renderProblem(toProblem(new BadPageToken()), language, 'r1');
    expect(told('en')).toMatchObject({ code: 'bad-request', pointer: '/page', detail: 'this is not a page that the bus gave out' });
    expect(told('id')).toMatchObject({ code: 'bad-request', pointer: '/page', detail: 'halaman ini tidak dikenal' });
  });

  it('given an unknown error, when rendered, then nothing of it is told', () => {
    expect(JSON.stringify(renderProblem(toProblem(new Error('secret inside')), 'en', 'r1'))).not.toContain('secret');
  });

  it('given details and further members, when rendered in Indonesian, then both stand beside the standard ones', () => {
    const problem = new Problem('cursor-expired', { detail: { en: 'gone', id: 'hilang' }, extra: { resync: { earliest: 'c' }, status: 1 } });
    expect(renderProblem(problem, 'id', 'r1')).toMatchObject({ status: 410, code: 'cursor-expired', detail: 'hilang', resync: { earliest: 'c' }, instance: 'urn:simpul:request:r1' });
  });
});
