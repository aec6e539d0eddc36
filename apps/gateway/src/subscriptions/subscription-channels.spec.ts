import { describe, expect, it } from '@jest/globals';
import { ACTIVE, SecretSeal, type Channel, type ChannelStore } from '@simpul/domain';
import { loadConfig, Problem } from '@simpul/platform';
import { SubscriptionChannels } from './subscription-channels.ts';
import type { ChannelChange } from './subscription.dto.ts';

const env = { KAFKA_BROKERS: '127.0.0.1:9092', DATABASE_URL: 'postgres://u@127.0.0.1/d' };
const inMasuk = { agency: 'kab-sleman', subscription: 'harian', target: { kind: 'file', folder: 'masuk' }, standing: ACTIVE, previousSecretUntil: null, createdAt: new Date(0) } as const satisfies Channel;
const store = { list: async () => [inMasuk] } as unknown as ChannelStore;

async function refusalOf(wish: ChannelChange, more: Record<string, string> = {}, subscription = 'tugas'): Promise<{ code: string; pointer?: string | undefined; said: string } | undefined> {
  try {
    await new SubscriptionChannels(store, new SecretSeal(['k'.repeat(32)]), loadConfig({ ...env, ...more })).check('kab-sleman', subscription, wish);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, pointer: error.about.pointer, said: error.message };
  }
  return undefined;
}

const WITH_FILES = { FILE_CHANNEL_ROOT: '/srv/files' };

describe('a file channel', () => {
  it('given no folder for files is set, when one is asked for, then it is refused and says what to take instead', async () => {
    expect(await refusalOf({ kind: 'file', folder: 'harian' })).toEqual({ code: 'bad-request', pointer: '/channel/kind', said: expect.stringMatching(/webhook or pull.*FILE_CHANNEL_ROOT/) });
  });

  it('given there is one, when asked for, then it passes, and a bad folder does not', async () => {
    expect(await refusalOf({ kind: 'file', folder: 'tugas' }, WITH_FILES)).toBeUndefined();
    expect(await refusalOf({ kind: 'file', folder: '../x' }, WITH_FILES)).toMatchObject({ code: 'bad-request', pointer: '/channel/folder' });
  });

  it('given another subscription that writes into a folder, when it is asked for, then it is refused; its own it may name again', async () => {
    expect(await refusalOf({ kind: 'file', folder: 'masuk' }, WITH_FILES)).toMatchObject({ code: 'conflict', pointer: '/channel/folder', said: expect.stringContaining('"harian"') });
    expect(await refusalOf({ kind: 'file', folder: 'masuk' }, WITH_FILES, 'harian')).toBeUndefined();
  });

  it('given a new secret is asked for where there is none, then it is refused', async () => {
    for (const wish of [{ kind: 'pull' }, { kind: 'file', folder: 'tugas' }] as const) expect(await refusalOf({ ...wish, rotateSecret: true }, WITH_FILES)).toMatchObject({ code: 'bad-request', pointer: '/channel/rotateSecret' });
  });
});
