import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HoldLost, knownAgencies, NEVER_RUN, type AgencyRules, type BatchRow, type HeldFeed, type RejectionRow } from '@simpul/domain';
import { keepsTheRoutersState } from '../../../test/harness/router-state.contract.ts';
import { RunningStores } from '../test/running-stores.ts';
import { createStores, type Stores } from './create-stores.ts';
import { openDatabase, type Database } from './database.ts';
import { BadPageToken } from './page-token.ts';

let running: RunningStores;
let database: Database;
let stores: Stores;
const now = new Date('2026-03-16T01:00:00.123Z');

beforeAll(async () => {
  running = await RunningStores.start('stores-spec');
  ({ database, stores } = running);
}, 120_000);

afterAll(() => running?.stop(), 60_000);

describe('registry', () => {
  const bali = { id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' } as const;
  const bkn = { id: 'bkn', name: 'Badan Kepegawaian Negara', kind: 'body', timeZone: 'Asia/Jakarta' } as const;

  it('given a row that an operator corrected, when seeded again, then only what is missing is added and the correction stays', async () => {
    expect(await stores.agencies.seed([bkn])).toBe(1);
    await database.query("UPDATE agencies SET bkn_code = '4011' WHERE id = 'bkn'");
    expect(await stores.agencies.seed([bkn, bali])).toBe(1);
    expect(await stores.agencies.seed([bkn, bali])).toBe(0);
    expect(await stores.agencies.all()).toEqual([{ ...bkn, bknCode: '4011' }, bali]);
    expect(await stores.agencies.byId('nobody')).toBeUndefined();
  });

  it('given two processes that start at once, when both seed the whole registry in whatever order, then every agency is there once, codes and all', async () => {
    const known = knownAgencies().filter(({ id }) => id !== bkn.id && id !== bali.id);
    const other = await openDatabase({ url: running.parts.databaseUrl, applicationName: 'stores-spec-2' });
    const added = await Promise.all([stores.agencies.seed(known), createStores(other).agencies.seed(known.toReversed())]);
    await other.close();
    expect(added.toSorted((one, two) => one - two)).toEqual([0, known.length]);
    const stored = new Map((await stores.agencies.all()).map((agency) => [agency.id, agency]));
    expect(known.map(({ id }) => stored.get(id))).toEqual(known);
  });

  it('given a credential, when it is revoked, then it is told once and listed', async () => {
    const credential = { id: 'c1', agency: 'bkn', secretHash: 'h', createdAt: now, expiresAt: null, revokedAt: null };
    await stores.credentials.add(credential);
    expect(await stores.credentials.byId('c1')).toEqual(credential);
    expect(await stores.credentials.revokedIds()).toEqual([]);
    expect(await stores.credentials.revoke('c1', new Date())).toBe(true);
    expect(await stores.credentials.revoke('c1', new Date())).toBe(false);
    expect(await stores.credentials.revokedIds()).toEqual(['c1']);
    expect(await stores.credentials.ofAgency('bkn')).toEqual([{ ...credential, revokedAt: expect.any(Date) }]);
    expect(await stores.credentials.ofAgency('kemenkeu')).toEqual([]);
  });

  it('given two first writers of a setting, when both ask, then both get the same value', async () => {
    const both = await Promise.all([stores.settings.getOrCreate('k', () => 'a'), stores.settings.getOrCreate('k', () => 'b')]);
    expect(both[0]).toBe(both[1]);
  });
});

describe('intake', () => {
  const counts = { accepted: 2, unchanged: 1, rejected: 0, lastRecord: 2, bytes: 99 };
  const open = (id: string, agency = 'bkn') => stores.batches.open({ id, agency, kind: 'records', feed: null, contentType: 'text/csv', adapterVersion: '1', openedAt: now });

  it('given a batch, when it is closed and opened again by its key, then its counts start at zero', async () => {
    await open('b1');
    await stores.batches.checkpoint('b1', counts);
    await stores.batches.close('b1', 'broken', { ...counts, sha256: 'ff', closedAt: now, problem: { code: 'x', message: 'nul \0' } });
    expect(await stores.batches.get('bkn', 'b1')).toMatchObject({ ...counts, state: 'broken', sha256: 'ff', problem: { code: 'x', message: 'nul \uFFFD' } } satisfies Partial<BatchRow>);
    expect(await stores.batches.get('kemenkeu', 'b1')).toBeUndefined();
    await open('b1');
    expect(await stores.batches.get('bkn', 'b1')).toMatchObject({ state: 'open', accepted: 0, lastRecord: -1, sha256: null, problem: null });
    await expect(open('b1', 'kemenkeu')).rejects.toThrow('another');
  });

  it('given five batches, when listed two by two, then each comes once, newest first', async () => {
    for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) await open(id, 'kab-sleman');
    const seen: string[] = [];
    for (let page: string | undefined, more = true; more; more = page !== undefined) {
      const list = await stores.batches.list('kab-sleman', { limit: 2, ...(page === undefined ? {} : { page }) });
      seen.push(...list.items.map(({ id }) => id));
      page = list.next;
    }
    expect(seen).toEqual(['p5', 'p4', 'p3', 'p2', 'p1']);
    expect((await stores.batches.newest('kab-sleman'))?.id).toBe('p5');
    await expect(stores.batches.list('bkn', { limit: 2, page: 'nonsense' })).rejects.toBeInstanceOf(BadPageToken);
  });

  it('given a ledger, when keys are put twice, then the last stands; odd keys are found again', async () => {
    const entry = (key: string, count: number) => ({ key, count, contentHash: Buffer.from([0, 255, count]), content: `{"n":${count}}` });
    await stores.ledger.put('bkn', [entry('a', 1), entry('nul\0"\\,{}', 1), entry('a', 2)]);
    const found = await stores.ledger.get('bkn', ['a', 'nul\0"\\,{}', 'none']);
    expect(found).toEqual(new Map([['a', entry('a', 2)], ['nul\0"\\,{}', entry('nul\0"\\,{}', 1)]]));
    expect((await stores.ledger.get('kemenkeu', ['a'])).size).toBe(0);
  });

  it('given rejections, when retried, superseded and refused again, then their state says so', async () => {
    const row = (id: string, index: number): RejectionRow => ({
      id, index, agency: 'bkn', batch: 'b1', at: { line: index }, code: 'nip-wrong', pointer: '/nip', message: 'm \0', messageId: 'mi', hint: 'h', hintId: 'hi',
      value: null, recordKey: `k${index}`, recordHash: null, kind: 'records', contentType: 'text/csv', adapterVersion: '1', rawPartition: 1, rawOffset: 9_007_199_254_740_993n, state: 'open', closedBy: null, attempts: 0, createdAt: now,
    });
    await stores.rejections.add([row('r2', 2), row('r1', 1), row('r3', 3)]);
    expect((await stores.rejections.list('bkn', { batch: 'b1', limit: 10 })).items.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(await stores.rejections.get('bkn', 'r1')).toEqual({ ...row('r1', 1), message: 'm \uFFFD' });
    expect(await stores.rejections.closeByKeys('bkn', ['k1', 'other'])).toBe(1);
    await stores.rejections.refusedAgain('bkn', 'r2', { ...row('r2', 2), code: 'nip-lost', at: { line: 2, column: 'B', header: 'N I P' }, value: '1987…000' });
    await stores.rejections.closeByRetry('bkn', 'r3');
    expect((await stores.rejections.list('bkn', { state: 'open', limit: 10 })).items).toMatchObject([{ id: 'r2', code: 'nip-lost', attempts: 1, at: { line: 2, column: 'B', header: 'N I P' }, value: '1987…000' }]);
    expect(await stores.rejections.get('bkn', 'r3')).toMatchObject({ state: 'closed', closedBy: 'retry' });
    await stores.rejections.add([row('r1', 1)]);
    expect(await stores.rejections.get('bkn', 'r1')).toMatchObject({ state: 'open', closedBy: null });
    await stores.rejections.closeByIds('kemenkeu', ['r1'], 'later-record');
    await stores.rejections.closeByIds('bkn', ['r1', 'r3', 'unknown'], 'sent-again');
    expect(await stores.rejections.get('bkn', 'r1')).toMatchObject({ state: 'closed', closedBy: 'sent-again' });
    expect(await stores.rejections.get('bkn', 'r3')).toMatchObject({ closedBy: 'retry' });
  });

  it('given rejections of several batches, when their records are refused again, or are no longer in a feed’s newest dump, then those before are closed, and no others', async () => {
    const row = (batch: string, recordKey: string | null, recordHash: string | null = null, agency = 'kab-garut'): RejectionRow => ({
      id: `${batch}-${recordKey ?? recordHash}`, index: 0, agency, batch, at: { line: 1 }, code: 'x', pointer: '', message: 'm', messageId: 'mi', hint: 'h', hintId: 'hi',
      value: null, recordKey, recordHash, kind: 'records', contentType: 'text/csv', adapterVersion: '1', rawPartition: 1, rawOffset: 1n, state: 'open', closedBy: null, attempts: 0, createdAt: now,
    });
    const openOf = async (agency: string) => (await stores.rejections.list(agency, { state: 'open', limit: 100 })).items.map(({ id }) => id);
    await stores.rejections.add([row('g1', 'nul \0'), row('g1', 'other'), row('g1', null, 'h1'), row('g1', null, 'h2'), row('g2', 'nul \0'), row('g2', null, 'h1'), row('l1', 'nul \0', null, 'kab-luwu')]);
    await stores.rejections.closeRefusedAgain('kab-garut', 'g2', { keys: ['nul \0'], hashes: ['h1'] });
    expect(await openOf('kab-garut')).toEqual(['g1-h2', 'g1-other', 'g2-h1', 'g2-nul \uFFFD']);
    expect(await stores.rejections.get('kab-garut', 'g1-h1')).toMatchObject({ state: 'closed', closedBy: 'sent-again', recordHash: 'h1' });
    expect(await openOf('kab-luwu')).toHaveLength(1);

    const batch = (id: string, feed: string | null): BatchRow => ({ id, agency: 'kab-garut', state: 'complete', kind: 'records', feed, contentType: 'text/csv', sha256: null, bytes: 1, accepted: 0, unchanged: 0, rejected: 1, lastRecord: 0, adapterVersion: '1', openedAt: now, closedAt: now, problem: null });
    await stores.batches.record([batch('g1', 'dump')]);
    await stores.batches.record([batch('g2', 'other')]);
    await stores.batches.record([batch('g3', null)]);
    await stores.batches.record([batch('g4', 'dump')]);
    await stores.batches.record([batch('g5', 'dump')]);
    await stores.rejections.add(['g3', 'g4', 'g5'].map((id) => row(id, null, 'h9')));
    await stores.rejections.closeVanished({ agency: 'kab-garut', feed: 'dump' }, 'g4');
    expect(await openOf('kab-garut')).toEqual(['g2-h1', 'g2-nul \uFFFD', 'g3-h9', 'g4-h9', 'g5-h9']);
    expect(await stores.rejections.get('kab-garut', 'g1-other')).toMatchObject({ state: 'closed', closedBy: 'vanished' });
  });

  it('given a running job, when a stop is asked for, then its next progress hears it', async () => {
    const job = { id: 'j1', agency: 'bkn', state: 'running', filter: { code: 'x' }, total: 0, accepted: 0, refused: 0, createdAt: now, endedAt: null } as const;
    await stores.retryJobs.create(job);
    expect(await stores.retryJobs.progress('j1', { total: 3, accepted: 1, refused: 0 })).toBe('running');
    expect(await stores.retryJobs.requestStop('bkn', 'j1')).toBe(true);
    expect(await stores.retryJobs.progress('j1', { total: 3, accepted: 2, refused: 0 })).toBe('stopping');
    await stores.retryJobs.end('j1', 'stopped', now);
    expect(await stores.retryJobs.get('bkn', 'j1')).toEqual({ ...job, state: 'stopped', total: 3, accepted: 2, endedAt: now });
    expect(await stores.retryJobs.requestStop('bkn', 'j1')).toBe(false);
  });
});

const rulesOf = (version: number, ...names: string[]): AgencyRules => ({
  agency: 'bkn', version, kind: 'body', subscriptions: names.map((name) => ({ name, lane: `inbox.bkn.${name}`, types: ['*'], ownOnly: name === 'main' })),
});

describe('rules', () => {
  it('given proposals, when they are appended in order, then subscriptions open and close with them', async () => {
    const states = async () => Object.fromEntries((await stores.rules.subscriptions('bkn')).map(({ name, state }) => [name, state]));
    const first = await stores.rules.propose(rulesOf(1, 'main'), 0);
    expect(await stores.rules.propose(rulesOf(1, 'main', 'x'), 0)).toBeUndefined();
    const second = await stores.rules.propose(rulesOf(2, 'main', 'task'), 1);
    expect((await stores.rules.pendingControl(10)).map(({ rules }) => rules)).toEqual([rulesOf(1, 'main'), rulesOf(2, 'main', 'task')]);
    await stores.rules.controlAppended(first?.outboxId ?? 0);
    expect(await states()).toEqual({ main: 'open', task: 'opening' });
    expect(await stores.rules.isAppended(second?.outboxId ?? 0)).toBe(false);
    await stores.rules.controlAppended(second?.outboxId ?? 0);
    const third = await stores.rules.propose(rulesOf(3, 'main'), 2);
    await stores.rules.controlAppended(third?.outboxId ?? 0);
    expect(await states()).toEqual({ main: 'open', task: 'closed' });
    expect(await stores.rules.current('bkn')).toEqual(rulesOf(3, 'main'));
    expect(await stores.rules.pendingControl(10)).toEqual([]);
  });
});

keepsTheRoutersState(() => stores.routerState);

describe('cursors', () => {
  it('given a committed cursor, when an earlier one comes, then it moves back only by force', async () => {
    const at = (next: bigint) => ({ agency: 'bkn', subscription: 'main', cursor: `c${next}`, next, committedAt: now });
    expect(await stores.cursors.committed('bkn', 'main')).toBeUndefined();
    expect(await stores.cursors.commit(at(9n), false)).toBe('committed');
    expect(await stores.cursors.commit(at(9n), false)).toBe('committed');
    expect(await stores.cursors.commit(at(3n), false)).toBe('moved-back');
    expect(await stores.cursors.committed('bkn', 'main')).toEqual(at(9n));
    expect(await stores.cursors.commit(at(3n), true)).toBe('committed');
  });
});

describe('feeds', () => {
  const LEASE_MS = 60_000;
  const feedsOf = (count: number, agency = 'bkn') => Array.from({ length: count }, (_, i) => ({ agency, feed: `f${i}`, kind: 'folder' }));
  const namesOf = (held: readonly { feed: string }[]) => held.map(({ feed }) => feed).toSorted();

  it('given two connectors, when each takes half of what is free, then each feed has one owner; one that leaves is followed', async () => {
    const all = feedsOf(8);
    const first = await stores.feeds.renew('a', LEASE_MS, all);
    expect(first).toHaveLength(4);
    let [a, b] = [first, await stores.feeds.renew('b', LEASE_MS, all)];
    while (a.length + b.length < 8) [a, b] = [await stores.feeds.renew('a', LEASE_MS, all), await stores.feeds.renew('b', LEASE_MS, all)];
    expect(namesOf([...a, ...b])).toEqual(namesOf(all));
    expect(b.length).toBeGreaterThan(0);
    await stores.feeds.leave('a');
    while ((b = await stores.feeds.renew('b', LEASE_MS, all)).length < 8);
    expect(await stores.feeds.renew('a', LEASE_MS, all)).toEqual([]);
    expect(namesOf(await stores.feeds.renew('b', LEASE_MS, all.slice(0, 2)))).toEqual(['f0', 'f1']);
    const [gone] = first;
    await expect(stores.feeds.move(gone as (typeof first)[0], { line: 1 })).rejects.toBeInstanceOf(HoldLost);
    await expect(stores.feeds.saveStanding(gone as (typeof first)[0], NEVER_RUN)).rejects.toBeInstanceOf(HoldLost);
    await stores.feeds.leave('b');
  });

  it('given a lease that is over, then another takes the feed, where the first one left it', async () => {
    const feeds = feedsOf(1, 'kab-sleman');
    const [held] = await stores.feeds.renew('a', 0, feeds);
    const standing = { failures: 2, trouble: { code: 'internal', message: 'nul \0', messageId: 'x' }, succeededAt: now, nextRun: now } as const;
    await stores.feeds.move(held as HeldFeed, { offset: '9007199254740993', name: 'nul \0' });
    await stores.feeds.saveStanding(held as HeldFeed, standing);
    const [taken] = await stores.feeds.renew('b', LEASE_MS, feeds);
    const cleaned = { ...standing, trouble: { ...standing.trouble, message: 'nul \uFFFD' } };
    expect(taken).toEqual({ agency: 'kab-sleman', feed: 'f0', epoch: (held as HeldFeed).epoch + 1, standing: cleaned, position: { offset: '9007199254740993', name: 'nul \uFFFD' }, alarm: null });
    expect(await stores.feeds.list('kab-sleman')).toEqual([{ agency: 'kab-sleman', feed: 'f0', kind: 'folder', ...cleaned, held: true, position: taken?.position, positionAt: expect.any(Date), alarm: null, vanished: 0 }]);
    expect((await stores.feeds.list()).length).toBeGreaterThan(1);
    await stores.batches.open({ id: 'fb1', agency: 'kab-sleman', kind: 'records', feed: 'f0', contentType: 'text/csv', adapterVersion: '1', openedAt: now });
    await stores.batches.record([{ ...(await stores.batches.get('kab-sleman', 'fb1') as BatchRow), id: 'fb2', state: 'complete' }]);
    expect(await stores.feeds.lastBatches([...feeds, { agency: 'kab-sleman', feed: 'none' }])).toEqual([{ agency: 'kab-sleman', feed: 'f0', batch: 'fb2', state: 'complete', openedAt: now }]);
  });
});

describe('a polled feed', () => {
  const feed = { agency: 'kab-klaten', feed: 'harian' };
  const held = async (connector: string) => (await stores.feeds.renew(connector, 60_000, [{ ...feed, kind: 'rest' }]))[0];

  it('given an alarm, when it goes on, then it keeps its time; when somebody has seen to it, then it is gone', async () => {
    const hold = (await held('a')) as HeldFeed;
    const alarm = { code: 'dump-truncated', message: 'm', messageId: 'n' } as const;
    const shown = async () => (await stores.feeds.list('kab-klaten'))[0]?.alarm ?? null;
    await stores.feeds.alarm(hold, alarm);
    const first = await shown();
    expect(first).toEqual({ ...alarm, raisedAt: expect.any(Date) });
    await stores.feeds.alarm(hold, { ...alarm, message: 'm2' });
    expect(await shown()).toEqual({ ...first, message: 'm2' });
    expect(await stores.feeds.acknowledge(feed)).toBe(true);
    expect(await stores.feeds.acknowledge(feed)).toBe(false);
    await stores.feeds.alarm(hold, alarm);
    await stores.feeds.alarm(hold, null);
    expect(await shown()).toBeNull();
  });

  it('given dumps, when one lacks rows, then they have vanished once it is accepted, and are back when they come again', async () => {
    const hold = (await held('a')) as HeldFeed;
    const dump = async (keys: readonly string[], isWhole = true) => {
      const number = await stores.dumpKeys.begin(hold);
      await stores.dumpKeys.saw(feed, number, keys);
      const compared = await stores.dumpKeys.compare(feed, number);
      if (isWhole) await stores.dumpKeys.accept(hold, number);
      return compared;
    };
    const gone = async () => (await stores.dumpKeys.vanished(feed, { limit: 10 })).items.map(({ key }) => key);
    expect(await dump(['a', 'b', 'b', 'c'])).toEqual({ known: 0, missing: 0 });
    expect(await dump(['x'], false)).toEqual({ known: 3, missing: 3 });
    expect(await dump(['b', 'c', 'd'])).toEqual({ known: 3, missing: 1 });
    expect(await gone()).toEqual(['a']);
    expect(await dump(['a', 'd'])).toEqual({ known: 3, missing: 2 });
    expect(await gone()).toEqual(['b', 'c']);
    expect((await stores.feeds.list('kab-klaten'))[0]?.vanished).toBe(2);
    const first = await stores.dumpKeys.vanished(feed, { limit: 1 });
    expect(await stores.dumpKeys.vanished(feed, { limit: 1, page: first.next ?? '' })).toEqual({ items: [{ key: 'c', vanishedAt: expect.any(Date) }] });
    expect(await stores.dumpKeys.reviewed(feed, ['a', 'b'])).toBe(1);
    expect(await gone()).toEqual(['c']);
    expect(await dump(['b', 'd'])).toEqual({ known: 2, missing: 1 });
    expect(await gone()).toEqual(['a', 'c']);
  });

  it('given another connector has it, when the old one accepts a dump, then it can not', async () => {
    const hold = (await held('a')) as HeldFeed;
    const number = await stores.dumpKeys.begin(hold);
    await stores.feeds.leave('a');
    await held('b');
    await expect(stores.dumpKeys.accept(hold, number)).rejects.toBeInstanceOf(HoldLost);
    await expect(stores.feeds.alarm(hold, null)).rejects.toBeInstanceOf(HoldLost);
  });
});
