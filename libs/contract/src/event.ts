import type { EventDataByType } from './generated/event-data.ts';

export type EventType = keyof EventDataByType;

/** public: anyone may see it; internal: agencies only; personal: about a person. */
export type DataClass = 'public' | 'internal' | 'personal';

/**
 * One fact in the shared schema: CloudEvents 1.0, structured JSON, with Simpul's extension attributes
 * (lower-case letters and digits only, CloudEvents 1.0 §3.1).
 */
export interface SimpulEvent<T extends EventType = EventType> {
  specversion: '1.0';
  id: string;
  /** `urn:id:instansi:<publishing agency>` */
  source: string;
  type: T;
  /** Opaque id of the employee, task or policy; also the partition key. */
  subject: string;
  /** RFC 3339 with offset. */
  time: string;
  datacontenttype: 'application/json';
  /** `/v1/schemas/<type>` */
  dataschema: string;
  /** Slug of the agency the fact is about. */
  agency: string;
  /** Kemendagri code, dotted. */
  region?: string;
  /** Who is addressed: slugs, `region:51.*`, `regions:*`, comma-separated. */
  recipients?: string;
  sequence?: string;
  traceparent?: string;
  dataclass: DataClass;
  correlationid?: string;
  causationid?: string;
  data: EventDataByType[T];
}
