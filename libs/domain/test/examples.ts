import { exampleEvent, type Agency, type EventType, type SimpulEvent } from '@simpul/contract';
import type { EventAttributes } from '../src/index.ts';

export const BKN: Agency = { id: 'bkn', name: 'Badan Kepegawaian Negara', kind: 'body', timeZone: 'Asia/Jakarta' };
export const KEMENPANRB: Agency = { id: 'kemenpanrb', name: 'Kementerian PANRB', kind: 'ministry', timeZone: 'Asia/Jakarta' };
export const KEMENKEU: Agency = { id: 'kemenkeu', name: 'Kementerian Keuangan', kind: 'ministry', timeZone: 'Asia/Jakarta' };
export const BALI: Agency = { id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' };
export const NTB: Agency = { id: 'prov-nusa-tenggara-barat', name: 'Provinsi Nusa Tenggara Barat', kind: 'province', regionCode: '52', timeZone: 'Asia/Makassar' };
export const DENPASAR: Agency = { id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
export const BADUNG: Agency = { id: 'kab-badung', name: 'Kabupaten Badung', kind: 'regency', regionCode: '51.03', timeZone: 'Asia/Makassar' };
export const MATARAM: Agency = { id: 'kota-mataram', name: 'Kota Mataram', kind: 'city', regionCode: '52.71', timeZone: 'Asia/Makassar' };

export const MEMBERS: readonly Agency[] = [BKN, KEMENPANRB, KEMENKEU, BALI, NTB, DENPASAR, BADUNG, MATARAM];

export const STATUS_CHANGED = 'id.go.asn.worklocation.status-changed.v1' as const;
export const LEAVE_STARTED = 'id.go.asn.employee.leave-started.v1' as const;
export const REGISTERED = 'id.go.asn.employee.registered.v1' as const;
export const REQUESTED = 'id.go.asn.flexwork.requested.v1' as const;
export const ASSIGNED = 'id.go.asn.task.assigned.v1' as const;

/** What an event of an agency's own staff is routed by. */
export function attributesAbout({ id, regionCode }: Agency, said: Partial<EventAttributes> = {}): EventAttributes {
  return { type: STATUS_CHANGED, id: 'e1', source: `urn:id:instansi:${id}`, agency: id, homeAgency: id, region: regionCode, recipients: undefined, ...said };
}

/** A valid event of a type, with some of its attributes and data told otherwise; data that is undefined is left out. */
export function eventWith(type: EventType, attributes: Partial<Omit<SimpulEvent, 'data'>>, data: Record<string, unknown> = {}): SimpulEvent {
  const event = exampleEvent(type) as unknown as SimpulEvent;
  return { ...event, ...attributes, data: JSON.parse(JSON.stringify({ ...event.data, ...data })) as SimpulEvent['data'] };
}
