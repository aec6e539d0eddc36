import type { INestApplication } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { EVENTS_TOPIC, type LogReader, type PositionStore, type Topics } from '@simpul/domain';
import { KafkaBatchTransport } from '@simpul/kafka';
import { LOG_READER, LogPlaces, POSITION_STORE, TOPICS } from '@simpul/platform';
import { REMOTE_WORK_CONSUMER } from './consume/staff-consumer.ts';

/** The consumer of the log; where it reads on stands in Postgres beside its effects. */
export function remoteWorkTransports(app: INestApplication): CustomTransportStrategy[] {
  const lifecycle = new LogPlaces(REMOTE_WORK_CONSUMER, app.get<PositionStore>(POSITION_STORE), app.get<Topics>(TOPICS));
  return [new KafkaBatchTransport({ reader: app.get<LogReader>(LOG_READER), topic: EVENTS_TOPIC, group: REMOTE_WORK_CONSUMER, pattern: REMOTE_WORK_CONSUMER, lifecycle })];
}
