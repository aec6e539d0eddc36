import { describe, expect, it } from '@jest/globals';
import { Problem, toProblem } from '@simpul/platform';
import { LogUnavailable, StoreUnavailable } from '@simpul/domain';
import fc from 'fast-check';
import sax from 'sax';
import { answerMessage, faultOf } from './soap-answer.ts';
import { element, text } from './xml-text.ts';

const NAMES = { namespace: 'urn:simpeg:contoh:v1', operation: 'KirimMutasi' };
const counts = { accepted: 0, unchanged: 0, rejected: 0, lastRecord: -1 };
const valueOf = (xml: string, name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(xml)?.[1];

describe('XML that is written', () => {
  it('given any text, then it comes back as it was, but for what XML can not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        let [read, attribute] = ['', ''];
        const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
        parser.ontext = (found) => void (read += found);
        parser.onopentag = ({ attributes }) => void (attribute = attributes['b'] as string);
        parser.write(element('a', { b: value }, text(value)).xml).close();
        const held = value.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
        expect([read, attribute]).toEqual([held, held]);
      }),
    );
  });
});

describe('a Fault', () => {
  it.each([
    [new Problem('batch-busy'), 500, 'Server'],
    [new Problem('too-many-requests', { retryAfter: 30 }), 500, 'Server'],
    [toProblem(new LogUnavailable('x')), 500, 'Server'],
    [toProblem(new StoreUnavailable('x')), 500, 'Server'],
    [new Problem('internal'), 500, 'Server'],
    [new Problem('token-missing'), 401, 'Client.Authentication'],
    [new Problem('not-yours'), 500, 'Client'],
    [new Problem('unsupported-media-type'), 500, 'Client'],
  ])('given %s, then %d and %s: whether the same may be taken another time', (problem, status, code) => {
    const { body, ...answer } = faultOf(problem, NAMES.namespace, 'en');
    expect([answer.status, valueOf(body, 'faultcode'), valueOf(body, 'code')]).toEqual([status, `soap:${code}`, problem.code]);
    expect('retry-after' in answer.headers).toBe(code === 'Server');
  });

  it('given the caller reads Indonesian, then its text is; the detail says it in both', () => {
    const { body } = faultOf(new Problem('bad-request', { pointer: '/x', detail: { en: 'a < b', id: 'a < b juga' } }), NAMES.namespace, 'id');
    expect(valueOf(body, 'faultstring')).toBe('Permintaan tidak sesuai: a &lt; b juga');
    expect([valueOf(body, 'message'), valueOf(body, 'messageIndonesian'), valueOf(body, 'pointer')]).toEqual(['The request is not as it should be: a &lt; b', 'Permintaan tidak sesuai: a &lt; b juga', '/x']);
  });
});

describe('the answer to a message', () => {
  it('given no records, then it is taken; given all unchanged, too', () => {
    expect(answerMessage({ batch: 'bat_1', counts, refused: [] }, NAMES, 'en')).toMatchObject({ status: 200, body: expect.stringContaining('<m:KirimMutasiResponse xmlns:m="urn:simpeg:contoh:v1"><batch>bat_1</batch><accepted>0</accepted>') });
    expect(answerMessage({ batch: 'bat_1', counts: { ...counts, unchanged: 2, rejected: 1 }, refused: [] }, NAMES, 'en').status).toBe(200);
  });
});
