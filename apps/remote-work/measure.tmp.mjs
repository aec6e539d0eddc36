import { setTimeout as sleep } from 'node:timers/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, outsideHome } from '../../tools/local/start-postgres.ts';
import { createStores, migrate, openDatabase } from '@simpul/postgres';
import { directoryOf, knownAgencies, headersOf, EVENTS_PARTITIONS } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { hashId, sourceOf, schemaPath } from '@simpul/contract';
import { StaffConsumer } from '../../dist/apps/remote-work/src/consume/staff-consumer.js';

const PEOPLE = Number(process.argv[2] ?? 100000);
const BATCH = Number(process.argv[3] ?? 1000);
const dir = mkdtempSync(join(tmpdir(), 'simpul-measure-'));
const pg = await startPostgres({ dir: join(dir, 'postgres') });
const database = await openDatabase({ url: pg.databaseUrl, applicationName: 'measure', poolSize: 10 });
await migrate(database);
const stores = createStores(database);
const agencies = knownAgencies();
const directory = directoryOf(agencies);
const regional = agencies.filter((a) => a.kind === 'regency' || a.kind === 'city' || a.kind === 'province');
const central = agencies.filter((a) => a.kind === 'ministry' || a.kind === 'body');
const regions = regional.filter((a) => a.kind !== 'province').map((a) => a.regionCode);
const consumer = new StaffConsumer(stores.remoteWork, 'k'.repeat(40), { directory: () => directory }, { now: () => new Date('2026-03-16T01:00:00Z') }, { wake() {} });

function personOf(i) {
  const subject = 'emp_' + hashId('p', String(i));
  const isCentral = i % 100 < 24;
  const agency = isCentral ? central[(i * 7) % central.length] : regional[(i * 13) % regional.length];
  const region = isCentral ? regions[(i * 31) % regions.length] : agency.regionCode;
  return { subject, agency, region };
}
function event(type, { subject, agency, region }, data, key, version, at) {
  return { specversion: '1.0', id: hashId(agency.id, key, String(version), type), source: sourceOf(agency.id), type, subject, time: at, datacontenttype: 'application/json', dataschema: schemaPath(type), agency: agency.id, region, sequence: String(version).padStart(12, '0'), dataclass: 'personal',
    data: { employeeId: subject, ...data, occurredAt: at, sourceRecord: { system: 'absensi', key, version: String(version) } } };
}
function registered(i) {
  const p = personOf(i);
  return event('id.go.asn.employee.registered.v1', p, { identifiers: [{ kind: 'NIP', value: '19860914201012' + String(2900 + (i % 100)).padStart(4, '0') }], fullName: 'Pegawai ' + i, asnType: 'PNS', timeZone: 'Asia/Jakarta', unit: { name: 'Bagian ' + (i % 40) }, serviceKind: 'ADMINISTRATION', ...(p.agency.regionCode ? {} : { officeRegion: p.region }) }, 'person-' + i, 1, '2026-03-01T08:00:00+07:00');
}
function status(i, date, v) {
  const st = ['WFO', 'WFO', 'WFO', 'WFH', 'WFA', 'DUTY_TRAVEL'][i % 6];
  return event('id.go.asn.worklocation.status-changed.v1', personOf(i), { localDate: date, timeZone: 'Asia/Jakarta', status: st, rawStatus: st.toLowerCase(), checkInAt: `${date}T07:21:44+07:00` }, `p/${i}/${date}`, v, `${date}T07:21:44+07:00`);
}
const next = new Array(EVENTS_PARTITIONS).fill(0n);
for (let p = 0; p < EVENTS_PARTITIONS; p++) await stores.positions.open('remote-work', p, 0n);
function lanes(events) {
  const byPartition = Array.from({ length: EVENTS_PARTITIONS }, () => []);
  for (const e of events) {
    const partition = partitionOf(e.subject, EVENTS_PARTITIONS);
    const headers = Object.fromEntries(Object.entries(headersOf(e)).map(([k, v]) => [k, Buffer.from(v)]));
    byPartition[partition].push({ topic: 'events', partition, timestamp: 0, key: Buffer.from(e.subject), value: Buffer.from(JSON.stringify(e)), headers });
  }
  return byPartition;
}
async function run(name, count, make) {
  const byPartition = lanes(Array.from({ length: count }, (_, i) => make(i)));
  globalThis.gc?.();
  const cpu0 = process.cpuUsage();
  const t0 = performance.now();
  await Promise.all(byPartition.map(async (records, partition) => {
    for (let at = 0; at < records.length; at += BATCH) {
      const some = records.slice(at, at + BATCH);
      for (const r of some) r.offset = next[partition]++;
      await consumer.handle({ topic: 'events', partition, records: some, highWatermark: next[partition] });
    }
  }));
  const ms = performance.now() - t0;
  const cpu = process.cpuUsage(cpu0);
  console.log(name, count, 'in', Math.round(ms), 'ms =', Math.round(count / ms * 1000), '/s; node cpu', Math.round((cpu.user + cpu.system) / 1000), 'ms');
}
await run('registered', PEOPLE, registered);
await database.query('ANALYZE');
await run('status day 1', PEOPLE, (i) => status(i, '2026-03-16', 1));
await run('check-out day 1', PEOPLE, (i) => status(i, '2026-03-16', 2));
await run('status day 2', PEOPLE, (i) => status(i, '2026-03-17', 1));
console.log(await database.query("SELECT relname, n_live_tup, pg_size_pretty(pg_total_relation_size(relid)) FROM pg_stat_user_tables WHERE n_live_tup > 0 ORDER BY 2 DESC"));
for (const region of [undefined, '32', '51', '51.71']) {
  const times = [];
  for (let i = 0; i < 5; i++) { const t = performance.now(); await stores.remoteWorkReader.counts({ agencies: 'all', region, date: { byProvince: new Map(), otherwise: '2026-03-16' }, depth: region ? 5 : 2 }); times.push(Math.round((performance.now() - t) * 10) / 10); }
  console.log('summary', region, times);
}
await database.close();
await pg.stop();
rmSync(outsideHome(join(dir, 'postgres')), { recursive: true, force: true });
rmSync(dir, { recursive: true, force: true });
