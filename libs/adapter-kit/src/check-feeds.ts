import { faultsOfFolder, faultsOfRest, faultsOfTopic } from './check-polled-feeds.ts';
import type { FeedSpec } from './feed-spec.ts';

type Given = Readonly<Record<string, unknown>>;

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const XML_NAME = /^[A-Za-z_][\w.-]*$/;

/** What in an adapter's feeds does not hold, each in a few words. */
export function faultsOfFeeds(feeds: unknown, source: unknown): string[] {
  if (feeds === undefined) return [];
  if (!Array.isArray(feeds)) return ['feeds is not a list'];
  const names = feeds.map((feed: unknown) => (feed as { name?: unknown } | null)?.name);
  const doubles = names.filter((name, i) => names.indexOf(name) < i).map((name) => `feeds has two named ${shown(name)}`);
  const services = feeds.filter((feed: unknown) => (feed as { kind?: unknown } | null)?.kind === 'soap').length;
  // The address names the agency alone.
  if (services > 1) doubles.push(`feeds has ${services} of kind soap; one is what an agency's address can serve`);
  return [...feeds.flatMap((feed: unknown, i) => faultsOfFeed((feed ?? {}) as Given, i, (source ?? {}) as Given)), ...doubles];
}

function faultsOfFeed(feed: Given, index: number, source: Given): string[] {
  const { name, kind } = feed;
  if (typeof name !== 'string' || !SLUG.test(name) || name.length > 60) return [`feeds[${index}].name is ${shown(name)}, not a slug like "harian"`];
  if (typeof kind !== 'string' || !Object.hasOwn(BY_KIND, kind)) return [`feeds "${name}": kind is ${shown(kind)}, none of ${Object.keys(BY_KIND).join(', ')}`];
  return BY_KIND[kind as FeedSpec['kind']](feed, source).map((fault) => `feeds "${name}": ${fault}`);
}

const BY_KIND: Record<FeedSpec['kind'], (feed: Given, source: Given) => string[]> = {
  folder: faultsOfFolder,
  soap: faultsOfSoap,
  topic: faultsOfTopic,
  rest: faultsOfRest,
};

function faultsOfSoap({ namespace, operation, header = [], record }: Given, source: Given): string[] {
  const faults: string[] = [];
  const { attributes, elements } = (record ?? {}) as Given;
  if (source.format !== 'xml') faults.push('soap needs source.format "xml"');
  if (typeof namespace !== 'string' || !/^[a-z][a-z0-9+.-]*:\S+$/i.test(namespace)) faults.push(`namespace is ${shown(namespace)}, not a URI`);
  if (typeof operation !== 'string' || !XML_NAME.test(operation)) faults.push(`operation is ${shown(operation)}, not a name`);
  if (!areNames(header) || (header.length > 0 && source.header === undefined)) faults.push('header is not a list of attributes of source.header');
  if (!areNames(attributes) || typeof elements !== 'object' || elements === null) return [...faults, 'record does not say its attributes and elements'];
  const lists = Object.entries(elements as Record<string, unknown>);
  if (lists.length === 0 || !areNames(lists.map(([name]) => name)) || !lists.every(([, list]) => areNames(list))) faults.push('record.elements is not names with lists of attributes');
  return faults;
}

function areNames(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((name) => typeof name === 'string' && XML_NAME.test(name));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : value === undefined ? 'missing' : typeof value;
}
