import { until } from '../../../test/harness/until.ts';
import type { StoryParts } from '../chapter.ts';
import { EARLY, JAYAPURA, LEAVE, REFUSED, STAFF, TAKEN } from '../jayapura.ts';
import { siasnAnswers } from '../records.ts';
import { nameOf } from '../say.ts';

/** Where each of the staff is posted, one after another. */
const UNITS = ['SD Negeri Contoh 1', 'SD Negeri Contoh 2', 'SMP Negeri Contoh 1', 'SMP Negeri Contoh 2'];
const IN_MAIN = ['id.go.asn.employee.registered.v1', 'id.go.asn.employee.changed.v1', 'id.go.asn.flexwork.*', 'id.go.asn.task.*'];

export async function pushed({ bus, teller, webhook }: StoryParts): Promise<void> {
  teller.heading('Kota Jayapura has attendance and leaves pushed to its own programs from now on; then its line breaks, "for three weeks".');
  await bus.ask(JAYAPURA, 'PATCH', '/v1/subscriptions/main', { types: IN_MAIN });
  await bus.publishEvents(JAYAPURA, [EARLY]);
  webhook.behaviour = ({ event }, answer) => answer(event.type.includes('leave') ? 503 : event.id === REFUSED.id ? 400 : 204);
  const channel = { kind: 'webhook', url: webhook.url };
  await bus.ask(JAYAPURA, 'POST', '/v1/subscriptions', { name: 'absensi', types: ['id.go.asn.worklocation.*'], channel });
  await bus.ask(JAYAPURA, 'POST', '/v1/subscriptions', { name: 'cuti', types: ['id.go.asn.employee.leave-started.v1'], channel });
  const { accepted } = await bus.publishEvents(JAYAPURA, [REFUSED, TAKEN, LEAVE]);
  teller.check(accepted === 3, 'it publishes in the shared schema, without an adapter');
  await until(() => webhook.taken.length > 0);
  teller.say('attendance: one employee’s event is refused by its program (400), the next one’s is taken; leaves: the program is down (503)');
  teller.check(String(webhook.taken.map(({ id }) => id)) === TAKEN.id, 'a refused event holds up nobody else’s');
}

export async function threeWeeksOffline({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('While Kota Jayapura is away, BKN tells of its staff 400 times. It comes back with its old cursor and catches up, page by page.');
  for (const unit of UNITS) {
    const { contentType, bytes } = siasnAnswers(STAFF.map((nip) => ({ nip, unit })));
    const { accepted } = await bus.handOver('bkn', contentType, bytes);
    teller.check(accepted === STAFF.length, `BKN’s ${STAFF.length} records are accepted`);
  }
  const pages = [];
  for await (const page of bus.pagesOn(JAYAPURA, { seconds: 60, enough: STAFF.length * UNITS.length + 2, limit: 100 })) pages.push(page);
  await bus.commit(JAYAPURA);
  const events = pages.flat();
  const [ofStaff, others] = [true, false].map((is) => events.filter(({ type }) => type.includes('.employee.') === is)) as [typeof events, typeof events];
  const posted = new Map<string, string[]>();
  for (const { subject, data } of ofStaff) posted.set(subject, [...(posted.get(subject) ?? []), (data.unit as { name: string }).name]);
  teller.say(`${events.length} events in ${pages.length} pages: ${ofStaff.length} about ${posted.size} employees, and ${others.map(({ type }) => nameOf(type)).join(' and ')}`);
  teller.say('Each employee’s in the order of acceptance, none missing, none twice.');
  teller.check(new Set(events.map(({ source, id }) => `${source} ${id}`)).size === events.length, 'no event comes twice');
  teller.check(posted.size === STAFF.length && [...posted.values()].every((units) => String(units) === String(UNITS)), 'every posting of every employee comes, in order');
  teller.check(String(others.map(({ type }) => nameOf(type)).toSorted()) === 'flexwork.policy-published,task.assigned', 'so do the policy and the task');
}
