import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { EXAMPLES, EVENT_INFO, schemaPath, sourceOf, type EventType } from '@simpul/contract';
import { HEADERS, type AgencyStore, type LogAppender } from '@simpul/domain';
import { AGENCY_STORE, LOG_APPENDER } from '@simpul/platform';
import { Lanes } from './lanes.ts';

/** Puts an event that looks like a real one into one lane alone, past the log: its source is `urn:id:instansi:simpul-test`. */
@Injectable()
export class TestEvents {
  constructor(
    @Inject(LOG_APPENDER) private readonly log: LogAppender,
    @Inject(AGENCY_STORE) private readonly agencies: AgencyStore,
    private readonly lanes: Lanes,
  ) {}

  async send(agency: string, subscription: string, type: EventType): Promise<{ id: string }> {
    const lane = await this.lanes.find(agency, subscription);
    const about = await this.agencies.byId(agency);
    const data = EXAMPLES[type];
    const id = `test-${randomUUID()}`;
    const event = {
      specversion: '1.0',
      id,
      source: sourceOf('simpul-test'),
      type,
      subject: String((data as Record<string, unknown>)[EVENT_INFO[type].subjectField]),
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      dataschema: schemaPath(type),
      agency,
      ...(about?.regionCode === undefined ? {} : { region: about.regionCode }),
      dataclass: EVENT_INFO[type].dataclass,
      data,
    };
    const headers = { [HEADERS.contentType]: 'application/cloudevents+json', [HEADERS.id]: id, [HEADERS.type]: type, [HEADERS.agency]: agency };
    await this.log.append([{ topic: lane.topic, partition: 0, value: Buffer.from(JSON.stringify(event)), headers }]);
    return { id };
  }
}
