import type { InboxEvent } from '../bus-client.ts';
import type { StoryParts } from '../chapter.ts';
import { JAYAPURA, STAFF } from '../jayapura.ts';
import { siasnAnswers } from '../records.ts';
import { ask, sayVerdict, waitsUnread } from './why.ts';

/** Where nobody was posted before. */
const UNIT = 'Dinas Pendidikan Contoh';

interface SnapshotLine {
  kind?: string;
  item?: { facts?: Record<string, string> };
  cursor?: string;
}

export async function expiredLane(parts: StoryParts): Promise<void> {
  const { bus, teller, expire } = parts;
  teller.heading('Then it stays away for more than 90 days: what it has not read is no longer kept. It is told so, and starts again from a snapshot.');
  const [missed = '', next = ''] = STAFF;
  await post(parts, missed);
  await waitsUnread(bus, missed);
  await expire(`inbox.${JAYAPURA}.main`);
  const { status, answer } = await bus.readNow(JAYAPURA);
  const { code, resync } = answer as { code?: string; resync?: { snapshot: string } };
  teller.say(`its old cursor: ${status} ${code}; the way on: GET ${resync?.snapshot}`);
  teller.check(status === 410 && code === 'cursor-expired' && resync !== undefined, 'the old cursor is answered with 410, never with a silent restart');
  sayVerdict(teller, 'why it did not get the change that came meanwhile', await ask(bus, { nip: missed }), 'EXPIRED');
  const lines = await bus.lines<SnapshotLine>(JAYAPURA, resync?.snapshot ?? '');
  const employees = lines.flatMap(({ kind, item }) => (kind === 'employee' ? [item?.facts?.['unit/name']] : []));
  teller.check(employees.length === STAFF.length + 1 && employees.filter((unit) => unit === UNIT).length === 1, 'the snapshot holds all of its staff, and the change that was missed');
  teller.check(lines.some(({ kind }) => kind === 'task'), 'and the task');
  bus.goOnFrom(JAYAPURA, lines.at(-1)?.cursor ?? '');
  await post(parts, next);
  const isOfStaff = ({ type }: InboxEvent) => type.includes('.employee.');
  const came = (await bus.readOn(JAYAPURA, 20, (events) => events.some(isOfStaff))).filter(isOfStaff);
  teller.say(`the snapshot: ${employees.length} employees as they are now, that change included, and a task. Its last line is a cursor: the next change comes from there.`);
  teller.check(came.length === 1, 'what comes next is read on from the snapshot’s cursor');
}

async function post({ bus, teller }: StoryParts, nip: string): Promise<void> {
  const { contentType, bytes } = siasnAnswers([{ nip, unit: UNIT }]);
  const { accepted } = await bus.handOver('bkn', contentType, bytes);
  teller.check(accepted === 1, 'BKN’s record is accepted');
}
