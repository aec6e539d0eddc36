import { errors, jwtVerify, SignJWT } from 'jose';
import { Problem } from '../problems/problem.ts';
import type { CallerInfo } from './caller.ts';

export const TOKEN_SECONDS = 3_600;
export const LOCAL_TOKEN_SECONDS = 30 * 86_400;
const ISSUER = 'simpul';
const CACHED_TOKENS = 20_000;

/** Signs and verifies access tokens (JWT, HS256): `sub` the agency, `cid` the credential. A token verified once costs one map look-up. */
export class TokenSigner {
  private readonly key: Uint8Array;
  private readonly verified = new Map<string, CallerInfo>();

  constructor(key: string) {
    this.key = new TextEncoder().encode(key);
  }

  sign(agency: string, credentialId: string, seconds: number, now: Date): Promise<string> {
    const issuedAt = Math.floor(now.getTime() / 1_000);
    return new SignJWT({ cid: credentialId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setSubject(agency)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .sign(this.key);
  }

  /** Throws `Problem` `token-invalid` or `token-expired`. */
  async verify(token: string, now: Date): Promise<CallerInfo> {
    const known = this.verified.get(token);
    if (known !== undefined) {
      if (known.tokenExpiresAt > now) return known;
      this.verified.delete(token);
      throw new Problem('token-expired');
    }
    const caller = await this.check(token, now);
    // The oldest goes: a token in use comes back for the price of one verification.
    if (this.verified.size >= CACHED_TOKENS) this.verified.delete(this.verified.keys().next().value as string);
    this.verified.set(token, caller);
    return caller;
  }

  private async check(token: string, now: Date): Promise<CallerInfo> {
    try {
      const { payload } = await jwtVerify(token, this.key, { algorithms: ['HS256'], issuer: ISSUER, currentDate: now, requiredClaims: ['sub', 'exp', 'cid'] });
      return { agency: String(payload.sub), credentialId: String(payload.cid), tokenExpiresAt: new Date(Number(payload.exp) * 1_000) };
    } catch (error) {
      throw new Problem(error instanceof errors.JWTExpired ? 'token-expired' : 'token-invalid');
    }
  }
}
