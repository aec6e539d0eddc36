import { describe, expect, it } from '@jest/globals';
import { AttemptLimiter } from './attempt-limiter.ts';
import { readTokenRequest } from './client-credentials.ts';
import { hashSecret, newSecret, secretMatches } from './secrets.ts';
import { TokenSigner } from './token-signer.ts';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const grant = { grant_type: 'client_credentials' };

describe('secrets', () => {
  it('given a hashed secret, when compared, then only the same secret matches', async () => {
    const secret = newSecret();
    const hash = await hashSecret(secret);
    expect(secret).toMatch(/^simpul_[\w-]{43}$/);
    expect(hash).not.toContain(secret);
    expect(await secretMatches(secret, hash)).toBe(true);
    expect(await secretMatches(`${secret}x`, hash)).toBe(false);
    expect(await secretMatches(secret, 'plain')).toBe(false);
  });
});

describe('readTokenRequest', () => {
  it.each([
    [{ ...grant, client_id: 'a', client_secret: 's' }, undefined, { clientId: 'a', clientSecret: 's' }],
    [grant, basic('a%20b:s%2Bt'), { clientId: 'a b', clientSecret: 's+t' }],
    [{}, undefined, { error: 'invalid_request' }],
    [{ grant_type: 'password' }, undefined, { error: 'unsupported_grant_type' }],
    [grant, undefined, { error: 'invalid_request' }],
    [{ ...grant, client_id: 'a' }, undefined, { error: 'invalid_client' }],
    [grant, 'Bearer x', { error: 'invalid_client' }],
    [grant, basic('a:%zz'), { error: 'invalid_client' }],
    [{ ...grant, client_secret: 's' }, basic('a:s'), { error: 'invalid_request' }],
  ])('given %j and %s, when read, then %j', (body, authorization, expected) => {
    expect(readTokenRequest(body, authorization)).toMatchObject(expected);
  });
});

describe('TokenSigner', () => {
  const now = new Date('2026-03-16T00:00:00Z');
  const signer = new TokenSigner('k'.repeat(32));

  it('given a token, when verified before its end, then it says who; after it, token-expired', async () => {
    const token = await signer.sign('bkn', 'c1', 60, now);
    const caller = { agency: 'bkn', credentialId: 'c1', tokenExpiresAt: new Date('2026-03-16T00:01:00Z') };
    expect(await signer.verify(token, now)).toEqual(caller);
    expect(await signer.verify(token, new Date('2026-03-16T00:00:59Z'))).toEqual(caller);
    await expect(signer.verify(token, new Date('2026-03-16T00:01:01Z'))).rejects.toMatchObject({ code: 'token-expired' });
    await expect(signer.verify(token, new Date('2026-03-16T00:01:02Z'))).rejects.toMatchObject({ code: 'token-expired' });
  });

  it('given a token of another key or none at all, when verified, then token-invalid', async () => {
    const other = await new TokenSigner('x'.repeat(32)).sign('bkn', 'c1', 60, now);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${other.split('.')[1]}.`;
    for (const token of [other, unsigned, 'nonsense', '']) await expect(signer.verify(token, now)).rejects.toMatchObject({ code: 'token-invalid' });
  });
});

describe('AttemptLimiter', () => {
  it('given too many failures, when the window passes, then attempts are taken again', () => {
    const limiter = new AttemptLimiter(2, 1_000, 2);
    limiter.failed('a', 0);
    expect(limiter.waitSeconds('a', 0)).toBe(0);
    limiter.failed('a', 100);
    expect(limiter.waitSeconds('a', 200)).toBe(1);
    expect(limiter.waitSeconds('b', 200)).toBe(0);
    expect(limiter.waitSeconds('a', 1_000)).toBe(0);
  });
});
