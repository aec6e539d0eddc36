import { expect, it, jest } from '@jest/globals';
import type { CredentialStore } from '@simpul/domain';
import { Revocations } from './revocations.ts';
import * as secrets from './secrets.ts';
import { TokenSigner } from './token-signer.ts';

const hashSecret = jest.fn(secrets.hashSecret).mockRejectedValueOnce(new Error('out of memory'));
jest.unstable_mockModule('./secrets.ts', () => ({ ...secrets, hashSecret }));
const { TokenService } = await import('./token.service.ts');

it('given a secret could not be hashed once, when an unknown client asks after it, then it is refused as ever', async () => {
  const credentials = { byId: async () => undefined } as unknown as CredentialStore;
  const tokens = new TokenService(new TokenSigner('k'.repeat(32)), credentials, new Revocations(credentials));
  const ask = () => tokens.exchange({ grant_type: 'client_credentials', client_id: 'nobody', client_secret: 's' }, undefined);
  await expect(ask()).rejects.toThrow('out of memory');
  expect(await ask()).toMatchObject({ error: 'invalid_client' });
});
