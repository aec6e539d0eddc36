import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Paging, RestAuth, RestFeed } from '@simpul/adapter-kit';
import { FeedFailed } from '@simpul/domain';
import { AdvancingClock } from '../../../../../test/harness/advancing-clock.ts';
import { nipOf } from '../../../../../test/harness/siasn/siasn-data.ts';
import { CREDENTIALS, Siasn, type Mishap } from '../../../../../test/harness/siasn/start-siasn.ts';
import { PoliteHttp } from './polite-http.ts';
import { readPages } from './read-pages.ts';
import { RestTokens } from './rest-tokens.ts';

const AUTH: RestAuth = {
  kind: 'two-token',
  client: { tokenUrl: 'TOKEN', clientId: 'CLIENT', clientSecret: 'CLIENT_SECRET' },
  person: { tokenUrl: 'SSO', clientId: 'SSO_CLIENT', username: 'USER', password: 'PASSWORD' },
};
const SECRETS: Record<string, string> = { CLIENT: CREDENTIALS.clientId, CLIENT_SECRET: CREDENTIALS.clientSecret, SSO_CLIENT: CREDENTIALS.ssoClient, USER: CREDENTIALS.username, PASSWORD: CREDENTIALS.password, KEY: CREDENTIALS.key, WRONG: 'salah' };
const OFFSET: Paging = { kind: 'offset', offset: 'offset', limit: 'limit', size: 10, total: '/count' };

let siasn: Siasn;

beforeAll(async () => {
  siasn = await Siasn.start();
});

beforeEach(() => {
  Object.assign(siasn, { retirements: Array.from({ length: 25 }, (_, id) => ({ id })), truncatedTo: undefined, largestPage: 1_000, tokenSeconds: 3_600, wants: 'two tokens' });
  siasn.mishaps.length = 0;
  siasn.requests.length = 0;
});

afterAll(() => siasn?.stop());

interface Asked {
  paging?: Paging;
  auth?: RestAuth;
  items?: string;
  path?: string;
  clock?: AdvancingClock;
  perSecond?: number;
}

/** All rows' ids; time that is waited for is skipped. */
async function idsOf({ paging = OFFSET, auth = AUTH, items = '/data', path = '/pns/list-pensiun-instansi', clock = new AdvancingClock(), perSecond = 100 }: Asked = {}): Promise<unknown[]> {
  const http = new PoliteHttp({ clock, timeoutMs: 300, longestWaitMs: 60_000 }, perSecond);
  const settings: Record<string, string> = { TOKEN: siasn.tokenUrl, SSO: siasn.ssoUrl };
  const tokens = new RestTokens(auth, { setting: (name) => settings[name] ?? '', secret: (name) => SECRETS[name] ?? '' }, http, clock);
  const spec = { paging, items } as RestFeed;
  const ids: unknown[] = [];
  const skipping = setInterval(() => clock.advance(1_000), 5);
  try {
    for await (const page of readPages(spec, new URL(siasn.api + path), { http, tokens }, new AbortController().signal)) ids.push(...page.items.map((raw) => (JSON.parse(String(raw)) as { id: unknown }).id));
    return ids;
  } finally {
    clearInterval(skipping);
  }
}

const failing = (code: string, words: string) => expect.objectContaining({ trouble: expect.objectContaining({ code, message: expect.stringContaining(words) }) });
const all = Array.from({ length: 25 }, (_, id) => id);
const asked = () => siasn.requests.filter((line) => line.includes('/pns/'));

