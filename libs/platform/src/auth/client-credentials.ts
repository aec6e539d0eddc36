/** RFC 6749 §5.2. */
export interface TokenRefusal {
  error: 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unsupported_grant_type';
  error_description: string;
}

export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
}

const refuse = (error: TokenRefusal['error'], error_description: string): TokenRefusal => ({ error, error_description });

/** Reads a token request: the body's fields (form or JSON), or Basic authentication in place of the client's two. */
export function readTokenRequest(body: Readonly<Record<string, unknown>>, authorization: string | undefined): ClientCredentials | TokenRefusal {
  const grant = body['grant_type'];
  if (typeof grant !== 'string' || grant === '') return refuse('invalid_request', 'grant_type is missing; send grant_type=client_credentials');
  if (grant !== 'client_credentials') return refuse('unsupported_grant_type', 'only grant_type=client_credentials is supported');
  const basic = authorization === undefined ? undefined : readBasic(authorization);
  if (authorization !== undefined && basic === undefined) return refuse('invalid_client', 'the Authorization header is not Basic client_id:client_secret');
  if (basic !== undefined && body['client_secret'] !== undefined) return refuse('invalid_request', 'send the client secret once: in the header or in the body');
  if (basic !== undefined) return basic;
  const { client_id: clientId, client_secret: clientSecret } = body;
  if (typeof clientId !== 'string' || clientId === '') return refuse('invalid_request', 'client_id is missing');
  if (typeof clientSecret !== 'string' || clientSecret === '') return refuse('invalid_client', 'client_secret is missing');
  return { clientId, clientSecret };
}

// RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
function readBasic(authorization: string): ClientCredentials | undefined {
  const encoded = /^basic\s+([A-Za-z0-9+/=_-]+)$/i.exec(authorization.trim())?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon <= 0) return undefined;
  try {
    return { clientId: formDecoded(text.slice(0, colon)), clientSecret: formDecoded(text.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

const formDecoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
