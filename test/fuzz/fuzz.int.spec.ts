import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSAL_CODES } from '@simpul/adapter-kit/host';
import fc from 'fast-check';
import { ROOT } from '../../tools/local/folders.ts';
import { fuzz, isAsked, runsOr, SAME_AGAIN, sampleOf } from './fuzz-runs.ts';
import { FuzzedBus } from './fuzzed-bus.ts';
import { describeRequest, requestsOf, rightRequestsOf, type FuzzedRequest } from './fuzzed-request.ts';
import { judgeAnswer, judgeRefusal, type WireAnswer } from './judge-answer.ts';
import { mutatedCursors } from './mutated-cursors.ts';
import { mutatedArray, mutatedEvents, mutatedLines } from './mutated-events.ts';
import { operationAt, type Operation } from './read-operations.ts';

const [REQUESTS, EVENTS] = [runsOr(2_400), runsOr(40_000)];
const BATCH = 100;
/** Of the cursors (mutated-cursors.spec.ts), how many go over the wire. */
const SENT_CURSORS = Math.ceil(runsOr(100_000) / 100);
const PUBLISHER = 'kota-denpasar';
/** Of an operation that was only ever refused. */
const RIGHT_TRIES = 2_000;
/** Only a topic whose records ran out before they were read raises an alarm that stays. */
const OUT_OF_REACH = 'DELETE /v1/feeds/{feed}/alarm';
/** One a second. */
const TRIES = 10;
const PATIENCE_MS = 3_600_000;

let bus: FuzzedBus;

beforeAll(async () => {
  bus = await FuzzedBus.start();
}, 180_000);

afterAll(async () => {
  await bus?.stop();
}, 60_000);

/** Who is told to come again comes again: what stays away for long though all parts are there is no passing trouble. */
async function answerTo(request: FuzzedRequest): Promise<WireAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await bus.send(request);
    if (answer.status !== 503 || tries === TRIES) return answer;
    await sleep(Math.min(Number(answer.headers['retry-after'] ?? 1), 1) * 1_000);
  }
}

/** Whether one of many right requests is done; all are judged. */
async function isDone(operation: Operation): Promise<boolean> {
  await bus.renewFor(operation);
  let done = false;
  for (const request of sampleOf(rightRequestsOf(operation, bus.material), RIGHT_TRIES)) {
    expect([SAME_AGAIN, await judge(request, (_, { status }) => ((done ||= status < 300), []))]).toEqual([SAME_AGAIN, []]);
    if (done) break;
  }
  return done;
}

/** What is wrong with what comes of a request, each with the request itself. */
async function judge(request: FuzzedRequest, answered: (at: Operation | undefined, answer: WireAnswer) => readonly string[] = () => []): Promise<string[]> {
  const answer = await answerTo(request);
  const at = operationAt(bus.operations, request.method, request.path);
  const faults = [...(at === undefined ? judgeRefusal(answer) : judgeAnswer(at, answer)), ...(answer.status === 503 ? ['503 for good'] : []), ...answered(at, answer)];
  return faults.map((fault) => `${fault}: ${describeRequest(request)}\n  → ${answer.body.toString().slice(0, 500)}`);
}

describe('given the document of every app', () => {
  it('when each of its operations is asked for all sorts of things, then the answer is one that the document names, and the bus lives on', async () => {
    const seen = new Map<string, Set<number>>(bus.operations.map(({ name }) => [name, new Set()]));
    const asked = bus.operations.filter(({ name }) => isAsked(name));
    for (const operation of asked) {
      await bus.renewFor(operation);
      await fuzz(operation.name, requestsOf(operation, bus.material), Math.ceil(REQUESTS / bus.operations.length), (request) =>
        judge(request, (at, { status }) => (at && seen.get(at.name)?.add(status), [])),
      );
      expect([operation.name, await bus.isWell()]).toEqual([operation.name, true]);
      expect([operation.name, seen.get(operation.name)?.size]).not.toEqual([operation.name, 0]);
    }
    // Behind the refusals as well: each does what it is for at least once.
    const refused = asked.filter(({ name }) => ![...(seen.get(name) ?? [])].some((status) => status < 300));
    const never: string[] = [];
    for (const operation of refused) if (operation.name !== OUT_OF_REACH && !(await isDone(operation))) never.push(operation.name);
    expect([SAME_AGAIN, never]).toEqual([SAME_AGAIN, []]);
  }, PATIENCE_MS);

  it('then it names what stands in the controllers, and nothing else', () => {
    expect(operationsWritten().toSorted()).toEqual(bus.operations.map(({ name }) => name).toSorted());
  });

  it.each(['/', '/metrics', '/docs', '/docs-json', '/favicon.ico', '/v2/inbox'])('when %s is asked for, which it does not name, then there is an answer or a problem', async (path) => {
    const operation = { name: path, method: 'GET', path, guarded: false, parameters: [], bodies: new Map(), answers: new Map() };
    await fuzz(path, requestsOf(operation, bus.material), 20, judge);
  });
});

