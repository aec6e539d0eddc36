import type { BusClient } from '../bus-client.ts';
import type { StoryParts } from '../chapter.ts';
import { EARLY, JAYAPURA, LEAVE, REFUSED, STAFF, YOHANA } from '../jayapura.ts';
import { siasnAnswers } from '../records.ts';
import type { Teller } from '../teller.ts';

const CHANGED = 'id.go.asn.employee.changed.v1';
const PROMOTED = 'id.go.asn.employee.promoted.v1';
const [, , UNREAD = '', NEVER = ''] = STAFF;

/** One of `nip`, `letterNo` and `eventId`. */
export interface Question {
  nip?: string;
  eventId?: string | undefined;
  type?: string;
}

export interface Answer {
  verdict: string;
  sentence: { en: string; id: string };
  lanes?: { subscription: string; verdict: string; coming?: true }[];
}

export async function whyItIsNotThere({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('"Why did Kota Jayapura not get this?" What never came into its lane:');
  const wrong = siasnAnswers([{ nip: YOHANA, unit: 'SD Negeri Contoh 1', grade: 'XX' }]);
  const { rejectedCount } = await bus.handOver('bkn', wrong.contentType, wrong.bytes);
  teller.check(rejectedCount === 1, 'a grade that does not exist is refused');
  const promotion = (await bus.readAll('kota-denpasar')).find(({ type }) => type === PROMOTED);
  sayVerdict(teller, 'a promotion of one of its staff', await ask(bus, { nip: NEVER, type: PROMOTED }), 'NEVER_RECEIVED');
  sayVerdict(teller, 'a change of another', await ask(bus, { nip: YOHANA, type: CHANGED }), 'REJECTED');
  sayVerdict(teller, 'Denpasar’s promotion', await ask(bus, { eventId: promotion?.id }), 'NOT_ENTITLED');
  sayVerdict(teller, 'attendance before it was asked for', await ask(bus, { eventId: EARLY.id }), 'NOT_SUBSCRIBED_THEN');
}

export async function whyItIsNotRead({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('What stands in its lane: one change of one employee, before it is read, after, and once that is committed.');
  const { contentType, bytes } = siasnAnswers([{ nip: UNREAD, unit: 'Dinas Pendidikan Contoh' }]);
  await bus.handOver('bkn', contentType, bytes);
  sayVerdict(teller, 'unread', await waitsUnread(bus, UNREAD), 'IN_LANE_UNREAD');
  await bus.readOn(JAYAPURA, 20);
  sayVerdict(teller, 'read', await ask(bus, { nip: UNREAD }), 'SERVED');
  await bus.commit(JAYAPURA);
  sayVerdict(teller, 'committed', await ask(bus, { nip: UNREAD }), 'COMMITTED');
}

export async function whyItIsNotPushed({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('And what it has pushed to its own programs:');
  sayVerdict(teller, 'a leave', await ask(bus, { eventId: LEAVE.id }, 'PUSH_FAILING'), 'PUSH_FAILING');
  sayVerdict(teller, 'one employee’s attendance', await ask(bus, { eventId: REFUSED.id }, 'PARKED'), 'PARKED');
}

/** Kota Jayapura asks; for a verdict that takes its time, until it is there. */
export function ask(bus: BusClient, question: Question, awaited?: string): Promise<Answer> {
  return bus.askUntil<Answer>(JAYAPURA, ['POST', '/v1/why', question], ({ verdict }) => awaited === undefined || verdict === awaited);
}

/** Once the newest event about somebody stands in the lane. */
export function waitsUnread(bus: BusClient, nip: string): Promise<Answer> {
  return bus.askUntil<Answer>(JAYAPURA, ['POST', '/v1/why', { nip }], ({ verdict, lanes }) => verdict === 'IN_LANE_UNREAD' && lanes?.every(({ coming }) => coming !== true) === true);
}

export function sayVerdict(teller: Teller, what: string, { verdict, sentence }: Answer, expected: string): void {
  teller.say(`${what}: ${verdict}. ${sentence.en}`);
  teller.check(verdict === expected, `the answer is ${expected}`);
}
