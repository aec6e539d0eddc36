import fc from 'fast-check';
import { mutate, mutations } from '../harness/mutate-file.ts';
import type { KnownValues } from './known-values.ts';
import { dropNode, oddJson, oddTexts, replaceNode } from './odd-values.ts';
import type { Operation, Parameter } from './read-operations.ts';
import { valuesOf } from './values-of.ts';

/** One request as it goes over the wire. */
export interface FuzzedRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
}

/** What requests are made of beside the document. */
export interface Material {
  /** Who may call, each with its `Authorization` header, what it knows of the bus, and what it can send that is more than JSON, by media type. */
  callers: readonly { authorization: string; known: KnownValues; files: Files }[];
  /** Headers that let nobody in: expired, forged, of another scheme. */
  strangers: readonly string[];
}

type Files = ReadonlyMap<string, readonly Buffer[]>;

/** While it is made: names and values apart, JSON still a value. */
interface Draft {
  method: string;
  segments: string[];
  query: [string, string][];
  headers: Record<string, string>;
  body?: { json: unknown } | { bytes: Buffer };
}

type Fault = (draft: Draft) => Draft;

/** Requests of one operation: half of them as the document asks for, the others with one to three things wrong. */
export function requestsOf(operation: Operation, material: Material): fc.Arbitrary<FuzzedRequest> {
  const faults = fc.oneof(fc.constant<Fault[]>([]), fc.array(faultsOf(operation, material), { minLength: 1, maxLength: 3 }));
  return fc.tuple(draftsOf(operation, material), faults).map(([draft, wrong]) => written(wrong.reduce((made, fault) => fault(made), draft)));
}

/** The same with nothing wrong in them. */
export const rightRequestsOf = (operation: Operation, material: Material): fc.Arbitrary<FuzzedRequest> => draftsOf(operation, material).map(written);

/** Mostly by who has what the address names, and of what is its own; now and then of what is its neighbour's. */
function draftsOf(operation: Operation, { callers }: Material): fc.Arbitrary<Draft> {
  const segments = operation.path.split('/');
  const hasOne = (known: KnownValues) => segments.every((segment, i) => !segment.startsWith('{') || known.of(segments[i - 1] ?? '', segment.slice(1, -1)).length > 0);
  const drafts = callers.flatMap(({ authorization, known, files }, i) => {
    const drafted = (of: KnownValues) => draftsBy(operation.guarded ? authorization : '', operation, of, files);
    return [{ weight: hasOne(known) ? 8 : 1, arbitrary: drafted(known) }, { weight: 1, arbitrary: drafted(callers[(i + 1) % callers.length]?.known ?? known) }];
  });
  return fc.oneof(...drafts);
}

function draftsBy(authorization: string, { method, path, parameters, bodies }: Operation, known: KnownValues, files: Files): fc.Arbitrary<Draft> {
  const given = (where: Parameter['in']) => parameters.filter((parameter) => parameter.in === where);
  const optional = (parameter: Parameter) => (parameter.required ? fc.constant(true) : fc.boolean());
  const pairs = (where: Parameter['in']) => fc.tuple(...given(where).map((parameter) => fc.tuple(optional(parameter), fc.constant(parameter.name), valuesOf(parameter.schema, known, parameter.name).map(String)))).map((all) => all.flatMap(([is, name, value]): [string, string][] => (is ? [[name, value]] : [])));
  const segments = path.split('/').map((segment, i, all) => (segment.startsWith('{') ? pathValues(segment.slice(1, -1), all[i - 1] ?? '', given('path'), known) : fc.constant(segment)));
  return fc
    .record({ segments: fc.tuple(...segments), query: pairs('query'), headers: pairs('header'), body: bodiesOf(bodies, known, files) })
    .map(({ headers, body: [type, body], ...rest }) => ({ method, ...rest, headers: { authorization, ...type, ...Object.fromEntries(headers) }, ...(body === undefined ? {} : { body }) }));
}

function pathValues(name: string, before: string, parameters: readonly Parameter[], known: KnownValues): fc.Arbitrary<string> {
  const { schema = {} } = parameters.find((parameter) => parameter.name === name) ?? {};
  const things = known.of(before, name);
  return things.length === 0 || schema.enum !== undefined ? valuesOf(schema, known, name).map(String) : fc.constantFrom(...things);
}

function bodiesOf(bodies: Operation['bodies'], known: KnownValues, files: Files): fc.Arbitrary<[Record<string, string>, Draft['body']?]> {
  if (bodies.size === 0) return fc.constant([{}]);
  const ofType = ([type, schema]: [string, object]) => {
    const found = Object.keys(schema).length === 0 ? files.get(type) : undefined;
    const body: fc.Arbitrary<Draft['body']> = found === undefined ? valuesOf(schema, known).map((json) => (type.endsWith('urlencoded') ? { bytes: Buffer.from(new URLSearchParams(json as Record<string, string>).toString()) } : { json })) : fc.constantFrom(...found).map((bytes) => ({ bytes }));
    return body.map((one): [Record<string, string>, Draft['body']] => [{ 'content-type': type }, one]);
  };
  return fc.oneof(...[...bodies].map(ofType));
}

