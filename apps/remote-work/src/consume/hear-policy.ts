import type { EventDataByType, SimpulEvent } from '@simpul/contract';
import { mayAddress, publisherOf, sequenceIn, type Acknowledgement, type Policy } from '@simpul/domain';

/** A circular after an event about it; undefined when that is no newer than what is known. */
export function hearPolicy(event: SimpulEvent<'id.go.asn.flexwork.policy-published.v1'>, known: Policy | undefined): Policy | undefined {
  const { policyId, circularNo, title, period, quotas, occurredAt } = event.data;
  const [publisher, sequence] = [publisherOf(event), sequenceIn(event)];
  if (known !== undefined && (known.publisher !== publisher || known.sequence >= sequence)) return undefined;
  const recipients = event.recipients ?? publisher;
  return {
    id: policyId,
    publisher,
    circularNo,
    ...(title === undefined ? {} : { title }),
    ...period,
    quotas,
    recipients: mayAddress(publisher, recipients.split(',')) ? recipients : publisher,
    publishedAt: occurredAt,
    sequence,
  };
}

/** An acknowledgement after an event about it; undefined when a later one is known. */
export function hearAcknowledgement({ data }: SimpulEvent<'id.go.asn.flexwork.policy-acknowledged.v1'>, known: Acknowledgement | undefined): Acknowledgement | undefined {
  const { policyId, by, headcounts = [], occurredAt }: EventDataByType['id.go.asn.flexwork.policy-acknowledged.v1'] = data;
  if (known !== undefined && Date.parse(known.at) >= Date.parse(occurredAt)) return undefined;
  return { policyId, agency: by.agency, headcounts, at: occurredAt };
}
