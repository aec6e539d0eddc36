import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backOffMs } from './back-off.ts';
import { checkFolder, fileStem, isFull } from './file-channel.ts';
import { judgeAnswer, retryAfterMs } from './judge-answer.ts';
import { secretsNow, signWebhook, webhookSecret } from './sign-webhook.ts';
import { checkWebhookUrl, isPublicAddress } from './webhook-target.ts';

const kindOf = (status: number) => judgeAnswer({ kind: 'answer', status }, 0).kind;

describe('what an answer means', () => {
  it.each([200, 201, 202, 204, 299])('given %i, then it is delivered', (status) => expect(kindOf(status)).toBe('delivered'));
  it.each([401, 403, 404, 408, 429, 500, 502, 503, 599, 301, 307, 308])('given %i, then the subscription pauses', (status) => expect(kindOf(status)).toBe('pause'));
  it.each([400, 402, 405, 409, 410, 413, 415, 422, 451])('given %i, then this event is refused', (status) => expect(kindOf(status)).toBe('refused'));
  it.each(['no-answer', 'private-target'] as const)('given %s, then the subscription pauses for that', (kind) => {
    expect(judgeAnswer({ kind }, 0)).toEqual({ kind: 'pause', reason: kind, status: null, waitMs: 0 });
  });

  it.each([
    ['120', 120_000],
    ['Thu, 01 Jan 1970 00:01:30 GMT', 30_000],
    ['Thu, 01 Jan 1970 00:00:30 GMT', 0],
    ['999999', 3_600_000],
    ['soon', 0],
    ['-5', 0],
    [undefined, 0],
  ])('given Retry-After %j, when a minute has passed since the epoch, then %i ms', (header, ms) => expect(retryAfterMs(header, 60_000)).toBe(ms));
});

describe('the back-off', () => {
  it('given any failures and any chance, then it grows from half a second and never passes five minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, random) => {
        const ms = backOffMs(failures, random);
        expect(ms).toBeGreaterThanOrEqual(500);
        expect(ms).toBeLessThanOrEqual(300_000);
        expect(backOffMs(failures + 1, random)).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});

describe('the signature', () => {
  it('given the example of the standard, when signed, then as it says', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const headers = signWebhook([secret], 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330_000, Buffer.from('{"test": 2432232314}'));
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('given a rotated secret, then both sign until the grace is over', () => {
    const secrets = { current: webhookSecret(Buffer.alloc(32, 1)), previous: webhookSecret(Buffer.alloc(32, 2)), previousUntil: new Date(1_000) };
    expect(secretsNow(secrets, 999)).toEqual([secrets.current, secrets.previous]);
    expect(secretsNow(secrets, 1_000)).toEqual([secrets.current]);
    expect(signWebhook(secretsNow(secrets, 0), 'e1', 0, Buffer.from('{}'))['webhook-signature']?.split(' ')).toHaveLength(2);
  });
});

describe('where a webhook may go', () => {
  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1',
    '::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a00:1', '2001:db8::1', '2002:7f00:1::', '2001::1', 'fe80::1%eth0', 'nonsense',
  ])('given %s, then it is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['8.8.8.8', '103.1.2.3', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])('given %s, then it is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['https://kepegawaian.denpasarkota.go.id/simpul', undefined],
    ['https://kepegawaian.denpasarkota.go.id:8443/simpul?k=1', undefined],
    ['http://kepegawaian.denpasarkota.go.id/simpul', 'not-https'],
    ['https://user:pass@denpasarkota.go.id/', 'with-credentials'],
    ['https://denpasarkota.go.id/#x', 'with-fragment'],
    ['https://localhost/', 'private-target'],
    ['https://intranet/', 'private-target'],
    ['https://db.internal/', 'private-target'],
    ['https://127.1/', 'private-target'],
    ['https://0x7f000001/', 'private-target'],
    ['https://2130706433/', 'private-target'],
    ['https://[::1]/', 'private-target'],
    ['https://[::ffff:10.0.0.1]/', 'private-target'],
    ['https://169.254.169.254/latest/meta-data', 'private-target'],
    ['ftp://denpasarkota.go.id/', 'not-a-url'],
    ['not a url', 'not-a-url'],
    ['https://denpasarkota.go.id/\r\nX: y', 'not-a-url'],
    ['https://denpasarkota.go.id/\0', 'not-a-url'],
  ])('given %s, then %s', (url, refusal) => expect(checkWebhookUrl(url, false)).toBe(refusal));

  it('given private targets allowed, then a test receiver on this machine passes', () => {
    expect(checkWebhookUrl('http://127.0.0.1:8080/hook', true)).toBeUndefined();
  });
});

describe('a file channel', () => {
  it.each(['masuk', 'simpeg/masuk', 'a/b/c'])('given the folder %s, then it may be used', (folder) => expect(checkFolder(folder)).toBeUndefined());
  it.each(['', '.', '..', '../x', 'a/../b', '/etc', 'a//b', 'a/', 'A', 'a\\b', 'a/b/c/d', 'a\0', '.ssh'])('given the folder %j, then not', (folder) => expect(checkFolder(folder)).toBe('not-a-folder'));

  it('given bounds, then a file is made at the first that is met, and never of nothing', () => {
    const bounds = { count: 10, bytes: 1_000, ageMs: 60_000 };
    const full = (count: number, bytes: number, now: number) => isFull({ count, bytes, since: 0 }, bounds, now);
    expect([full(10, 1, 0), full(1, 1_000, 0), full(1, 1, 60_000), full(9, 999, 59_999), full(0, 0, 99_999)]).toEqual([true, true, true, false, false]);
  });

  it('given any two offsets, then the names of their files sort as they do', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 50n }), fc.bigInt({ min: 0n, max: 2n ** 50n }), (a, b) => a === b || fileStem(a, 1) < fileStem(b, 1) === a < b));
  });
});