describe('given events that were mutated', () => {
  it.each(['in an array', 'one per line'] as const)('when they come %s, then each is accepted, or refused by a code of the list', async (form) => {
    const name = `events ${form}`;
    if (!isAsked(name)) return;
    const counts = { accepted: 0, rejected: 0 };
    const events = mutatedEvents(PUBLISHER, '51.71');
    const [bodies, type] = form === 'in an array' ? [mutatedArray(events, BATCH), 'application/cloudevents-batch+json'] : [mutatedLines(events, BATCH), 'application/x-ndjson'];
    await fuzz(name, bodies, Math.ceil(EVENTS / BATCH / 2), (body) =>
      judge({ method: 'POST', path: '/v1/events', headers: { authorization: bus.bearer(PUBLISHER), 'content-type': type }, body }, (_, answer) => judgeReceipt(answer, BATCH, counts)),
    );
    expect(await bus.isWell()).toBe(true);
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  }, PATIENCE_MS);
});

/** All that was sent is told of, and what was refused bears a code of the list. Lines can be damaged so that their beginning is no text at all: that is told as well. */
function judgeReceipt({ status, body }: WireAnswer, sent: number, counts: { accepted: number; rejected: number }): string[] {
  const { accepted, rejectedCount, rejected, reason } = JSON.parse(body.toString()) as { accepted: number; rejectedCount: number; rejected: { code: string }[]; reason?: string };
  if (status === 400 && reason === 'unknown-format' && accepted + rejectedCount === 0) return [];
  if (status !== 202 && status !== 422) return [`${status}, though each of them could be judged`];
  counts.accepted += accepted;
  counts.rejected += rejectedCount;
  const unknown = rejected.filter(({ code }) => !(REFUSAL_CODES as readonly string[]).includes(code) || code === 'adapter-error');
  return [...(accepted + rejectedCount === sent ? [] : [`${accepted} accepted and ${rejectedCount} refused of ${sent}`]), ...unknown.map(({ code }) => `refused by ${code}, which is none of the list`)];
}

describe('given cursors that were mutated', () => {
  it('when they are sent, then they are read from, or refused as malformed, as too long, as moved back or as expired', async () => {
    const name = 'cursors';
    if (!isAsked(name)) return;
    const headers = { authorization: bus.bearer(PUBLISHER), 'content-type': 'application/json' };
    const read = (path: string) => (cursor: string): FuzzedRequest => ({ method: 'GET', path: `${path}${encodeURIComponent(Buffer.from(cursor).toString())}`, headers });
    const commit = (cursor: string): FuzzedRequest => ({ method: 'PUT', path: '/v1/inbox/cursor', headers, body: Buffer.from(JSON.stringify({ cursor })) });
    const ways = fc.constantFrom(read('/v1/inbox?limit=5&cursor='), read('/v1/inbox/digest?date=2026-03-16&cursor='), read('/v1/snapshot?after='), read('/v1/inbox/stream?cursor='), commit);
    await fuzz(name, fc.tuple(ways, mutatedCursors(bus.known(PUBLISHER).of('cursor'))), SENT_CURSORS, ([way, cursor]) =>
      judge(way(cursor), (_, { status }) => ([200, 204, 400, 409, 410, 431].includes(status) ? [] : [String(status)])),
    );
    expect(await bus.isWell()).toBe(true);
  }, PATIENCE_MS);
});

/** Method and address of all that stands in every app's controllers, but of those that document themselves as none of the interface. */
function operationsWritten(): string[] {
  return controllerFiles().flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    if (code.includes('@ApiExcludeController()')) return [];
    const [, base] = /@Controller\((?:'([^']*)')?\)/.exec(code) ?? [];
    const methods = [...code.matchAll(/@(Get|Post|Put|Patch|Delete|Step)\((?:'([^']*)')?/g)];
    return methods.map(([, method = '', path]) => `${method === 'Step' ? 'POST' : method.toUpperCase()} /${[base, path].flatMap((part) => part || []).join('/').replaceAll(/:(\w+)/g, '{$1}')}`);
  });
}

function controllerFiles(): string[] {
  return ['apps', 'libs/platform/src'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.controller.ts')).map((name) => join(ROOT, folder, name)));
}
