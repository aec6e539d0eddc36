import { describe, expect, it } from '@jest/globals';
import { faultsOfFeeds } from './check-feeds.ts';
import type { FolderFeed, RestFeed, TopicFeed } from './feed-spec.ts';

const TOPIC: TopicFeed = { kind: 'topic', name: 'presensi', topic: 'presensi_bwi.public.presensi_harian', brokers: 'BWI_BROKERS', tls: { ca: 'BWI_CA' }, sasl: { mechanism: 'SCRAM-SHA-512', username: 'BWI_USER', password: 'BWI_PASSWORD' } };
const CLIENT = { tokenUrl: 'SIASN_TOKEN_URL', clientId: 'SIASN_ID', clientSecret: 'SIASN_SECRET' };
const PERSON = { tokenUrl: 'SSO_URL', clientId: 'SSO_ID', username: 'SSO_USER', password: 'SSO_PASSWORD' };
const REST: RestFeed = {
  kind: 'rest', name: 'pensiun', url: 'SIASN_URL', path: '/pns/list', params: { a: 'b' }, auth: { kind: 'two-token', client: CLIENT, person: PERSON }, paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 500, total: '/count' },
  items: '/data', everyMinutes: 60, requestsPerSecond: 2, mode: 'snapshot', expects: { by: '06:00', atLeast: 100 }, maxMissing: 5,
};
const faultsOf = (feed: object, format = 'json') => faultsOfFeeds([feed], { format }).map((fault) => fault.replace(/^feeds "\w+": /, ''));

describe('given a folder feed', () => {
  const FOLDER: FolderFeed = { kind: 'folder', name: 'pegawai', mode: 'snapshot', expects: { by: '06:00', atLeast: 100 }, maxMissing: 5 };
  it('when it holds, then there is no fault', () => {
    for (const feed of [FOLDER, { kind: 'folder', name: 'pegawai' }, { ...FOLDER, expects: undefined, maxMissing: 0 }]) expect(faultsOf(feed, 'csv')).toEqual([]);
  });

  it.each<[object, string]>([
    [{ mode: 'since' }, 'mode is not'],
    [{ mode: undefined, expects: undefined }, 'need mode "snapshot"'],
    [{ mode: undefined, maxMissing: undefined }, 'need mode "snapshot"'],
    [{ expects: { by: '24:00', atLeast: 1 } }, 'expects is not'],
    [{ maxMissing: 0.5 }, 'maxMissing is not'],
  ])('when it says %j, then that is a fault', (parts, fault) => {
    expect(faultsOf({ ...FOLDER, ...parts }, 'csv')).toContainEqual(expect.stringContaining(fault));
  });
});

describe('given a topic feed', () => {
  it('when it holds, then there is no fault', () => {
    expect(faultsOf(TOPIC, 'debezium')).toEqual([]);
    expect(faultsOf({ kind: 'topic', name: 'presensi', topic: 'x' })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ topic: 'a b' }, 'topic is not'],
    [{ brokers: 'kafka.example:9092' }, 'brokers is not'],
    [{ tls: { ca: '/etc/ca.pem' } }, 'tls.ca is not'],
    [{ sasl: { ...TOPIC.sasl, mechanism: 'GSSAPI' } }, 'sasl is not'],
    [{ sasl: { ...TOPIC.sasl, password: 'rahasia' } }, 'sasl is not'],
    [{ brokers: undefined }, 'tls and sasl are for other'],
  ])('when it says %j, then that is a fault', (parts, fault) => {
    expect(faultsOf({ ...TOPIC, ...parts })).toEqual([expect.stringContaining(fault)]);
    expect(faultsOf(TOPIC, 'csv')).toEqual([expect.stringContaining('source.format')]);
  });
});

describe('given a REST feed', () => {
  it.each<object>([
    REST,
    { ...REST, expects: undefined, maxMissing: 0, paging: { kind: 'link' }, auth: { kind: 'oauth2', ...CLIENT } },
    { ...REST, mode: 'since', since: 'cursor', paging: { kind: 'cursor', param: 'after', next: '/next' }, auth: { kind: 'key', header: 'X-Api-Key', key: 'KEY' } },
    { ...REST, mode: 'since', since: { param: 'since', field: '/updated_at', writes: 'local', overlapMinutes: 10 }, paging: { kind: 'link', next: '/links/next' }, auth: { kind: 'none' } },
    { ...REST, paging: { kind: 'none' }, items: '' },
  ])('when it holds, as %j, then there is no fault', (feed) => {
    expect(faultsOf(feed)).toEqual([]);
  });

  it.each<[object, string]>([
    [{ url: 'https://siasn.example' }, 'url is not'],
    [{ path: 'https://elsewhere.example/' }, 'path is not'],
    [{ params: { limit: 5 } }, 'params is not'],
    [{ items: 'data' }, 'items is not'],
    [{ everyMinutes: 0 }, 'everyMinutes is not'],
    [{ requestsPerSecond: 0 }, 'requestsPerSecond is not'],
    [{ auth: undefined }, 'auth.kind is none'],
    [{ auth: { kind: 'key', header: 'X Key', key: 'KEY' } }, 'auth is not'],
    [{ auth: { kind: 'oauth2', ...CLIENT, clientSecret: 'rahasia' } }, 'auth does not name the settings and secrets clientSecret'],
    [{ auth: { kind: 'two-token', client: CLIENT, person: { ...PERSON, username: '', password: undefined } } }, 'auth.person does not name the settings and secrets username, password'],
    [{ paging: { kind: 'page' } }, 'paging.kind is none'],
    [{ paging: { kind: 'offset', offset: 'o', limit: 'l', size: 0 } }, 'paging is not'],
    [{ paging: { kind: 'cursor', param: 'c', next: 'next' } }, 'paging is not'],
    [{ mode: 'all' }, 'mode is neither'],
    [{ expects: { by: '6:00', atLeast: 1 } }, 'expects is not'],
    [{ maxMissing: -1 }, 'maxMissing is not'],
    [{ mode: 'since', since: 'cursor' }, 'since "cursor" needs'],
    [{ mode: 'since', since: { param: 'since', field: '/x', writes: 'iso', overlapMinutes: 1 } }, 'since is neither'],
  ])('when it says %j, then that is a fault', (parts, fault) => {
    expect(faultsOf({ ...REST, ...parts })).toEqual([expect.stringContaining(fault)]);
  });
});
