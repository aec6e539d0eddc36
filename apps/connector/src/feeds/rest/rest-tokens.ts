import type { ClientCredentials, PasswordGrant, RestAuth } from '@simpul/adapter-kit';
import { parseJson } from '@simpul/adapter-kit/host';
import { FeedFailed } from '@simpul/domain';
import type { Clock } from '@simpul/platform';
import { addressIn } from './address-in.ts';
import type { Answer, PoliteHttp } from './polite-http.ts';

/** What an adapter names only. */
export interface NamedSettings {
  setting(name: string): string;
  secret(name: string): string;
}

interface Token {
  text: string;
  until: number;
}

/** Of a token whose answer does not say. */
const SECONDS = 300;
/** So that none runs out on its way. */
const USABLE_PART = 0.9;

/** What a service wants to see of whoever asks; tokens are kept until they run out. */
export class RestTokens {
  private readonly tokens = new Map<string, Token>();

  constructor(
    private readonly auth: RestAuth,
    private readonly named: NamedSettings,
    private readonly http: PoliteHttp,
    private readonly clock: Clock,
  ) {}

  /** The headers of a request. Throws `FeedFailed`. */
  async headers(signal: AbortSignal): Promise<Record<string, string>> {
    const { auth } = this;
    switch (auth.kind) {
      case 'none':
        return {};
      case 'key':
        return { [auth.header]: this.named.secret(auth.key) };
      case 'oauth2':
        return { authorization: `Bearer ${await this.token(auth, signal)}` };
      case 'two-token':
        return { authorization: `Bearer ${await this.token(auth.client, signal)}`, auth: `bearer ${await this.token(auth.person, signal)}` };
    }
  }

  /** They are not taken any more: the next request gets others. False where there are none to renew. */
  forget(): boolean {
    const had = this.tokens.size > 0;
    this.tokens.clear();
    return had;
  }

  private async token(grant: ClientCredentials | PasswordGrant, signal: AbortSignal): Promise<string> {
    const known = this.tokens.get(grant.tokenUrl);
    if (known !== undefined && known.until > this.clock.now()) return known.text;
    const url = addressIn(grant.tokenUrl, this.named.setting(grant.tokenUrl));
    const { access_token: text, expires_in: seconds } = tokenIn(url, await this.http.ask(url, this.requestOf(grant), signal));
    this.tokens.set(grant.tokenUrl, { text, until: this.clock.now() + seconds * 1_000 * USABLE_PART });
    return text;
  }

  private requestOf(grant: ClientCredentials | PasswordGrant): RequestInit {
    const id = this.named.secret(grant.clientId);
    if ('username' in grant) {
      return post({ grant_type: 'password', client_id: id, username: this.named.secret(grant.username), password: this.named.secret(grant.password) });
    }
    // RFC 6749 §2.3.1: both are form-encoded before they are joined.
    const pair = [id, this.named.secret(grant.clientSecret)].map((part) => new URLSearchParams({ '': part }).toString().slice(1)).join(':');
    const scope: Record<string, string> = grant.scope === undefined ? {} : { scope: grant.scope };
    return post({ grant_type: 'client_credentials', ...scope }, { authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
  }
}

function post(form: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body: new URLSearchParams(form), headers: { accept: 'application/json', ...headers } };
}

function tokenIn({ pathname }: URL, { status, body }: Answer): { access_token: string; expires_in: number } {
  if (status !== 200) throw new FeedFailed('source-refused', `${pathname} gives no token (${status}): check the feed's secrets`, `${pathname} tidak memberi token (${status}): periksa rahasia feed ini`);
  const { access_token, expires_in } = (parseJson(body)?.value ?? {}) as { access_token?: unknown; expires_in?: unknown };
  if (typeof access_token !== 'string' || access_token === '') throw new FeedFailed('source-unreadable', `${pathname} answers without a token`, `${pathname} menjawab tanpa token`);
  const seconds = Number(expires_in);
  return { access_token, expires_in: seconds > 0 ? seconds : SECONDS };
}
