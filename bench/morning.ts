import { attributesOf, knownAgencies, localDate, LOG_TOPICS, routeEvent, RoutingTable, type AgencyRules } from '@simpul/domain';
import { openDatabase, type Database } from '@simpul/postgres';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { recordsIn } from './measure/count-lanes.ts';
import { ALIKE, fillRoster } from './measure/fill-roster.ts';
import { KeptConnection } from './measure/kept-connection.ts';
import { openLanes } from './measure/open-lanes.ts';
import { requireCounted } from './measure/require-counted.ts';
import { watchCounter } from './measure/watch-counter.ts';
import type { RunningApp, Workbench } from './measure/workbench.ts';
import { logRecordOf } from './records/events.ts';
import { attendanceEvent, employees, type Employee } from './records/staff.ts';
import { watchingRules } from './records/watching-rules.ts';
import type { Figure } from './report/figure.ts';

/** Half past seven comes in the east first. */
const WAVES = ['Asia/Jayapura', 'Asia/Makassar', 'Asia/Jakarta'];
const BATCH = 500;
const CONNECTIONS = 8;
const APPS = ['connector', 'router', 'remote-work'] as const;

/** Every agency publishes its own people's check-ins; they go into the log, into the lanes, and into the day of each employee. */
export const morning: Benchmark = {
  name: 'morning',
  title: 'The nation’s morning: check-ins in three waves, POST /v1/events → log → lanes and who works where; one connector, one router, one remote-work process',
  async run(bench, say) {
    const people = employees(bench.quick ? 43_000 : 4_300_000, ALIKE);
    const today = localDate(new Date(), 'Asia/Jakarta');
    const database = await openDatabase({ url: bench.databaseUrl, applicationName: 'simpul-bench-roster' });
    try {
      say(`writing the roster of ${people.length.toLocaleString('en')} people …`);
      await bench.topics.ensure(LOG_TOPICS);
      await fillRoster(bench, database, people, today, 0);
      const rules = knownAgencies().map(watchingRules);
      say(`opening ${rules.length} lanes …`);
      await openLanes(bench, rules);
      return await pass(bench, database, say, { people, today, rules, copies: copiesOf(people, rules, today) });
    } finally {
      await database.close();
    }
  },
};

interface Morning {
  people: readonly Employee[];
  today: string;
  rules: readonly AgencyRules[];
  /** Lane records that have to come of it. */
  copies: number;
}

async function pass(bench: Workbench, database: Database, say: (line: string) => void, { people, today, rules, copies }: Morning): Promise<Figure[]> {
  const apps = await Promise.all(APPS.map((app) => bench.start(app)));
  const [connector, router, remoteWork] = apps as [RunningApp, RunningApp, RunningApp];
  const cpuBefore = apps.map((app) => app.usage().cpuSeconds);
  const [kafkaBefore, postgresBefore] = [bench.kafka().cpuSeconds, bench.postgres().cpuSeconds];
  try {
    const since = performance.now();
    const through = Promise.all([watchCounter(router, 'simpul_routed_total{outcome="copied"}', copies), watchCounter(remoteWork, 'simpul_remote_work_events_total', people.length)]);
    for (const zone of WAVES) {
      const wave = people.filter(({ place }) => place.zone === zone);
      say(`${zone}: ${wave.length.toLocaleString('en')} check-ins …`);
      await Promise.race([publish(connector, wave, today), through]);
    }
    const sentIn = (performance.now() - since) / 1_000;
    say('waiting for the last of them …');
    await through;
    const seconds = (performance.now() - since) / 1_000;
    const inLanes = await recordsIn(bench, rules);
    if (inLanes < copies) throw new Error(`the lanes hold ${inLanes} records, not ${copies}`);
    await requireCounted(database, today, people.length);
    return [
      { what: `${people.length.toLocaleString('en')} check-ins: until the last stands in every lane and in its employee’s day, none lost`, value: seconds / 60, unit: 'minutes', reach: { atMost: 10 } },
      { what: 'acknowledged to their publishers within', value: sentIn / 60, unit: 'minutes' },
      { what: 'check-ins through everything', value: people.length / seconds, unit: 'events/s' },
      { what: 'lane records made of them', value: copies, unit: '' },
      ...apps.map((app, i): Figure => ({ what: `CPU of the ${APPS[i]} app`, value: app.usage().cpuSeconds - (cpuBefore[i] ?? 0), unit: 's' })),
      { what: 'CPU of Kafka', value: bench.kafka().cpuSeconds - kafkaBefore, unit: 's' },
      { what: 'CPU of PostgreSQL', value: bench.postgres().cpuSeconds - postgresBefore, unit: 's' },
      ...apps.map((app, i): Figure => ({ what: `memory of the ${APPS[i]} app, peak`, value: app.usage().rssPeakMb, unit: 'MB', reach: { atMost: 400 } })),
    ];
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
  }
}

/** As fast as the connector takes them, many agencies by turns, some hundred people of one agency a request. */
async function publish(connector: RunningApp, wave: readonly Employee[], today: string): Promise<void> {
  const batches = batchesOf(wave);
  const authorizations = new Map<string, string>();
  for (const { agency } of batches) if (!authorizations.has(agency)) authorizations.set(agency, await authorizationOf(agency));
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => KeptConnection.open(connector.url)));
  await Promise.all(
    connections.map(async (connection) => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
        const body = Buffer.from(batch.members.map((member) => `${JSON.stringify(attendanceEvent(member, today, 1))}\n`).join(''));
        const { status, body: answer } = await connection.request('POST', '/v1/events', { authorization: authorizations.get(batch.agency) ?? '', 'content-type': 'application/x-ndjson' }, body);
        if (status !== 202 || !answer.includes(`"accepted":${batch.members.length},`)) throw new Error(`answered ${status}: ${answer.toString().slice(0, 300)}`);
      }
    }),
  );
  for (const connection of connections) connection.close();
}

interface Batch {
  agency: string;
  turn: number;
  members: readonly Employee[];
}

function batchesOf(wave: readonly Employee[]): Batch[] {
  const byAgency = new Map<string, Employee[]>();
  for (const person of wave) {
    const own = byAgency.get(person.place.agency);
    if (own === undefined) byAgency.set(person.place.agency, [person]);
    else own.push(person);
  }
  const batches = [...byAgency].flatMap(([agency, own]) => Array.from({ length: Math.ceil(own.length / BATCH) }, (_, turn) => ({ agency, turn, members: own.slice(turn * BATCH, (turn + 1) * BATCH) })));
  return batches.sort((one, other) => other.turn - one.turn);
}

function copiesOf(people: readonly Employee[], rules: readonly AgencyRules[], today: string): number {
  const table = new RoutingTable(rules);
  const perPlace = new Map<Employee['place'], number>();
  const lanesOf = (person: Employee): number => {
    const headers = Object.entries(logRecordOf(attendanceEvent(person, today, 1)).headers).map(([name, value]) => [name, Buffer.from(value)] as const);
    return routeEvent(table, attributesOf(Object.fromEntries(headers))).length;
  };
  return people.reduce((sum, person) => {
    const known = perPlace.get(person.place) ?? lanesOf(person);
    perPlace.set(person.place, known);
    return sum + known;
  }, 0);
}
