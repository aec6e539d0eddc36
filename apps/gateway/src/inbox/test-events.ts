import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { exampleEvent, sourceOf, type EventType, type SimpulEvent } from '@simpul/contract';
import { headersOf, type AgencyStore, type LogAppender } from '@simpul/domain';
import { AGENCY_STORE, Lanes, LOG_APPENDER } from '@simpul/platform';

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
    const { region: _, ...example } = exampleEvent(type) as unknown as SimpulEvent;
    const region = (await this.agencies.byId(agency))?.regionCode;
    const event = { ...example, id: `test-${randomUUID()}`, source: sourceOf('simpul-test'), time: new Date().toISOString(), agency, ...(region === undefined ? {} : { region }) } as SimpulEvent;
    await this.log.append([{ topic: lane.topic, partition: 0, key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) }]);
    return { id: event.id };
  }
}
