import { createHash } from 'node:crypto';
import type { RestFeed } from '@simpul/adapter-kit';
import { firstPage, nextPage, parseJson, sliceItems, type NextPage } from '@simpul/adapter-kit/host';
import { FeedFailed } from '@simpul/domain';
import type { PoliteHttp } from './polite-http.ts';
import type { RestTokens } from './rest-tokens.ts';

export interface RestService {
  http: PoliteHttp;
  tokens: RestTokens;
}

/** One answer's part of a list. */
export interface Page {
  /** From 1. */
  number: number;
  /** The exact bytes of each. */
  items: Buffer[];
  next: NextPage;
}

/** Beyond them a service goes round in circles, or should be asked for larger pages. */
const MOST_PAGES = 50_000;

/** A list, answer by answer, from `list` on. Throws `FeedFailed` where it can't be followed to its end. */
export async function* readPages(spec: RestFeed, list: URL, service: RestService, signal: AbortSignal): AsyncGenerator<Page> {
  const asked = new Set<string>();
  let before = '';
  let soFar = 0;
  for (let url = firstPage(spec.paging, list), number = 1; ; number++) {
    asked.add(url.href);
    const { body, link } = await get(url, service, signal);
    const digest = createHash('sha256').update(body).digest('base64');
    const { value, items } = itemsIn(body, spec, url);
    soFar += items.length;
    const next = nextPage(spec.paging, { url, value, items: items.length, soFar, link });
    const isCircle = next.kind === 'page' && (asked.has(next.url.href) || (items.length > 0 && digest === before) || number === MOST_PAGES);
    if (next.kind === 'broken') throw broken(url, number, BROKEN[next.why]);
    yield { number, items, next };
    if (next.kind === 'end') return;
    if (isCircle) throw broken(url, number, IN_CIRCLES);
    [url, before] = [next.url, digest];
  }
}

async function get(url: URL, { http, tokens }: RestService, signal: AbortSignal): Promise<{ body: Buffer; link: string | undefined }> {
  const request = async () => http.ask(url, { headers: { accept: 'application/json', ...(await tokens.headers(signal)) } }, signal);
  const first = await request();
  const { status, headers, body } = first.status === 401 && tokens.forget() ? await request() : first;
  if (status === 200) return { body, link: headers.get('link') ?? undefined };
  const { en, id } = status === 401 || status === 403 ? NOT_LET_IN : status >= 300 && status < 400 ? ELSEWHERE : ODD;
  throw new FeedFailed('source-refused', `${url.pathname} answers ${status}: ${en}`, `${url.pathname} menjawab ${status}: ${id}`);
}

function itemsIn(body: Buffer, { items: pointer }: RestFeed, { pathname }: URL): { value: unknown; items: Buffer[] } {
  const parsed = parseJson(body);
  if (parsed === undefined) throw new FeedFailed('source-unreadable', `${pathname} answers with what is no JSON in UTF-8`, `${pathname} menjawab dengan isi yang bukan JSON UTF-8`);
  const items = sliceItems(body, pointer);
  if (items === undefined) throw new FeedFailed('source-unreadable', `${pathname} answers without a list at "${pointer}"`, `${pathname} menjawab tanpa daftar di "${pointer}"`);
  return { value: parsed.value, items };
}

const NOT_LET_IN = { en: "check the feed's secrets", id: 'periksa rahasia feed ini' };
const ELSEWHERE = { en: 'it sends us elsewhere; set the address where it is now', id: 'kita dialihkan ke tempat lain; atur alamatnya yang sekarang' };
const ODD = { en: 'it does not know the question', id: 'pertanyaannya tidak dikenal' };

const BROKEN: Record<Extract<NextPage, { kind: 'broken' }>['why'], { en: string; id: string }> = {
  'foreign-address': { en: 'goes on at another host, where the tokens must not go', id: 'berlanjut di host lain, padahal token tidak boleh ke sana' },
  'no-address': { en: 'goes on at what is no address', id: 'berlanjut di alamat yang tidak sah' },
  'fewer-than-promised': { en: 'ends before all rows came that it counts', id: 'berakhir sebelum semua baris yang dihitungnya datang' },
};
const IN_CIRCLES = { en: 'goes round in circles', id: 'berputar-putar' };

function broken({ pathname }: URL, number: number, { en, id }: { en: string; id: string }): FeedFailed {
  return new FeedFailed('source-unreadable', `the list at ${pathname} ${en} (answer ${number})`, `daftar di ${pathname} ${id} (jawaban ${number})`);
}
