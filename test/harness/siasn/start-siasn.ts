import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nipOf, person, transfers } from './siasn-data.ts';

type Row = Record<string, unknown>;

/** What may come in place of the next answer of the API. */
export type Mishap =
  | { kind: 'status'; status: number; retryAfter?: string; body?: string }
  /** Nothing comes at all. */
  | { kind: 'silence' }
  /** The connection breaks in the middle of the answer. */
  | { kind: 'cut' };

export const CREDENTIALS = { clientId: 'jabar', clientSecret: 'rahasia:klien', ssoClient: 'jabar-sso', username: 'admin.bkd', password: 'rahasia&orang', key: 'kunci-contoh' } as const;

const API = '/apisiasn/1.0';
const TOKENS = '/oauth2/token';
const SSO = '/auth/realms/public-siasn/protocol/openid-connect/token';

/** A service like BKN's, with its paths, its two tokens and its ways of writing; on 127.0.0.1. */
export class Siasn {
  retirements: Row[] = [];
  promotions: Row[] = [];
  /** Of the lists: how many rows an answer holds at most, whatever it was asked for. */
  largestPage = 1_000;
  /** The lists end here and know of no more, as when a nightly copy broke off. */
  truncatedTo: number | undefined;
  tokenSeconds = 3_600;
  /** What it wants to see of whoever asks; a region's mirror may do with less than BKN. */
  wants: 'two tokens' | 'one token' | 'a key' = 'two tokens';
  /** Every request of the API and of the two token endpoints, as `GET /path?query`. */
  readonly requests: string[] = [];
  readonly mishaps: Mishap[] = [];
  private tokens = new Set<string>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Siasn> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const siasn = new Siasn(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => void siasn.answer(request, response));
    return siasn;
  }

  get api(): string {
    return this.url + API;
  }

  get tokenUrl(): string {
    return this.url + TOKENS;
  }

  get ssoUrl(): string {
    return this.url + SSO;
  }

  /** All tokens that were given out are refused from now on. */
  revokeTokens(): void {
    this.tokens = new Set();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push(`${request.method} ${url.pathname}${url.search}`);
    if (url.pathname === TOKENS || url.pathname === SSO) return this.giveToken(url, request, response);
    const mishap = this.mishaps.shift();
    if (mishap !== undefined) return mishappen(mishap, response);
    if (!this.isLetIn(request)) return send(response, 401, { fault: { code: 900_901, message: 'Invalid Credentials', description: 'Access failure for API' } });
    const found = url.pathname.startsWith(API) ? this.find(url.pathname.slice(API.length), url, response) : undefined;
    send(response, found === undefined ? 404 : 200, found ?? { fault: { code: 404, message: 'No matching resource found' } });
  }

  private async giveToken({ pathname }: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(String(Buffer.concat(await request.toArray())));
    const isRight = pathname === TOKENS ? isClient(request, form) : isPerson(form);
    if (!isRight) return send(response, 401, { error: 'invalid_client', error_description: 'Client Authentication failed.' });
    const token = randomUUID();
    this.tokens.add(`${pathname} ${token}`);
    send(response, 200, { access_token: token, token_type: 'Bearer', expires_in: this.tokenSeconds, ...(pathname === TOKENS ? { scope: 'default' } : { refresh_expires_in: 0 }) });
  }

  private isLetIn({ headers }: IncomingMessage): boolean {
    if (this.wants === 'a key') return headers['x-api-key'] === CREDENTIALS.key;
    const tokenIn = (header: string | string[] | undefined, scheme: string) => (typeof header === 'string' && header.startsWith(`${scheme} `) ? header.slice(scheme.length + 1) : '');
    const [client, person] = [this.tokens.has(`${TOKENS} ${tokenIn(headers.authorization, 'Bearer')}`), this.tokens.has(`${SSO} ${tokenIn(headers.auth, 'bearer')}`)];
    return client && (person || this.wants === 'one token');
  }

  private find(path: string, url: URL, response: ServerResponse): unknown {
    if (path === '/pns/list-pensiun-instansi') return this.page(this.retirements, url, response);
    if (path === '/pns/list-kp-instansi') return this.page(this.promotions, url, response);
    const [, what, nip] = /^\/pns\/(data-utama|rw-pindahinstansi)\/(\d{18})$/.exec(path) ?? [];
    if (what === undefined) return undefined;
    const number = Array.from({ length: 1_000 }, (_, i) => i).find((i) => nipOf(i) === nip);
    if (number === undefined) return { code: 0, message: 'error', data: 'Data tidak ditemukan' };
    return { code: 1, message: 'success', data: what === 'data-utama' ? person(number) : transfers(number) };
  }

  /** By offset, by cursor or by link, as it is asked; `diubahSejak`: only what was changed from then on. */
  private page(all: readonly Row[], { searchParams, pathname }: URL, response: ServerResponse): unknown {
    const since = searchParams.get('diubahSejak');
    const wanted = since === null ? all : all.filter(({ diubah }) => String(diubah) >= since);
    const rows = wanted.slice(0, this.truncatedTo);
    const start = Number(searchParams.get('offset') ?? searchParams.get('sesudah') ?? searchParams.get('halaman') ?? 0);
    const end = start + Math.min(Number(searchParams.get('limit') ?? this.largestPage), this.largestPage);
    const data = rows.slice(start, end);
    if (end < rows.length) response.setHeader('link', `<${pathname}?halaman=0>; rel="first", <${pathname}?halaman=${end}>; rel="next"`);
    return { code: 1, message: 'success', count: rows.length, sesudah: searchParams.has('sesudah') || end < rows.length ? String(Math.min(end, rows.length)) : null, data };
  }
}

function isClient({ headers }: IncomingMessage, form: URLSearchParams): boolean {
  const pair = `${encodeURIComponent(CREDENTIALS.clientId)}:${encodeURIComponent(CREDENTIALS.clientSecret)}`;
  return form.get('grant_type') === 'client_credentials' && headers.authorization === `Basic ${Buffer.from(pair).toString('base64')}`;
}

function isPerson(form: URLSearchParams): boolean {
  return form.get('grant_type') === 'password' && form.get('client_id') === CREDENTIALS.ssoClient && form.get('username') === CREDENTIALS.username && form.get('password') === CREDENTIALS.password;
}

function mishappen(mishap: Mishap, response: ServerResponse): void {
  if (mishap.kind === 'silence') return;
  if (mishap.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"code":1,"data":[', () => response.destroy());
    return;
  }
  response.writeHead(mishap.status, { ...(mishap.retryAfter === undefined ? {} : { 'retry-after': mishap.retryAfter }) }).end(mishap.body ?? '');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
