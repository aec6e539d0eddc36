import type { BusClient } from '../bus-client.ts';
import type { StoryParts } from '../chapter.ts';
import { nameOf } from '../say.ts';

/** Of Kemenkeu's CSV: at home on 16 and 17 March; and Sari, whom BKN has registered. */
const BAGUS = '199103052015031902';
const SARI = '198609142010122901';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const DAY_MS = 86_400_000;

interface Arrangement {
  id: string;
  state: string;
  startDate: string;
  endDate: string;
}

interface WorkLocation {
  status: string;
  said: { kind: string; status: string }[];
}

export async function arrangements(parts: StoryParts): Promise<void> {
  parts.teller.heading('Kemenkeu’s approvals have arrived; arrangements begin and end by the employee’s local dates.');
  await reportedOfMarch(parts);
  await fromToday(parts);
}

/** Kept by Kemenkeu's own system; the days are past. */
async function reportedOfMarch({ bus, teller }: StoryParts): Promise<void> {
  const statesOf = ({ items }: { items: Arrangement[] }) => String(items.map(({ state }) => state).toSorted());
  const found = await bus.askUntil<{ items: Arrangement[] }>('kemenkeu', ['GET', '/v1/arrangements'], (answer) => statesOf(answer) === 'ENDED,REJECTED');
  teller.check(statesOf(found) === 'ENDED,REJECTED', 'what Kemenkeu reported of March is over, or was rejected');
  const { status, said } = await workLocation(bus, BAGUS, '2026-03-16');
  teller.check(status === 'WFH' && said[0]?.kind === 'arrangement', 'on 16 March the employee worked at home, by that arrangement');
  for (const { startDate, endDate, state } of found.items.toSorted((one, other) => one.startDate.localeCompare(other.startDate))) {
    teller.say(`reported from its own system: ${startDate} to ${endDate}: ${state}${state === 'ENDED' ? `; on 16 March: ${status}` : ''}`);
  }
}

/** Kept by Simpul: what begins today is active as soon as it is approved. */
async function fromToday({ bus, teller }: StoryParts): Promise<void> {
  const [today, tomorrow] = [0, 1].map((days) => dateInJakarta(new Date(Date.now() + days * DAY_MS))) as [string, string];
  const asked = await bus.ask<Arrangement>('kemenkeu', 'POST', '/v1/arrangements', { employee: { nip: SARI }, flexKind: 'LOCATION', locationKind: 'HOME', startDate: today, endDate: tomorrow, weekdays: EVERY_DAY });
  await bus.ask('kemenkeu', 'POST', `/v1/arrangements/${asked.id}/approve`, { decidedBy: { nip: BAGUS } });
  const { state } = await bus.askUntil<Arrangement>('kemenkeu', ['GET', `/v1/arrangements/${asked.id}`], (one) => one.state === 'ACTIVE');
  const facts = (await bus.readOn('kemenkeu', 20, 3)).map(({ type }) => nameOf(type));
  const { status } = await workLocation(bus, SARI, today);
  teller.say(`asked for through Simpul, from today on: ${facts.join(', ')}; today: ${status}`);
  teller.check(state === 'ACTIVE' && status === 'WFH', 'what begins today is active, and its employee works at home');
  teller.check(String(facts) === 'flexwork.requested,flexwork.approved,flexwork.activated', 'each step stands in Kemenkeu’s lane, in order');
}

async function workLocation(bus: BusClient, nip: string, date: string): Promise<WorkLocation> {
  const { subjects } = await bus.ask<{ subjects: string[] }>('kemenkeu', 'POST', '/v1/employees/resolve', { identifiers: [nip] });
  return bus.ask<WorkLocation>('kemenkeu', 'GET', `/v1/employees/${subjects[0]}/work-location?date=${date}`);
}

function dateInJakarta(at: Date): string {
  return at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });
}
