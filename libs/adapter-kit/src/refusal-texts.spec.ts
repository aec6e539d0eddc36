import { describe, expect, it } from '@jest/globals';
import { REFUSAL_CODES } from './define-adapter.ts';
import { explainRefusal } from './refusal-texts.ts';

const refusal = (code: (typeof REFUSAL_CODES)[number], pointer: string) => ({ code, pointer, message: 'in English', hint: 'do this' });

describe('given a refusal', () => {
  it.each(REFUSAL_CODES)('when its code is %s, then it has a text and a hint in Indonesian, with the source’s own field', (code) => {
    const { message, hint } = explainRefusal(refusal(code, '/Tgl Mulai'), 'id');
    expect(message).not.toMatch(/[{}]/);
    expect(message).toMatch(/\.$/);
    expect(hint).toMatch(/\.$/);
    expect(explainRefusal(refusal(code, ''), 'id').message).not.toContain('{f}');
  });

  it('when it is told in English, then as the adapter said it', () => {
    expect(explainRefusal(refusal('date-missing', '/TMT'), 'en')).toEqual({ message: 'in English', hint: 'do this' });
    expect(explainRefusal(refusal('date-missing', '/data/tmtCpns'), 'id').message).toBe('data / tmtCpns kosong atau bertanggal nol.');
  });
});
