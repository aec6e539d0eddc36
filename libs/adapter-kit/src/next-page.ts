import LinkHeader from 'http-link-header';
import { valueAt } from './value-at.ts';

/** How a service cuts a long list into answers. */
export type Paging =
  /** All in one answer. */
  | { kind: 'none' }
  /** By how many rows went before: `?offset=500&limit=500`, until an answer is empty or `total` (JSON Pointer) is reached. */
  | { kind: 'offset'; offset: string; limit: string; size: number; total?: string }
  /** By what the last answer says under `next` (JSON Pointer), until it says nothing, or nothing new. */
  | { kind: 'cursor'; param: string; next: string }
  /** By the address of the next answer: in the header `Link` (RFC 8288, rel="next"), or under `next` (JSON Pointer) where the service writes it into its answer. */
  | { kind: 'link'; next?: string };

/** One answer, as far as it tells where the next one is. */
export interface AnsweredPage {
  /** The address that was asked. */
  url: URL;
  value: unknown;
  items: number;
  /** Rows that came with this and all pages before it. */
  soFar: number;
  /** The header `Link`. */
  link: string | undefined;
}

export type NextPage =
  | { kind: 'page'; url: URL }
  | { kind: 'end' }
  /** It can't be followed: what it says leads to another host, is no address, or promises more rows than came. */
  | { kind: 'broken'; why: 'foreign-address' | 'no-address' | 'fewer-than-promised' };

/** The address of a list's first answer. */
export function firstPage(paging: Paging, list: URL): URL {
  return paging.kind === 'offset' ? withParams(list, { [paging.offset]: '0', [paging.limit]: String(paging.size) }) : list;
}

/** Where a list goes on after an answer. */
export function nextPage(paging: Paging, answered: AnsweredPage): NextPage {
  switch (paging.kind) {
    case 'none':
      return { kind: 'end' };
    case 'offset':
      return nextByOffset(paging, answered);
    case 'cursor':
      return nextByCursor(paging, answered);
    case 'link':
      return nextByLink(paging, answered);
  }
}

/** A short answer is no last one: services cap the limit that they are asked for. */
function nextByOffset({ offset, total }: Extract<Paging, { kind: 'offset' }>, { url, value, items, soFar }: AnsweredPage): NextPage {
  const promised = total === undefined ? undefined : textAt(value, total);
  if (promised !== undefined && soFar >= Number(promised)) return { kind: 'end' };
  if (items > 0) return { kind: 'page', url: withParams(url, { [offset]: String(soFar) }) };
  return promised === undefined ? { kind: 'end' } : { kind: 'broken', why: 'fewer-than-promised' };
}

/** Some services tell a cursor for later even at the end: that which they were asked with. */
function nextByCursor({ param, next }: Extract<Paging, { kind: 'cursor' }>, { url, value, items }: AnsweredPage): NextPage {
  const cursor = textAt(value, next);
  const isEnd = cursor === undefined || (items === 0 && cursor === url.searchParams.get(param));
  return isEnd ? { kind: 'end' } : { kind: 'page', url: withParams(url, { [param]: cursor }) };
}

/** Tokens go along with every question, so it is asked of no other host. */
function nextByLink({ next }: Extract<Paging, { kind: 'link' }>, { url, value, link }: AnsweredPage): NextPage {
  const text = next === undefined ? relNext(link) : textAt(value, next);
  if (text === undefined) return { kind: 'end' };
  if (text === null || !URL.canParse(text, url)) return { kind: 'broken', why: 'no-address' };
  const address = new URL(text, url);
  return address.origin === url.origin ? { kind: 'page', url: address } : { kind: 'broken', why: 'foreign-address' };
}

/** `null`: the header can't be read. */
function relNext(header: string | undefined): string | null | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  try {
    return LinkHeader.parse(header).rel('next')[0]?.uri;
  } catch {
    return null;
  }
}

function textAt(value: unknown, pointer: string): string | undefined {
  const found = valueAt(value, pointer);
  const text = typeof found === 'number' || typeof found === 'bigint' ? String(found) : found;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function withParams(url: URL, params: Readonly<Record<string, string>>): URL {
  const address = new URL(url);
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);
  return address;
}
