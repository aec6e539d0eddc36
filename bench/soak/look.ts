import { Client } from 'pg';
import { openGroupLag } from '../measure/group-lag.ts';
import { eventsInLog } from '../measure/log-records.ts';
import { percentile } from '../measure/percentiles.ts';
import { heldBy, heldTogether, type Held, type Usage } from '../measure/process-usage.ts';
import { recordBytes } from '../measure/record-bytes.ts';
import type { App, RunningApp, Workbench } from '../measure/workbench.ts';
import type { Tally } from './tally.ts';

export const GROUPS = ['router', 'tasks', 'remote-work'] as const;
export type Process = App | 'Kafka' | 'PostgreSQL';

/** How everything stands at one moment. */
export interface Look {
  /** Seconds since the load began. */
  at: number;
  /** Events in the log. */
  events: number;
  held: Partial<Record<Process, Held & { cpuSeconds: number }>>;
  /** Records of the log that a group has not committed. */
  lag: Record<(typeof GROUPS)[number], number>;
  /** Sent and not yet in a follower's hands. */
  underWay: number;
  /** Of the events that came since the look before: from the request until they are in a follower's hands, ms. */
  p50: number;
  p99: number;
  /** Of all records that Kafka keeps. */
  kafkaBytes: number;
  postgresBytes: number;
}

export interface Looker {
  look(): Promise<Look>;
  close(): Promise<void>;
}

export async function openLooker(bench: Workbench, apps: ReadonlyMap<App, RunningApp>, tallies: readonly Tally[]): Promise<Looker> {
  const lag = await openGroupLag(bench);
  const database = new Client({ connectionString: bench.databaseUrl });
  await database.connect();
  const began = performance.now();
  const processes: { name: Process; held(): Held; usage(): Usage }[] = [
    ...[...apps].map(([name, { pid, usage }]) => ({ name, held: () => heldBy(pid), usage })),
    { name: 'Kafka', held: () => heldBy(bench.kafkaPid), usage: bench.kafka },
    { name: 'PostgreSQL', held: () => heldTogether(bench.postgresPid), usage: bench.postgres },
  ];
  return {
    async look() {
      const took = tallies.flatMap((tally) => tally.takeTimes());
      const lags = await Promise.all(GROUPS.map(async (group) => [group, await lag.of(group)]));
      const { rows } = await database.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
      return {
        at: (performance.now() - began) / 1_000,
        events: await eventsInLog(bench),
        held: Object.fromEntries(processes.map(({ name, held, usage }) => [name, { ...held(), cpuSeconds: usage().cpuSeconds }])),
        lag: Object.fromEntries(lags) as Look['lag'],
        underWay: tallies.reduce((sum, { behind }) => sum + behind, 0),
        p50: percentile(took, 0.5),
        p99: percentile(took, 0.99),
        kafkaBytes: recordBytes(bench),
        postgresBytes: Number(rows[0]?.bytes),
      };
    },
    async close() {
      await Promise.all([lag.close(), database.end()]);
    },
  };
}
