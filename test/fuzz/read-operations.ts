/** Of a JSON Schema or an OpenAPI document, whatever stands there. */
export type Schema = Readonly<Record<string, any>>;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

/** What may be called, as an OpenAPI document says. */
export interface Operation {
  /** `POST /v1/events` */
  name: string;
  method: string;
  /** With the names of its parameters in braces. */
  path: string;
  /** Only who has a token may call it. */
  guarded: boolean;
  parameters: readonly Parameter[];
  /** By media type; empty where there is no body. */
  bodies: ReadonlyMap<string, Schema>;
  /** By status: the description, and the media types that the answer may have (none where nothing is said of its content). */
  answers: ReadonlyMap<number, { description: string; types: readonly string[] }>;
}

/** Every operation of an OpenAPI 3.1 document, in its order; references in it are followed. */
export function readOperations(document: Schema): Operation[] {
  return Object.entries<Schema>(document.paths).flatMap(([path, methods]) => Object.entries<Schema>(methods).map(([method, said]) => readOperation(document, path, method.toUpperCase(), said)));
}

function readOperation(document: Schema, path: string, method: string, said: Schema): Operation {
  const parameters = (said.parameters ?? []).map(({ name, in: where, required = false, schema = {} }: Schema): Parameter => ({ name, in: where, required, schema: followed(document, schema) as Schema }));
  const bodies = Object.entries<Schema>(said.requestBody?.content ?? {}).map(([type, { schema = {} }]): [string, Schema] => [type, followed(document, schema) as Schema]);
  const answers = Object.entries<Schema>(said.responses).map(([status, { description = '', content = {} }]) => [Number(status), { description, types: Object.keys(content) }] as const);
  return { name: `${method} ${path}`, method, path, guarded: said.security !== undefined, parameters, bodies: new Map(bodies), answers: new Map(answers) };
}

/** The operation that a request addresses; where two fit, the one that spells more of the address out. */
export function operationAt(operations: readonly Operation[], method: string, address: string): Operation | undefined {
  const segments = (address.split(/[?#]/, 1)[0] ?? '').split('/');
  const fits = (path: string) => {
    const wanted = path.split('/');
    return wanted.length === segments.length && wanted.every((name, i) => (name.startsWith('{') ? segments[i] !== '' : name === segments[i]));
  };
  const holes = ({ path }: Operation) => path.split('{').length;
  return operations.filter((operation) => operation.method === method && fits(operation.path)).toSorted((one, other) => holes(one) - holes(other))[0];
}

/** With what each `$ref` stands for in its place. Throws on a reference that leads nowhere or back to itself. */
function followed(document: Schema, value: unknown, on: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => followed(document, item, on));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as Schema;
  if (typeof $ref !== 'string') return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, followed(document, item, on)]));
  if (on.includes($ref)) throw new Error(`${$ref} holds itself`);
  const target = $ref.split('/').slice(1).reduce<unknown>((at, name) => (at as Schema | undefined)?.[name], document);
  if (target === undefined) throw new Error(`${$ref} leads nowhere`);
  return followed(document, target, [...on, $ref]);
}
