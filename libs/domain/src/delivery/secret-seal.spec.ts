import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SecretSeal } from './secret-seal.ts';
import { webhookSecret } from './sign-webhook.ts';

const OLD = 'the key of last year, of 32 characters and more';
const NEW = 'the key of this year, of 32 characters and more';
const PLACE = { agency: 'kota-denpasar', subscription: 'main' };
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const nonce = new Uint8Array(12).fill(5);

describe('a sealed secret', () => {
  it('given any secret, when sealed, then nothing of it is to be seen, and it opens to the same', () => {
    fc.assert(
      fc.property(bytes(32), bytes(12), (random, given) => {
        const secret = webhookSecret(random);
        const sealed = new SecretSeal([NEW]).seal(secret, PLACE, given);
        expect(sealed).not.toContain(secret.slice(6, 20));
        expect(new SecretSeal([NEW]).open(sealed, PLACE)).toEqual({ secret });
      }),
    );
  });

  it('given any change of one character, when opened, then it is refused', () => {
    const sealed = new SecretSeal([NEW]).seal(webhookSecret(new Uint8Array(32)), PLACE, nonce);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'Q', 'g', 'w', '0', '1', '9', '.', '_', '-'), (at, character) => {
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1);
        fc.pre(changed !== sealed);
        expect(new SecretSeal([NEW]).open(changed, PLACE)).toHaveProperty('refusal');
      }),
    );
  });

  it('given it is put into another channel’s row, when opened there, then it is refused', () => {
    const sealed = new SecretSeal([NEW]).seal(webhookSecret(new Uint8Array(32)), PLACE, nonce);
    for (const place of [{ ...PLACE, agency: 'kab-sleman' }, { ...PLACE, subscription: 'tugas' }]) expect(new SecretSeal([NEW]).open(sealed, place)).toEqual({ refusal: 'broken' });
  });

  it('given a key of before, when a new one stands before it, then what it sealed opens and is to be sealed anew; when it is gone, then its id is told', () => {
    const secret = webhookSecret(new Uint8Array(32).fill(1));
    const sealed = new SecretSeal([OLD]).seal(secret, PLACE, nonce);
    const both = new SecretSeal([NEW, OLD]);
    expect([both.open(sealed, PLACE), both.isNewest(sealed)]).toEqual([{ secret }, false]);
    const anew = both.seal(secret, PLACE, nonce);
    expect([both.isNewest(anew), new SecretSeal([NEW]).open(anew, PLACE)]).toEqual([true, { secret }]);
    expect(new SecretSeal([NEW]).open(sealed, PLACE)).toEqual({ refusal: 'unknown-key', keyId: sealed.split('.')[1] });
  });

  it('given a secret that was stored before there were keys, then it is read as it is and to be sealed', () => {
    const secret = webhookSecret(new Uint8Array(32).fill(1));
    expect([new SecretSeal([NEW]).open(secret, PLACE), new SecretSeal([NEW]).isNewest(secret)]).toEqual([{ secret }, false]);
  });
});
