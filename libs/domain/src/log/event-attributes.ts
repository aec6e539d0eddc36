import type { EventType, SimpulEvent } from '@simpul/contract';
import { HEADERS } from './topics.ts';

/** What an event is routed by, without parsing it: read from the Kafka headers of the log and the lanes. */
export interface EventAttributes {
  type: EventType;
  id: string;
  source: string;
  /** Whom the fact is about: the employee's working agency, a task's assignee. */
  agency: string;
  /** The employee's home agency (instansi induk); the same as `agency` where the event names none. */
  homeAgency: string;
  region: string | undefined;
  /** Comma-separated, as in the event. */
  recipients: string | undefined;
}

/** The headers under which an event stands in the log. */
export function headersOf(event: SimpulEvent): Record<string, string> {
  const { homeAgency } = event.data as { homeAgency?: string };
  return {
    [HEADERS.contentType]: 'application/cloudevents+json',
    [HEADERS.type]: event.type,
    [HEADERS.id]: event.id,
    [HEADERS.source]: event.source,
    [HEADERS.subject]: event.subject,
    [HEADERS.agency]: event.agency,
    [HEADERS.time]: event.time,
    [HEADERS.dataclass]: event.dataclass,
    ...(event.region === undefined ? {} : { [HEADERS.region]: event.region }),
    ...(event.recipients === undefined ? {} : { [HEADERS.recipients]: event.recipients }),
    ...(homeAgency === undefined || homeAgency === event.agency ? {} : { [HEADERS.homeAgency]: homeAgency }),
  };
}

export function attributesOf(headers: Readonly<Record<string, Buffer | undefined>>): EventAttributes {
  const agency = textOf(headers[HEADERS.agency]) ?? '';
  return {
    type: (textOf(headers[HEADERS.type]) ?? '') as EventType,
    id: textOf(headers[HEADERS.id]) ?? '',
    source: textOf(headers[HEADERS.source]) ?? '',
    agency,
    homeAgency: textOf(headers[HEADERS.homeAgency]) ?? agency,
    region: textOf(headers[HEADERS.region]),
    recipients: textOf(headers[HEADERS.recipients]),
  };
}

function textOf(header: Buffer | undefined): string | undefined {
  return header?.toString('utf8');
}
