import { describe, expect, it } from '@jest/globals';
import { isFinal, topicsRefusedIn } from './refused-topics.ts';

const answer = (...topics: [name: string, ...codes: number[]][]) => ({ response: { responses: topics.map(([name, ...codes]) => ({ name, partitionResponses: codes.map((errorCode) => ({ errorCode })) })) } });

describe('the topics that a failed request was refused for', () => {
  it('given answers with errors that no second try heals, when asked, then their topics come, each once', () => {
    expect(topicsRefusedIn(answer(['large', 0, 10], ['fine', 0], ['denied', 29, 29]))).toEqual(new Set(['large', 'denied']));
  });

  it('given errors that pass, when asked, then none comes', () => {
    for (const passing of [3, 5, 6, 7, 19, 20, 56]) expect(topicsRefusedIn(answer(['a', passing]))).toEqual(new Set());
  });

  it('given answers of several brokers, one inside the other, when asked, then those of all come', () => {
    const inner = new AggregateError([Object.assign(new Error('x'), answer(['b', 87]))]);
    expect(topicsRefusedIn(new AggregateError([inner, new Error('y'), Object.assign(new Error('z'), answer(['a', 17]))]))).toEqual(new Set(['a', 'b']));
  });

  it.each([undefined, null, 'text', 7, new Error('no answer'), { response: {} }, { response: { responses: [{}] } }])('given %p, when asked, then none comes', (error) => {
    expect(topicsRefusedIn(error)).toEqual(new Set());
  });

  it('given codes, when asked, then those are final that Kafka gives for the record or the topic itself', () => {
    expect([10, 17, 18, 29, 44, 87].every(isFinal)).toBe(true);
    expect([0, 3, 6, 7].some(isFinal)).toBe(false);
  });
});
