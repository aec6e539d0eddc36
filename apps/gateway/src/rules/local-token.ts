import type { Credential, CredentialStore } from '@simpul/domain';
import { hashSecret, LOCAL_TOKEN_SECONDS, newSecret, type TokenService } from '@simpul/platform';
import type { Joining } from './joining.ts';

export interface LocalTokenParts {
  joining: Pick<Joining, 'join'>;
  credentials: CredentialStore;
  tokens: Pick<TokenService, 'issueToken'>;
}

/**
 * A bearer token for an agency of a local bus. All of an agency's stand on one credential, which the first of them makes; nobody
 * knows its secret. Throws what `Joining.join` throws.
 */
export async function localToken({ joining, credentials, tokens }: LocalTokenParts, agency: string): Promise<string> {
  await joining.join(agency);
  const id = await liveCredential(credentials, agency);
  return tokens.issueToken(agency, id, LOCAL_TOKEN_SECONDS);
}

/** `local-<agency>`; once that is revoked `local-<agency>-2`, and so on. */
async function liveCredential(credentials: CredentialStore, agency: string): Promise<string> {
  for (let count = 1; ; count++) {
    const id = count === 1 ? `local-${agency}` : `local-${agency}-${count}`;
    const known = (await credentials.byId(id)) ?? (await addOnce(credentials, id, agency));
    if (known.revokedAt === null) return id;
  }
}

async function addOnce(credentials: CredentialStore, id: string, agency: string): Promise<Credential> {
  const credential: Credential = { id, agency, secretHash: await hashSecret(newSecret()), createdAt: new Date(), expiresAt: null, revokedAt: null };
  try {
    await credentials.add(credential);
    return credential;
  } catch (error) {
    // Somebody else was first, or it is really broken.
    const other = await credentials.byId(id);
    if (other === undefined) throw error;
    return other;
  }
}
