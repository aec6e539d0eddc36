import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Credential, CredentialStore } from '@simpul/domain';
import { Problem } from '../problems/problem.ts';
import { CREDENTIAL_STORE } from '../tokens.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import type { CallerInfo } from './caller.ts';
import { readTokenRequest, type TokenRefusal } from './client-credentials.ts';
import { Revocations } from './revocations.ts';
import { hashSecret, newSecret, secretMatches } from './secrets.ts';
import { TOKEN_SECONDS, TokenSigner } from './token-signer.ts';

export interface TokenAnswer {
  access_token: string;
  token_type: 'Bearer';
  /** Seconds. */
  expires_in: number;
}

/** Credentials in, tokens out, and back to who is calling. */
@Injectable()
export class TokenService {
  private readonly limiter = new AttemptLimiter();

  constructor(
    @Inject(TokenSigner) private readonly signer: TokenSigner,
    @Inject(CREDENTIAL_STORE) private readonly credentials: CredentialStore,
    @Inject(Revocations) private readonly revocations: Revocations,
  ) {}

  /**
   * The token endpoint's work (RFC 6749 §4.4): `body` from a form or JSON, `authorization` the header as sent.
   * Throws `Problem` `too-many-requests` after ten wrong secrets in a minute, `StoreUnavailable`.
   */
  async exchange(body: Readonly<Record<string, unknown>>, authorization: string | undefined): Promise<TokenAnswer | TokenRefusal> {
    const client = readTokenRequest(body, authorization);
    if ('error' in client) return client;
    const now = Date.now();
    const retryAfter = this.limiter.waitSeconds(client.clientId, now);
    if (retryAfter > 0) throw new Problem('too-many-requests', { retryAfter, detail: { en: 'too many wrong secrets for this client', id: 'terlalu banyak secret yang salah untuk klien ini' } });
    const credential = await this.credentials.byId(client.clientId);
    // An unknown client costs as much as a wrong secret, so that ids can't be told apart by time.
    if (!(await secretMatches(client.clientSecret, credential?.secretHash ?? (await nobodysHash()))) || credential === undefined) {
      this.limiter.failed(client.clientId, now);
      return { error: 'invalid_client', error_description: 'client_id and client_secret do not match' };
    }
    this.limiter.succeeded(client.clientId);
    return this.grant(credential, new Date(now));
  }

  /** A new credential of the agency; the secret is shown this once. */
  async createCredential(agency: string, expiresAt: Date | null = null): Promise<{ id: string; secret: string }> {
    const [id, secret] = [randomUUID(), newSecret()];
    await this.credentials.add({ id, agency, secretHash: await hashSecret(secret), createdAt: new Date(), expiresAt, revokedAt: null });
    return { id, secret };
  }

  issueToken(agency: string, credentialId: string, seconds: number = TOKEN_SECONDS): Promise<string> {
    return this.signer.sign(agency, credentialId, seconds, new Date());
  }

  /** Throws `Problem` `token-invalid`, `token-expired` or `credential-revoked`. */
  async verifyToken(token: string): Promise<CallerInfo> {
    const caller = await this.signer.verify(token, new Date());
    if (this.revocations.has(caller.credentialId)) throw new Problem('credential-revoked');
    return caller;
  }

  /** For open streams: neither expired nor revoked, as far as this process knows (at most some seconds old). */
  isLive(caller: CallerInfo): boolean {
    return caller.tokenExpiresAt.getTime() > Date.now() && !this.revocations.has(caller.credentialId);
  }

  private async grant(credential: Credential, now: Date): Promise<TokenAnswer | TokenRefusal> {
    if (credential.revokedAt !== null) return { error: 'invalid_grant', error_description: 'this credential was revoked; ask the administrator for a new one' };
    if (credential.expiresAt !== null && credential.expiresAt <= now) return { error: 'invalid_grant', error_description: 'this credential has expired; ask the administrator for a new one' };
    const left = credential.expiresAt === null ? TOKEN_SECONDS : Math.floor((credential.expiresAt.getTime() - now.getTime()) / 1_000);
    const seconds = Math.max(1, Math.min(TOKEN_SECONDS, left));
    return { access_token: await this.signer.sign(credential.agency, credential.id, seconds, now), token_type: 'Bearer', expires_in: seconds };
  }
}

let nobody: string | undefined;
const nobodysHash = async () => (nobody ??= await hashSecret(newSecret()));
