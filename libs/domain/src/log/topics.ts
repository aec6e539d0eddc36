export const EVENTS_TOPIC = 'events';
export const EVENTS_PARTITIONS = 24;
export const REJECTED_TOPIC = 'rejected';
export const REJECTED_PARTITIONS = 6;
export const PROGRESS_TOPIC = 'router.progress';
export const ALIASES_TOPIC = 'aliases';
export const ROUTER_GROUP = 'router';

/** The durable, ordered copy of one subscription. */
export function laneTopic(agency: string, subscription: string): string {
  return `inbox.${agency}.${subscription}`;
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
