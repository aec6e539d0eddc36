import { describe, expect, it } from '@jest/globals';
import type { FeedSpec, RestFeed } from '@simpul/adapter-kit';
import { missingSettings } from './missing-settings.ts';

const TOPIC: FeedSpec = { kind: 'topic', name: 'presensi', topic: 't', brokers: 'BROKERS', tls: { ca: 'CA' }, sasl: { mechanism: 'PLAIN', username: 'USER', password: 'PASSWORD' } };
const REST: RestFeed = {
  kind: 'rest', name: 'pensiun', url: 'URL', path: '/p', paging: { kind: 'none' }, items: '', everyMinutes: 60, requestsPerSecond: 1, mode: 'snapshot',
  auth: { kind: 'two-token', client: { tokenUrl: 'TOKEN_URL', clientId: 'ID', clientSecret: 'SECRET' }, person: { tokenUrl: 'SSO_URL', clientId: 'SSO_ID', username: 'USER', password: 'PASSWORD' } },
};
const config = (...names: string[]) => {
  const starting = (prefix: string) => new Map(names.filter((name) => name.startsWith(prefix)).map((name) => [name, 'x']));
  return { feedSettings: starting('FEED_'), secrets: starting('SECRET_') };
};

describe('given a feed that needs settings and secrets', () => {
  it.each<[FeedSpec, string[]]>([
    [TOPIC, ['FEED_BROKERS', 'FEED_CA', 'SECRET_USER', 'SECRET_PASSWORD']],
    [{ kind: 'topic', name: 'x', topic: 't' }, []],
    [REST, ['FEED_URL', 'FEED_TOKEN_URL', 'FEED_SSO_URL', 'SECRET_ID', 'SECRET_SECRET', 'SECRET_SSO_ID', 'SECRET_USER', 'SECRET_PASSWORD']],
    [{ ...REST, auth: { kind: 'key', header: 'X-Key', key: 'KEY' } }, ['FEED_URL', 'SECRET_KEY']],
    [{ ...REST, auth: { kind: 'none' } }, ['FEED_URL']],
  ])('when it is %j, then they are named as the operator sets them', (spec, needed) => {
    expect(missingSettings(spec, config())).toEqual(needed);
    expect(missingSettings(spec, config(...needed))).toEqual([]);
    for (const name of needed) expect(missingSettings(spec, config(...needed.filter((other) => other !== name)))).toEqual([name]);
  });
});
