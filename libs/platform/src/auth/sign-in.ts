import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem.ts';
import type { CallerInfo } from './caller.ts';
import { TokenService } from './token.service.ts';

const MOST_KEPT = 1_000;

/** Callers of routes that take HTTP Basic beside a bearer token, because their toolkits can't ask for a token first. */
@Injectable()
export class SignIn {
  /** Hash of the header → the token that it got: a secret is hashed once per token's life, not once per call. */
  private readonly tokensOf = new Map<string, string>();

  constructor(@Inject(TokenService) private readonly tokens: TokenService) {}

  /** `Bearer <token>`, or `Basic client_id:client_secret` as at the token endpoint. Throws `Problem` of status 401 or 429, `StoreUnavailable`. */
  async callerOf(authorization: string | undefined): Promise<CallerInfo> {
    if (authorization === undefined || !/^basic\b/i.test(authorization)) return this.tokens.verifyToken(bearer(authorization));
    const key = createHash('sha256').update(authorization).digest('base64url');
    const known = this.tokensOf.get(key);
    if (known !== undefined) {
      try {
        return await this.tokens.verifyToken(known);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        this.tokensOf.delete(key);
      }
    }
    const answer = await this.tokens.exchange({ grant_type: 'client_credentials' }, authorization);
    if ('error' in answer) throw new Problem('token-invalid', { detail: { en: answer.error_description, id: 'client_id dan client_secret tidak sesuai, dicabut, atau kedaluwarsa' } });
    if (this.tokensOf.size >= MOST_KEPT) this.tokensOf.delete(this.tokensOf.keys().next().value as string);
    this.tokensOf.set(key, answer.access_token);
    return this.tokens.verifyToken(answer.access_token);
  }
}

/** The token of `Bearer <token>` (RFC 6750). Throws `Problem` `token-missing` or `token-invalid`. */
export function bearer(authorization: string | undefined): string {
  if (authorization === undefined) throw new Problem('token-missing');
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new Problem('token-invalid', { detail: { en: 'the Authorization header is not `Bearer <token>`', id: 'header Authorization bukan `Bearer <token>`' } });
  return token;
}
