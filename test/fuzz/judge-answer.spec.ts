import { describe, expect, it } from '@jest/globals';
import { Problem, renderProblem } from '@simpul/platform';
import { judgeAnswer, judgeRefusal, type WireAnswer } from './judge-answer.ts';
import type { Operation } from './read-operations.ts';

const PROBLEM = 'application/problem+json; charset=utf-8';
const answers: Operation['answers'] = new Map([
  [200, { description: '', types: ['application/json'] }],
  [204, { description: '', types: [] }],
  [404, { description: '`not-found`: There is no such thing', types: ['application/problem+json'] }],
  [500, { description: 'A SOAP Fault', types: ['text/xml'] }],
  [503, { description: '`log-unavailable`: …', types: ['application/problem+json'] }],
]);
const answered = (status: number, type: string, body: string, headers: WireAnswer['headers'] = {}): WireAnswer => ({ status, headers: { ...(type === '' ? {} : { 'content-type': type }), ...headers }, body: Buffer.from(body) });
const problem = (code: ConstructorParameters<typeof Problem>[0], status: number, headers?: WireAnswer['headers']) => answered(status, PROBLEM, JSON.stringify(renderProblem(new Problem(code), 'en', 'r1')), headers);

describe('given an answer', () => {
  it.each([
    answered(200, 'application/json', '{}'),
    answered(204, '', ''),
    problem('not-found', 404),
    problem('log-unavailable', 503, { 'retry-after': '2' }),
    answered(500, 'text/xml', '<soap:Fault><code>not-yours</code></soap:Fault>'),
  ])('when it is as the document says, then nothing is wrong with it', (answer) => {
    expect(judgeAnswer({ answers }, answer)).toEqual([]);
  });

  it.each<[string, WireAnswer]>([
    ['409 is not documented here: conflict', problem('conflict', 409)],
    ['no-such-agency is not documented here under 404', problem('no-such-agency', 404)],
    ['404 comes as text/html, documented: application/problem+json', answered(404, 'text/html', '<p>')],
    ['404 with the code undefined, which is none of the list', answered(404, PROBLEM, '{"status":404}')],
    ['conflict came with 404', problem('conflict', 404)],
    ['503 without Retry-After', problem('log-unavailable', 503)],
    ['200 comes as text/html, documented: application/json', answered(200, 'text/html', 'x')],
    ['500 internal', problem('internal', 500)],
    ['a fault that is internal', answered(500, 'text/xml', '<code>internal</code>')],
    ['a fault with the code broken, which is none of the list', answered(500, 'text/xml', '<code>broken</code>')],
  ])('when %s, then that is told', (fault, answer) => {
    expect(judgeAnswer({ answers }, answer)).toContain(fault);
  });

  it('when it is to what the document does not name, then any problem will do but what broke', () => {
    expect([problem('not-found', 404), answered(302, '', ''), problem('method-not-allowed', 405)].flatMap(judgeRefusal)).toEqual([]);
    expect([answered(404, 'application/json', '{}'), problem('internal', 500)].map((answer) => judgeRefusal(answer).length)).toEqual([1, 1]);
  });
});
