import type { EventDataByType, SimpulEvent } from '@simpul/contract';
import { addDays, earlier } from '../clock/index.ts';
import { publisherOf, recordOf, sequenceIn } from '../roster/index.ts';

/** A leave, without its kind: that stays with the home agency. */
export interface Leave {
  id: string;
  subject: string;
  firstDay: string;
  /** Undefined while nobody has said when it ends. */
  lastDay?: string;
  ended: boolean;
  /** The publishing agency. */
  by: string;
  record: string;
  sequence: string;
}

type Started = EventDataByType['id.go.asn.employee.leave-started.v1'];

/** A leave after an event about it; the same one when the event is older than what is known. */
export function hearLeave(event: SimpulEvent, known: Leave | undefined): Leave {
  const { leaveId, startDate, endDate } = event.data as Started;
  const ended = event.type === 'id.go.asn.employee.leave-ended.v1';
  const [record, sequence] = [recordOf(event), sequenceIn(event)];
  const lastDay = ended ? lastDayIn(event.data as Started) : endDate;
  const heard: Leave = { id: leaveId, subject: event.subject, firstDay: startDate, ...(lastDay === undefined ? {} : { lastDay }), ended, by: publisherOf(event), record, sequence };
  if (known === undefined) return heard;
  if (known.record === record) return sequence > known.sequence || (sequence === known.sequence && ended && !known.ended) ? heard : known;
  // Versions of different records do not compare: that it has ended is never taken back by another record.
  return known.ended && !ended ? known : heard;
}

/** Back at work on `effectiveDate`, else on the day of the event, unless the last day is said. */
function lastDayIn({ endDate, effectiveDate, occurredAt }: Started): string {
  if (effectiveDate !== undefined) return earlier(addDays(effectiveDate, -1), endDate ?? addDays(effectiveDate, -1));
  return endDate ?? addDays(occurredAt.slice(0, 10), -1);
}
