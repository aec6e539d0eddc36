import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { CredentialStore } from '@simpul/domain';
import { Revocations } from './revocations.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

it('given an answer that takes longer than a beat, when a client is revoked meanwhile, then no older answer takes that back', async () => {
  const revoked: string[] = [];
  const slowness = [0, 3_000];
  const revokedIds = async () => {
    const ids = [...revoked];
    await new Promise((resolve) => setTimeout(resolve, slowness.shift() ?? 0));
    return ids;
  };
  const revocations = new Revocations({ revokedIds } as unknown as CredentialStore);
  await Promise.all([revocations.onModuleInit(), jest.advanceTimersByTimeAsync(0)]);
  await jest.advanceTimersByTimeAsync(2_500);
  revoked.push('c1');
  await jest.advanceTimersByTimeAsync(3_000);
  expect(revocations.has('c1')).toBe(true);
  revocations.onApplicationShutdown();
});
