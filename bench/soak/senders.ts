import { setTimeout as sleep } from 'node:timers/promises';
import { requireAccepted } from '../measure/require-accepted.ts';
import { deliSerdangCorrection, makassarCheckIn } from '../records/attendance.ts';
import { kindOf } from '../records/kinds.ts';
import { attendanceEvent, type Employee } from '../records/staff.ts';
import type { Caller } from './caller.ts';
import type { Activity } from './follow.ts';
import type { Tally } from './tally.ts';

/** Something that is sent again and again. */
export interface Sender {
  everyMs: number;
  /** The `nth` time, from 0. */
  send(nth: number): Promise<void>;
}

/** A city's staff at its own attendance system. */
const PEOPLE = 20_000;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 2, 16);

/** Sends on a steady beat, which begins at a share (0–1) of it, however late an answer is, until told to stop; the last answer is waited for. */
export function keepSending(sender: Sender, share: number): Activity {
  const ending = new AbortController();
  const run = async () => {
    const began = performance.now() + share * sender.everyMs;
    for (let nth = 0; !ending.signal.aborted; nth++) {
      await sleep(Math.max(0, began + nth * sender.everyMs - performance.now()), undefined, { signal: ending.signal }).catch(() => {});
      if (!ending.signal.aborted) await sender.send(nth);
    }
  };
  return { stop: () => ending.abort(), ended: run() };
}

/** What these attendance systems hand over: one agency's change rows, numbered, of so many people in turn, day after day. */
export const CHANGE_ROWS: Readonly<Record<string, { firstKey: number; row(number: number, person: number, day: number): string }>> = {
  'kota-makassar': { firstKey: 882_101, row: makassarCheckIn },
  'kab-deli-serdang': { firstKey: 5_512, row: deliSerdangCorrection },
};

/** An agency's change rows, so many a second, as Debezium hands them on: what came in a second together. */
export function changeRows(caller: Caller, tally: Tally, perSecond: number): Sender {
  const { firstKey, row } = CHANGE_ROWS[caller.agency] as (typeof CHANGE_ROWS)[string];
  const firstPerson = caller.agency.length * PEOPLE;
  return {
    everyMs: 1_000,
    async send(nth) {
      const numbers = Array.from({ length: Math.round((nth + 1) * perSecond) - Math.round(nth * perSecond) }, (_, i) => Math.round(nth * perSecond) + i);
      const rows = numbers.map((number) => `${row(number, firstPerson + (number % PEOPLE), Math.floor(number / PEOPLE))}\n`);
      for (const number of numbers) tally.expect(String(firstKey + number), `binlog.000412:${90_210 + number}`, performance.now());
      await handOver(caller, 'application/x-ndjson', Buffer.from(rows.join('')), numbers.length);
    },
  };
}

/** A city's attendance system that speaks the shared schema: an event a request; each employee comes and goes, day after day. */
export function events(caller: Caller, tally: Tally, staff: readonly Employee[], perSecond: number): Sender {
  return {
    everyMs: 1_000 / perSecond,
    async send(nth) {
      const [employee, pass] = [staff[nth % staff.length] as Employee, Math.floor(nth / staff.length)];
      const date = new Date(FIRST_DAY + Math.floor(pass / 2) * DAY_MS).toISOString().slice(0, 10);
      const event = attendanceEvent(employee, date, pass % 2 === 0 ? 1 : 2);
      const { key, version } = (event.data as { sourceRecord: { key: string; version: string } }).sourceRecord;
      tally.expect(key, version, performance.now());
      const answer = await caller.ask({ method: 'POST', path: '/v1/events', headers: { 'content-type': 'application/cloudevents+json' }, body: Buffer.from(JSON.stringify(event)) });
      requireAccepted(answer, 1);
    },
  };
}

/** Records of a source of another kind, ten at a time. */
export function otherRecords(caller: Caller, everyMs: number): Sender {
  const { body, contentType } = kindOf(caller.agency);
  return { everyMs, send: (nth) => handOver(caller, contentType, body(nth * 10, 10), 10) };
}

/** A task for a city, which accepts and submits it. */
export function tasks(centre: Caller, city: Caller, everyMs: number): Sender {
  return {
    everyMs,
    async send(nth) {
      const { id } = await centre.json<{ id: string }>('POST', '/v1/tasks', { to: [city.agency], kind: 'ASSIGNMENT', letterNo: `B/${nth}/M.SM.00/2026`, instruction: 'Laporkan pelaksanaan kerja fleksibel', dueAt: '2099-12-31' });
      await city.json('POST', `/v1/tasks/${id}/accept`, {});
      await city.json('POST', `/v1/tasks/${id}/submit`, { result: 'beres' });
    },
  };
}

/** Somebody looks at who works where. */
export function summaries(caller: Caller, everyMs: number): Sender {
  return { everyMs, send: () => caller.json('GET', '/v1/work-locations/summary') };
}

async function handOver(caller: Caller, contentType: string, body: Buffer, count: number): Promise<void> {
  const answer = await caller.ask({ method: 'POST', path: `/v1/agencies/${caller.agency}/records`, headers: { 'content-type': contentType }, body });
  requireAccepted(answer, count);
}
