import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './load-config.ts';

const enough = { KAFKA_BROKERS: 'a:9092, b:9092', DATABASE_URL: 'postgres://u:p@h:5432/d' };

describe('loadConfig', () => {
  it('given the two addresses, when loaded, then the rest has its defaults and nothing can be changed', () => {
    const config = loadConfig({ ...enough, OTHER: 'x' });
    expect(config).toEqual({ mode: 'local', host: '127.0.0.1', port: 3000, brokers: ['a:9092', 'b:9092'], databaseUrl: enough.DATABASE_URL, poolSize: 10, logLevel: 'warn', agenciesDir: 'agencies', privateWebhooks: false, feedSettings: new Map(), secrets: new Map() });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('given what feeds and secrets need, when loaded, then it is there by its whole name', () => {
    const { feedSettings, secrets, feedsDir } = loadConfig({ ...enough, FEEDS_DIR: '/srv/feeds', FEED_SIASN_URL: 'https://siasn.example', FEED_EMPTY: '', SECRET_SIASN: 's' });
    expect([feedsDir, feedSettings, secrets]).toEqual(['/srv/feeds', new Map([['FEED_SIASN_URL', 'https://siasn.example']]), new Map([['SECRET_SIASN', 's']])]);
  });

  it('given several keys for webhook secrets, when loaded, then they stand in their order', () => {
    expect(loadConfig({ ...enough, WEBHOOK_KEYS: `${'n'.repeat(32)} , ${'o'.repeat(40)}` }).webhookKeys).toEqual(['n'.repeat(32), 'o'.repeat(40)]);
  });

  it.each([
    [{ ...enough, PORT: 'x' }, /^PORT is not a port number; set it like PORT=3000$/],
    [{ DATABASE_URL: enough.DATABASE_URL }, /^KAFKA_BROKERS is missing.*KAFKA_BROKERS=127/],
    [{ ...enough, DATABASE_URL: 'mysql://x' }, /^DATABASE_URL .*postgres:\/\//],
    [{ ...enough, SIMPUL_MODE: 'test' }, /^SIMPUL_MODE/],
    [{ ...enough, SIMPUL_MODE: 'production', TOKEN_KEY: 'k'.repeat(32) }, /^SUBJECT_KEY is missing.*openssl/],
    [{ ...enough, SIMPUL_MODE: 'production', SUBJECT_KEY: 'k'.repeat(32) }, /^TOKEN_KEY is missing/],
    [{ ...enough, SIMPUL_MODE: 'production', SUBJECT_KEY: 'k'.repeat(32), TOKEN_KEY: 'k'.repeat(32) }, /^WEBHOOK_KEYS is missing/],
    [{ ...enough, TOKEN_KEY: 'short' }, /^TOKEN_KEY/],
    [{ ...enough, WEBHOOK_KEYS: `${'k'.repeat(32)},short` }, /^WEBHOOK_KEYS .* shorter than 32/],
    [{ ...enough, LOG_LEVEL: 'loud' }, /^LOG_LEVEL is not one of/],
    [{ ...enough, WEBHOOK_PRIVATE_TARGETS: 'yes' }, /^WEBHOOK_PRIVATE_TARGETS is neither/],
    [{ ...enough, FEEDS_DIR: 'files' }, /^FEEDS_DIR is not an absolute path/],
    [{ ...enough, FILE_CHANNEL_ROOT: 'files' }, /^FILE_CHANNEL_ROOT is not an absolute path/],
  ])('given %j, when loaded, then one line names the variable and never its value', (env, words) => {
    expect(() => loadConfig(env)).toThrow(ConfigError);
    expect(() => loadConfig(env)).toThrow(words);
    expect(() => loadConfig(env)).not.toThrow(/"short"| short[^e]|kkkk|mysql/);
  });
});