const TYPES = ['', 'text/plain', 'application/json', 'application/json; charset=utf-16', 'application/cloudevents+json', 'application/xml', 'text/csv', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'image/png', 'application/octet-stream', 'x', '/', ';;;', `application/${'x'.repeat(2_000)}+json`];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const HEADERS = ['accept-language', 'accept', 'accept-encoding', 'if-match', 'idempotency-key', 'range', 'last-event-id', 'ce-specversion', 'ce-id', 'ce-type', 'content-encoding', 'x-forwarded-proto', 'x-request-id', 'traceparent', 'authorization'];
const ADDRESSES = ['%', '%00', '%ff', '%2f..', '/', '//', '/.', ';x=1', '?', '#x', '&&', '=', '?__proto__=1', '?limit[$gt]=1', '?limit=1&limit=2'];

function faultsOf({ parameters, path, bodies }: Operation, { strangers }: Material): fc.Arbitrary<Fault> {
  const names = parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name);
  const holes = path.split('/').flatMap((segment, i) => (segment.startsWith('{') ? [i] : []));
  const setHeader = (name: string, value: string): Fault => (draft) => ({ ...draft, headers: { ...draft.headers, [name]: value } });
  const all: fc.Arbitrary<Fault>[] = [
    fc.constantFrom(...strangers, '').map((value) => setHeader('authorization', value)),
    fc.tuple(fc.constantFrom(...HEADERS), oddTexts).map(([name, value]) => setHeader(name, value)),
    fc.tuple(fc.constantFrom(...names, 'page', 'x', 'limit', '__proto__', 'dryRun'), oddTexts).map(([name, value]): Fault => (draft) => ({ ...draft, query: [...draft.query.filter(([one]) => one !== name || value.length % 2 === 0), [name, value]] })),
    fc.constantFrom(...ADDRESSES).map((more): Fault => (draft) => ({ ...draft, segments: [...draft.segments.slice(0, -1), `${draft.segments.at(-1)}${RAW}${more}`] })),
    fc.constantFrom(...METHODS).map((method): Fault => (draft) => ({ ...draft, method })),
    ...holes.map((hole) => oddTexts.map((value): Fault => (draft) => ({ ...draft, segments: draft.segments.with(hole, value) }))),
  ];
  return bodies.size === 0 ? fc.oneof(...all, bodyInstead) : fc.oneof(...all, ...all, ...bodyFaults.map((fault) => ({ weight: 4, arbitrary: fault })));
}

const inJson = (change: (json: unknown) => unknown): Fault => ({ body, ...draft }) => (body !== undefined && 'json' in body ? { ...draft, body: { json: change(body.json) } } : { ...draft, ...(body === undefined ? {} : { body }) });
const places = fc.double({ min: 0, max: 1, noNaN: true });
const bodyInstead = fc.oneof(oddJson, fc.constant(undefined)).map((json): Fault => (draft) => ({ ...draft, headers: { 'content-type': 'application/json', ...draft.headers }, body: { json } }));
const bodyFaults: fc.Arbitrary<Fault>[] = [
  fc.tuple(places, oddJson).map(([place, value]) => inJson((json) => replaceNode(json, place, value))),
  places.map((place) => inJson((json) => dropNode(json, place))),
  fc.tuple(oddTexts, oddJson).map(([name, value]) => inJson((json) => (typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json, [name]: value } : json))),
  mutations.map((steps): Fault => (draft) => ({ ...draft, body: { bytes: mutate(bytesOf(draft.body), steps) } })),
  fc.constantFrom(...TYPES).map((type): Fault => (draft) => ({ ...draft, headers: { ...draft.headers, 'content-type': type } })),
  bodyInstead,
  fc.constant<Fault>(({ body: _, ...draft }) => draft),
];

const bytesOf = (body: Draft['body']) => (body === undefined ? Buffer.alloc(0) : 'bytes' in body ? body.bytes : Buffer.from(JSON.stringify(body.json) ?? ''));

/** What follows it goes into the address as it is. */
const RAW = '\u0000raw\u0000';

function written({ method, segments, query, headers, body }: Draft): FuzzedRequest {
  const address = segments.map((segment) => { const [text = '', raw = ''] = segment.split(RAW); return encoded(text) + raw; }).join('/');
  const asked = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '').map(([name, value]) => [name, headerValue(value)]));
  return { method, path: asked === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${asked}`, headers: sent, ...(body === undefined ? {} : { body: bytesOf(body) }) };
}

/** Percent-encoded UTF-8, also of halves of a character. */
const encoded = (text: string) => encodeURIComponent(Buffer.from(text).toString());

/** As much of it as HTTP lets through at all. */
const headerValue = (text: string) => Buffer.from(text, 'utf8').toString('latin1').replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');

/** For a person who wants to send it again. */
export function describeRequest({ method, path, headers, body }: FuzzedRequest): string {
  const { authorization = 'nobody', ...rest } = headers;
  const said = body === undefined ? '' : ` body(${body.length})=${JSON.stringify(body.subarray(0, 1_000).toString('utf8'))}`;
  return `${method} ${path.slice(0, 500)} as ${authorization.slice(-12)} ${JSON.stringify(rest)}${said}`;
}