describe('given a service with two tokens', () => {
  it.each<[string, Paging]>([
    ['offset', OFFSET],
    ['cursor', { kind: 'cursor', param: 'sesudah', next: '/sesudah' }],
    ['link', { kind: 'link' }],
    ['nothing', { kind: 'none' }],
  ])('when its list comes by %s, then all of it comes once, on one pair of tokens', async (kind, paging) => {
    siasn.largestPage = kind === 'nothing' ? 1_000 : 7;
    expect(await idsOf({ paging })).toEqual(all);
    expect(siasn.requests.filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  it.each<[string, Mishap]>([
    ['is busy', { kind: 'status', status: 429, retryAfter: '40' }],
    ['says a date until when', { kind: 'status', status: 503, retryAfter: new Date(Date.now() + 5_000).toUTCString() }],
    ['fails', { kind: 'status', status: 500, body: 'Nama pegawai: …' }],
    ['says nothing', { kind: 'silence' }],
    ['breaks off', { kind: 'cut' }],
  ])('when it %s once, then it is asked again', async (_, mishap) => {
    siasn.mishaps.push(mishap);
    expect(await idsOf()).toEqual(all);
    expect(asked()).toHaveLength(4);
  });

  it('when its tokens run out or are revoked in between, then others are got', async () => {
    siasn.tokenSeconds = 1;
    expect(await idsOf()).toEqual(all);
    siasn.tokenSeconds = 3_600;
    siasn.mishaps.push({ kind: 'status', status: 401 });
    siasn.requests.length = 0;
    expect(await idsOf()).toEqual(all);
    expect(siasn.requests.filter((line) => line.startsWith('POST'))).toHaveLength(4);
  });

  it('when it wants one token or a key instead, then it gets that', async () => {
    siasn.wants = 'one token';
    expect(await idsOf({ auth: { kind: 'oauth2', tokenUrl: 'TOKEN', clientId: 'CLIENT', clientSecret: 'CLIENT_SECRET', scope: 'default' } })).toEqual(all);
    siasn.wants = 'a key';
    expect(await idsOf({ auth: { kind: 'key', header: 'X-Api-Key', key: 'KEY' } })).toEqual(all);
    await expect(idsOf({ auth: { kind: 'none' } })).rejects.toEqual(failing('source-refused', 'answers 401'));
  });

  it('when one person’s history is asked for, then that is a list too; the person alone is none', async () => {
    expect(await idsOf({ paging: { kind: 'none' }, path: `/pns/rw-pindahinstansi/${nipOf(3)}` })).toEqual(['PI-3']);
    await expect(idsOf({ paging: { kind: 'none' }, path: `/pns/data-utama/${nipOf(3)}` })).rejects.toEqual(failing('source-unreadable', 'without a list'));
  });

  it('when it may be asked twice a second, then no more than that', async () => {
    const clock = new AdvancingClock();
    const before = clock.now();
    await idsOf({ clock, perSecond: 2 });
    expect(siasn.requests).toHaveLength(5);
    expect(clock.now() - before).toBeGreaterThanOrEqual(2_000);
  });
});

describe('given a service that can not be read', () => {
  it('when it fails on and on, then it is left alone', async () => {
    siasn.mishaps.push(...Array.from({ length: 5 }, (): Mishap => ({ kind: 'status', status: 502 })));
    await expect(idsOf()).rejects.toEqual(failing('source-unreachable', '/pns/list-pensiun-instansi answers 502'));
    siasn.mishaps.push(...Array.from({ length: 5 }, (): Mishap => ({ kind: 'cut' })));
    await expect(idsOf()).rejects.toEqual(failing('source-unreachable', 'no whole answer'));
  });

  it('when it wants to be left alone for long, then it is, for as long', async () => {
    siasn.mishaps.push({ kind: 'status', status: 429, retryAfter: '600' });
    const failure = await idsOf().catch((error: unknown) => error);
    expect(failure).toEqual(failing('source-busy', '(429)'));
    expect((failure as FeedFailed).waitMs).toBe(600_000);
    expect(asked()).toHaveLength(1);
  });

  it('when it does not let us in, then it is asked once more with new tokens and then no more', async () => {
    siasn.mishaps.push({ kind: 'status', status: 401 }, { kind: 'status', status: 401 });
    await expect(idsOf()).rejects.toEqual(failing('source-refused', 'secrets'));
    expect(asked()).toHaveLength(2);
  });

  it.each<[string, Asked, Mishap[], string, string]>([
    ['refuses the client', { auth: { kind: 'oauth2', tokenUrl: 'TOKEN', clientId: 'CLIENT', clientSecret: 'WRONG' } }, [], 'source-refused', 'gives no token (401)'],
    ['wants two tokens', { auth: { kind: 'oauth2', tokenUrl: 'TOKEN', clientId: 'CLIENT', clientSecret: 'CLIENT_SECRET' } }, [], 'source-refused', 'answers 401'],
    ['has no such path', { path: '/pns/list-mutasi' }, [], 'source-refused', 'answers 404'],
    ['sends us elsewhere', {}, [{ kind: 'status', status: 302 }], 'source-refused', 'elsewhere'],
    ['answers with a page for people', {}, [{ kind: 'status', status: 200, body: '<html>Masuk</html>' }], 'source-unreadable', 'no JSON'],
    ['has no list', {}, [{ kind: 'status', status: 200, body: '{"code":0,"data":"Data tidak ditemukan"}' }], 'source-unreadable', 'without a list at "/data"'],
    ['goes round in circles', { paging: { kind: 'cursor', param: 'sesudah', next: '/sesudah' } }, [{ kind: 'status', status: 200, body: '{"data":[{"id":1}],"sesudah":"0"}' }, { kind: 'status', status: 200, body: '{"data":[{"id":2}],"sesudah":"0"}' }], 'source-unreadable', 'circles'],
    ['does not hear the offset', {}, Array.from({ length: 2 }, (): Mishap => ({ kind: 'status', status: 200, body: '{"data":[{"id":1}]}' })), 'source-unreadable', 'circles'],
    ['ends too early', {}, [{ kind: 'status', status: 200, body: '{"count":30,"data":[{"id":1}]}' }, { kind: 'status', status: 200, body: '{"count":30,"data":[]}' }], 'source-unreadable', 'before all rows'],
    ['leads away', { paging: { kind: 'link', next: '/next' } }, [{ kind: 'status', status: 200, body: '{"data":[],"next":"https://elsewhere.example/"}' }], 'source-unreadable', 'another host'],
  ])('when it %s, then that is told', async (_, question, mishaps, code, words) => {
    siasn.mishaps.push(...mishaps);
    await expect(idsOf(question)).rejects.toEqual(failing(code, words));
  });
});
