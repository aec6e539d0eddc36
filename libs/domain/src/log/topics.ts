import type { TopicSpec } from './ports.ts';

export const EVENTS_TOPIC = 'events';
export const EVENTS_PARTITIONS = 24;
export const REJECTED_TOPIC = 'rejected';
export const REJECTED_PARTITIONS = 6;
export const PROGRESS_TOPIC = 'router.progress';
export const ALIASES_TOPIC = 'aliases';
export const ROUTER_GROUP = 'router';

const DAY_MS = 86_400_000;
const NINETY_DAYS = String(90 * DAY_MS);

/** How long the log keeps what it has accepted. */
export const EVENTS_RETENTION_MS = 90 * DAY_MS;

/** How long a lane keeps what nobody has read. */
export const LANE_RETENTION_MS = 90 * DAY_MS;

/** Most that a record of the topic `rejected` may take; of a larger one Kafka refuses the whole request, each time. */
export const REJECTED_MAX_BYTES = 2_097_152;

/**
 * The topics that every bus has. A refused record is up to 1 MB as it came, and as its reader gave it where there is room for that. Progress is kept as
 * long as the events it speaks of: shorter, a quiet partition's window would be lost by clock.
 */
export const LOG_TOPICS: readonly TopicSpec[] = [
  { name: EVENTS_TOPIC, partitions: EVENTS_PARTITIONS, config: { 'retention.ms': String(EVENTS_RETENTION_MS), 'max.message.bytes': '1048588' } },
  { name: REJECTED_TOPIC, partitions: REJECTED_PARTITIONS, config: { 'retention.ms': NINETY_DAYS, 'max.message.bytes': String(REJECTED_MAX_BYTES) } },
  { name: ALIASES_TOPIC, partitions: 1, config: { 'cleanup.policy': 'compact' } },
  { name: PROGRESS_TOPIC, partitions: EVENTS_PARTITIONS, config: { 'retention.ms': NINETY_DAYS } },
];

export function laneSpec(lane: string): TopicSpec {
  return { name: lane, partitions: 1, config: { 'retention.ms': String(LANE_RETENTION_MS), 'max.message.bytes': '2097152' } };
}

/**
 * The durable, ordered copy of one subscription. `before`: the lane of the last subscription of this name, which was deleted; the new one has
 * another, so that what a router that slept meanwhile still holds for the old one finds no topic.
 */
export function laneTopic(agency: string, subscription: string, before?: string): string {
  const first = `inbox.${agency}.${subscription}`;
  if (before === undefined) return first;
  const [, times = '1'] = /^\.(\d+)$/.exec(before.slice(first.length)) ?? [];
  return `${first}.${Number(times) + 1}`;
}

/** Whether the bus writes this topic itself. */
export function isOwnTopic(topic: string): boolean {
  return topic.startsWith('inbox.') || LOG_TOPICS.some(({ name }) => name === topic);
}

/**
 * Kafka headers of an event in the log: what routing needs, so that an event that passes whole is never parsed.
 * `homeagency` repeats `data.homeAgency`; `control` marks a control record (its value is the rules as JSON).
 */
export const HEADERS = {
  contentType: 'content-type',
  type: 'ce_type',
  id: 'ce_id',
  source: 'ce_source',
  subject: 'ce_subject',
  agency: 'ce_agency',
  region: 'ce_region',
  recipients: 'ce_recipients',
  dataclass: 'ce_dataclass',
  time: 'ce_time',
  homeAgency: 'simpul_homeagency',
  batch: 'simpul_batch',
  control: 'simpul_control',
  /** On lane records: `<partition>:<offset>` in the log. */
  origin: 'simpul_origin',
} as const;

/**
 * Kafka headers of a record in the topic `rejected`, whose value is the bytes as they came. `header` or `cells`, then `value`, are left out where
 * the record would be too large with them: control characters are six times as long in JSON.
 */
export const REJECTED_HEADERS = {
  code: 'simpul_code',
  index: 'simpul_index',
  /** The record as the reader gave it, canonical JSON: a CSV row or an XLSX row does not say it without its file. Absent, a record that is no JSON can only be retried mended, and whole. */
  value: 'simpul_value',
  /** Of a CSV's row: the header that it stood under. */
  header: 'simpul_header',
  /** Of a workbook's row: the headings and its cells, canonical JSON `[headings, cells]`. */
  cells: 'simpul_cells',
} as const;
