import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { Webhook } from 'standardwebhooks';
import { checkIns, numbers } from '../../../tools/demo/records.ts';
import { STATUS, type ComposedBus } from '../../harness/composed-bus.ts';
import { openStream } from '../../harness/open-stream.ts';
import { ReadFolder } from '../../harness/read-folder.ts';
import { Receiver } from '../../harness/receiver.ts';
import { until } from '../../harness/until.ts';

const AGENCY = 'kab-deli-serdang';
const PEOPLE = numbers(12, '199105202015041');
const DATES = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'];
const ALL = PEOPLE.length * DATES.length;

/** One hand-over, from its publisher through log and router, by each way that a subscriber may choose. */
export function channels(bus: () => ComposedBus): void {
  const wish = (name: string, channel: object) => bus().call(AGENCY, 'POST', '/v1/subscriptions', { name, types: [STATUS], channel });
  const behind = async (name: string) => (await bus().call(AGENCY, 'GET', '/v1/me')).body.subscriptions.find((one: { name: string }) => one.name === name).behind as number;
  let receiver: Receiver;
  let secret = '';
  /** As pulled: what all others are compared with. */
  let pulled: SimpulEvent[] = [];

  beforeAll(async () => {
    receiver = await Receiver.start();
    secret = (await wish('dorong', { kind: 'webhook', url: receiver.url })).body.channel.secret;
    await wish('berkas', { kind: 'file', folder: 'masuk' });
    const { contentType, bytes } = checkIns(AGENCY, DATES.flatMap((date) => PEOPLE.map((nip) => ({ nip, date, status: 'H' }))));
    const { body } = await bus().call(AGENCY, 'POST', `/v1/agencies/${AGENCY}/records`, bytes, { 'content-type': contentType });
    expect(body).toMatchObject({ accepted: ALL, rejectedCount: 0 });
    pulled = (await bus().readLane(AGENCY, 'main', ALL)).events;
  }, 60_000);

  afterAll(() => receiver?.stop());

  it('given an agency that asks, then it has every event once, each employee’s in order, and what it commits is not behind it', async () => {
    expect(pulled).toHaveLength(ALL);
    expect([...inOrder(pulled).values()].map((events) => events.map(({ data }) => (data as { localDate?: string }).localDate))).toEqual(PEOPLE.map(() => DATES));
    const { cursor } = await bus().readLane(AGENCY, 'main', ALL);
    expect(await behind('main')).toBe(ALL);
    await bus().call(AGENCY, 'PUT', '/v1/inbox/cursor', { cursor });
    expect(await behind('main')).toBe(0);
  }, 30_000);

  it('given a stream, then the same comes, page after page, in the same order', async () => {
    const stream = await openStream(bus().url, bus().token(AGENCY), 'from=earliest&limit=25');
    const streamed: SimpulEvent[] = [];
    while (streamed.length < ALL) streamed.push(...(await stream.page()).events);
    stream.hangUp();
    expect(streamed).toEqual(pulled);
  }, 30_000);

  it('given a webhook, then the same comes, signed, each employee’s in order, and is committed by its answers', async () => {
    await until(() => receiver.taken.length === ALL);
    const hook = new Webhook(secret);
    const taken = receiver.came.map(({ body, headers }) => hook.verify(body, headers as Record<string, string>) as SimpulEvent);
    expect(inOrder(taken)).toEqual(inOrder(pulled));
    expect(await until(async () => (await behind('dorong')) === 0)).toBe(true);
  }, 30_000);

  it('given files, then the same comes, under manifests that are true, and an .ok commits', async () => {
    const folder = new ReadFolder(join(bus().files, AGENCY, 'masuk'));
    await until(() => folder.count === ALL, () => bus().clock.advance(61_000));
    expect(inOrder(folder.events())).toEqual(inOrder(pulled));
    expect(await behind('berkas')).toBe(ALL);
    folder.accept();
    await until(async () => (await behind('berkas')) === 0);
    await until(() => folder.names.length === 0);
  }, 30_000);
}

/** The events of each employee in the order in which they came; employees sorted. */
function inOrder(events: readonly SimpulEvent[]): Map<string, SimpulEvent[]> {
  const found = new Map<string, SimpulEvent[]>();
  for (const event of events.toSorted((one, other) => one.subject.localeCompare(other.subject))) found.set(event.subject, [...(found.get(event.subject) ?? []), event]);
  return found;
}
