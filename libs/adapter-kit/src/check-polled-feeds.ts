type Given = Readonly<Record<string, unknown>>;

const SETTING = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const TOPIC = /^[\w.-]{1,249}$/;
const POINTER = /^(\/[^/]*)*$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const HEADER = /^[\w!#$%&'*+.^`|~-]+$/;
const MECHANISMS = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'];
const WRITTEN = ['rfc3339', 'local', 'epoch-seconds', 'epoch-millis'];

/** What in a topic feed does not hold. */
export function faultsOfTopic({ topic, brokers, tls, sasl }: Given, { format }: Given): string[] {
  const { mechanism, username, password } = given(sasl);
  return faults(
    [format === 'debezium' || format === 'json', 'a topic needs source.format "debezium" or "json"'],
    [matches(topic, TOPIC), 'topic is not the name of a topic'],
    [brokers === undefined || isSetting(brokers), 'brokers is not the name of a setting like "PRESENSI_BROKERS"'],
    [tls === undefined || given(tls).ca === undefined || isSetting(given(tls).ca), 'tls.ca is not the name of a setting'],
    [sasl === undefined || (MECHANISMS.includes(mechanism as string) && isSetting(username) && isSetting(password)), `sasl is not {mechanism (${MECHANISMS.join(', ')}), username, password}, the last two as names of secrets`],
    [brokers !== undefined || (tls === undefined && sasl === undefined), 'tls and sasl are for other brokers than Simpul’s own'],
  );
}

/** What in a REST feed does not hold. */
export function faultsOfRest(feed: Given, { format }: Given): string[] {
  const { url, path, params, items, everyMinutes, requestsPerSecond } = feed;
  return [
    ...faults(
      [format === 'json', 'rest needs source.format "json"'],
      [isSetting(url), 'url is not the name of a setting like "SIASN_URL"'],
      [matches(path, /^\/[^?#\s]*$/), 'path is not a path below the address'],
      [params === undefined || Object.values(given(params)).every((value) => typeof value === 'string'), 'params is not names with texts'],
      [matches(items, POINTER), 'items is not a JSON Pointer like "/data"'],
      [isCount(everyMinutes), 'everyMinutes is not a whole number from 1'],
      [typeof requestsPerSecond === 'number' && requestsPerSecond > 0 && requestsPerSecond <= 100, 'requestsPerSecond is not a number up to 100'],
    ),
    ...faultsOfAuth(given(feed.auth)),
    ...faultsOfPaging(given(feed.paging)),
    ...faultsOfMode(feed),
  ];
}

function faultsOfAuth(auth: Given): string[] {
  switch (auth.kind) {
    case 'none':
      return [];
    case 'key':
      return faults([matches(auth.header, HEADER) && isSetting(auth.key), 'auth is not {header, key}, key as the name of a secret']);
    case 'oauth2':
      return faultsOfCredentials(auth, 'auth', ['tokenUrl', 'clientId', 'clientSecret']);
    case 'two-token':
      return [...faultsOfCredentials(given(auth.client), 'auth.client', ['tokenUrl', 'clientId', 'clientSecret']), ...faultsOfCredentials(given(auth.person), 'auth.person', ['tokenUrl', 'clientId', 'username', 'password'])];
    default:
      return ['auth.kind is none of none, key, oauth2, two-token'];
  }
}

function faultsOfCredentials(credentials: Given, name: string, needed: readonly string[]): string[] {
  const wrong = needed.filter((field) => !isSetting(credentials[field]));
  return wrong.length === 0 ? [] : [`${name} does not name the settings and secrets ${wrong.join(', ')}`];
}

function faultsOfPaging(paging: Given): string[] {
  switch (paging.kind) {
    case 'none':
      return [];
    case 'offset':
      return faults([isText(paging.offset) && isText(paging.limit) && isCount(paging.size), 'paging is not {offset, limit, size}'], [paging.total === undefined || matches(paging.total, POINTER), 'paging.total is not a JSON Pointer']);
    case 'cursor':
      return faults([isText(paging.param) && matches(paging.next, POINTER), 'paging is not {param, next}, next as a JSON Pointer']);
    case 'link':
      return faults([paging.next === undefined || matches(paging.next, POINTER), 'paging.next is not a JSON Pointer']);
    default:
      return ['paging.kind is none of none, offset, cursor, link'];
  }
}

/** What in the guards of a feed's dumps does not hold. */
function faultsOfGuards({ expects, maxMissing }: Given): string[] {
  const { by, atLeast } = given(expects);
  return faults([expects === undefined || (matches(by, TIME) && isCount(atLeast)), 'expects is not {by: "HH:MM", atLeast}'], [maxMissing === undefined || maxMissing === 0 || isCount(maxMissing), 'maxMissing is not a whole number']);
}

/** What in a folder feed does not hold. */
export function faultsOfFolder({ mode, ...guards }: Given): string[] {
  if (mode === 'snapshot') return faultsOfGuards(guards);
  return faults([mode === undefined, 'mode is not "snapshot"'], [guards.expects === undefined && guards.maxMissing === undefined, 'expects and maxMissing need mode "snapshot"']);
}

function faultsOfMode(feed: Given): string[] {
  const { mode, since, paging } = feed;
  const { param, field, writes, overlapMinutes } = given(since);
  if (mode === 'snapshot') return faultsOfGuards(feed);
  if (mode !== 'since') return ['mode is neither "snapshot" nor "since"'];
  if (since === 'cursor') return faults([given(paging).kind === 'cursor', 'since "cursor" needs paging.kind "cursor"']);
  const isWhole = isText(param) && matches(field, POINTER) && WRITTEN.includes(writes as string) && typeof overlapMinutes === 'number' && overlapMinutes >= 0;
  return isWhole ? [] : [`since is neither "cursor" nor {param, field, writes (${WRITTEN.join(', ')}), overlapMinutes}`];
}

function faults(...checks: readonly (readonly [holds: boolean, fault: string])[]): string[] {
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

const given = (value: unknown): Given => (value ?? {}) as Given;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isSetting = (value: unknown): boolean => matches(value, SETTING);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;
