import { sourceOf, type Agency, type SimpulEvent } from '@simpul/contract';
import { EVENTS_TOPIC, firstRules, HEADERS, headersOf, laneTopic, type AgencyRules, type LogRecord, type NewRecord, type SubscriptionRule } from '@simpul/domain';

export const DENPASAR: Agency = { id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
export const BALI: Agency = { id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' };
export const KEMENPANRB: Agency = { id: 'kemenpanrb', name: 'Kementerian PANRB', kind: 'ministry', timeZone: 'Asia/Jakarta' };

export const STATUS_CHANGED = 'id.go.asn.worklocation.status-changed.v1';
export const KEY = 'a key for tests';

/** A record for the log about an employee of Denpasar; the same id is the same event. */
export function eventOf(id: string, partition = 0, said: Partial<SimpulEvent> = {}): NewRecord {
  const event = {
    specversion: '1.0', id, source: sourceOf('kota-denpasar'), type: STATUS_CHANGED, subject: 'emp_1', time: '2026-03-16T07:30:00+08:00', agency: 'kota-denpasar', region: '51.71', dataclass: 'personal',
    data: { employeeId: 'emp_1', status: 'WFH', rawStatus: 'wfh' }, ...said,
  } as unknown as SimpulEvent;
  return { topic: EVENTS_TOPIC, partition, key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: { ...headersOf(event), [HEADERS.batch]: 'bat_1' } };
}

export function controlOf(rules: AgencyRules, partition = 0): NewRecord {
  return { topic: EVENTS_TOPIC, partition, value: Buffer.from(JSON.stringify(rules)), headers: { [HEADERS.control]: String(rules.version) } };
}

/** The records as they stand in the log, from an offset on; undefined is an offset at which nothing stands. */
export function standing(records: readonly (NewRecord | undefined)[], from = 0n): LogRecord[] {
  return records.flatMap((record, i) => {
    if (record === undefined) return [];
    const headers = Object.fromEntries(Object.entries(record.headers).map(([name, text]) => [name, Buffer.from(text)]));
    return [{ ...record, key: record.key ?? null, offset: from + BigInt(i), timestamp: 0, headers }];
  });
}

export function subscription(agency: Agency, name: string, rule: Partial<SubscriptionRule> = {}): SubscriptionRule {
  return { name, lane: laneTopic(agency.id, name), types: ['*'], ownOnly: false, ...rule };
}

/** An agency's rules in a later version, with these subscriptions beside main. */
export function rulesOf(agency: Agency, version: number, ...more: readonly SubscriptionRule[]): AgencyRules {
  const first = firstRules(agency);
  return { ...first, version, subscriptions: [...first.subscriptions, ...more] };
}
