import { describe, expect, it } from '@jest/globals';
import { SecretSeal, type ChannelStore } from '@simpul/domain';
import { loadConfig, Problem } from '@simpul/platform';
import { SubscriptionChannels } from './subscription-channels.ts';

const env = { KAFKA_BROKERS: '127.0.0.1:9092', DATABASE_URL: 'postgres://u@127.0.0.1/d' };
const nothing = {} as unknown as ChannelStore;

function refusalOf(wish: Parameters<SubscriptionChannels['check']>[0], more: Record<string, string> = {}): { code: string; pointer?: string | undefined; said: string } | undefined {
  try {
    new SubscriptionChannels(nothing, new SecretSeal(['k'.repeat(32)]), loadConfig({ ...env, ...more })).check(wish);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, pointer: error.about.pointer, said: error.message };
  }
  return undefined;
}

describe('a file channel', () => {
  it('given no folder for files is set, when one is asked for, then it is refused and says what to take instead', () => {
    expect(refusalOf({ kind: 'file', folder: 'masuk' })).toEqual({ code: 'bad-request', pointer: '/channel/kind', said: expect.stringMatching(/webhook or pull.*FILE_CHANNEL_ROOT/) });
  });

  it('given there is one, when asked for, then it passes, and a bad folder does not', () => {
    expect(refusalOf({ kind: 'file', folder: 'masuk' }, { FILE_CHANNEL_ROOT: '/srv/files' })).toBeUndefined();
    expect(refusalOf({ kind: 'file', folder: '../x' }, { FILE_CHANNEL_ROOT: '/srv/files' })).toMatchObject({ code: 'bad-request', pointer: '/channel/folder' });
  });
});
