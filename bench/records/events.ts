import { hashId, schemaPath, sourceOf, subjectFor, type Agency, type EventType, type SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, headersOf, type NewRecord } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { personOf } from './people.ts';

/** A check-in from home, as a city's attendance system reports it: about one employee of this agency. */
export function statusEvent(number: number, about: Agency): SimpulEvent {
  const employeeId = subjectFor('bench', personOf(number % 100_000).nip);
  const version = `binlog.000412:${90_210 + number}`;
  return eventOf('id.go.asn.worklocation.status-changed.v1', number, about, employeeId, {
    employeeId,
    localDate: '2026-03-16',
    timeZone: about.timeZone,
    status: 'WFH',
    checkInAt: '2026-03-16T07:21:44+08:00',
    method: 'WEB',
    rawStatus: 'wfh',
    occurredAt: '2026-03-16T07:21:44+08:00',
    sourceRecord: { system: 'presensi', key: String(882_101 + number), version },
  });
}

/** A task for one agency, of which others are told too. */
export function taskEvent(number: number, assignee: Agency, others: readonly Agency[]): SimpulEvent {
  const taskId = `task_${hashId('bench', String(number))}`;
  const assigner = others[0] ?? assignee;
  const event = eventOf('id.go.asn.task.assigned.v1', number, assignee, taskId, {
    taskId,
    kind: 'ASSIGNMENT',
    expects: 'RESULT',
    letterNo: `B/${number}/M.SM.00/2026`,
    letterDate: '2026-03-10',
    title: 'Pelaksanaan WFA 16 s.d. 17 Maret',
    instruction: 'Siapkan laporan kehadiran dan hasil kerja, lalu laporkan hasilnya',
    urgency: 'URGENT',
    secrecy: 'NORMAL',
    assigner: { agency: assigner.id, position: 'Sekretaris Daerah' },
    assignee: { agency: assignee.id, position: 'Kepala Bagian Organisasi', name: personOf(number % 100_000).name },
    dueAt: '2026-03-16',
    occurredAt: '2026-03-10T13:00:00+07:00',
    sourceRecord: { system: 'disposisi', key: `B/${number}/M.SM.00/2026`, version: '1' },
  });
  return { ...event, recipients: [assignee, ...others].map(({ id }) => id).join(',') };
}

function eventOf(type: EventType, number: number, about: Agency, subject: string, data: { occurredAt: string } & Record<string, unknown>): SimpulEvent {
  return {
    specversion: '1.0',
    id: hashId(about.id, 'bench', type, String(number)),
    source: sourceOf(about.id),
    type,
    subject,
    time: data.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: about.id,
    ...(about.regionCode === undefined ? {} : { region: about.regionCode }),
    sequence: '000000000001',
    dataclass: type.includes('.task.') ? 'internal' : 'personal',
    data: data as unknown as SimpulEvent['data'],
  };
}

/** As the connector appends it. */
export function logRecordOf(event: SimpulEvent): NewRecord {
  const key = Buffer.from(event.subject);
  return { topic: EVENTS_TOPIC, partition: partitionOf(key, EVENTS_PARTITIONS), key, value: Buffer.from(JSON.stringify(event)), headers: { ...headersOf(event), [HEADERS.batch]: 'bat_bench' } };
}
